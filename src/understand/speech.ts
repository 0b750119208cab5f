/** Direct speech and cited words: every stretch of them in the running text becomes a `speech` or `cited` inline, with its marks. */

import type { Block, Inline } from '../article/article.ts';
import { type InlineVisitor, inlinesOf, visitInline, withChildBlocks } from '../article/visit.ts';
import { cutPieces, type Piece, piecesOf } from './cut.ts';
import { dashSpeechIn, hasDashDialogue, mayHaveTurn } from './dash-dialogue.ts';
import { markHabitsOf } from './mark-habits.ts';
import { type Marked, withSpeech } from './marked.ts';
import { ANY_MARK, markedIn, NO_MARKS } from './marks.ts';
import type { Pass } from './pass.ts';

export const labelSpeech: Pass = article => {
	const texts: string[] = [];
	mapRuns(article.blocks, inlines => {
		texts.push(runText(inlines));
		return inlines;
	});
	const marked = markedInAll(texts, article.meta.language);
	if (marked.every(stretches => stretches.length === 0)) return article;
	let at = 0;
	const blocks = mapRuns(article.blocks, inlines => {
		const stretches = marked[at++] ?? [];
		return stretches.length === 0 ? inlines : wrapRun(inlines, stretches);
	});
	return { ...article, blocks };
};

/** The stretches of each of the runs. What a mark means depends on the others: a speech goes on, » opens or closes. */
function markedInAll(texts: readonly string[], language: string | undefined): readonly (readonly Marked[])[] {
	const isDashed = hasDashDialogue(texts);
	// Most paragraphs have no mark: that is all that is asked of them.
	const haveMarks = texts.map(text => ANY_MARK.test(text));
	const habits = markHabitsOf(texts, language);
	let open: string | undefined;
	return texts.map((text, index) => {
		const found = haveMarks[index] ? markedIn(text, habits, open) : NO_MARKS;
		open = found.open;
		return isDashed && mayHaveTurn(text) ? withSpeech(found.marked, dashSpeechIn(text)) : found.marked;
	});
}

type MapRun = (inlines: readonly Inline[]) => readonly Inline[];

/** The blocks with each of their runs that may speak mapped, in reading order. */
const mapRuns = (blocks: readonly Block[], map: MapRun): readonly Block[] => blocks.map(block => mapBlock(block, map));

function mapBlock(block: Block, map: MapRun): Block {
	// What is not the body says nothing: a byline's “Mac”, a newsletter's “Best of”. A dek may.
	if (block.part !== undefined && block.part !== 'dek') return block;
	if (block.kind !== 'paragraph') return withChildBlocks(block, blocks => mapRuns(blocks, map));
	const inlines = map(block.inlines);
	return inlines === block.inlines ? block : { ...block, inlines };
}

/** What marks are looked for in: as long as the plain text to the character, with what cannot speak made mute. */
const spoken: InlineVisitor<string> = {
	text: inline => inline.text,
	emphasis: inline => spokenText(inline.inlines),
	strong: inline => spokenText(inline.inlines),
	strike: inline => spokenText(inline.inlines),
	link: inline => spokenText(inline.inlines),
	speech: inline => spokenText(inline.inlines),
	cited: inline => spokenText(inline.inlines),
	dateline: inline => spokenText(inline.inlines),
	code: inline => mute(inline.text),
	image: inline => mute(inline.alt ?? ''),
	break: () => '\n',
	note: inline => mute(`[${inline.label}]`),
};

/** A letter-like sign that is no mark. */
const MUTE = '\ufffc';
const mute = (text: string): string => MUTE.repeat(text.length);

const spokenText = (inlines: readonly Inline[]): string =>
	inlines.map(inline => visitInline(inline, spoken, undefined)).join('');

function runText(inlines: readonly Inline[]): string {
	const [only] = inlines;
	// One run of text, as most paragraphs are: nothing is copied for them.
	return only?.kind === 'text' && inlines.length === 1 ? only.text : spokenText(inlines);
}

/** What is marked already is marked for good: by an earlier pass, or by whoever wrote the article's JSON. */
const isMarked = (inlines: readonly Inline[]): boolean => {
	for (const { kind } of inlinesOf({ kind: 'paragraph', inlines }))
		if (kind === 'speech' || kind === 'cited') return true;
	return false;
};

function wrapRun(inlines: readonly Inline[], ranges: readonly Marked[]): readonly Inline[] {
	const [only] = inlines;
	return only?.kind === 'text' && inlines.length === 1
		? wrapText(only.text, 0, only.text.length, ranges)
		: isMarked(inlines)
			? inlines
			: wrap(piecesOf(inlines), ranges);
}

/** wrap() for what most paragraphs are, one run of text: of it `from` up to `to`. */
function wrapText(text: string, from: number, to: number, ranges: readonly Marked[]): readonly Inline[] {
	const inlines: Inline[] = [];
	let at = from;
	for (const { kind, start, end, inside } of ranges) {
		if (start > at) inlines.push({ kind: 'text', text: text.slice(at, start) });
		inlines.push({ kind, inlines: wrapText(text, start, end, inside) });
		at = end;
	}
	if (to > at) inlines.push({ kind: 'text', text: text.slice(at, to) });
	return inlines;
}

/** Wraps the ascending ranges: inside a link or emphasis where it holds a range whole, around the pieces where a range crosses its edge. */
function wrap(pieces: readonly Piece[], ranges: readonly Marked[]): readonly Inline[] {
	const inner: Marked[][] = pieces.map(() => []);
	const outer: Marked[] = [];
	let at = 0;
	for (const range of ranges) {
		while (at < pieces.length - 1 && (pieces[at]?.end ?? 0) <= range.start) at++;
		const piece = pieces[at];
		const held = piece !== undefined && 'inlines' in piece.inline && range.end <= piece.end;
		if (held) inner[at]?.push(range);
		else outer.push(range);
	}
	const marked = pieces.map((piece, index) => markInside(piece, inner[index] ?? []));
	return enclose(
		cutPieces(
			marked,
			outer.flatMap(range => [range.start, range.end]),
		),
		outer,
	);
}

function markInside(piece: Piece, ranges: readonly Marked[]): Piece {
	const { inline } = piece;
	if (ranges.length === 0 || !('inlines' in inline)) return piece;
	return { ...piece, inline: { ...inline, inlines: wrap(piecesOf(inline.inlines, piece.start), ranges) } };
}

/** The pieces of each range as one inline, with what is marked within it, between those of none. */
function enclose(pieces: readonly Piece[], ranges: readonly Marked[]): readonly Inline[] {
	const inlines: Inline[] = [];
	let held: Piece[] = [];
	let at = 0;
	const close = (range: Marked | undefined): void => {
		if (range !== undefined && held.length > 0) inlines.push({ kind: range.kind, inlines: wrap(held, range.inside) });
		held = [];
	};
	for (const piece of pieces) {
		while (at < ranges.length && (ranges[at]?.end ?? 0) <= piece.start) close(ranges[at++]);
		if (piece.start >= (ranges[at]?.start ?? Number.POSITIVE_INFINITY)) held.push(piece);
		else inlines.push(piece.inline);
	}
	close(ranges[at]);
	return inlines;
}
