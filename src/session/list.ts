/** The list: which entries it shows, in which order, and where the cursor stands. */

import { nameOfAddress } from '../article/address.ts';
import { compareText, type Dated, newestFirst, sortKeyOf } from '../article/order.ts';
import { remembered } from '../text/lazy.ts';
import { sanitizeLine } from '../text/sanitize.ts';
import { fold, fuzzyMatch } from './fuzzy.ts';
import { listRows } from './geometry.ts';
import type { Entry, Shelf, Sort, State } from './state.ts';

export interface Row {
	readonly entry: Entry;
	/** Offsets of the filter's letters in the entry's title. */
	readonly matches: readonly number[];
}

const keyOf = remembered((entry: Entry): string => sortKeyOf(titleOf(entry)));

/** What the list calls an entry. File names are foreign text too. */
export function titleOf(entry: Entry): string {
	const title = entry.content.kind === 'known' ? entry.content.summary.title : undefined;
	if (title !== undefined) return title;
	const name = nameOfAddress(entry.address);
	return name === '-' ? 'Standard input' : sanitizeLine(name.slice(name.lastIndexOf('/', name.length - 2) + 1));
}

const datedOf = (entry: Entry): Dated => (entry.content.kind === 'known' ? entry.content.summary : {});
const wordsOf = (entry: Entry): number => (entry.content.kind === 'known' ? entry.content.summary.words : -1);

/** Newest first and longest first; what is unknown comes last. */
const orders: { readonly [Name in Sort]: (a: Entry, b: Entry) => number } = {
	date: (a, b) => newestFirst(datedOf(a), datedOf(b)),
	title: () => 0,
	length: (a, b) => wordsOf(b) - wordsOf(a),
};

interface Sorted {
	readonly sort: Sort;
	readonly entries: readonly Entry[];
}

const sortedShelves = new WeakMap<Shelf, Sorted>();

function sortedEntries(shelf: Shelf, sort: Sort): readonly Entry[] {
	const kept = sortedShelves.get(shelf);
	if (kept?.sort === sort) return kept.entries;
	const order = orders[sort];
	const entries = [...shelf.entries.values()].sort(
		(a, b) => order(a, b) || compareText(keyOf(a), keyOf(b)) || compareText(a.id, b.id),
	);
	sortedShelves.set(shelf, { sort, entries });
	return entries;
}

interface Filtered {
	readonly filter: string;
	readonly rows: readonly Row[];
}

const filteredEntries = new WeakMap<readonly Entry[], Filtered>();

/** What the filter looks at, folded: the title, and the title with what stands behind it. */
interface Haystack {
	readonly title: string;
	readonly whole: string;
}

const haystackOf = remembered((entry: Entry): Haystack => {
	const title = fold(titleOf(entry));
	return { title, whole: `${title} ${fold(signatureOf(entry))}` };
});

/** Every row of the list, in order: the best matches first while a filter is on. */
export function rowsOf(state: State): readonly Row[] {
	const entries = sortedEntries(state.shelf, state.list.sort);
	const filter = state.list.filter.trim();
	const kept = filteredEntries.get(entries);
	if (kept?.filter === filter) return kept.rows;
	const rows = filter === '' ? entries.map(entry => ({ entry, matches: [] })) : matchingRows(entries, fold(filter));
	filteredEntries.set(entries, { filter, rows });
	return rows;
}

function matchingRows(entries: readonly Entry[], filter: string): readonly Row[] {
	const found: { row: Row; score: number }[] = [];
	for (const entry of entries) {
		const { title, whole } = haystackOf(entry);
		// Byline and site are searched too, but only the title shows its letters.
		const match = fuzzyMatch(filter, title) ?? fuzzyMatch(filter, whole);
		if (match === undefined) continue;
		const matches = match.positions.filter(position => position < title.length);
		found.push({ row: { entry, matches }, score: match.score });
	}
	// The sort is stable: equally good matches stay in the list's order.
	return found.sort((a, b) => b.score - a.score).map(({ row }) => row);
}

/** Who is behind an entry: byline and site. */
export function signatureOf(entry: Entry): string {
	if (entry.content.kind !== 'known') return '';
	const { byline, site } = entry.content.summary;
	return [byline, site].filter(name => name !== undefined).join(' · ');
}

/** Index of the current row; 0 when its entry is not in the list, -1 when the list is empty. */
export function cursorOf(state: State): number {
	const rows = rowsOf(state);
	const found = state.list.cursor === undefined ? -1 : rows.findIndex(row => row.entry.id === state.list.cursor);
	return found < 0 && rows.length > 0 ? 0 : found;
}

/** Index of the first visible row: the wish, moved as little as needed to show the cursor and to fill the screen. */
export function topOf(state: State): number {
	const height = listRows(state);
	const count = rowsOf(state).length;
	const cursor = Math.max(0, cursorOf(state));
	const top = Math.min(Math.max(state.list.top, cursor - height + 1), cursor);
	return Math.max(0, Math.min(top, count - height));
}

export function currentEntry(state: State): Entry | undefined {
	return rowsOf(state)[cursorOf(state)]?.entry;
}

export function withCursor(state: State, index: number): State {
	const rows = rowsOf(state);
	const row = rows[Math.max(0, Math.min(index, rows.length - 1))];
	if (row === undefined) return state;
	const moved: State = { ...state, list: { ...state.list, cursor: row.entry.id } };
	return { ...moved, list: { ...moved.list, top: topOf(moved) } };
}

export const moveCursor = (state: State, rows: number): State => withCursor(state, cursorOf(state) + rows);

export function withFilter(state: State, filter: string): State {
	// The best match is the first row: the cursor goes there as the reader types.
	const { cursor, ...rest } = state.list;
	return { ...state, list: { ...rest, filter, top: 0 } };
}

/** The whole list again, the cursor on the entry it stood on. */
export function withoutFilter(state: State): State {
	if (state.list.filter === '') return state;
	const entry = currentEntry(state);
	const whole = withFilter(state, '');
	return entry === undefined
		? whole
		: withCursor(
				whole,
				rowsOf(whole).findIndex(row => row.entry === entry),
			);
}
