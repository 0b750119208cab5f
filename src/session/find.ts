/** Finding words in the article on the desk. */

import type { Article } from '../article/article.ts';
import { comparePlaces, type Place, START } from '../article/place.ts';
import { type Anchor, compareAnchors, type Layout } from '../layout/layout.ts';
import type { Highlight } from '../layout/overlay.ts';
import { type Matches, matchesOf, prepareFinding } from './find-matches.ts';
import { UNITS_A_CELL } from './fitting.ts';
import { pageRows } from './geometry.ts';
import { jumpedFrom } from './jumps.ts';
import { pageOf } from './page.ts';
import { earlier, toRow, withReading } from './reading.ts';
import { type Find, type Next, readingOf, type State } from './state.ts';

/** Rows seen above a match that was not on the screen: what leads to it. */
const CONTEXT_ROWS = 3;
/** And no more than this part of the screen. */
const CONTEXT_SHARE = 0.3;

/** All that a search has to do with; absent when there is none. */
interface Search {
	readonly find: Find;
	readonly article: Article;
	readonly page: Layout;
	readonly top: Anchor;
	readonly matches: Matches;
}

function searchOf(state: State): Search | undefined {
	const reading = readingOf(state);
	if (reading?.find === undefined || reading.content.kind !== 'opened') return undefined;
	const { find, content, top } = reading;
	const { article } = content;
	const matches = matchesOf(article, find.query, state.furniture);
	return matches === undefined ? undefined : { find, article, page: pageOf(state, article), top, matches };
}

const withFind = (state: State, find: Find): State => withReading(state, reading => ({ ...reading, find }));

/** From the row at the top, where the reader will be again when it is dropped. */
export function startFinding(state: State): State {
	const reading = readingOf(state);
	if (reading === undefined) return state;
	if (reading.content.kind === 'opened') prepareFinding(reading.content.article);
	return withFind(state, { query: '', from: reading.top });
}

/** The query as it is typed: the first match from where the reader started is shown. */
export function findTyped(state: State, query: string): State {
	const find = readingOf(state)?.find;
	if (find === undefined) return state;
	const started = toRow(withFind(state, { query, from: find.from }), find.from);
	const search = searchOf(started);
	if (search === undefined) return started;
	const first = search.matches.from(rowPlace(search)) ?? search.matches.from(START);
	return first === undefined ? started : showing(started, search, first);
}

/** Of the first text on the screen. */
const rowPlace = ({ page, top }: Search): Place => page.lines(top, 1)[0]?.place ?? START;

/** The state with that match as the current one. Nothing moves while its row is on the screen already. */
function showing(state: State, { find, page, top }: Search, current: Place): State {
	const found = withFind(state, { ...find, current });
	const row = page.anchorAt(current);
	const rows = rowsAboveBar(state);
	if (isOnScreen(page, top, rows, row)) return found;
	const context = Math.min(CONTEXT_ROWS, Math.floor(rows * CONTEXT_SHARE));
	return toRow(found, earlier(page.move(row, -context), page.lastPage(rows)));
}

function isOnScreen(page: Layout, top: Anchor, rows: number, row: Anchor): boolean {
	return isInOrder(page.move(top, 0), row) && isInOrder(row, page.move(top, rows - 1));
}

/** Without chrome too: at a match the bar is shown (zen.ts). */
const rowsAboveBar = (state: State): number => Math.max(1, Math.min(pageRows(state), state.size.rows - 1));

/** Whether the current match is on the screen. */
export function isAtMatch(state: State): boolean {
	const search = searchOf(state);
	const current = search?.find.current;
	if (search === undefined || current === undefined) return false;
	return isOnScreen(search.page, search.top, rowsAboveBar(state), search.page.anchorAt(current));
}

const isInOrder = (above: Anchor, row: Anchor): boolean => compareAnchors(above, row) <= 0;

/** Enter without a query looks for the last one again. */
export function findAccepted(state: State, typed: string): Next {
	const query = typed === '' ? state.histories.get('find')?.at(-1) : typed;
	if (query === undefined) return [{ ...withoutFind(state), notice: 'Nothing has been searched for yet.' }, []];
	const found = query === typed ? state : findTyped(state, query);
	const find = readingOf(found)?.find;
	if (find?.current !== undefined) return [jumpedFrom(find.from, found), []];
	return [{ ...withoutFind(state), notice: `No match for “${query}”.` }, []];
}

/** To where the reader was before; undefined where nothing is searched for. */
export function dismissFind(state: State): State | undefined {
	const find = readingOf(state)?.find;
	return find === undefined ? undefined : withoutFind(toRow(state, find.from));
}

export const dropFind = (state: State): State => dismissFind(state) ?? state;

const withoutFind = (state: State): State => withReading(state, ({ find: _, ...reading }) => reading);

export const noFind = (state: State): string | undefined =>
	readingOf(state)?.find === undefined ? 'No search is on: / starts one.' : undefined;

const BEYOND_THE_END: Readonly<Record<1 | -1, string>> = { 1: 'From the top.', [-1]: 'From the bottom.' };

/** To the next match or the one before, `count` times, around the ends of the article. */
export function findNext(state: State, direction: 1 | -1, count = 1): State {
	const search = searchOf(state);
	if (search === undefined) return state;
	const { matches, article } = search;
	const end: Place = { block: article.blocks.length, offset: 0 };
	let place = placeToGoOn(state, search, direction);
	let current: Place | undefined;
	/** What was left at the end of the article the last time. */
	let lap: number | undefined;
	for (let left = count; left > 0; left--) {
		current = direction === 1 ? matches.from(place) : matches.before(place);
		if (current === undefined) {
			// Once all around is known, whole rounds are left out.
			if (lap !== undefined) left = ((left - 1) % (lap - left)) + 1;
			lap = left;
			current = direction === 1 ? matches.from(START) : matches.before(end);
		}
		if (current === undefined) return { ...state, notice: 'No match.' };
		place = direction === 1 ? after(current) : current;
	}
	if (current === undefined) return state;
	const found = showing(state, search, current);
	return lap !== undefined ? { ...found, notice: BEYOND_THE_END[direction] } : found;
}

const after = ({ block, offset }: Place): Place => ({ block, offset: offset + 1 });

/** A reader who has gone on from the current match means the page that is seen. */
function placeToGoOn(state: State, search: Search, direction: 1 | -1): Place {
	const { find, page, top } = search;
	const { current } = find;
	if (current === undefined || !isOnScreen(page, top, rowsAboveBar(state), page.anchorAt(current)))
		return rowPlace(search);
	return direction === 1 ? after(current) : current;
}

/** Which match this is of how many, e.g. `3/17`; `1000+` while there are more to count. */
export function findTally(state: State): string {
	const search = searchOf(state);
	if (search === undefined) return '';
	const { current } = search.find;
	if (current === undefined) return 'no match';
	const { total, more, before } = search.matches.tally(current);
	const all = `${total}${more ? '+' : ''}`;
	return before === undefined ? all : `${before + 1}/${all}`;
}

/** Asks to be told when there is time to count on, where there is more to count than a frame has time for. */
export function counting([state, effects]: Next): Next {
	if (state.counting || !searchOf(state)?.matches.isCounting()) return [state, effects];
	return [{ ...state, counting: true }, [...effects, { kind: 'count' }]];
}

/** Another part is counted; what is known of it shows in another state. */
export function countedOn({ counting: _, ...state }: State): State {
	searchOf(state)?.matches.countOn();
	return state;
}

/** The matches on the screen. Further down in a block than its cells can take nothing is seen. */
export function foundHighlights(state: State, article: Article, from: Place, to: Place): readonly Highlight[] {
	const search = searchOf(state);
	if (search === undefined || search.article !== article) return [];
	const { matches, find } = search;
	const seen = state.size.columns * state.size.rows * UNITS_A_CELL;
	const found: Highlight[] = [];
	for (let block = from.block; block <= to.block; block++) {
		const start = block === from.block ? from.offset : 0;
		const end = Math.min(block === to.block ? to.offset : Number.POSITIVE_INFINITY, start + seen);
		for (const match of matches.within(block, start, end)) {
			const isCurrent = find.current !== undefined && comparePlaces(find.current, { block, offset: match.start }) === 0;
			found.push({ block, ...match, role: isCurrent ? 'match-current' : 'match' });
		}
	}
	return found;
}
