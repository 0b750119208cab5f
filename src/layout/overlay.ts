/** Stretches of an article shown as something more than what they are: found, chosen. Laid over lines that are set already. */

import { graphemeEnd } from '../text/graphemes.ts';
import { HYPHEN, type Line, type Role, type Span } from './line.ts';

/** Of one block, by offsets in its text. */
export interface Highlight {
	readonly block: number;
	readonly start: number;
	/** Exclusive. */
	readonly end: number;
	readonly role: Role;
}

/** The lines with highlights over them. Where two overlap, both hold; later ones lie over earlier ones. */
export function overlaid(lines: readonly Line[], highlights: readonly Highlight[]): readonly Line[] {
	if (highlights.length === 0) return lines;
	const byBlock = Map.groupBy(highlights, highlight => highlight.block);
	return lines.map(line => {
		const ofBlock = byBlock.get(line.place.block) ?? [];
		const [from, to] = extentOf(line);
		const own = ofBlock.filter(({ start, end }) => start < to && end > from);
		return own.length === 0 ? line : { ...line, spans: bridged(line.spans.flatMap(span => piecesOf(span, own))) };
	});
}

/** From where to where in the text of its block it shows. */
function extentOf({ spans }: Line): readonly [from: number, to: number] {
	let from = Number.POSITIVE_INFINITY;
	let to = Number.NEGATIVE_INFINITY;
	for (const { text, offset } of spans) {
		if (offset === undefined) continue;
		from = Math.min(from, offset);
		to = Math.max(to, offset + text.length);
	}
	return [from, to];
}

interface Piece {
	readonly span: Span;
	readonly highlights: readonly Highlight[];
}

function piecesOf(span: Span, highlights: readonly Highlight[]): readonly Piece[] {
	const { text, offset } = span;
	if (offset === undefined) return [{ span, highlights: [] }];
	const own = highlights
		.filter(({ start, end }) => start < offset + text.length && end > offset && end > start)
		.map(highlight => ({ highlight, ...widened(text, highlight.start - offset, highlight.end - offset) }));
	if (own.length === 0) return [{ span, highlights: [] }];
	const edges = [...new Set([0, text.length, ...own.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
	return edges.slice(1).map((end, index) => {
		const start = edges[index] ?? 0;
		return {
			span: { ...span, text: text.slice(start, end), offset: offset + start },
			highlights: own.filter(range => range.start < end && range.end > start).map(({ highlight }) => highlight),
		};
	});
}

/** As far as the text goes, with all of the characters at its edges. */
function widened(text: string, from: number, to: number): { readonly start: number; readonly end: number } {
	let start = 0;
	let end = 0;
	while (end < to && end < text.length) {
		if (end <= from) start = end;
		end = graphemeEnd(text, end);
	}
	return { start, end };
}

const BLANK = /^ +$/;

/** What the page has added inside of a highlight is highlighted too: spaces, and the hyphen of a word that goes on in the next row. */
function bridged(pieces: readonly Piece[]): readonly Span[] {
	return pieces.map((piece, index) => {
		const { text, offset } = piece.span;
		if (offset !== undefined) return marked(piece);
		if (BLANK.test(text)) return marked({ ...piece, highlights: aroundOf(pieces, index) });
		return marked(text === HYPHEN ? { ...piece, highlights: goingOn(pieces[index - 1]) } : piece);
	});
}

/** The highlights of both neighbours. */
function aroundOf(pieces: readonly Piece[], index: number): readonly Highlight[] {
	const before = pieces[index - 1]?.highlights ?? [];
	const after = pieces[index + 1]?.highlights ?? [];
	return before.filter(highlight => after.includes(highlight));
}

/** The highlights that the rest of the word shares. */
function goingOn(piece: Piece | undefined): readonly Highlight[] {
	if (piece?.span.offset === undefined) return [];
	const to = piece.span.offset + piece.span.text.length;
	return piece.highlights.filter(({ end }) => end > to);
}

const marked = ({ span, highlights }: Piece): Span =>
	highlights.length === 0 ? span : { ...span, roles: [...span.roles, ...highlights.map(({ role }) => role)] };
