/** Cutting a run of inlines at offsets of its plain text (article/text.ts). Nothing is lost but what is not asked for. */

import type { Inline } from '../article/article.ts';
import { textOfInline } from '../article/text.ts';

/** A stretch of a run's plain text: from `start` up to `end`, in UTF-16 code units. */
export interface Range {
	readonly start: number;
	readonly end: number;
}

/** An inline, or what a cut left of one, and where its text stands in the run. */
export interface Piece extends Range {
	readonly inline: Inline;
}

export function piecesOf(inlines: readonly Inline[], start: number = 0): readonly Piece[] {
	let at = start;
	return inlines.map(inline => {
		const piece = { inline, start: at, end: at + textOfInline(inline).length };
		at = piece.end;
		return piece;
	});
}

/** The pieces, cut at each of the ascending `offsets` that falls inside one that can be cut. Links and emphasis become two. */
export function cutPieces(pieces: readonly Piece[], offsets: readonly number[]): readonly Piece[] {
	const cut: Piece[] = [];
	let next = 0;
	for (const piece of pieces) {
		while (next < offsets.length && (offsets[next] ?? 0) <= piece.start) next++;
		const first = next;
		while (next < offsets.length && (offsets[next] ?? 0) < piece.end) next++;
		// Where one stretch ends another may begin: cut once, so that nothing empty is left between them.
		const inside = offsets.slice(first, next).filter((offset, index, all) => offset !== all[index - 1]);
		for (const part of cutPiece(piece, inside)) cut.push(part);
	}
	return cut;
}

function cutPiece(piece: Piece, offsets: readonly number[]): readonly Piece[] {
	if (offsets.length === 0) return [piece];
	const { inline } = piece;
	const bounds = [piece.start, ...offsets, piece.end];
	const ranges = offsets.map((end, index) => ({ start: bounds[index] ?? piece.start, end }));
	ranges.push({ start: offsets.at(-1) ?? piece.start, end: piece.end });
	if (inline.kind === 'text') {
		return ranges.map(range => ({
			...range,
			inline: { kind: 'text', text: inline.text.slice(range.start - piece.start, range.end - piece.start) },
		}));
	}
	// Code, images and notes stay whole.
	if (!('inlines' in inline)) return [piece];
	const children = cutPieces(piecesOf(inline.inlines, piece.start), offsets);
	return groupPieces(children, ranges).map((inlines, index) => ({
		start: ranges[index]?.start ?? piece.start,
		end: ranges[index]?.end ?? piece.end,
		inline: { ...inline, inlines },
	}));
}

/** The inlines of each of the ranges, which follow each other. A piece that could not be cut goes where it starts. */
function groupPieces(pieces: readonly Piece[], ranges: readonly Range[]): readonly (readonly Inline[])[] {
	const groups: Inline[][] = ranges.map(() => []);
	let at = 0;
	for (const piece of pieces) {
		while (at < ranges.length - 1 && piece.start >= (ranges[at]?.end ?? 0)) at++;
		groups[at]?.push(piece.inline);
	}
	return groups;
}

/** The run in parts: what ends at each of the ascending `offsets`, and the rest. */
export function splitInlines(inlines: readonly Inline[], offsets: readonly number[]): readonly (readonly Inline[])[] {
	const cut = cutPieces(piecesOf(inlines), offsets);
	const bounds = [0, ...offsets, Number.POSITIVE_INFINITY];
	const ranges = bounds.slice(1).map((end, index) => ({ start: bounds[index] ?? 0, end }));
	return groupPieces(cut, ranges);
}
