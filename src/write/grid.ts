/** Tables whose cells span columns and rows, as the plain grid that other formats need. */

import type { Table, TableCell } from '../article/article.ts';

/** More columns nobody reads, and a forged span would make each short row a long one. Only what spans is cut, never a cell. */
const MAX_SPAN = 100;

export interface GridRow {
	readonly header: boolean;
	/** By column: the cell that begins there; nothing where another spans, and past the last. */
	readonly slots: readonly (TableCell | undefined)[];
}

/** Row by row: only the cells that reach further down are remembered. */
export function* gridOf(table: Table): Generator<GridRow> {
	/** How many more rows are taken, by column. */
	const taken: number[] = [];
	for (const row of table.rows) {
		const slots: (TableCell | undefined)[] = [];
		const isTaken = (): boolean => (taken[slots.length] ?? 0) > 0;
		const skipTaken = (): void => {
			while (isTaken()) {
				taken[slots.length] = (taken[slots.length] ?? 0) - 1;
				slots.push(undefined);
			}
		};
		for (const cell of row.cells) {
			skipTaken();
			const columns = Math.min(cell.columns ?? 1, MAX_SPAN);
			for (let column = 0; column < columns && !isTaken(); column++) {
				taken[slots.length] = (cell.rows ?? 1) - 1;
				slots.push(column === 0 ? cell : undefined);
			}
		}
		while (slots.length < taken.length) {
			taken[slots.length] = Math.max(0, (taken[slots.length] ?? 0) - 1);
			slots.push(undefined);
		}
		yield { header: row.header, slots };
	}
}
