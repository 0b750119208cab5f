/** Scrolling the help. By itself: the help is made from the commands, and a command scrolls it. */

import { commandTable } from './commands.ts';
import { pageRows } from './geometry.ts';
import { helpRows } from './help.ts';
import { withScreen } from './screens.ts';
import { type State, screenOf } from './state.ts';

export function moveHelp(state: State, rows: number): State {
	const screen = screenOf(state);
	if (screen.kind !== 'help') return state;
	const last = Math.max(0, helpRows(commandTable(), screen.from).length - pageRows(state));
	return withScreen(state, { ...screen, top: Math.max(0, Math.min(screen.top + rows, last)) });
}
