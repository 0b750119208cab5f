/** A place by the words around it, to find it again in a text that has been edited: the TextQuoteSelector of W3C Web Annotation. */

import type { Article } from '../article/article.ts';
import type { Place } from '../article/place.ts';
import { PART_SEPARATOR, textOfBlock } from '../article/text.ts';
import { lazy } from '../text/lazy.ts';

export interface TextQuote {
	readonly before: string;
	readonly after: string;
}

/** In UTF-16 code units: five words, which few articles have twice. */
const QUOTE_LENGTH = 32;
/** Where only one side is still there it must be this long to say anything. */
const LEAST_ONE_SIDE = 12;

export function quoteAt({ blocks }: Article, { block, offset }: Place): TextQuote {
	const own = textAt(blocks[block]);
	let before = own.slice(0, offset).slice(-QUOTE_LENGTH);
	let after = own.slice(offset, offset + QUOTE_LENGTH);
	for (let index = block - 1; index >= 0 && before.length < QUOTE_LENGTH; index--)
		before = `${textAt(blocks[index])}${PART_SEPARATOR}${before}`.slice(-QUOTE_LENGTH);
	for (let index = block + 1; index < blocks.length && after.length < QUOTE_LENGTH; index++)
		after = `${after}${PART_SEPARATOR}${textAt(blocks[index])}`.slice(0, QUOTE_LENGTH);
	return { before, after };
}

const textAt = (block: Article['blocks'][number] | undefined): string =>
	block === undefined ? '' : textOfBlock(block);

export function isQuoteAt(article: Article, quote: TextQuote, place: Place): boolean {
	if (article.blocks[place.block] === undefined) return false;
	const { before, after } = quoteAt(article, place);
	return before === quote.before && after === quote.after;
}

interface Whole {
	readonly text: string;
	/** Offset in it of each block. */
	readonly starts: readonly number[];
}

function wholeOf({ blocks }: Article): Whole {
	const texts = blocks.map(textOfBlock);
	const starts: number[] = [];
	let start = 0;
	for (const text of texts) {
		starts.push(start);
		start += text.length + PART_SEPARATOR.length;
	}
	return { text: texts.join(PART_SEPARATOR), starts };
}

/** Where a quote stands now: at its old place, else where both sides of it stand nearest to that, else one of them. */
export function quoteFinder(article: Article): (quote: TextQuote, near: Place) => Place | undefined {
	const whole = lazy(() => wholeOf(article));
	return (quote, near) => {
		if (isQuoteAt(article, quote, near)) return near;
		const { before, after } = quote;
		const { text, starts } = whole();
		const expected = (starts[near.block] ?? text.length) + near.offset;
		const sides = [after, before].filter(side => side.length >= LEAST_ONE_SIDE);
		for (const sought of [before + after, ...sides]) {
			const found =
				sought === '' ? undefined : nearest(text, sought, expected - (sought === after ? 0 : before.length));
			if (found !== undefined) return placeAt(starts, found + (sought === after ? 0 : before.length));
		}
		return undefined;
	};
}

function nearest(text: string, sought: string, to: number): number | undefined {
	const below = text.indexOf(sought, Math.max(0, to));
	const above = text.lastIndexOf(sought, Math.max(0, to));
	if (below < 0 || above < 0) return below < 0 && above < 0 ? undefined : Math.max(below, above);
	return below - to < to - above ? below : above;
}

function placeAt(starts: readonly number[], offset: number): Place {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return { block: low, offset: offset - (starts[low] ?? 0) };
}
