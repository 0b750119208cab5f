/** Rows of a block that do not know yet where the block stands: what the handlers of layout/blocks.ts make. */

import { widthOf } from '../text/width.ts';
import { bidiIn, type Surroundings } from './direction.ts';
import type { Role, Span } from './line.ts';

export interface Row {
	readonly spans: readonly Span[];
	/** Cells. */
	readonly width: number;
	/** In the text of the top-level block; never decreases down the rows. */
	readonly offset: number;
	/** Where it stands in the measure it was set in: at the start when absent. */
	readonly align?: 'end';
	/** Cells of a line of code that are left out behind it; none when absent. */
	readonly beyond?: number;
}

export const blankRow = (offset: number): Row => ({ spans: [], width: 0, offset });

export function blankRows(count: number, offset: number): Row[] {
	return Array.from({ length: count }, () => blankRow(offset));
}

export const rowOf = (text: string, roles: readonly Role[], offset: number): Row =>
	text === '' ? blankRow(offset) : { spans: [{ text, roles }], width: widthOf(text), offset };

/** Where rows that belong to a text stand: where it does. */
export const alignedWith = (row: Row, text: Row | undefined): Row =>
	text?.align === undefined ? row : { ...row, align: text.align };

/** A row with nothing beside it. */
export const alone = (row: Row, surroundings: Surroundings): Row =>
	surroundings.direction === 'rtl' ? (bidiIn(surroundings)?.rowAtEnd(row, surroundings) ?? row) : row;

/** Rows that stand at the end of their measure, moved there. */
export const inMeasure = (rows: readonly Row[], measure: number): readonly Row[] =>
	rows.some(row => row.align !== undefined) ? rows.map(row => atEnd(row, measure)) : rows;

function atEnd({ align, ...row }: Row, measure: number): Row {
	const spare = measure - row.width;
	if (align === undefined || row.spans.length === 0 || spare <= 0) return row;
	return { ...row, spans: [{ text: ' '.repeat(spare), roles: [] }, ...row.spans], width: measure };
}

/** What rows stand in together with what is beside them. */
export interface Box extends Surroundings {
	/** Cells of both. */
	readonly measure: number;
}

/**
 * Each row with something beside it: `first` beside the first, `rest` beside the others. It stands before them, behind them where the
 * block runs from the right. Nothing is left hanging beside a blank row.
 */
export function prefixRows(rows: readonly Row[], first: Span, rest: Span, box?: Box): Row[] {
	const turned = box?.direction === 'rtl' ? bidiIn(box)?.suffixRows(rows, first, rest, box) : undefined;
	if (turned !== undefined) return turned;
	const prefix = (span: Span, row: Row): Row => {
		const text = row.spans.length === 0 ? span.text.trimEnd() : span.text;
		if (text === '') return row;
		return { ...row, spans: [{ ...span, text }, ...row.spans], width: row.width + widthOf(text) };
	};
	const inside = box === undefined ? rows : inMeasure(rows, box.measure - widthOf(first.text));
	return inside.map((row, index) => prefix(index === 0 ? first : rest, row));
}
