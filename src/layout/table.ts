/** Tables: columns where they fit the measure, else one record below the other. */

import type { Align, Table } from '../article/article.ts';
import { lengthOfInlines } from '../article/length.ts';
import { PART_SEPARATOR } from '../article/text.ts';
import { type Columns, columnsOf, widthOfCell } from './columns.ts';
import { bidiIn } from './direction.ts';
import { flowOf, setFlow } from './flow.ts';
import { type Grid, type GridCell, type GridRow, gridOf } from './grid.ts';
import type { Role, Span } from './line.ts';
import { recordRows } from './records.ts';
import type { Row } from './row.ts';
import { at, type Setting, withRole } from './setting.ts';

/** Between two columns, and where the line under the header meets it. */
const GUTTERS = {
	page: { gutter: ' │ ', line: '─', crossing: '─┼─' },
	plain: { gutter: '  ', line: '-', crossing: '  ' },
} as const;

export function tableRows(table: Table, setting: Setting): Row[] {
	const caption = table.caption ?? [];
	const captionSetting = withRole(setting, 'caption');
	const above = setFlow(flowOf(caption, captionSetting.roles, setting.offset, setting.form), {
		...captionSetting,
		manner: 'ragged',
	});
	if (table.rows.every(row => row.cells.length === 0)) return above;
	const start = table.caption ? setting.offset + lengthOfInlines(caption) + PART_SEPARATOR.length : setting.offset;
	const grid = gridOf(table, start);
	const inside = at(setting, start);
	const columns = columnsOf(grid, table.align, GUTTERS[setting.form].gutter.length, inside);
	const rows = columns === undefined ? recordRows(grid, inside) : columnRows(columns, inside);
	return [...above, ...rows];
}

const cellRows = (cell: GridCell, measure: number, roles: readonly Role[], setting: Setting): Row[] =>
	setFlow(flowOf(cell.inlines, roles, cell.offset, setting.form), { ...setting, measure, manner: 'ragged' });

/** The first column stands where the text begins. */
function columnRows(columns: Columns, setting: Setting): Row[] {
	const turned = setting.direction === 'rtl' ? bidiIn(setting)?.turned(columns) : undefined;
	const { grid, widths, align } = turned ?? columns;
	const rows = gridRows(grid, widths, align, setting);
	return turned === undefined ? rows : rows.map(row => ({ ...row, align: 'end' }));
}

function gridRows(grid: Grid, widths: readonly number[], align: readonly Align[], setting: Setting): Row[] {
	const { gutter, line, crossing } = GUTTERS[setting.form];
	const ornament = [...setting.roles, 'ornament'] as const;
	const headers = grid.rows.findIndex(row => !row.header);
	const lastHeader = headers === -1 ? grid.rows.length - 1 : headers - 1;
	const sets = grid.rows.map(row => setRow(row, widths, gutter.length, setting));
	// Where a cell takes several rows, space above and below tells its row apart.
	const isTall = (index: number): boolean => (sets[index]?.height ?? 1) > 1;

	const rows: Row[] = [];
	for (const [index, set] of sets.entries()) {
		for (let height = 0; height < set.height; height++)
			rows.push(drawRow(set, height, widths, align, rows.at(-1)?.offset ?? setting.offset, setting));
		const next = grid.rows[index + 1];
		const end = next === undefined ? grid.end : next.offset - PART_SEPARATOR.length;
		const offset = Math.max(end, rows.at(-1)?.offset ?? 0);
		if (index === lastHeader) {
			const text = widths.map(width => line.repeat(width)).join(crossing);
			rows.push({ spans: [{ text, roles: ornament }], width: text.length, offset });
		} else if (next !== undefined && index > lastHeader && (isTall(index) || isTall(index + 1))) {
			rows.push(drawRow({ offset, cells: [], height: 1 }, 0, widths, align, offset, setting));
		}
	}
	return rows;
}

interface SetRow {
	readonly offset: number;
	readonly cells: readonly { readonly cell: GridCell; readonly width: number; readonly rows: readonly Row[] }[];
	/** Rows of its highest cell. */
	readonly height: number;
}

function setRow(row: GridRow, widths: readonly number[], gutter: number, setting: Setting): SetRow {
	const { roles } = row.header ? withRole(setting, 'header') : setting;
	const cells = row.cells.map(cell => {
		const width = widthOfCell(cell, widths, gutter);
		return { cell, width, rows: cellRows(cell, width, roles, setting) };
	});
	return { offset: row.offset, cells, height: cells.reduce((most, cell) => Math.max(most, cell.rows.length), 1) };
}

/** One row of the page: the `height`-th of every cell. Spaces at its end are left out. */
function drawRow(
	set: SetRow,
	height: number,
	widths: readonly number[],
	align: readonly Align[],
	least: number,
	setting: Setting,
): Row {
	const { gutter } = GUTTERS[setting.form];
	const ornament = [...setting.roles, 'ornament'] as const;
	const spans: Span[] = [];
	let width = 0;
	/** Spaces not drawn yet: nothing may follow them. */
	let pending = 0;
	const put = (text: string, cells: number, span: readonly Span[]): void => {
		spans.push({ text: ' '.repeat(pending) + text, roles: text === '' ? setting.roles : ornament }, ...span);
		width += pending + cells;
		pending = 0;
	};
	const byColumn = new Map(set.cells.map(cell => [cell.cell.column, cell]));
	let offset: number | undefined;
	for (let column = 0; column < widths.length; ) {
		if (column > 0) {
			const bar = gutter.trimEnd();
			if (bar !== '') put(bar, bar.length, []);
			pending += gutter.length - bar.length;
		}
		const found = byColumn.get(column);
		const row = found?.rows[height];
		const room = found?.width ?? widths[column] ?? 0;
		const before = row ? spaceBefore(align[column], room - row.width) : 0;
		if (row && row.spans.length > 0) {
			pending += before;
			if (pending > 0) put('', 0, []);
			spans.push(...row.spans);
			width += row.width;
			pending = room - before - row.width;
			offset = Math.min(offset ?? row.offset, row.offset);
		} else {
			pending += room;
		}
		column += found?.cell.span ?? 1;
	}
	// What stands at the end of the measure is moved there as one.
	if (setting.direction === 'rtl' && pending > 0) put('', 0, []);
	return { spans, width, offset: Math.max(least, offset ?? least) };
}

function spaceBefore(align: Align | undefined, spare: number): number {
	if (align === 'end') return spare;
	return align === 'center' ? Math.floor(spare / 2) : 0;
}
