/** Moving in the article on the desk. */

import type { Article } from '../article/article.ts';
import { isFolded } from '../article/folded.ts';
import { comparePlaces, type Place, START } from '../article/place.ts';
import { type Anchor, compareAnchors, type Layout } from '../layout/layout.ts';
import { type Jump, nextPlace } from '../layout/places.ts';
import { pageRows } from './geometry.ts';
import { isShown, linkAt } from './links-shown.ts';
import { pageOf } from './page.ts';
import { type Reading, readingOf, type State } from './state.ts';

export const FIRST_ROW: Anchor = { ...START, nth: 0 };

/** The state with the article being read replaced. */
export function withReading(state: State, change: (reading: Reading) => Reading): State {
	const reading = readingOf(state);
	if (reading === undefined) return state;
	const [first, ...rest] = state.screens.map(screen => (screen === reading ? change(reading) : screen));
	return first === undefined ? state : { ...state, screens: [first, ...rest] };
}

/** The article on the desk, and how it is read. */
export interface Desk {
	readonly reading: Reading;
	readonly article: Article;
}

export function deskOf(state: State): Desk | undefined {
	const reading = readingOf(state);
	return reading?.content.kind === 'opened' ? { reading, article: reading.content.article } : undefined;
}

function withTop(state: State, topOf: (desk: Desk) => Anchor): State {
	const desk = deskOf(state);
	if (desk === undefined) return state;
	const top = topOf(desk);
	const isNote = desk.article.blocks[top.block]?.kind === 'footnote';
	const { article } = desk;
	const chosen = desk.reading.focus && linkAt(article, desk.reading.focus);
	const stays = chosen !== undefined && isShown(state, article, top, chosen);
	return withReading(state, ({ kept, from, focus, sought, ...reading }) => ({
		...reading,
		top,
		...(stays && focus && { focus }),
		...(isNote && from !== undefined && { from }),
	}));
}

/** Moves by rows, no further than the last screenful. */
export function scroll(state: State, rows: number): State {
	return withTop(state, ({ reading, article }) => {
		const page = pageOf(state, article);
		if (rows === Number.NEGATIVE_INFINITY) return page.start;
		const last = page.lastPage(pageRows(state));
		if (rows === Number.POSITIVE_INFINITY) return last;
		const target = page.move(reading.top, rows);
		// A jump may have gone past the last screenful: from there on down nothing moves, and up it goes by rows as everywhere.
		return rows > 0 ? later(earlier(target, last), reading.top) : target;
	});
}

export const earlier = (a: Anchor, b: Anchor): Anchor => (compareAnchors(a, b) < 0 ? a : b);
const later = (a: Anchor, b: Anchor): Anchor => (compareAnchors(a, b) > 0 ? a : b);

export function toFraction(state: State, fraction: number): State {
	return withTop(state, ({ article }) => {
		const page = pageOf(state, article);
		const wanted = page.anchorAt(page.placeAt(Math.min(1, Math.max(0, fraction))));
		return earlier(wanted, page.lastPage(pageRows(state)));
	});
}

const NOTHING_FURTHER: Readonly<Record<Jump, string>> = {
	section: 'No further section.',
	paragraph: 'No further paragraph.',
	speech: 'No further direct speech.',
	figure: 'No further figure.',
};

/** To the next or previous place of a kind, `count` times. Says so when there is none. */
export function jump(state: State, what: Jump, direction: 1 | -1, count = 1): State {
	const desk = deskOf(state);
	if (desk === undefined) return state;
	const { article } = desk;
	const page = pageOf(state, article);
	const options = { furniture: state.furniture === 'shown' };
	const { top } = desk.reading;
	let target = top;
	let left = count;
	if (what === 'paragraph' && direction === 1 && compareAnchors(top, page.start) === 0) {
		// A title that is not of the text has the place of what it stands above.
		target = lastRowOf(page, top);
		if (compareAnchors(target, top) > 0) left--;
	}
	for (
		let place = nextPlace(article, top, what, direction, options);
		place !== undefined && left > 0;
		place = nextPlace(article, place, what, direction, options)
	) {
		const row = page.anchorAt(place);
		// Several may stand in one row, and in the one at the top: each step goes to another row.
		if (compareAnchors(row, target) * direction <= 0) continue;
		target = row;
		left--;
	}
	return left === count ? { ...state, notice: NOTHING_FURTHER[what] } : withTop(state, () => target);
}

/** Of the rows that share a place, the lowest: the one that shows it. */
function lastRowOf(page: Layout, row: Anchor): Anchor {
	const next = page.move(row, 1);
	return comparePlaces(next, row) === 0 && compareAnchors(next, row) > 0 ? lastRowOf(page, next) : row;
}

export function toggleFurniture(state: State): State {
	return keepingPlace(state, { ...state, furniture: state.furniture === 'shown' ? 'folded' : 'shown' });
}

export function noFurniture(state: State): string | undefined {
	const has = deskOf(state)?.article.blocks.some(isFolded);
	return has === false ? 'This article has no page furniture.' : undefined;
}

/** After a change of size, measure, furniture or whatever else moves rows the same text stands at the top. */
export function keepingPlace(before: State, after: State): State {
	const desk = deskOf(before);
	if (desk === undefined) return after;
	const { top, kept = top } = desk.reading;
	const { article } = desk;
	const earlier = pageOf(before, article);
	// The very top stays the very top, whatever else would begin there; what a smaller window brought there does not.
	const atStart = desk.reading.kept === undefined && compareAnchors(top, earlier.start) === 0;
	const isShown = compareAnchors(top, lastRowOf(earlier, top)) === 0;
	const page = pageOf(after, article);
	if (atStart) return withTop(after, () => page.start);
	const first = page.anchorAt(kept);
	// Of several rows with one place the last one shows it; those above are titles, frames, space.
	const row = isShown ? lastRowOf(page, first) : page.move({ ...first, nth: top.nth }, 0);
	return withReading(after, reading => ({ ...reading, top: row, kept }));
}

/** The words of a place come to the top of the screen. */
export const goTo = (state: State, place: Place): State =>
	withTop(state, ({ article }) => pageOf(state, article).anchorAt(place));

/** This very row comes to the top, as far as it is still there. */
export const toRow = (state: State, row: Anchor): State =>
	withTop(state, ({ article }) => pageOf(state, article).move(row, 0));

/** How far the reader is: 1 when the last row is on the screen. */
export function progressOf(state: State): number {
	const desk = deskOf(state);
	if (desk === undefined) return 0;
	const page = pageOf(state, desk.article);
	const rows = pageRows(state);
	const below = page.move(desk.reading.top, rows);
	const atEnd = page.lines(desk.reading.top, rows + 1).length <= rows;
	return atEnd ? 1 : page.fraction(below);
}
