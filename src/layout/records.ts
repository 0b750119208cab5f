/** A table too wide for the measure: each row a record, each cell a line with its column's header before it. */

import { PART_SEPARATOR } from '../article/text.ts';
import { added, type Flow, flowOf, hasInk, setFlow, textOfFlow } from './flow.ts';
import type { Grid, GridCell, GridRow } from './grid.ts';
import { blankRow, type Row } from './row.ts';
import { hasRoomFor, type Setting, withRole } from './setting.ts';

const HANG = 2;
/** Between the name of a group of columns and that of one of them. */
const WITHIN = ' · ';

export function recordRows(grid: Grid, setting: Setting): Row[] {
	const heads = headsOf(grid);
	const labels = labelsOf(heads);
	const rest = hasRoomFor(setting, HANG) ? HANG : 0;

	const rows: Row[] = [];
	for (const [index, record] of grid.rows.slice(heads.length).entries()) {
		const isFirst = index === 0;
		const inside = record.header ? withRole(setting, 'header') : setting;
		const shown = new Set<number>();
		const own: Row[] = [];
		for (const cell of record.cells) {
			shown.add(cell.column);
			const value = flowOf(cell.inlines, inside.roles, cell.offset, setting.form);
			// What is empty is not named, but for the first time.
			if (!isFirst && !hasInk(textOfFlow(value))) continue;
			// The names are read here for the first time, so the first record is their place too.
			const offset = isFirst && own.length === 0 ? setting.offset : cell.offset;
			const flow = [...labelOf(labels.get(cell.column), offset, setting), ...value];
			for (const row of setFlow(flow, { ...setting, rest, manner: 'lines' })) own.push(row);
		}
		// A name without a cell would be lost; in the first record it is not.
		if (isFirst)
			for (const [column, label] of labels) {
				if (shown.has(column)) continue;
				const flow = labelOf(label, own.at(-1)?.offset ?? setting.offset, setting);
				for (const row of setFlow(flow, { ...setting, manner: 'lines' })) own.push(row);
			}
		const last = rows.at(-1);
		if (last !== undefined && own.length > 0)
			rows.push(blankRow(Math.max(record.offset - PART_SEPARATOR.length, last.offset)));
		for (const row of own) rows.push(row);
	}
	return rows;
}

/** The header rows it begins with, if they have something to name. */
function headsOf(grid: Grid): readonly GridRow[] {
	const body = grid.rows.findIndex(row => !row.header);
	return body === -1 ? grid.rows.slice(0, grid.rows.length > 1 ? 1 : 0) : grid.rows.slice(0, body);
}

/** By column: its header, and before it those that stand over several columns. */
function labelsOf(heads: readonly GridRow[]): ReadonlyMap<number, readonly GridCell[]> {
	const labels = new Map<number, GridCell[]>();
	for (const { cells } of heads)
		for (const cell of cells)
			for (let column = cell.column; column < cell.column + cell.span; column++)
				labels.set(column, [...(labels.get(column) ?? []), cell]);
	return labels;
}

/** `Group · Header: `, all of it the page's own: its place is that of the value. */
function labelOf(cells: readonly GridCell[] | undefined, offset: number, setting: Setting): Flow {
	const roles = [...setting.roles, 'header'] as const;
	const flow: Flow[number][] = [];
	for (const { inlines } of cells ?? []) {
		const own = flowOf(inlines, roles, offset, setting.form);
		if (!hasInk(textOfFlow(own))) continue;
		if (flow.length > 0) flow.push(added(WITHIN, roles, offset));
		for (const stretch of own) flow.push({ ...stretch, text: stretch.text.replaceAll('\n', ' '), offset, added: true });
	}
	return flow.length === 0 ? [] : [...flow, added(': ', roles, offset)];
}
