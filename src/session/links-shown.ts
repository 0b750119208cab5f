/** The links that are on the screen. */

import type { Article } from '../article/article.ts';
import { isFolded } from '../article/folded.ts';
import { comparePlaces, type Place } from '../article/place.ts';
import type { Anchor } from '../layout/layout.ts';
import { type LinkExtent, linksIn } from '../layout/places.ts';
import { pageRows } from './geometry.ts';
import { pageOf } from './page.ts';
import type { State } from './state.ts';

export interface LinkInBlock extends LinkExtent {
	/** Index of the top-level block. */
	readonly block: number;
}

export const startOf = ({ block, start }: LinkInBlock): Place => ({ block, offset: start });
const endOf = ({ block, end }: LinkInBlock): Place => ({ block, offset: end });

/** Links of a block, in reading order; none while it is folded. */
function linksOfBlock(state: State, article: Article, block: number): readonly LinkInBlock[] {
	const found = article.blocks[block];
	if (found === undefined || (isFolded(found) && state.furniture !== 'shown')) return [];
	return linksIn(found).map(link => ({ ...link, block }));
}

/** The link that begins at a place. */
export const linkAt = (article: Article, place: Place): LinkInBlock | undefined => {
	const block = article.blocks[place.block];
	const found = block === undefined ? undefined : linksIn(block).find(({ start }) => start === place.offset);
	return found && { ...found, block: place.block };
};

interface Shown {
	readonly from: Place;
	/** Of the first row below the screen; absent where the article ends on it. */
	readonly below: Place | undefined;
}

function shownFrom(state: State, article: Article, top: Anchor): Shown {
	const rows = pageRows(state);
	const lines = pageOf(state, article).lines(top, rows + 1);
	return { from: lines[0]?.place ?? top, below: lines[rows]?.place };
}

const isAbove = (link: LinkInBlock, { from }: Shown): boolean => comparePlaces(endOf(link), from) <= 0;
const isBelow = (link: LinkInBlock, { below }: Shown): boolean =>
	below !== undefined && comparePlaces(startOf(link), below) >= 0;

/** Whether some of a link is on the screen that begins with row `top`. */
export function isShown(state: State, article: Article, top: Anchor, link: LinkInBlock): boolean {
	const shown = shownFrom(state, article, top);
	return !isAbove(link, shown) && !isBelow(link, shown);
}

/** Those some of which is on the screen that begins with row `top`, in reading order. */
export function shownLinks(state: State, article: Article, top: Anchor): readonly LinkInBlock[] {
	const shown = shownFrom(state, article, top);
	const last = shown.below?.block ?? article.blocks.length - 1;
	const found: LinkInBlock[] = [];
	for (let block = shown.from.block; block <= last; block++)
		for (const link of linksOfBlock(state, article, block))
			if (!isAbove(link, shown) && !isBelow(link, shown)) found.push(link);
	return found;
}

/** The next one below the screen that begins with row `top`, or the last one above it. */
export function linkBeyond(state: State, article: Article, top: Anchor, direction: 1 | -1): LinkInBlock | undefined {
	const shown = shownFrom(state, article, top);
	const edge = direction === 1 ? shown.below : shown.from;
	if (edge === undefined) return undefined;
	for (let block = edge.block; block >= 0 && block < article.blocks.length; block += direction) {
		const links = linksOfBlock(state, article, block);
		const found =
			direction === 1 ? links.find(link => isBelow(link, shown)) : links.findLast(link => isAbove(link, shown));
		if (found !== undefined) return found;
	}
	return undefined;
}
