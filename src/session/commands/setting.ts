/** How the article is set. */

import { MEASURE_STEP } from '../geometry.ts';
import * as reading from '../reading.ts';
import { openMenu, toggleJustified, withMeasure } from '../screens.ts';
import { codeLeft, codeRight, noCode, notCut, toggleCut } from '../sideways.ts';
import { stepBack } from '../step-back.ts';
import { type Command, noArticle, still } from './command.ts';

export const setting: readonly Command[] = [
	{
		id: 'furniture',
		title: 'Show or fold page furniture',
		keys: ['x'],
		screens: ['reading'],
		unavailable: state => noArticle(state) ?? reading.noFurniture(state),
		run: state => still(reading.toggleFurniture(state)),
	},
	{
		id: 'code-left',
		title: 'Code to the left, or back',
		keys: ['left'],
		screens: ['reading'],
		jump: true,
		run: (state, count) =>
			(noArticle(state) ?? notCut(state)) === undefined ? still(codeLeft(state, count)) : stepBack(state),
	},
	{
		id: 'code-right',
		title: 'Code to the right',
		keys: ['right'],
		screens: ['reading'],
		unavailable: state => noArticle(state) ?? notCut(state),
		run: (state, count) => still(codeRight(state, count)),
	},
	{
		id: 'cut-code',
		title: 'Wrap or cut long lines of code',
		keys: ['S'],
		screens: ['reading'],
		unavailable: state => noArticle(state) ?? noCode(state),
		run: state => still(toggleCut(state)),
	},
	{
		id: 'narrower',
		title: 'Narrower lines',
		keys: ['-'],
		screens: ['reading'],
		run: (state, count = 1) => still(withMeasure(state, -MEASURE_STEP * count)),
	},
	{
		id: 'wider',
		title: 'Wider lines',
		keys: ['+'],
		screens: ['reading'],
		run: (state, count = 1) => still(withMeasure(state, MEASURE_STEP * count)),
	},
	{
		id: 'reset-measure',
		title: 'Lines as wide as at first',
		keys: ['='],
		screens: ['reading'],
		run: state => still(withMeasure(state, undefined)),
	},
	{
		id: 'justify',
		title: 'Justify the text, or not',
		keys: ['w'],
		screens: ['reading'],
		run: state => still(toggleJustified(state)),
	},
	{
		id: 'theme',
		title: 'Choose a theme …',
		keys: ['c'],
		screens: ['list', 'reading'],
		run: state => still(openMenu(state, 'theme')),
	},
];
