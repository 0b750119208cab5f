/** From one place of the article to another. */

import { noNotes, toNote } from '../notes.ts';
import * as reading from '../reading.ts';
import { type Command, noArticle, still } from './command.ts';

export const going: readonly Command[] = [
	{
		id: 'next-section',
		title: 'Next section',
		keys: [']'],
		screens: ['reading'],
		jump: true,
		unavailable: noArticle,
		run: (state, count) => still(reading.jump(state, 'section', 1, count)),
	},
	{
		id: 'previous-section',
		title: 'Previous section',
		keys: ['['],
		screens: ['reading'],
		jump: true,
		unavailable: noArticle,
		run: (state, count) => still(reading.jump(state, 'section', -1, count)),
	},
	{
		id: 'next-paragraph',
		title: 'Next paragraph',
		keys: ['}'],
		screens: ['reading'],
		unavailable: noArticle,
		run: (state, count) => still(reading.jump(state, 'paragraph', 1, count)),
	},
	{
		id: 'previous-paragraph',
		title: 'Previous paragraph',
		keys: ['{'],
		screens: ['reading'],
		unavailable: noArticle,
		run: (state, count) => still(reading.jump(state, 'paragraph', -1, count)),
	},
	{
		id: 'next-speech',
		title: 'Next direct speech',
		keys: ['"', ')'],
		screens: ['reading'],
		jump: true,
		unavailable: noArticle,
		run: (state, count) => still(reading.jump(state, 'speech', 1, count)),
	},
	{
		id: 'previous-speech',
		title: 'Previous direct speech',
		keys: ['('],
		screens: ['reading'],
		jump: true,
		unavailable: noArticle,
		run: (state, count) => still(reading.jump(state, 'speech', -1, count)),
	},
	{
		id: 'next-figure',
		title: 'Next figure',
		keys: ['>'],
		screens: ['reading'],
		jump: true,
		unavailable: noArticle,
		run: (state, count) => still(reading.jump(state, 'figure', 1, count)),
	},
	{
		id: 'previous-figure',
		title: 'Previous figure',
		keys: ['<'],
		screens: ['reading'],
		jump: true,
		unavailable: noArticle,
		run: (state, count) => still(reading.jump(state, 'figure', -1, count)),
	},
	{
		id: 'note',
		title: 'To the note, or back',
		keys: ['#'],
		screens: ['reading'],
		jump: true,
		unavailable: state => noArticle(state) ?? noNotes(state),
		run: (state, count) => still(toNote(state, count)),
	},
];
