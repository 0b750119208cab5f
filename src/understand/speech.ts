/** Direct speech: every stretch of it in the running text becomes a `speech` inline, with its marks. */

import type { Block, Inline } from '../article/article.ts';
import { type BlockVisitor, type InlineVisitor, inlinesOf, visitBlock, visitInline } from '../article/visit.ts';
import { cutPieces, type Piece, piecesOf, type Range } from './cut.ts';
import { speechIn } from './marks.ts';
import type { Pass } from './pass.ts';

export const labelSpeech: Pass = article => ({ ...article, blocks: article.blocks.map(markBlock) });

function markBlock(block: Block): Block {
	// What is not the body says nothing: a byline's “Mac”, a newsletter's “Best of”. A dek may.
	return block.part === undefined || block.part === 'dek' ? visitBlock(block, markIn, undefined) : block;
}

const markBlocks = (blocks: readonly Block[]): readonly Block[] => blocks.map(markBlock);

const markIn: BlockVisitor<Block> = {
	paragraph: block => {
		const inlines = markRun(block.inlines);
		return inlines === block.inlines ? block : { ...block, inlines };
	},
	quote: block => ({ ...block, blocks: markBlocks(block.blocks) }),
	list: block => ({ ...block, items: block.items.map(item => ({ ...item, blocks: markBlocks(item.blocks) })) }),
	footnote: block => ({ ...block, blocks: markBlocks(block.blocks) }),
	heading: block => block,
	figure: block => block,
	table: block => block,
	code: block => block,
	rule: block => block,
};

/** What marks are looked for in: as long as the plain text to the character, with what cannot speak made mute. */
const spoken: InlineVisitor<string> = {
	text: inline => inline.text,
	emphasis: inline => spokenText(inline.inlines),
	strong: inline => spokenText(inline.inlines),
	strike: inline => spokenText(inline.inlines),
	link: inline => spokenText(inline.inlines),
	speech: inline => spokenText(inline.inlines),
	cited: inline => spokenText(inline.inlines),
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

function markRun(inlines: readonly Inline[]): readonly Inline[] {
	const [only] = inlines;
	// One run of text, or none with a mark: most paragraphs, and nothing is copied for them.
	const text = only?.kind === 'text' && inlines.length === 1 ? only.text : spokenText(inlines);
	const ranges = speechIn(text);
	return ranges.length === 0 || hasSpeech(inlines) ? inlines : wrap(piecesOf(inlines), ranges);
}

/** Speech that is marked already is marked for good: by an earlier pass, or by whoever wrote the article's JSON. */
const hasSpeech = (inlines: readonly Inline[]): boolean => {
	for (const inline of inlinesOf({ kind: 'paragraph', inlines })) if (inline.kind === 'speech') return true;
	return false;
};

/** Wraps the ascending ranges: inside a link or emphasis where it holds a range whole, around the pieces where a range crosses its edge. */
function wrap(pieces: readonly Piece[], ranges: readonly Range[]): readonly Inline[] {
	const inner: Range[][] = pieces.map(() => []);
	const outer: Range[] = [];
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

function markInside(piece: Piece, ranges: readonly Range[]): Piece {
	const { inline } = piece;
	if (ranges.length === 0 || !('inlines' in inline)) return piece;
	return { ...piece, inline: { ...inline, inlines: wrap(piecesOf(inline.inlines, piece.start), ranges) } };
}

/** The pieces of each range as one speech, between those of none. */
function enclose(pieces: readonly Piece[], ranges: readonly Range[]): readonly Inline[] {
	const inlines: Inline[] = [];
	let said: Inline[] = [];
	let at = 0;
	for (const piece of pieces) {
		while (at < ranges.length && (ranges[at]?.end ?? 0) <= piece.start) {
			if (said.length > 0) inlines.push({ kind: 'speech', inlines: said });
			said = [];
			at++;
		}
		if (piece.start >= (ranges[at]?.start ?? Number.POSITIVE_INFINITY)) said.push(piece.inline);
		else inlines.push(piece.inline);
	}
	if (said.length > 0) inlines.push({ kind: 'speech', inlines: said });
	return inlines;
}
