/** How long the plain text of a node is (article/text.ts), without making the text. */

import type { Block, Inline } from './article.ts';
import { PART_SEPARATOR } from './text.ts';
import { type BlockVisitor, type InlineVisitor, visitBlock, visitInline } from './visit.ts';

const inlineLength: InlineVisitor<number> = {
	text: inline => inline.text.length,
	emphasis: inline => lengthOfInlines(inline.inlines),
	strong: inline => lengthOfInlines(inline.inlines),
	strike: inline => lengthOfInlines(inline.inlines),
	code: inline => inline.text.length,
	link: inline => lengthOfInlines(inline.inlines),
	speech: inline => lengthOfInlines(inline.inlines),
	cited: inline => lengthOfInlines(inline.inlines),
	dateline: inline => lengthOfInlines(inline.inlines),
	image: inline => inline.alt?.length ?? 0,
	break: () => 1,
	note: inline => inline.label.length + '[]'.length,
};

const blockLength: BlockVisitor<number> = {
	paragraph: block => lengthOfInlines(block.inlines),
	heading: block => lengthOfInlines(block.inlines),
	quote: block => lengthOfBlocks(block.blocks),
	list: block => joined(block.items.map(item => lengthOfBlocks(item.blocks))),
	definitions: block =>
		joined(
			block.groups.flatMap(({ terms, descriptions }) => [
				...terms.map(term => lengthOfInlines(term.inlines)),
				...descriptions.map(description => lengthOfBlocks(description.blocks)),
			]),
		),
	code: block => block.text.length,
	table: block =>
		joined([
			...(block.caption ? [lengthOfInlines(block.caption)] : []),
			...block.rows.flatMap(row => row.cells.map(cell => lengthOfInlines(cell.inlines))),
		]),
	figure: block =>
		joined(
			[block.image?.alt?.length ?? 0, lengthOfInlines(block.caption), lengthOfInlines(block.credit)].filter(
				length => length > 0,
			),
		),
	rule: () => 0,
	footnote: block => lengthOfBlocks(block.blocks),
};

/** Of what is made of many parts; to look up a paragraph would take longer than to add it up. */
const lengths = new WeakMap<Block, number>();

export function lengthOfBlock(block: Block): number {
	if ('inlines' in block) return lengthOfInlines(block.inlines);
	const known = lengths.get(block);
	if (known !== undefined) return known;
	const length = visitBlock(block, blockLength, undefined);
	lengths.set(block, length);
	return length;
}

export const lengthOfBlocks = (blocks: readonly Block[]): number => joined(blocks.map(lengthOfBlock));

export const lengthOfInline = (inline: Inline): number => visitInline(inline, inlineLength, undefined);

export function lengthOfInlines(inlines: readonly Inline[]): number {
	let length = 0;
	// Nearly all inlines are text; an article of 10 MB has a hundred thousand of them.
	for (const inline of inlines) length += inline.kind === 'text' ? inline.text.length : lengthOfInline(inline);
	return length;
}

/** Of parts with a separator between each two. */
const joined = (parts: readonly number[]): number =>
	parts.reduce((sum, length) => sum + length, Math.max(0, parts.length - 1) * PART_SEPARATOR.length);
