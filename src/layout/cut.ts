/** Rows cut out of a flow, as they were broken. */

import { hasBreakControl, piecesWithoutBreakControls } from '../text/break-controls.ts';
import type { Widening } from '../text/justify.ts';
import { widthOf } from '../text/width.ts';
import type { Row as BrokenRow } from '../text/wrap.ts';
import type { Flow, Stretch } from './flow.ts';
import { HYPHEN, type Span } from './line.ts';
import type { Broken } from './manner.ts';
import type { Row } from './row.ts';

const HANGING = /[ \u3000]+$/;
/** Stands for a character that is wider than the whole measure. */
const TOO_WIDE = '…';

const UNWIDENED: readonly Widening[] = [];

/** Cuts rows, asked for in order, out of a flow; `text` is all of it. */
export function cutterOf(
	flow: Flow,
	text: string,
	measure: number,
	{ hangOf, justify }: Broken,
): (row: BrokenRow) => Row {
	const hasControl = hasBreakControl(text);
	let index = 0;
	/** Where the stretch at `index` begins in the text of the flow. */
	let base = 0;
	return row => {
		for (let stretch = flow[index]; stretch && base + stretch.text.length <= row.start; stretch = flow[index]) {
			if (index === flow.length - 1) break;
			base += stretch.text.length;
			index++;
		}
		const offset = offsetAt(flow[index], row.start - base);
		if (row.end === row.start) return { spans: [], width: 0, offset };
		const over = row.indent + row.width - measure;
		if (over > 0 && over > hangOf(row)) return { spans: [{ text: TOO_WIDE, roles: [] }], width: 1, offset };
		const widenings = justify?.(row, measure) ?? UNWIDENED;
		const spans: Span[] = row.indent > 0 ? [{ text: ' '.repeat(row.indent), roles: [] }] : [];
		let widening = 0;
		let at = base;
		for (let next = index; next < flow.length && at < row.end; next++) {
			const stretch = flow[next] as Stretch;
			const start = Math.max(0, row.start - at);
			const end = Math.min(stretch.text.length, row.end - at);
			if (start < end) {
				const first = widening;
				while ((widenings[widening]?.at ?? Number.POSITIVE_INFINITY) <= at + end) widening++;
				if (widening === first) spans.push(spanOf(stretch, start, end));
				else addWidened(spans, stretch, start, end, at, widenings.slice(first, widening));
			}
			at += stretch.text.length;
		}
		if (row.hyphen) addHyphen(spans);
		let width = row.indent + row.width;
		for (const { cells } of widenings) width += cells;
		return hasControl ? { ...cleaned(spans, width), offset } : { spans, width, offset };
	};
}

function offsetAt(stretch: Stretch | undefined, inside: number): number {
	if (stretch === undefined) return 0;
	return stretch.added ? stretch.offset : stretch.offset + inside;
}

/** What stands in a stretch from here to there, to the code unit. */
function spanOf({ text, roles, offset, added, link }: Stretch, start: number, end: number): Span {
	const cut = text.slice(start, end);
	if (link !== undefined)
		return added ? { text: cut, roles, link } : { text: cut, roles, offset: offset + start, link };
	return added ? { text: cut, roles } : { text: cut, roles, offset: offset + start };
}

/** What the page adds to text, as it is around it. */
const beside = (text: string, { roles, link }: Pick<Span, 'roles' | 'link'>): Span =>
	link === undefined ? { text, roles } : { text, roles, link };

/** `base` is where the stretch begins in the text that is widened. */
function addWidened(
	spans: Span[],
	stretch: Stretch,
	start: number,
	end: number,
	base: number,
	widenings: readonly Widening[],
): void {
	let done = start;
	for (const { at, cells } of widenings) {
		if (at - base > done) spans.push(spanOf(stretch, done, at - base));
		spans.push(beside(' '.repeat(cells), stretch));
		done = at - base;
	}
	if (done < end) spans.push(spanOf(stretch, done, end));
}

function addHyphen(spans: Span[]): void {
	const last = spans.at(-1);
	if (last !== undefined) spans.push(beside(HYPHEN, last));
}

/** Without what has done its work, unless what that kept apart would then take more cells. */
function cleaned(spans: readonly Span[], width: number): { spans: readonly Span[]; width: number } {
	if (!spans.some(span => hasBreakControl(span.text))) return { spans, width };
	const clean: Span[] = [];
	// From the end, where spaces that stood before them would be left hanging.
	for (const span of spans.toReversed()) {
		for (const piece of withoutControls(span).toReversed()) {
			const text = clean.length === 0 ? piece.text.replace(HANGING, '') : piece.text;
			if (text !== '') clean.unshift(text === piece.text ? piece : { ...piece, text });
		}
	}
	const cleanWidth = widthOf(clean.map(span => span.text).join(''));
	return cleanWidth <= width ? { spans: clean, width: cleanWidth } : { spans, width };
}

/** In pieces, each of which is in the text as it stands here. */
function withoutControls(span: Span): readonly Span[] {
	if (!hasBreakControl(span.text)) return [span];
	return piecesWithoutBreakControls(span.text).map(({ text, at }) =>
		span.offset === undefined ? { ...span, text } : { ...span, text, offset: span.offset + at },
	);
}
