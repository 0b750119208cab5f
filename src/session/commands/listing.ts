/** The list of articles. */

import { cursorOf, withCursor, withoutFilter } from '../list.ts';
import { back, openMenu, push } from '../screens.ts';
import { type Command, noRows, still } from './command.ts';
import { move } from './move.ts';

export const listing: readonly Command[] = [
	{
		id: 'leave-list',
		title: 'Clear the filter, or quit',
		keys: ['q', 'esc'],
		screens: ['list'],
		run: state => (state.list.filter === '' ? [state, [{ kind: 'quit', code: 0 }]] : still(withoutFilter(state))),
	},
	{
		id: 'filter',
		title: 'Filter the list as you type',
		keys: ['/'],
		screens: ['list'],
		run: state => still(push(state, { kind: 'filter' })),
	},
	{
		id: 'keep-filter',
		title: 'Keep the filter',
		keys: ['enter', 'tab'],
		screens: ['filter'],
		run: state => still(withCursor(back(state)[0], cursorOf(state))),
	},
	{
		id: 'drop-filter',
		title: 'Drop the filter',
		keys: ['esc'],
		screens: ['filter'],
		run: state => back(withoutFilter(state)),
	},
	{ id: 'filter-down', title: 'Next match', keys: ['down', 'ctrl+n'], screens: ['filter'], run: move(() => 1) },
	{ id: 'filter-up', title: 'Previous match', keys: ['up', 'ctrl+p'], screens: ['filter'], run: move(() => -1) },
	{
		id: 'sort',
		title: 'Sort the list …',
		keys: ['o'],
		screens: ['list'],
		unavailable: noRows,
		run: state => still(openMenu(state, 'sort')),
	},
];
