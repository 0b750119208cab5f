/** Rows of a block that do not know yet where the block stands: what the handlers of layout/blocks.ts make. */

import { widthOf } from '../text/width.ts';
import type { Role, Span } from './line.ts';

export interface Row {
	readonly spans: readonly Span[];
	/** Cells. */
	readonly width: number;
	/** In the text of the top-level block; never decreases down the rows. */
	readonly offset: number;
}

export const blankRow = (offset: number): Row => ({ spans: [], width: 0, offset });

export function blankRows(count: number, offset: number): Row[] {
	return Array.from({ length: count }, () => blankRow(offset));
}

export const rowOf = (text: string, roles: readonly Role[], offset: number): Row =>
	text === '' ? blankRow(offset) : { spans: [{ text, roles }], width: widthOf(text), offset };

/** Each row with something before it: `first` before the first, `rest` before the others. Nothing is left hanging before a blank row. */
export function prefixRows(rows: readonly Row[], first: Span, rest: Span): Row[] {
	const prefix = (span: Span, row: Row): Row => {
		const text = row.spans.length === 0 ? span.text.trimEnd() : span.text;
		if (text === '') return row;
		return { ...row, spans: [{ ...span, text }, ...row.spans], width: row.width + widthOf(text) };
	};
	return rows.map((row, index) => prefix(index === 0 ? first : rest, row));
}
