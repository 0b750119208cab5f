/** From screen to screen, from article to article. */

import { dismiss } from '../dismiss.ts';
import { back, openCurrent, openNeighbour } from '../screens.ts';
import { type Command, noRows } from './command.ts';

export const leaving: readonly Command[] = [
	{
		id: 'open',
		title: 'Open the article',
		keys: ['enter', 'l', 'right'],
		screens: ['list'],
		unavailable: noRows,
		run: openCurrent,
	},
	{
		id: 'next-article',
		title: 'Next article',
		keys: ['J'],
		screens: ['reading'],
		run: (state, count = 1) => openNeighbour(state, count),
	},
	{
		id: 'previous-article',
		title: 'Previous article',
		keys: ['K'],
		screens: ['reading'],
		run: (state, count = 1) => openNeighbour(state, -count),
	},
	{ id: 'leave', title: 'Back', keys: ['q'], screens: ['reading'], run: back },
	{ id: 'dismiss', title: 'Clear what was found, or back', keys: ['esc'], screens: ['reading'], run: dismiss },
	{
		id: 'back',
		title: 'Back',
		keys: ['q', 'esc', 'backspace', 'h', 'left'],
		screens: ['voices', 'contents', 'help'],
		run: back,
	},
	{ id: 'close', title: 'Close the menu', keys: ['q', 'esc', 'backspace', 'h', 'left'], screens: ['menu'], run: back },
];
