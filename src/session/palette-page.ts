/** The command palette, drawn: what is typed stands in the status bar, as in every prompt. */

import { setBar, setColumns } from '../layout/bar.ts';
import type { Line, Role } from '../layout/line.ts';
import { widthOf } from '../text/width.ts';
import { fitting } from './fitting.ts';
import { pageRows } from './geometry.ts';
import { labelOfKey } from './keymap.ts';
import { type PaletteRow, underPalette, visiblePalette } from './palette.ts';
import { lineWithCursor } from './prompts.ts';
import type { ScreenPage } from './screen-page.ts';
import { type State, screenOf } from './state.ts';
import { statusLine } from './status.ts';

const SIGN = ':';
/** Below this width every cell goes to the titles. */
const KEYS_FROM = 48;
const CURSOR_WIDTH = 2;
const EDGE_WIDTH = 1;
const GAP = 2;

export function palettePage(state: State): ScreenPage | undefined {
	const screen = screenOf(state);
	if (screen.kind !== 'palette') return undefined;
	const { rows, top, cursor, count } = visiblePalette(state);
	const under = underPalette(state);
	const right = count === 0 ? '' : `${cursor + 1}/${count}`;
	const { columns } = state.size;
	return {
		body: rows.map((row, index) => rowLine(row, top + index === cursor, under)),
		rows: pageRows(state),
		margin: 0,
		status:
			state.notice === undefined
				? setBar(`${SIGN}${lineWithCursor(screen.line)}`, right, columns, ['bar'])
				: statusLine(state, '', right),
	};
}

function rowLine({ command, matches }: PaletteRow, isCurrent: boolean, under: State): Line {
	const { columns } = under.size;
	const reason = command.unavailable?.(under);
	const edge = columns > CURSOR_WIDTH ? EDGE_WIDTH : 0;
	const room = Math.max(0, columns - CURSOR_WIDTH - edge);
	const titleWidth = columns < KEYS_FROM ? room : Math.min(room, widthOf(command.title));
	const rightWidth = Math.max(0, room - titleWidth - GAP);
	const roles: readonly Role[] = reason === undefined ? [] : ['dim'];
	return setColumns(
		[
			{ text: isCurrent ? '▸' : '', width: Math.min(CURSOR_WIDTH, columns) },
			{ text: command.title, width: titleWidth, matches },
			{ text: '', width: Math.min(GAP, room - titleWidth) },
			{
				text: reason ?? fitting(command.keys.map(labelOfKey), ' ', rightWidth),
				width: rightWidth,
				align: 'end',
				role: 'dim',
			},
			{ text: '', width: edge },
		],
		0,
		isCurrent ? ['selected', ...roles] : roles,
	);
}
