/** Finding words in the article. */

import { findNext, noFind, startFinding } from '../find.ts';
import { openPrompt } from '../prompts.ts';
import { type Command, noArticle, still } from './command.ts';

export const finding: readonly Command[] = [
	{
		id: 'find',
		title: 'Find in the article as you type',
		keys: ['/'],
		screens: ['reading'],
		unavailable: noArticle,
		run: state => still(openPrompt(startFinding(state), 'find')),
	},
	{
		id: 'next-match',
		title: 'Next match',
		keys: ['n'],
		screens: ['reading'],
		jump: true,
		unavailable: state => noArticle(state) ?? noFind(state),
		run: (state, count) => still(findNext(state, 1, count)),
	},
	{
		id: 'previous-match',
		title: 'Previous match',
		keys: ['N'],
		screens: ['reading'],
		jump: true,
		unavailable: state => noArticle(state) ?? noFind(state),
		run: (state, count) => still(findNext(state, -1, count)),
	},
];
