/** Footnotes for Markdown, which has none within others: after all else, one after the other. */

import type { Block, Footnote } from '../article/article.ts';
import { withDescriptions } from '../article/definitions.ts';
import { type BlockVisitor, visitBlock } from '../article/visit.ts';

const withoutNotes: BlockVisitor<Block, Footnote[]> = {
	quote: (block, notes) => ({ ...block, blocks: cut(block.blocks, notes) }),
	list: (block, notes) => ({
		...block,
		items: block.items.map(item => ({ ...item, blocks: cut(item.blocks, notes) })),
	}),
	definitions: (block, notes) => withDescriptions(block, blocks => cut(blocks, notes)),
	footnote: (block, notes) => ({ ...block, blocks: cut(block.blocks, notes) }),
	paragraph: block => block,
	heading: block => block,
	code: block => block,
	table: block => block,
	figure: block => block,
	rule: block => block,
};

function cut(blocks: readonly Block[], notes: Footnote[]): readonly Block[] {
	return blocks.flatMap((block): readonly Block[] => {
		if (block.kind !== 'footnote') return [visitBlock(block, withoutNotes, notes)];
		// Before the notes within it.
		const index = notes.push(block) - 1;
		notes[index] = { ...block, blocks: cut(block.blocks, notes) };
		return [];
	});
}

export function withNotesLast(blocks: readonly Block[]): readonly Block[] {
	const notes: Footnote[] = [];
	return [...cut(blocks, notes), ...notes];
}
