/**
 * Pieces of Markdown source made one string. A delimiter counts by the characters on both its sides (CommonMark calls it “flanking”):
 *
 *     a**“b”**c      not strong: a letter outside, a mark inside
 *     &#97;**“b”**&#99;      strong, and reads the same
 *
 * So what stands outside it is written by number wherever it would spoil the delimiter. Inside there must be no white space.
 */

import { escapeLineStart, reference } from './markdown-escape.ts';

export type Delimiter = '*' | '**' | '~~';

export type Piece =
	/** Text, escaped; two of them never touch. */
	| { readonly kind: 'text'; source: string }
	/** Anything that begins and ends with punctuation. */
	| { readonly kind: 'source'; readonly source: string }
	| { readonly kind: 'open' | 'close'; readonly source: Delimiter }
	| { readonly kind: 'break'; readonly source: string };

/** Headings and cells are one line. */
export type Setting = 'paragraph' | 'heading' | 'cell';

/** Takes the pieces over: their sources change. */
export function joinPieces(pieces: Piece[], setting: Setting): string {
	settleLines(pieces, setting);
	settleNeighbours(pieces);
	settleDelimiters(pieces);
	return withSeams(pieces);
}

const isDelimiter = (piece: Piece | undefined): boolean => piece?.kind === 'open' || piece?.kind === 'close';

function settleLines(pieces: readonly Piece[], setting: Setting): void {
	for (const [index, piece] of pieces.entries()) {
		if (piece.kind !== 'text') continue;
		const [before, after] = [pieces[index - 1], pieces[index + 1]];
		if (setting === 'paragraph' && (before === undefined || before.kind === 'break'))
			piece.source = escapeLineStart(piece.source);
		if (after?.kind === 'break') piece.source = piece.source.trimEnd();
		// A number sign at its end would be a heading's own.
		if (after === undefined && setting === 'heading') piece.source = piece.source.replace(/(?<!\\)#$/, '\\#');
	}
}

/** `!` before a link makes an image of it; `(` or `:` after a note's label a link or a definition. */
function settleNeighbours(pieces: readonly Piece[]): void {
	for (const [index, piece] of pieces.entries()) {
		if (piece.kind !== 'text') continue;
		if (pieces[index + 1]?.source.startsWith('[')) piece.source = piece.source.replace(/!$/, '\\!');
		if (pieces[index - 1]?.source.startsWith('[^')) piece.source = piece.source.replace(/^[(:]/, '\\$&');
	}
}

/** Delimiters of one character that touch are one run to Markdown. */
interface Run {
	/** Towards what it encloses: 1 for an opening run, -1 for a closing one. */
	readonly inward: 1 | -1;
	readonly inside: Piece | undefined;
	readonly outside: Piece | undefined;
	/** Whether it is of stars and stands in others. */
	readonly nested: boolean;
}

const isStar = (piece: Piece | undefined): boolean => isDelimiter(piece) && piece?.source !== '~~';

function runsOf(pieces: readonly Piece[]): readonly Run[] {
	const runs: Run[] = [];
	let depth = 0;
	for (let start = 0; start < pieces.length; start++) {
		const piece = pieces[start];
		if (piece === undefined || !isDelimiter(piece)) continue;
		let end = start + 1;
		while (isStar(piece) && isStar(pieces[end]) && pieces[end]?.kind === piece.kind) end++;
		const stars = isStar(piece) ? end - start : 0;
		const [before, after] = [pieces[start - 1], pieces[end]];
		if (piece.kind === 'open') {
			runs.push({ inward: 1, inside: after, outside: before, nested: stars > 0 && depth > 0 });
			depth += stars;
		} else {
			depth -= stars;
			runs.push({ inward: -1, inside: before, outside: after, nested: stars > 0 && depth > 0 });
		}
		start = end - 1;
	}
	return runs;
}

/** Writing one character by number may spoil the delimiter on its other side: again, until none changes. */
function settleDelimiters(pieces: readonly Piece[]): void {
	const runs = [...runsOf(pieces)];
	for (let changed = runs.length > 0; changed; runs.reverse()) {
		changed = false;
		for (const run of runs) changed = settleRun(run) || changed;
	}
}

/** Whether anything had to change. */
function settleRun({ inward, inside, outside, nested }: Run): boolean {
	if (outside?.kind !== 'text' || NEUTRAL.test(edgeOf(outside.source, inward))) return false;
	// In the middle of a word a star both opens and closes, and what it would close are the stars around it.
	const opensAndCloses = inside?.kind === 'text' && !PUNCTUATION.test(edgeOf(inside.source, -inward));
	if (opensAndCloses && !nested) return false;
	writeByNumber(outside, inward);
	return true;
}

/** Outside: a line's end, or what every version of CommonMark takes for space or punctuation. */
const NEUTRAL = /^$|[\s\p{P}!-/:-@[-`{-~]/u;
/** Inside: what any version takes for punctuation. */
const PUNCTUATION = /[\p{P}\p{S}]/u;

/** The last character (by code point) for 1, the first for -1. Looks at no more than two code units: sources are long. */
function edgeOf(source: string, side: number): string {
	const end = [...(side === 1 ? source.slice(-2) : source.slice(0, 2))];
	return (side === 1 ? end.at(-1) : end[0]) ?? '';
}

function writeByNumber(piece: Piece & { kind: 'text' }, side: number): void {
	const { source } = piece;
	const character = edgeOf(source, side);
	piece.source =
		side === 1
			? source.slice(0, source.length - character.length) + reference(character)
			: reference(character) + source.slice(character.length);
}

/** Nothing to a reader; keeps apart what would be one run. */
const SEAM = '<!-- -->';

function withSeams(pieces: readonly Piece[]): string {
	return pieces
		.map((piece, index) => {
			const before = pieces[index - 1];
			const starsTouch = before?.kind === 'close' && piece.kind === 'open' && isStar(before) && isStar(piece);
			const codeTouches = before?.kind === 'source' && before.source.endsWith('`') && piece.source.startsWith('`');
			return starsTouch || codeTouches ? SEAM + piece.source : piece.source;
		})
		.join('');
}
