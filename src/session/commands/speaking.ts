/** Who said what. */

import { goToSaid, noVoices, openVoices, toVoice } from '../voices.ts';
import { type Command, noArticle, still } from './command.ts';

export const speaking: readonly Command[] = [
	{
		id: 'voices',
		title: 'Who said what …',
		keys: ['W'],
		screens: ['reading'],
		unavailable: state => noArticle(state) ?? noVoices(state),
		run: state => still(openVoices(state)),
	},
	{
		id: 'go-to-speech',
		title: 'To these words in the article',
		keys: ['enter', 'l', 'right'],
		screens: ['voices'],
		jump: true,
		run: goToSaid,
	},
	{
		id: 'next-speaker',
		title: 'Next speaker',
		keys: [']'],
		screens: ['voices'],
		run: (state, count = 1) => still(toVoice(state, count)),
	},
	{
		id: 'previous-speaker',
		title: 'Previous speaker',
		keys: ['['],
		screens: ['voices'],
		run: (state, count = 1) => still(toVoice(state, -count)),
	},
];
