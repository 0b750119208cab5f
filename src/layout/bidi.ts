/**
 * Text that runs from the right, as the page needs it: a tool (tools.ts), loaded when an article has such text. Its paragraphs are broken
 * as they are read.
 */

import { runsFromTheRight } from '../text/right-to-left.ts';
import { concerns, directionIn, rowAtEnd, sideOf, suffixRows } from './beside.ts';
import { orderedSpans, ordererFor, turnerOf } from './ordered.ts';
import type { Row } from './row.ts';
import type { BidiTool } from './tools.ts';
import { turned } from './turned.ts';

export const bidiTool: BidiTool = {
	directionOf: directionIn,
	finisherFor: (text, surroundings, own) => {
		if (!concerns(text, surroundings)) return undefined;
		const direction = own ?? directionIn(text, surroundings);
		const turner = turnerOf(surroundings.style.bidi);
		const order = turner === undefined ? undefined : ordererFor(text, direction, turner);
		if (direction === 'ltr') return order;
		return (row, start, end) => ({ ...(order?.(row, start, end) ?? withIndentLast(row)), align: 'end' });
	},
	sideOf,
	suffixRows,
	rowAtEnd,
	turned,
	columnOrderer: bidi => {
		const turner = turnerOf(bidi);
		return (
			turner && (spans => (spans.some(({ text }) => runsFromTheRight(text)) ? orderedSpans(spans, turner) : spans))
		);
	},
};

const BLANK = /^ +$/;

/** A terminal that draws text from the right does not know on which side its indent is. */
function withIndentLast(row: Row): Row {
	const [first, ...rest] = row.spans;
	return first !== undefined && BLANK.test(first.text) ? { ...row, spans: [...rest, first] } : row;
}
