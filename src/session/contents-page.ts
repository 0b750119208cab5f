/** The contents, drawn: headings by their depth, and how far into the article each is. */

import { setBar, setColumns } from '../layout/bar.ts';
import type { Line } from '../layout/line.ts';
import { type ContentsRow, visibleContents } from './contents.ts';
import { cleanLine } from './fitting.ts';
import { hintOf } from './hints.ts';
import type { ScreenPage } from './screen-page.ts';
import { type State, screenOf } from './state.ts';
import { statusLine } from './status.ts';

const TITLE = 'Contents';
/** Cells before the words: the sign of the row stands in the first. */
const SIGN_WIDTH = 3;
const DEPTH_INDENT = 2;
/** Of the room for them: in a narrow window deep headings need their words more than their depth. */
const MAX_INDENT_SHARE = 0.25;
/** `100%`, and below which width its room goes to the words. */
const PERCENT_WIDTH = 4;
const PERCENT_FROM = 30;
const GAP = 2;

export function contentsPage(state: State): ScreenPage | undefined {
	if (screenOf(state).kind !== 'contents') return undefined;
	const { columns } = state.size;
	const { rows, number, count, height } = visibleContents(state);
	return {
		header: setBar(TITLE, '', columns, ['bar-strong']),
		body: rows.map(row => rowLine(row, columns)),
		rows: height,
		margin: 0,
		status: statusLine(state, hints(), number === 0 ? '' : `${number}/${count}`),
	};
}

const hints = (): readonly string[] => [hintOf('go-to-heading', 'goes there'), hintOf('back', 'goes back')];

const signOf = ({ isCurrent, isHere }: ContentsRow): string => (isCurrent ? '▸' : isHere ? '•' : '');

function rowLine(row: ContentsRow, columns: number): Line {
	const sign = Math.min(SIGN_WIDTH, columns);
	const edge = Math.min(1, columns - sign);
	const percent = columns < PERCENT_FROM ? 0 : GAP + PERCENT_WIDTH;
	const room = columns - sign - percent - edge;
	const indent = Math.min(row.depth * DEPTH_INDENT, Math.floor(room * MAX_INDENT_SHARE));
	const text = cleanLine(row.text, columns);
	return setColumns(
		[
			{ text: signOf(row), width: sign },
			{ text: '', width: indent },
			{ text, width: room - indent, ...(row.kind === 'title' && { role: 'header' as const }) },
			{ text: `${Math.floor(row.fraction * 100)}%`, width: percent, align: 'end', role: 'dim' },
			{ text: '', width: edge },
		],
		0,
		row.isCurrent ? ['selected'] : [],
	);
}
