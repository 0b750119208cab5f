/** What is seen beside the text: the bar, and the table of all commands. */

import { pageStep } from '../geometry.ts';
import { openPalette, runChosen } from '../palette.ts';
import { back } from '../screens.ts';
import { toggleZen } from '../zen.ts';
import { type Command, still } from './command.ts';
import { heightOf, move } from './move.ts';

export const looking: readonly Command[] = [
	{
		id: 'zen',
		title: 'Hide or show the bar below',
		keys: ['z'],
		screens: ['reading'],
		run: state => still(toggleZen(state)),
	},
	{
		id: 'palette',
		title: 'Any command, by its name …',
		keys: [':'],
		screens: ['list', 'reading', 'voices', 'contents', 'help'],
		run: (state, count) => still(openPalette(state, count)),
	},
	{ id: 'run-command', title: 'Run the command', keys: ['enter'], screens: ['palette'], run: runChosen },
	{ id: 'close-palette', title: 'Close the commands', keys: ['esc'], screens: ['palette'], run: back },
	{
		id: 'next-command',
		title: 'Next command',
		keys: ['down', 'ctrl+n'],
		screens: ['palette'],
		run: move(() => 1),
	},
	{
		id: 'previous-command',
		title: 'Previous command',
		keys: ['up', 'ctrl+p'],
		screens: ['palette'],
		run: move(() => -1),
	},
	{
		id: 'commands-down',
		title: 'Page of commands down',
		keys: ['pagedown'],
		screens: ['palette'],
		run: move(state => pageStep(heightOf(state))),
	},
	{
		id: 'commands-up',
		title: 'Page of commands up',
		keys: ['pageup'],
		screens: ['palette'],
		run: move(state => -pageStep(heightOf(state))),
	},
];
