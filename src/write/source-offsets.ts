/**
 * Where an article's text stands in the text it was read from. The tree keeps no offsets (nearly nobody asks for them), so they are
 * found again, block by block: both texts say the same in the same order, but for markup, white space and list marks on the one side.
 */

import type { Block } from '../article/article.ts';
import type { Format } from '../article/format.ts';
import { blocksIn, inlinesIn } from '../article/parts.ts';
import { textOfBlock } from '../article/text.ts';
import {
	type Match,
	matched,
	nowhere,
	type Offsets,
	places,
	type Source,
	type Stretch,
	sourceOf,
} from './source-alignment.ts';
import { MARKUP } from './source-markup.ts';

export { ABSENT, type Offsets } from './source-alignment.ts';

/** A block is where most of it is. */
const MOST = 0.5;

/** The offsets of each block. What one block has, no other has too: stretches of the source do not cross. */
export function* sourceOffsets(blocks: readonly Block[], text: string, format: Format): Generator<Offsets> {
	const markup = MARKUP[format];
	const source = sourceOf(text, markup);
	const taken = new Taken();
	let at = markup.startOf(text);
	for (const block of blocks) {
		const words = format === 'html' ? withoutAlternatives(block) : textOfBlock(block);
		const ahead = matched(words, source, at);
		if (ahead.share >= MOST && taken.isFree(ahead)) {
			at = ahead.end;
			taken.add(ahead);
			yield ahead.offsets;
			continue;
		}
		// Notes stand elsewhere than they are read; what the parser kept of a front matter stands before the start.
		const elsewhere = foundAnywhere(words, source, taken);
		if (elsewhere !== undefined) taken.add(elsewhere);
		yield elsewhere?.offsets ?? nowhere(words.length);
	}
}

/** In HTML, what stands for a picture is within its tag: as long a blank instead. */
function withoutAlternatives(block: Block): string {
	let text = textOfBlock(block);
	const blank = (offset: number, length: number): void => {
		text = text.slice(0, offset) + ' '.repeat(length) + text.slice(offset + length);
	};
	for (const { node, offset } of blocksIn(block))
		if (node.kind === 'figure') blank(offset, node.image?.alt?.length ?? 0);
	for (const { node, offset } of inlinesIn(block)) if (node.kind === 'image') blank(offset, node.alt?.length ?? 0);
	return text;
}

/** The first place in the whole source where a block stands and no other does. */
function foundAnywhere(text: string, source: Source, taken: Taken): Match | undefined {
	for (const place of places(text, source)) {
		const match = matched(text, source, place);
		if (match.share >= MOST && taken.isFree(match)) return match;
	}
	return undefined;
}

/** The stretches that blocks have been found in. */
class Taken {
	/** In the order of the source; apart from each other. */
	readonly #stretches: Stretch[] = [];

	/** Index of the first stretch that ends after an offset. */
	#after(offset: number): number {
		let low = 0;
		let high = this.#stretches.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.#stretches[middle]?.end ?? 0) <= offset) low = middle + 1;
			else high = middle;
		}
		return low;
	}

	isFree({ start, end }: Stretch): boolean {
		return (this.#stretches[this.#after(start)]?.start ?? Number.POSITIVE_INFINITY) >= end;
	}

	add(stretch: Stretch): void {
		if (stretch.end > stretch.start) this.#stretches.splice(this.#after(stretch.start), 0, stretch);
	}
}
