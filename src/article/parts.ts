/** What a block is made of and where in its text each of it begins, in reading order. */

import type { Block, Inline } from './article.ts';
import { lengthOfBlock, lengthOfBlocks, lengthOfInline, lengthOfInlines } from './length.ts';
import { PART_SEPARATOR } from './text.ts';
import { type BlockVisitor, childInlinesOf, visitBlock } from './visit.ts';

type Part =
	| { readonly offset: number; readonly block: Block }
	| { readonly offset: number; readonly inlines: readonly Inline[]; readonly id?: string | undefined };

const parts: BlockVisitor<Part[]> = {
	paragraph: block => [{ offset: 0, inlines: block.inlines }],
	heading: block => [{ offset: 0, inlines: block.inlines }],
	quote: block => blocksFrom(block.blocks, 0),
	list: block => {
		let offset = 0;
		return block.items.flatMap(item => {
			const found = blocksFrom(item.blocks, offset);
			offset += lengthOfBlocks(item.blocks) + PART_SEPARATOR.length;
			return found;
		});
	},
	definitions: block => {
		let offset = 0;
		const next = (length: number): number => {
			const start = offset;
			offset += length + PART_SEPARATOR.length;
			return start;
		};
		return block.groups.flatMap(({ terms, descriptions }) => [
			...terms.map(({ id, inlines }) => ({ offset: next(lengthOfInlines(inlines)), inlines, id })),
			...descriptions.flatMap(({ blocks }) => blocksFrom(blocks, next(lengthOfBlocks(blocks)))),
		]);
	},
	code: () => [],
	table: block =>
		runsFrom([
			...(block.caption ? [block.caption] : []),
			...block.rows.flatMap(row => row.cells.map(cell => cell.inlines)),
		]),
	figure: block => {
		const alt: readonly Inline[] = [{ kind: 'text', text: block.image?.alt ?? '' }];
		return runsFrom([alt, block.caption, block.credit].filter(inlines => lengthOfInlines(inlines) > 0));
	},
	rule: () => [],
	footnote: block => blocksFrom(block.blocks, 0),
};

function blocksFrom(blocks: readonly Block[], start: number): Part[] {
	let offset = start;
	return blocks.map(block => {
		const part = { offset, block };
		offset += lengthOfBlock(block) + PART_SEPARATOR.length;
		return part;
	});
}

function runsFrom(runs: readonly (readonly Inline[])[]): Part[] {
	let offset = 0;
	return runs.map(inlines => {
		const part = { offset, inlines };
		offset += lengthOfInlines(inlines) + PART_SEPARATOR.length;
		return part;
	});
}

export interface Found<Node> {
	readonly node: Node;
	readonly offset: number;
}

/** The block itself and every block in it. */
export function* blocksIn(block: Block, offset = 0): Generator<Found<Block>> {
	yield { node: block, offset };
	for (const part of visitBlock(block, parts, undefined))
		if ('block' in part) yield* blocksIn(part.block, offset + part.offset);
}

/** The names that links can point to. */
export function* idsIn(block: Block, offset = 0): Generator<Found<string>> {
	if (block.id !== undefined) yield { node: block.id, offset };
	for (const part of visitBlock(block, parts, undefined))
		if ('block' in part) yield* idsIn(part.block, offset + part.offset);
		else if (part.id !== undefined) yield { node: part.id, offset: offset + part.offset };
}

/** Every inline in a block, at any depth. */
export function* inlinesIn(block: Block, offset = 0): Generator<Found<Inline>> {
	for (const part of visitBlock(block, parts, undefined))
		if ('block' in part) yield* inlinesIn(part.block, offset + part.offset);
		else yield* deepInlines(part.inlines, offset + part.offset);
}

function* deepInlines(inlines: readonly Inline[], start: number): Generator<Found<Inline>> {
	let offset = start;
	for (const node of inlines) {
		yield { node, offset };
		yield* deepInlines(childInlinesOf(node), offset);
		offset += lengthOfInline(node);
	}
}
