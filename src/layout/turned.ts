/** A table that is read from the right: its first column stands there. */

import type { Align } from '../article/article.ts';
import type { Columns } from './columns.ts';

const TURNED: Readonly<Record<Align, Align>> = { start: 'end', center: 'center', end: 'start' };

/** Columns that say nothing begin at their start. */
export function turned({ grid, widths, align }: Columns): Columns {
	const { columns, rows } = grid;
	return {
		grid: {
			...grid,
			rows: rows.map(row => ({
				...row,
				cells: row.cells.map(cell => ({ ...cell, column: columns - cell.column - cell.span })),
			})),
		},
		widths: widths.toReversed(),
		align: Array.from({ length: columns }, (_, column) => TURNED[align[columns - 1 - column] ?? 'start']),
	};
}
