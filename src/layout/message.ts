/** A page that has only something to say: nothing here, still loading, cannot be read. */

import { type Bidi, layoutArticle } from './layout.ts';
import type { Line } from './line.ts';

/** Cells; a sentence in the middle of a wide screen is read at one glance. */
const MAX_MEASURE = 56;
/** Cells kept free on each side. */
const MARGIN = 1;

export interface Message {
	readonly lines: readonly Line[];
	/** Cells left of them. */
	readonly margin: number;
}

/** One paragraph, sanitized, in the middle of a page of so many rows and columns. Names of files in it may run from the right. */
export function setMessage(text: string, rows: number, columns: number, bidi: Bidi): Message {
	const lines = linesOf(text, Math.max(1, Math.min(MAX_MEASURE, columns - 2 * MARGIN)), bidi);
	const width = Math.max(0, ...lines.map(line => line.width));
	const above = Math.max(0, Math.floor((rows - lines.length) / 2));
	return {
		lines: [...Array<Line>(above).fill(BLANK), ...lines],
		margin: Math.max(0, Math.floor((columns - width) / 2)),
	};
}

const BLANK: Line = { spans: [], width: 0, place: { block: 0, offset: 0 } };

function linesOf(text: string, measure: number, bidi: Bidi): readonly Line[] {
	const article = {
		meta: {},
		blocks: [{ kind: 'paragraph', inlines: [{ kind: 'text', text }] }],
		problems: [],
	} as const;
	return [...layoutArticle(article, { measure, form: 'page', furniture: 'shown', bidi }).all()];
}
