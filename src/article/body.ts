/**
 * The body alone as plain text, for whoever counts, compares or indexes it: no title, byline or page furniture, no pictures with their
 * captions, no note signs. What a reader is shown is text.ts.
 */

import type { Article, Block, Inline } from './article.ts';
import { type BlockVisitor, type InlineVisitor, visitBlock, visitInline } from './visit.ts';

const BETWEEN_BLOCKS = '\n\n';

const inlineBody: InlineVisitor<string> = {
	text: inline => inline.text,
	emphasis: inline => bodyOfInlines(inline.inlines),
	strong: inline => bodyOfInlines(inline.inlines),
	strike: inline => bodyOfInlines(inline.inlines),
	code: inline => inline.text,
	link: inline => bodyOfInlines(inline.inlines),
	speech: inline => bodyOfInlines(inline.inlines),
	cited: inline => bodyOfInlines(inline.inlines),
	dateline: inline => bodyOfInlines(inline.inlines),
	image: inline => inline.alt ?? '',
	break: () => '\n',
	note: () => '',
};

function bodyOfInlines(inlines: readonly Inline[]): string {
	// Most paragraphs are one run of text: no copy for them.
	const [only] = inlines;
	return only !== undefined && inlines.length === 1
		? visitInline(only, inlineBody, undefined)
		: inlines.map(inline => visitInline(inline, inlineBody, undefined)).join('');
}

const blockBody: BlockVisitor<string> = {
	paragraph: block => bodyOfInlines(block.inlines),
	heading: block => bodyOfInlines(block.inlines),
	quote: block => bodyOfBlocks(block.blocks),
	list: block =>
		joined(
			block.items.map(item => bodyOfBlocks(item.blocks)),
			'\n',
		),
	definitions: block =>
		joined(
			block.groups.flatMap(({ terms, descriptions }) => [
				...terms.map(term => bodyOfInlines(term.inlines)),
				...descriptions.map(description => bodyOfBlocks(description.blocks)),
			]),
			'\n',
		),
	code: block => block.text,
	table: block => block.rows.map(row => row.cells.map(cell => bodyOfInlines(cell.inlines)).join('\t')).join('\n'),
	figure: () => '',
	rule: () => '',
	footnote: block => bodyOfBlocks(block.blocks),
};

const bodyOfBlocks = (blocks: readonly Block[]): string => joined(bodyTexts(blocks), BETWEEN_BLOCKS);

const joined = (texts: Iterable<string>, separator: string): string =>
	[...texts].filter(text => text !== '').join(separator);

/** The text of each top-level block of the body, in order; blocks without any are left out. */
export function* bodyTexts(blocks: readonly Block[]): Generator<string> {
	for (const block of blocks) {
		if (block.part !== undefined) continue;
		const text = visitBlock(block, blockBody, undefined);
		if (text !== '') yield text;
	}
}

/** Paragraphs stand apart by a blank line. */
export const bodyOf = (article: Article): string => bodyOfBlocks(article.blocks);
