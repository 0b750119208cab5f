/** The notes of an HTML document: which reference leads to which footnote, and back. */

import type { Block, Footnote } from '../article/article.ts';
import { childBlocksOf } from '../article/visit.ts';

/** The footnotes, in order, and which have been referred to on the way. */
export class Notes {
	readonly footnotes: readonly Footnote[];
	readonly #numbers = new Map<string, number>();
	readonly #referred = new Set<number>();

	constructor(blocks: readonly Block[]) {
		this.footnotes = [...footnotesIn(blocks)];
		this.footnotes.forEach((footnote, index) => {
			if (!this.#numbers.has(footnote.label)) this.#numbers.set(footnote.label, index + 1);
		});
	}

	numberOf(label: string): number | undefined {
		return this.#numbers.get(label);
	}

	/** The footnote's own name, if it has one, since the article's links may use it. */
	idOf(number: number): string {
		return this.footnotes[number - 1]?.id ?? `note-${number}`;
	}

	/** Whether this is the first reference, the one to come back to. */
	refer(number: number): boolean {
		if (this.#referred.has(number)) return false;
		this.#referred.add(number);
		return true;
	}

	isReferred(number: number): boolean {
		return this.#referred.has(number);
	}
}

function* footnotesIn(blocks: readonly Block[]): Generator<Footnote> {
	for (const block of blocks) {
		if (block.kind === 'footnote') yield block;
		yield* footnotesIn(childBlocksOf(block));
	}
}

export const referenceId = (number: number): string => `noteref-${number}`;
