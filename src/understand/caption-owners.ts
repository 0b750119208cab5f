/** Credits that an article repeats: whoever it names again and again with a label, it also names without one. */

import type { Block, Figure } from '../article/article.ts';
import { textOfBlock, textOfInlines } from '../article/text.ts';
import { creditStartIn } from './caption-credit.ts';
import { isAllNames } from './names.ts';
import { wordsIn } from './pass.ts';

const LABEL = /^[^:]{3,20}: /;
/** Longer than a name and its label. */
const MAX_LENGTH = 60;
/** One word may be anything. */
const MIN_WORDS = 2;
const MAX_WORDS = 5;
/** A name once under the text is who wrote it. */
const MIN_TIMES = 2;

/** A paragraph of nothing but such a name becomes a credit. */
export function labelOwners(blocks: readonly Block[]): readonly Block[] {
	const owners = timesOf(blocks, ownerIn);
	if (owners.size === 0) return blocks;
	const lines = timesOf(blocks, block => {
		const text = lineIn(block);
		return text !== undefined && owners.has(text) ? text : undefined;
	});
	if (lines.size === 0) return blocks;
	return blocks.map(block => {
		const text = lineIn(block);
		return block.kind === 'paragraph' && text !== undefined && lines.has(text) ? asCredit(block) : block;
	});
}

/** What `read` finds at least twice. */
function timesOf(blocks: readonly Block[], read: (block: Block) => string | undefined): ReadonlySet<string> {
	const times = new Map<string, number>();
	for (const block of blocks) {
		const text = read(block);
		if (text !== undefined) times.set(text, (times.get(text) ?? 0) + 1);
	}
	return new Set([...times].filter(([, count]) => count >= MIN_TIMES).map(([text]) => text));
}

/** “Credit: Pier Press” alone, told by its text: what is told by its place may be told for this. */
function ownerIn(block: Block): string | undefined {
	if (block.kind !== 'figure' || block.credit.length === 0 || block.caption.length > 0) return undefined;
	const text = textOfInlines(block.credit);
	const label = LABEL.exec(text)?.[0];
	if (label === undefined || text.length > MAX_LENGTH || creditStartIn(text) !== 0) return undefined;
	const name = text.slice(label.length);
	const words = wordsIn(name);
	return words >= MIN_WORDS && words <= MAX_WORDS && isAllNames(name) ? name : undefined;
}

function lineIn(block: Block): string | undefined {
	if (block.kind !== 'paragraph' || block.part !== undefined) return undefined;
	const text = textOfBlock(block);
	return text.length <= MAX_LENGTH ? text : undefined;
}

function asCredit({ inlines, ...rest }: Block & { kind: 'paragraph' }): Figure {
	return { ...rest, kind: 'figure', caption: [], credit: inlines };
}
