/** One handler a kind: forgetting one is a compile error, and shared code never asks “which kind?”. */

import type { Block, BlockKind, Inline, InlineKind } from './article.ts';

export type BlockOf<Kind extends BlockKind> = Extract<Block, { kind: Kind }>;
export type InlineOf<Kind extends InlineKind> = Extract<Inline, { kind: Kind }>;

/** `Context` is whatever the handlers hand down, e.g. an indent. */
export type BlockVisitor<Result, Context = void> = {
	readonly [Kind in BlockKind]: (block: BlockOf<Kind>, context: Context) => Result;
};

export type InlineVisitor<Result, Context = void> = {
	readonly [Kind in InlineKind]: (inline: InlineOf<Kind>, context: Context) => Result;
};

export function visitBlock<Result, Context>(
	block: Block,
	visitor: BlockVisitor<Result, Context>,
	context: Context,
): Result {
	// The table guarantees that the handler takes this very kind; TypeScript cannot follow the correlation.
	return (visitor[block.kind] as (block: Block, context: Context) => Result)(block, context);
}

export function visitInline<Result, Context>(
	inline: Inline,
	visitor: InlineVisitor<Result, Context>,
	context: Context,
): Result {
	return (visitor[inline.kind] as (inline: Inline, context: Context) => Result)(inline, context);
}

/** What a block is made of, in reading order: runs of inlines, and blocks. */
const content: BlockVisitor<readonly (Block | readonly Inline[])[]> = {
	paragraph: block => [block.inlines],
	heading: block => [block.inlines],
	figure: block => [block.caption, block.credit],
	table: block => [
		...(block.caption ? [block.caption] : []),
		...block.rows.flatMap(row => row.cells.map(cell => cell.inlines)),
	],
	definitions: block =>
		block.groups.flatMap(({ terms, descriptions }) => [
			...terms.map(term => term.inlines),
			...descriptions.flatMap(description => description.blocks),
		]),
	quote: block => block.blocks,
	list: block => block.items.flatMap(item => item.blocks),
	footnote: block => block.blocks,
	code: () => [],
	rule: () => [],
};

/** The blocks that stand directly in a block, in reading order. */
export const childBlocksOf = (block: Block): readonly Block[] =>
	visitBlock(block, content, undefined).filter(part => 'kind' in part);

type ChangeBlocks = (blocks: readonly Block[]) => readonly Block[];

const changed: BlockVisitor<Block, ChangeBlocks> = {
	quote: (block, change) => ({ ...block, blocks: change(block.blocks) }),
	list: (block, change) => ({
		...block,
		items: block.items.map(item => ({ ...item, blocks: change(item.blocks) })),
	}),
	definitions: (block, change) => ({
		...block,
		groups: block.groups.map(group => ({
			...group,
			descriptions: group.descriptions.map(description => ({ ...description, blocks: change(description.blocks) })),
		})),
	}),
	footnote: (block, change) => ({ ...block, blocks: change(block.blocks) }),
	paragraph: block => block,
	heading: block => block,
	figure: block => block,
	table: block => block,
	code: block => block,
	rule: block => block,
};

/** The block with each run of the blocks in it changed, in reading order. */
export const withChildBlocks = (block: Block, change: ChangeBlocks): Block => visitBlock(block, changed, change);

/** The inlines that stand directly in an inline. */
export const childInlinesOf = (inline: Inline): readonly Inline[] => ('inlines' in inline ? inline.inlines : []);

/** Every inline of a block in reading order, at any depth, outermost first. */
export function* inlinesOf(block: Block): Generator<Inline> {
	for (const part of visitBlock(block, content, undefined))
		if ('kind' in part) yield* inlinesOf(part);
		else yield* deepInlines(part);
}

function* deepInlines(inlines: readonly Inline[]): Generator<Inline> {
	for (const inline of inlines) {
		yield inline;
		yield* deepInlines(childInlinesOf(inline));
	}
}
