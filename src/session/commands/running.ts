/** The program itself. */

import { push } from '../screens.ts';
import { INTERRUPTED, screenOf } from '../state.ts';
import { type Command, everywhere, still } from './command.ts';

export const running: readonly Command[] = [
	{
		id: 'help',
		title: 'Help',
		keys: ['?'],
		screens: ['list', 'reading', 'voices', 'contents'],
		run: state => still(push(state, { kind: 'help', from: screenOf(state).kind, top: 0 })),
	},
	{
		id: 'redraw',
		title: 'Draw the screen anew',
		keys: ['ctrl+l'],
		screens: everywhere,
		run: state => [state, [{ kind: 'redraw' }]],
	},
	{
		id: 'suspend',
		title: 'Suspend (fg comes back)',
		keys: ['ctrl+z'],
		screens: everywhere,
		run: state => [state, [{ kind: 'suspend' }]],
	},
	{
		id: 'interrupt',
		title: 'Quit at once',
		keys: ['ctrl+c'],
		screens: everywhere,
		run: state => [state, [{ kind: 'quit', code: INTERRUPTED }]],
	},
	{
		id: 'quit',
		title: 'Quit at once',
		keys: ['Q'],
		screens: ['list', 'reading', 'voices', 'contents', 'help', 'menu'],
		run: state => [state, [{ kind: 'quit', code: 0 }]],
	},
];
