/** Links on the printed page: a number after each, and all addresses at the end. */

import type { Article, Block, Inline } from '../article/article.ts';
import { textOfInline } from '../article/text.ts';
import {
	type BlockVisitor,
	childBlocksOf,
	type InlineVisitor,
	inlinesOf,
	visitBlock,
	visitInline,
} from '../article/visit.ts';

/** Gives each address its number, in the order they are first met. */
class LinkNumbers {
	readonly addresses = new Map<string, string>();
	readonly #taken: ReadonlySet<string>;
	#last = 0;

	/** `taken` are the labels of the article's own footnotes: no number means two things. */
	constructor(taken: ReadonlySet<string>) {
		this.#taken = taken;
	}

	labelOf(href: string): string {
		const known = this.addresses.get(href);
		if (known !== undefined) return known;
		do this.#last++;
		while (this.#taken.has(`${this.#last}`));
		const label = `${this.#last}`;
		this.addresses.set(href, label);
		return label;
	}
}

const LINK_WITHIN = /^(?:#|$)/;
const MAIL = /^mailto:/i;

const numberedInline: InlineVisitor<readonly Inline[], LinkNumbers> = {
	link(inline, numbers) {
		const { href } = inline;
		const shown = textOfInline(inline).trim();
		const isShown = shown === href || shown === href.replace(MAIL, '');
		const link: Inline = { ...inline, inlines: numberedInlines(inline.inlines, numbers) };
		if (LINK_WITHIN.test(href) || isShown) return [link];
		return [link, { kind: 'text', text: ' ' }, { kind: 'note', label: numbers.labelOf(href) }];
	},
	emphasis: (inline, numbers) => [{ ...inline, inlines: numberedInlines(inline.inlines, numbers) }],
	strong: (inline, numbers) => [{ ...inline, inlines: numberedInlines(inline.inlines, numbers) }],
	strike: (inline, numbers) => [{ ...inline, inlines: numberedInlines(inline.inlines, numbers) }],
	speech: (inline, numbers) => [{ ...inline, inlines: numberedInlines(inline.inlines, numbers) }],
	cited: (inline, numbers) => [{ ...inline, inlines: numberedInlines(inline.inlines, numbers) }],
	dateline: (inline, numbers) => [{ ...inline, inlines: numberedInlines(inline.inlines, numbers) }],
	text: inline => [inline],
	code: inline => [inline],
	image: inline => [inline],
	break: inline => [inline],
	note: inline => [inline],
};

const numberedInlines = (inlines: readonly Inline[], numbers: LinkNumbers): readonly Inline[] =>
	inlines.flatMap(inline => visitInline(inline, numberedInline, numbers));

const numberedBlock: BlockVisitor<Block, LinkNumbers> = {
	paragraph: (block, numbers) => ({ ...block, inlines: numberedInlines(block.inlines, numbers) }),
	heading: (block, numbers) => ({ ...block, inlines: numberedInlines(block.inlines, numbers) }),
	quote: (block, numbers) => ({ ...block, blocks: numberedBlocks(block.blocks, numbers) }),
	list: (block, numbers) => ({
		...block,
		items: block.items.map(item => ({ ...item, blocks: numberedBlocks(item.blocks, numbers) })),
	}),
	definitions: (block, numbers) => ({
		...block,
		groups: block.groups.map(({ terms, descriptions }) => ({
			terms: terms.map(term => ({ ...term, inlines: numberedInlines(term.inlines, numbers) })),
			descriptions: descriptions.map(({ blocks }) => ({ blocks: numberedBlocks(blocks, numbers) })),
		})),
	}),
	code: block => block,
	table: (block, numbers) => ({
		...block,
		...(block.caption && { caption: numberedInlines(block.caption, numbers) }),
		rows: block.rows.map(row => ({
			...row,
			cells: row.cells.map(cell => ({ ...cell, inlines: numberedInlines(cell.inlines, numbers) })),
		})),
	}),
	figure: (block, numbers) => ({
		...block,
		caption: numberedInlines(block.caption, numbers),
		credit: numberedInlines(block.credit, numbers),
	}),
	rule: block => block,
	footnote: (block, numbers) => ({ ...block, blocks: numberedBlocks(block.blocks, numbers) }),
};

const numberedBlocks = (blocks: readonly Block[], numbers: LinkNumbers): readonly Block[] =>
	blocks.map(block => visitBlock(block, numberedBlock, numbers));

function* labelsIn(blocks: readonly Block[]): Generator<string> {
	for (const block of blocks) {
		if (block.kind === 'footnote') yield block.label;
		yield* labelsIn(childBlocksOf(block));
	}
}

function* labelsOf(article: Article): Generator<string> {
	yield* labelsIn(article.blocks);
	for (const block of article.blocks) {
		for (const inline of inlinesOf(block)) if (inline.kind === 'note') yield inline.label;
	}
}

/**
 * The article with `[1]` after each link that leads out of it and does not itself show where, and the addresses at its end, one a
 * line. They are set as code, the one block that is never wrapped: an address broken over two lines is none.
 */
export function numberLinks(article: Article): Article {
	const numbers = new LinkNumbers(new Set(labelsOf(article)));
	const blocks = numberedBlocks(article.blocks, numbers);
	if (numbers.addresses.size === 0) return article;
	const rows = Array.from(numbers.addresses, ([href, label]) => `[${label}] ${oneLine(href)}`);
	return { ...article, blocks: [...blocks, { kind: 'code', text: rows.join('\n') }] };
}

const oneLine = (href: string): string => href.replace(/[\t\n]/g, ' ');
