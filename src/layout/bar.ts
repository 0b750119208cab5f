/** Rows of the chrome: status bars, headers, rows of a list. Columns of cells, each with its own width and role. */

import { START } from '../article/place.ts';
import { graphemesOf } from '../text/graphemes.ts';
import { truncate, widthOf } from '../text/width.ts';
import type { Line, Role, Span } from './line.ts';
import { tools } from './tools.ts';

export interface Column {
	/** One line, sanitized. Cut with an ellipsis where it does not fit. */
	readonly text: string;
	/** In cells; 0 leaves the column out. */
	readonly width: number;
	readonly align?: 'start' | 'end';
	readonly role?: Role;
	/** Offsets in `text` of letters to mark as `match`. */
	readonly matches?: readonly number[];
}

/** Columns side by side, `gap` cells apart, filling their widths to the cell; all of it in `roles`. */
export function setColumns(columns: readonly Column[], gap: number, roles: readonly Role[] = []): Line {
	const spans: Span[] = [];
	let width = 0;
	for (const column of columns) {
		if (column.width <= 0) continue;
		if (width > 0) {
			spans.push({ text: ' '.repeat(gap), roles });
			width += gap;
		}
		spans.push(...setColumn(column, column.role === undefined ? roles : [...roles, column.role]));
		width += column.width;
	}
	return { spans, width, place: START };
}

/** A line as whoever draws it by itself needs it: cut where it does not fit, and in the order it is drawn in. */
export function setLabel(text: string, cells: number): string {
	const shown = [{ text: truncate(text, cells), roles: [] }];
	return (tools().orderColumn?.(shown) ?? shown).map(span => span.text).join('');
}

function setColumn({ text, width, align, matches = [] }: Column, roles: readonly Role[]): readonly Span[] {
	const shown = truncate(text, width);
	const space = { text: ' '.repeat(Math.max(0, width - widthOf(shown))), roles };
	const read = markMatches(shown, matches, roles);
	const words = tools().orderColumn?.(read) ?? read;
	return align === 'end' ? [space, ...words] : [...words, space];
}

function markMatches(text: string, matches: readonly number[], roles: readonly Role[]): readonly Span[] {
	if (matches.length === 0) return [{ text, roles }];
	const wanted = new Set(matches);
	const marked: readonly Role[] = [...roles, 'match'];
	const spans: Span[] = [];
	let offset = 0;
	for (const grapheme of graphemesOf(text)) {
		spans.push({ text: grapheme, roles: wanted.has(offset) ? marked : roles });
		offset += grapheme.length;
	}
	return spans;
}

/** What stands left gives way to what stands right, which is short and says more. */
export function setBar(left: string, right: string, columns: number, roles: readonly Role[]): Line {
	const rightWidth = Math.min(widthOf(right), Math.max(0, columns - 2));
	const leftWidth = Math.max(0, columns - rightWidth - 2 - (rightWidth > 0 ? 2 : 0));
	const inner = setColumns(
		[
			{ text: left, width: leftWidth },
			{ text: right, width: rightWidth, align: 'end' },
		],
		2,
		roles,
	);
	const edge: Span = { text: ' ', roles };
	return columns < 2 ? inner : { ...inner, spans: [edge, ...inner.spans, edge], width: inner.width + 2 };
}
