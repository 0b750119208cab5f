/**
 * An article set in a measure. Blocks are laid out when first asked for and kept, so that opening, scrolling and resizing cost what
 * is visible, not what is long.
 */

import type { Article } from '../article/article.ts';
import { comparePlaces, type Place } from '../article/place.ts';
import type { Leading } from './leading.ts';
import type { Line } from './line.ts';
import { type Progress, progressOf } from './progress.ts';
import { stackOf } from './stack.ts';

export interface LayoutOptions {
	/** Width of the text in cells; at least 1. */
	readonly measure: number;
	/** `page` is for the screen; `plain` for pipes: no frames, bars or fold lines. */
	readonly form: 'page' | 'plain';
	/** Page furniture: one dim line a run, in full, or not at all. */
	readonly furniture: 'folded' | 'shown' | 'hidden';
	/** Spaces are stretched so that both edges are straight; ragged right when absent. */
	readonly justified?: boolean;
	/** Cells right of the measure that are free for marks to hang into (text/optimal.ts); 0 when absent. */
	readonly hang?: number;
	/** Lines of code that are too long are cut, and so many of their first cells left out; they are wrapped when absent. */
	readonly codeFrom?: number;
	/** Who puts text that runs from the right in order; `off` when absent. */
	readonly bidi?: Bidi;
	/** Blank rows between blocks on a page; the usual ones when absent. */
	readonly leading?: Leading;
	/** The most rows an image may take; images are not shown when absent. */
	readonly imageRows?: number;
}

/** The program; the program but for the letters of each word, which the terminal turns; the terminal; nobody. */
export type Bidi = 'app' | 'words' | 'terminal' | 'off';

/** A row of a layout: a Place, and how many rows with that same Place lie above it in the block. */
export interface Anchor extends Place {
	readonly nth: number;
}

/** Negative when `a` comes first, 0 when they are the same row. */
export const compareAnchors = (a: Anchor, b: Anchor): number => comparePlaces(a, b) || a.nth - b.nth;

export interface Layout {
	readonly article: Article;
	readonly options: LayoutOptions;
	/** The first row. */
	readonly start: Anchor;
	/** Up to `count` rows from `anchor` on; fewer only at the end. */
	lines(anchor: Anchor, count: number): readonly Line[];
	/** The row `rows` further down (up when negative), clamped to the first and the last. */
	move(anchor: Anchor, rows: number): Anchor;
	/** The row that shows a place, or the nearest one above it. */
	anchorAt(place: Place): Anchor;
	/** Where the last `rows` rows begin: the furthest a screen of that height need scroll. */
	lastPage(rows: number): Anchor;
	/** How much of the text lies above a place: 0 at the start, 1 at the end. By characters, so it needs no layout. */
	fraction(place: Place): number;
	/** The place that much into the text. */
	placeAt(fraction: number): Place;
	/** Every row, laid out as it goes and not kept: for pipes. */
	all(): Iterable<Line>;
}

/** Cheap: nothing is laid out before it is asked for. The rows of a block are kept with the block, so that an article that has grown keeps them. */
export function layoutArticle(article: Article, options: LayoutOptions): Layout {
	const stack = stackOf(article, options);
	const progress = (): Progress => progressOf(article, options.furniture === 'shown');
	return {
		article,
		options,
		get start() {
			return stack.first();
		},
		lines: (anchor, count) => stack.lines(anchor, count),
		move: (anchor, rows) => stack.move(anchor, rows),
		anchorAt: place => stack.anchorAt(place),
		lastPage: rows => stack.move(stack.last(), 1 - Math.max(1, rows)),
		fraction: place => progress().fraction(place),
		placeAt: fraction => progress().placeAt(fraction),
		all: () => stack.all(),
	};
}
