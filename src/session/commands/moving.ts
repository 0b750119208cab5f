/** Moving over whatever is on the screen. */

import { halfStep, pageStep } from '../geometry.ts';
import { keyOf } from '../hints.ts';
import * as reading from '../reading.ts';
import { type Command, noArticle, still } from './command.ts';
import { heightOf, move, scrolling } from './move.ts';

export const moving: readonly Command[] = [
	{ id: 'down', title: 'Line down', keys: ['j', 'down', 'ctrl+n'], screens: scrolling, run: move(() => 1) },
	{ id: 'up', title: 'Line up', keys: ['k', 'up', 'ctrl+p'], screens: scrolling, run: move(() => -1) },
	{
		id: 'page-down',
		title: 'Page down',
		keys: ['space', 'f', 'pagedown', 'ctrl+f'],
		screens: scrolling,
		run: move(state => pageStep(heightOf(state))),
	},
	{
		id: 'page-up',
		title: 'Page up',
		keys: ['b', 'pageup', 'ctrl+b'],
		screens: scrolling,
		run: move(state => -pageStep(heightOf(state))),
	},
	{
		id: 'half-down',
		title: 'Half a page down',
		keys: ['d', 'ctrl+d'],
		screens: scrolling,
		run: move(state => halfStep(heightOf(state))),
	},
	{
		id: 'half-up',
		title: 'Half a page up',
		keys: ['u', 'ctrl+u'],
		screens: scrolling,
		run: move(state => -halfStep(heightOf(state))),
	},
	{
		id: 'top',
		title: 'To the top',
		keys: ['g', 'home'],
		screens: scrolling,
		jump: true,
		run: move(() => Number.NEGATIVE_INFINITY),
	},
	{
		id: 'bottom',
		title: 'To the bottom',
		keys: ['G', 'end'],
		screens: scrolling,
		jump: true,
		run: move(() => Number.POSITIVE_INFINITY),
	},
	{
		id: 'percent',
		title: 'To N percent (50%)',
		keys: ['%'],
		screens: ['reading'],
		jump: true,
		unavailable: noArticle,
		run: (state, count) =>
			count === undefined
				? [{ ...state, notice: `Type the number first: 50${keyOf('percent')} goes to the middle.` }, []]
				: still(reading.toFraction(state, count / 100)),
	},
];
