/** The command table, drawn. */

import { setColumns } from '../layout/bar.ts';
import type { Line } from '../layout/line.ts';
import { commandTable } from './commands.ts';
import { fitting } from './fitting.ts';
import { pageRows } from './geometry.ts';
import { type HelpColumns, type HelpRow, helpColumns, helpRows } from './help.ts';
import { hintOf } from './hints.ts';
import type { ScreenPage } from './screen-page.ts';
import { type State, screenOf } from './state.ts';
import { statusLine } from './status.ts';

const MARGIN = 2;
const hints = (): readonly string[] => [hintOf('back', 'goes back')];

export function helpPage(state: State): ScreenPage | undefined {
	const screen = screenOf(state);
	if (screen.kind !== 'help') return undefined;
	const all = helpRows(commandTable(), screen.from);
	const rows = pageRows(state);
	const top = Math.max(0, Math.min(screen.top, all.length - rows));
	const margin = Math.min(MARGIN, state.size.columns - 1);
	const room = state.size.columns - margin;
	const columns = helpColumns(all, room);
	const body = all.slice(top, top + rows).map(row => helpLine(row, columns, room));
	const right = all.length > rows ? `${top + 1}–${Math.min(all.length, top + rows)} of ${all.length}` : '';
	return { body, rows, margin, status: statusLine(state, hints(), right) };
}

function helpLine(row: HelpRow, { keys, gap, titles }: HelpColumns, room: number): Line {
	if (row.kind === 'command') {
		return setColumns(
			[
				{ text: fitting(row.keys, ' ', keys), width: keys, role: 'strong' },
				{ text: row.title, width: titles },
			],
			gap,
		);
	}
	return setColumns([{ text: row.kind === 'heading' ? row.text : '', width: room, role: 'heading' }], 0);
}
