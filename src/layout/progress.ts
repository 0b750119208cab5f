/** How far into an article a place is, counted in characters, so that nothing need be laid out. */

import type { Article } from '../article/article.ts';
import { isFolded } from '../article/folded.ts';
import { lengthOfBlock } from '../article/length.ts';
import { type Place, START } from '../article/place.ts';
import { remembered } from '../text/lazy.ts';

export interface Progress {
	fraction(place: Place): number;
	placeAt(fraction: number): Place;
}

function countProgress({ blocks }: Article, withFurniture: boolean): Progress {
	/** Characters before each block, and before the end. */
	const before = new Float64Array(blocks.length + 1);
	for (const [index, block] of blocks.entries()) {
		const counts = withFurniture || !isFolded(block);
		before[index + 1] = (before[index] ?? 0) + (counts ? lengthOfBlock(block) : 0);
	}
	const total = before[blocks.length] ?? 0;
	const lengthOf = (index: number): number => (before[index + 1] ?? 0) - (before[index] ?? 0);

	return {
		fraction: ({ block, offset }) => {
			if (total === 0) return 0;
			const inside = Math.max(0, Math.min(offset, lengthOf(block)));
			return Math.min(1, ((before[Math.min(block, blocks.length)] ?? 0) + inside) / total);
		},
		placeAt: fraction => {
			const target = Math.floor(Math.max(0, Math.min(1, fraction)) * total);
			if (total === 0) return START;
			// The first block that ends after the target; the last one with text for the very end.
			let low = 0;
			let high = blocks.length - 1;
			while (low < high) {
				const middle = (low + high) >> 1;
				const end = before[middle + 1] ?? 0;
				if (end > target || end === total) high = middle;
				else low = middle + 1;
			}
			return { block: low, offset: target - (before[low] ?? 0) };
		},
	};
}

const withAll = remembered((article: Article) => countProgress(article, true));
const withoutFurniture = remembered((article: Article) => countProgress(article, false));

/** Counted once an article. Furniture counts only where it is shown. */
export const progressOf = (article: Article, withFurniture: boolean): Progress =>
	withFurniture ? withAll(article) : withoutFurniture(article);
