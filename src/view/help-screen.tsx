/** The command table, drawn. */

import { Box } from 'ink';
import type { ReactElement } from 'react';
import { setColumns } from '../layout/bar.ts';
import type { Line } from '../layout/line.ts';
import { COMMANDS } from '../session/commands.ts';
import { fitting } from '../session/fitting.ts';
import { pageRows } from '../session/geometry.ts';
import { type HelpColumns, type HelpRow, helpColumns, helpRows } from '../session/help.ts';
import { hintOf } from '../session/hints.ts';
import { screenOf } from '../session/state.ts';
import type { ScreenProps } from './screens.ts';
import { StatusBar } from './status-bar.tsx';
import { Viewport } from './viewport.tsx';

const MARGIN = 2;
const HINTS: readonly string[] = [hintOf('back', 'goes back')];

export function HelpScreen({ state, paint }: ScreenProps): ReactElement | null {
	const screen = screenOf(state);
	if (screen.kind !== 'help') return null;
	const rows = helpRows(COMMANDS, screen.from);
	const height = pageRows(state);
	const top = Math.max(0, Math.min(screen.top, rows.length - height));
	const room = Math.max(1, state.size.columns - MARGIN);
	const columns = helpColumns(rows, room);
	const lines = rows.slice(top, top + height).map(row => helpLine(row, columns, room));
	const right = rows.length > height ? `${top + 1}–${Math.min(rows.length, top + height)} of ${rows.length}` : '';
	return (
		<Box flexDirection="column">
			<Viewport lines={lines} paint={paint} rows={height} margin={MARGIN} />
			<StatusBar state={state} left={HINTS} right={right} paint={paint} />
		</Box>
	);
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
