/** Footnotes for Markdown, which has none within others: after all else, one after the other. */

import type { Block, Footnote } from '../article/article.ts';
import { withChildBlocks } from '../article/visit.ts';

function cut(blocks: readonly Block[], notes: Footnote[]): readonly Block[] {
	return blocks.flatMap((block): readonly Block[] => {
		if (block.kind !== 'footnote') return [withChildBlocks(block, blocks => cut(blocks, notes))];
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
