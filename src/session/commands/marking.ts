/** Places with letters. */

import { goToMark, noMarks, setMark } from '../marks.ts';
import { type Command, noArticle, still } from './command.ts';

export const marking: readonly Command[] = [
	{
		id: 'mark',
		title: 'Mark this place with a letter',
		keys: ['m'],
		screens: ['reading'],
		asks: 'Mark',
		unavailable: state => noArticle(state) ?? noMarks(state),
		run: (state, _, key) => still(setMark(state, key)),
	},
	{
		id: 'go-to-mark',
		title: "To a mark; '' where you were",
		keys: ["'"],
		screens: ['reading'],
		asks: 'Go to mark',
		jump: true,
		unavailable: state => noArticle(state) ?? noMarks(state),
		run: (state, _, key) => still(goToMark(state, key)),
	},
];
