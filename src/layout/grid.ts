/** Which columns and rows the cells of a table stand in, as HTML reads spans. */

import type { Inline, Table } from '../article/article.ts';
import { lengthOfInlines } from '../article/length.ts';
import { PART_SEPARATOR } from '../article/text.ts';

export interface GridCell {
	readonly inlines: readonly Inline[];
	/** In the text of the top-level block. */
	readonly offset: number;
	readonly column: number;
	/** How many columns it takes. */
	readonly span: number;
}

export interface GridRow {
	readonly header: boolean;
	/** In the text of the top-level block. */
	readonly offset: number;
	readonly cells: readonly GridCell[];
}

export interface Grid {
	readonly columns: number;
	readonly rows: readonly GridRow[];
	/** Where the text of the table ends. */
	readonly end: number;
}

/** HTML allows 1,000; no terminal has room for a tenth, and wider tables are set as records anyway. */
const MOST_COLUMNS = 100;

const clampSpan = (span: number | undefined, most: number): number => Math.max(1, Math.min(span ?? 1, most));

/** `offset` is where the first cell's text begins. */
export function gridOf(table: Table, offset: number): Grid {
	/** By column: rows still taken by a cell from above. */
	const taken: number[] = [];
	let next = offset;
	let columns = 0;
	const rows = table.rows.map((row, index) => {
		let column = 0;
		const start = next;
		const cells = row.cells.map(cell => {
			while ((taken[column] ?? 0) > 0) column++;
			const span = clampSpan(cell.columns, MOST_COLUMNS);
			const height = clampSpan(cell.rows, table.rows.length - index);
			const placed = { inlines: cell.inlines, offset: next, column, span };
			for (let filled = 0; filled < span; filled++) taken[column++] = height;
			columns = Math.max(columns, column);
			next += lengthOfInlines(cell.inlines) + PART_SEPARATOR.length;
			return placed;
		});
		for (let index = 0; index < taken.length; index++) taken[index] = Math.max(0, (taken[index] ?? 0) - 1);
		return { header: row.header, offset: start, cells };
	});
	// A row all of whose cells began above shows nothing of its own.
	return {
		columns,
		rows: rows.filter(row => row.cells.length > 0),
		end: Math.max(offset, next - PART_SEPARATOR.length),
	};
}
