/** A table as it is read out: row by row, each cell after the name of its column. */

import { lengthOfInlines } from '../../article/length.ts';
import { PART_SEPARATOR } from '../../article/text.ts';
import type { BlockOf } from '../../article/visit.ts';
import { type GridRow, gridOf } from '../../layout/grid.ts';
import { spokenLine } from './inlines.ts';
import { counted, framed, type Utterance, utter, type Voiced } from './utterance.ts';

export function tableUtterances(table: BlockOf<'table'>, { offset, numbers }: Voiced): readonly Utterance[] {
	const caption = table.caption === undefined ? '' : spokenLine(table.caption, numbers);
	const above = table.caption === undefined ? 0 : lengthOfInlines(table.caption) + PART_SEPARATOR.length;
	const grid = gridOf(table, offset + above);
	const body = grid.rows.findIndex(row => !row.header);
	const heads = body < 0 ? [] : grid.rows.slice(0, body);
	const names = namesOf(heads, numbers);
	const rows = grid.rows.slice(heads.length).map((row, index): Utterance => {
		const cells = row.cells.flatMap(({ inlines, column }) => {
			const value = spokenLine(inlines, numbers);
			const name = names.get(column);
			return value === '' ? [] : [name === undefined ? value : `${name}: ${value}`];
		});
		return { offset: row.offset, lines: [`Row ${index + 1}: ${cells.length === 0 ? 'empty' : cells.join('; ')}`] };
	});
	const size = `${counted(grid.columns, 'column')} and ${counted(rows.length, 'row')}`;
	const intro = `Table with ${size}${caption === '' ? '.' : `: ${caption}`}`;
	// Once by themselves, so that those of empty cells are heard too.
	const columns = new Set(names.values());
	const heard = columns.size === 0 ? [] : [`Columns: ${[...columns].join('; ')}.`];
	const [first, ...others] = framed(rows, [intro, ...heard], 'End of table.');
	// What stands above the first row is read with it.
	return first === undefined ? utter(offset, intro) : [{ ...first, offset }, ...others];
}

/** By column: its header, after those that stand over several columns. */
function namesOf(heads: readonly GridRow[], numbers: Voiced['numbers']): ReadonlyMap<number, string> {
	const names = new Map<number, string>();
	for (const { cells } of heads)
		for (const { inlines, column, span } of cells) {
			const words = spokenLine(inlines, numbers);
			if (words === '') continue;
			for (let at = column; at < column + span; at++) {
				const over = names.get(at);
				names.set(at, over === undefined ? words : `${over}, ${words}`);
			}
		}
	return names;
}
