/** Paragraphs that are picture captions become figures, caption and credit apart; figures that came whole are taken apart too. */

import type { Article, Block, Figure, Inline, Paragraph } from '../article/article.ts';
import { textOfBlock, textOfInline, textOfInlines } from '../article/text.ts';
import { cutPicture, cutRunningText } from './caption-cut.ts';
import { isGalleryLine } from './caption-gallery.ts';
import { canFollow, isOnlyPicture, joined } from './caption-join.ts';
import { likelyCreditStart } from './caption-likely.ts';
import { lineOf, type Neighbour } from './caption-line.ts';
import { labelOwners } from './caption-owners.ts';
import { isCaptionLine, mayBeCaption } from './caption-signs.ts';
import { type CaptionText, captionEndBefore, captionIn } from './caption-text.ts';
import { splitInlines } from './cut.ts';
import { isFurnitureLine } from './furniture-lines.ts';
import { isHeadLine } from './head-matter.ts';
import type { Pass } from './pass.ts';

/**
 * A title is looked for among as many blocks, with a real paragraph below it. While there is none, nothing is cut or joined there: with
 * fewer blocks there might be one the next time.
 */
const TITLE_BLOCKS = 18;

export const labelCaptions: Pass = (article, extent) => {
	const whole = extent.first ? titleEnd(article) : 0;
	const from = Math.min(whole, extent.first ? titleLineEnd(article.blocks) : 0);
	const labelled: Block[] = [];
	for (const block of article.blocks.slice(0, whole)) labelled.push(labelText(block));
	for (const block of article.blocks.slice(whole)) labelBlock(block, labelled);
	const head = labelled.slice(0, from);
	const owned = [...head, ...labelOwners(labelled.slice(from))];
	return { ...article, blocks: [...head, ...labelByPlace(owned, from, whole)] };
};

/** The first block where no title is looked for. A declared title is found again in headings only. */
function titleEnd({ blocks, meta }: Article): number {
	const early = blocks.slice(0, TITLE_BLOCKS);
	const title = early.findIndex(block => block.part === 'title');
	if (title >= 0) return title + 1;
	return meta.title !== undefined && !early.some(block => block.kind === 'heading') ? 0 : TITLE_BLOCKS;
}

/** After the first block that may be a title: what stands below may be told by its place, as it keeps its text and number. */
function titleLineEnd(blocks: readonly Block[]): number {
	const line = blocks.slice(0, TITLE_BLOCKS).findIndex(block => {
		if (block.kind === 'figure' || block.kind === 'rule') return false;
		const text = textOfBlock(block);
		return !isHeadLine(text) && !isFurnitureLine(text) && captionIn(text) === undefined;
	});
	return line < 0 ? TITLE_BLOCKS : line + 1;
}

/** By its text alone, and whole. */
function labelText(block: Block): Block {
	if (block.part !== undefined) return block;
	if (block.kind === 'figure') return block.credit.length === 0 ? { ...block, ...split(plain(block.caption)) } : block;
	return (block.kind === 'paragraph' && figureOf(block)) || block;
}

/** One block, or the two it is cut into. */
function labelBlock(block: Block, to: Block[]): void {
	if (block.part !== undefined || block.kind !== 'paragraph') {
		to.push(labelText(block));
		return;
	}
	const picture = cutPicture(block);
	const text = picture === undefined ? textOfInlines(block.inlines) : '';
	const figure = picture === undefined ? figureOf(block, text) : { ...picture, ...split(plain(picture.caption)) };
	const cut = figure === undefined ? cutRunningText(block, text) : undefined;
	if (cut) for (const part of cut) labelBlock(part, to);
	else to.push(figure ?? block);
}

function figureOf(block: Paragraph, text: string = textOfInlines(block.inlines)): Figure | undefined {
	const found = captionOf(text);
	if (found === undefined || isHeadLine(text)) return undefined;
	return isGalleryLine(text) || !isFurnitureLine(text) ? asFigure(block, found) : undefined;
}

function asFigure(block: Paragraph, found: CaptionText): Figure {
	const { inlines, ...rest } = block;
	return { ...rest, kind: 'figure', ...splitAt(plain(inlines), found) };
}

const NOTHING: Neighbour = { kind: 'other', text: '' };

/**
 * By what stands around it, from the block at `from` on; joined from the one at `joinFrom` on. A new figure may tell what the block above
 * it is, so the look goes back one; each turns once.
 */
function labelByPlace(given: readonly Block[], from: number, joinFrom: number): readonly Block[] {
	const blocks = [...given];
	const kept: Block[] = [];
	for (let index = from; index < blocks.length; index++) {
		const block = blocks[index];
		if (block === undefined) continue;
		const above = kept.at(-1);
		const figure = figureByPlace(block, above ?? given[from - 1], blocks[index + 1]);
		const current = figure ?? block;
		const joins = index > joinFrom && current.kind === 'figure' && above !== undefined && canFollow(above, current);
		if (joins) {
			kept[kept.length - 1] = joined(above, current);
			continue;
		}
		kept.push(current);
		// The one above did not know that a figure follows.
		if (figure && above?.kind === 'paragraph') {
			kept.length -= 2;
			blocks[index] = figure;
			index -= 2;
		}
	}
	return kept;
}

function figureByPlace(block: Block, above: Block | undefined, below: Block | undefined): Figure | undefined {
	if (block.kind !== 'paragraph' || block.part !== undefined) return undefined;
	const text = textOfInlines(block.inlines);
	if (above !== undefined && isOnlyPicture(above) && isEmphasised(block)) return withoutEmphasis(block);
	if (!mayBeCaption(text) && !isCredit(below) && !mayRepeat(text, above)) return undefined;
	if (!isCaptionLine(lineOf(text, neighbourOf(above), neighbourOf(below))) || isHeadLine(text) || isFurnitureLine(text))
		return undefined;
	return asFigure(block, likelyIn(text) ?? { captionEnd: text.length, creditStart: text.length });
}

const isCredit = (block: Block | undefined): boolean =>
	block?.kind === 'figure' && block.image === undefined && block.caption.length === 0 && block.credit.length > 0;

const mayRepeat = (text: string, above: Block | undefined): boolean =>
	text.length <= MAX_REPEATED_LENGTH && above !== undefined && neighbourOf(above).text.endsWith(text);
const MAX_REPEATED_LENGTH = 80;

function neighbourOf(block: Block | undefined): Neighbour {
	if (block === undefined) return NOTHING;
	if (block.kind === 'figure') {
		if (block.caption.length > 0) return { kind: 'figure', text: '' };
		return { kind: isCredit(block) ? 'credit' : 'picture', text: '' };
	}
	if (block.part === 'title') return { kind: 'title', text: textOfBlock(block) };
	// “3. Jane Doe” alone is a list for whoever reads plain text, and the heading of an entry.
	if (block.kind === 'list' && block.ordered && block.items.length === 1) {
		return { kind: 'text', text: `${block.start ?? 1}. ${textOfBlock(block)}` };
	}
	return block.kind === 'paragraph' || block.kind === 'heading' ? { kind: 'text', text: textOfBlock(block) } : NOTHING;
}

/** Nothing but emphasis, and no longer than a caption. */
const isEmphasised = ({ inlines }: Paragraph): boolean =>
	inlines.length === 1 && inlines[0]?.kind === 'emphasis' && textOfInlines(inlines).length <= MAX_EMPHASISED_LENGTH;
const MAX_EMPHASISED_LENGTH = 400;

function withoutEmphasis(block: Paragraph): Figure {
	const { inlines, ...rest } = block;
	return { ...rest, kind: 'figure', ...split(plain(inlines)) };
}

/** Captions are set apart anyway: italics throughout say no more than that it is one. */
function plain(inlines: readonly Inline[]): readonly Inline[] {
	const [only] = inlines;
	return inlines.length === 1 && only?.kind === 'emphasis' ? plain(only.inlines) : inlines;
}

function likelyIn(text: string): CaptionText | undefined {
	const creditStart = likelyCreditStart(text);
	return creditStart === undefined ? undefined : { captionEnd: captionEndBefore(text, creditStart), creditStart };
}

const IS_SEPARATOR = /^[\s–—|·-]*$/;

/** Of a text that says itself that it is a caption; then a credit need not be as plain. */
function captionOf(text: string): CaptionText | undefined {
	const found = captionIn(text);
	return found && found.creditStart === text.length ? (likelyIn(text) ?? found) : found;
}

/** Caption and credit of what is known to be a caption, without the separator between them. */
function split(inlines: readonly Inline[]): Pick<Figure, 'caption' | 'credit'> {
	const text = textOfInlines(inlines);
	const found = captionOf(text) ?? likelyIn(text);
	return found ? splitAt(inlines, found) : { caption: inlines, credit: [] };
}

function splitAt(inlines: readonly Inline[], found: CaptionText): Pick<Figure, 'caption' | 'credit'> {
	const { captionEnd, creditStart } = found;
	if (creditStart >= textOfInlines(inlines).length) return { caption: inlines, credit: [] };
	if (creditStart === 0) return { caption: [], credit: inlines };
	const [caption = [], separator = [], credit = []] = splitInlines(inlines, [captionEnd, creditStart]);
	// A note or picture cannot be cut, so it may stand where the separator does: then it goes with the credit.
	const kept = separator.filter(inline => !IS_SEPARATOR.test(textOfInline(inline)));
	return { caption, credit: [...kept, ...credit] };
}
