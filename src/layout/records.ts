/** A table too wide for the measure: each row a record, each cell a line with its column's header before it. */

import { PART_SEPARATOR } from '../article/text.ts';
import { added, type Flow, flowOf, setFlow, textOfFlow } from './flow.ts';
import type { Grid, GridCell } from './grid.ts';
import { blankRow, type Row } from './row.ts';
import { hasRoomFor, type Setting, withRole } from './setting.ts';

const HANG = 2;

export function recordRows(grid: Grid, setting: Setting): Row[] {
	// The first row names the columns, if it is a header and there is something to name.
	const [top] = grid.rows;
	const names = top?.header && grid.rows.length > 1 ? top : undefined;
	const labels = new Map(names?.cells.map(cell => [cell.column, cell]));
	const records = names ? grid.rows.slice(1) : grid.rows;
	const rest = hasRoomFor(setting, HANG) ? HANG : 0;

	const rows: Row[] = [];
	for (const [index, record] of records.entries()) {
		const last = rows.at(-1);
		if (last !== undefined) rows.push(blankRow(Math.max(record.offset - PART_SEPARATOR.length, last.offset)));
		const inside = record.header ? withRole(setting, 'header') : setting;
		const shown = new Set<number>();
		for (const cell of record.cells) {
			shown.add(cell.column);
			// The names are read here for the first time, so the first record is their place too.
			const offset = rows.length === 0 ? setting.offset : cell.offset;
			const flow = [
				...labelOf(labels.get(cell.column), offset, setting),
				...flowOf(cell.inlines, inside.roles, cell.offset, setting.form),
			];
			for (const row of setFlow(flow, { ...setting, rest })) rows.push(row);
		}
		// A name without a cell would be lost; in the first record it is not.
		if (index === 0)
			for (const [column, label] of labels)
				if (!shown.has(column))
					for (const row of setFlow(labelOf(label, rows.at(-1)?.offset ?? setting.offset, setting), setting))
						rows.push(row);
	}
	return rows;
}

/** `Header: `, all of it the page's own: its place is that of the value. */
function labelOf(label: GridCell | undefined, offset: number, setting: Setting): Flow {
	if (label === undefined) return [];
	const flow = flowOf(label.inlines, [...setting.roles, 'header'], offset, setting.form);
	if (textOfFlow(flow).trim() === '') return [];
	const text = flow.map(stretch => ({ ...stretch, text: stretch.text.replaceAll('\n', ' '), offset, added: true }));
	return [...text, added(': ', [...setting.roles, 'header'], offset)];
}
