/** Paragraphs that are picture captions become figures, caption and credit apart; figures that came whole are taken apart too. */

import type { Block, Figure, Inline, Paragraph } from '../article/article.ts';
import { textOfInline, textOfInlines } from '../article/text.ts';
import { captionIn } from './caption-text.ts';
import { splitInlines } from './cut.ts';
import { isFurnitureLine } from './furniture-lines.ts';
import { isHeadLine } from './head-matter.ts';
import type { Pass } from './pass.ts';

export const labelCaptions: Pass = article => ({ ...article, blocks: article.blocks.map(labelBlock) });

function labelBlock(block: Block): Block {
	if (block.part !== undefined) return block;
	if (block.kind === 'figure') return block.credit.length === 0 ? { ...block, ...split(block.caption) } : block;
	return block.kind === 'paragraph' ? (figureOf(block) ?? block) : block;
}

function figureOf(block: Paragraph): Figure | undefined {
	const parts = split(block.inlines);
	if (!parts) return undefined;
	const text = textOfInlines(block.inlines);
	if (isHeadLine(text) || isFurnitureLine(text)) return undefined;
	const { inlines: _, ...rest } = block;
	return { ...rest, kind: 'figure', ...parts };
}

const IS_SEPARATOR = /^[\s–—|·-]*$/;

/** Caption and credit, without the separator between them. */
function split(inlines: readonly Inline[]): Pick<Figure, 'caption' | 'credit'> | undefined {
	const text = textOfInlines(inlines);
	const found = captionIn(text);
	if (!found) return undefined;
	const { captionEnd, creditStart } = found;
	if (creditStart >= text.length) return { caption: inlines, credit: [] };
	if (creditStart === 0) return { caption: [], credit: inlines };
	const [caption = [], separator = [], credit = []] = splitInlines(inlines, [captionEnd, creditStart]);
	// A note or picture cannot be cut, so it may stand where the separator does: then it goes with the credit.
	const kept = separator.filter(inline => !IS_SEPARATOR.test(textOfInline(inline)));
	return { caption, credit: [...kept, ...credit] };
}
