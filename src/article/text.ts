/** The plain text of any node. Places count in it, so layout, search and links must agree with it to the character. */

import type { Block, Inline } from './article.ts';
import { type BlockVisitor, type InlineVisitor, visitBlock, visitInline } from './visit.ts';

/** What stands between the parts of a block: items, terms, cells, caption and credit. Never inside a word, so that words stay apart. */
export const PART_SEPARATOR = '\n';

const inlineText: InlineVisitor<string> = {
	text: inline => inline.text,
	emphasis: inline => textOfInlines(inline.inlines),
	strong: inline => textOfInlines(inline.inlines),
	strike: inline => textOfInlines(inline.inlines),
	code: inline => inline.text,
	link: inline => textOfInlines(inline.inlines),
	speech: inline => textOfInlines(inline.inlines),
	cited: inline => textOfInlines(inline.inlines),
	dateline: inline => textOfInlines(inline.inlines),
	image: inline => inline.alt ?? '',
	break: () => '\n',
	note: inline => `[${inline.label}]`,
};

const blockText: BlockVisitor<string> = {
	paragraph: block => textOfInlines(block.inlines),
	heading: block => textOfInlines(block.inlines),
	quote: block => textOfBlocks(block.blocks),
	list: block => block.items.map(item => textOfBlocks(item.blocks)).join(PART_SEPARATOR),
	definitions: block =>
		block.groups
			.flatMap(({ terms, descriptions }) => [
				...terms.map(term => textOfInlines(term.inlines)),
				...descriptions.map(description => textOfBlocks(description.blocks)),
			])
			.join(PART_SEPARATOR),
	code: block => block.text,
	table: block =>
		[
			...(block.caption ? [textOfInlines(block.caption)] : []),
			...block.rows.flatMap(row => row.cells.map(cell => textOfInlines(cell.inlines))),
		].join(PART_SEPARATOR),
	figure: block =>
		[block.image?.alt ?? '', textOfInlines(block.caption), textOfInlines(block.credit)]
			.filter(text => text !== '')
			.join(PART_SEPARATOR),
	rule: () => '',
	footnote: block => textOfBlocks(block.blocks),
};

export const textOfInline = (inline: Inline): string => visitInline(inline, inlineText, undefined);

export function textOfInlines(inlines: readonly Inline[]): string {
	// Most paragraphs are one run of text: no copy for them.
	const [only] = inlines;
	return only !== undefined && inlines.length === 1 ? textOfInline(only) : inlines.map(textOfInline).join('');
}

export const textOfBlock = (block: Block): string => visitBlock(block, blockText, undefined);
export const textOfBlocks = (blocks: readonly Block[]): string => blocks.map(textOfBlock).join(PART_SEPARATOR);
