/** The list as it is read out: numbered, a page at a time. */

import { dateInWords } from '../../layout/date.ts';
import { cursorOf, rowsOf, titleOf } from '../list.ts';
import { type Entry, type Sort, type State, screenOf } from '../state.ts';
import { isUnread, tellsRead } from '../unread.ts';
import type { Words } from '../words.ts';
import { called } from './line-commands.ts';
import { counted } from './utterance.ts';

/** Entries at a time: what one can keep in mind of, and a minute’s listening. */
export const LIST_PAGE = 20;

const SORTED_BY: Readonly<Record<Sort, string>> = { date: 'newest first', title: 'by title', length: 'longest first' };

function entryLine(state: State, entry: Entry, number: number, words: Words): string {
	const { content } = entry;
	const title = `${number}. ${titleOf(entry)}`;
	if (content.kind === 'failure') return `${title}, cannot be read: ${words.failure(content)}`;
	const { byline, site, published, minutes } = content.kind === 'known' ? content.summary : {};
	const said = [
		byline,
		site,
		published === undefined ? undefined : dateInWords(published),
		minutes === undefined ? undefined : counted(minutes, 'minute'),
		tellsRead(state) ? (isUnread(state, entry) ? 'unread' : 'read') : undefined,
	].filter(part => part !== undefined);
	return said.length === 0 ? title : `${title} — ${said.join(', ')}`;
}

/** What the list is, and its page with the current entry. */
export function listLines(state: State, words: Words): readonly string[] {
	const rows = rowsOf(state);
	const all = state.shelf.entries.size;
	const filter = state.list.filter.trim();
	if (rows.length === 0)
		return [
			filter === ''
				? 'There is nothing to read here.'
				: `Nothing matches “${filter}”. ${called('leave-list')} drops the filter.`,
		];
	const sorted = SORTED_BY[state.list.sort];
	const name = filter === '' ? counted(all, 'article') : `${rows.length} of ${counted(all, 'article')}`;
	return [`List of ${name}, ${sorted}.`, ...pageLines(state, words)];
}

function pageLines(state: State, words: Words): readonly string[] {
	const rows = rowsOf(state);
	const start = pageStart(state);
	const page = rows.slice(start, start + LIST_PAGE);
	const left = rows.length - start - page.length;
	return [
		...page.map(({ entry }, index) => entryLine(state, entry, start + index + 1, words)),
		left > 0 ? `${left} more: Enter. A number opens an article; ? is help.` : 'A number opens an article; ? is help.',
	];
}

/** Index of the first entry of the page with the current one. */
export const pageStart = (state: State): number => Math.floor(Math.max(0, cursorOf(state)) / LIST_PAGE) * LIST_PAGE;

/** What is new in the list. */
export function listTold(before: State | undefined, after: State, words: Words): readonly string[] {
	// Numbers would not stay the same while entries come.
	if (!after.shelf.complete)
		return before === undefined ? [`Reading ${counted(after.shelf.entries.size, 'article')} …`] : [];
	const rows = rowsOf(after);
	const isNew = before === undefined || !before.shelf.complete || isChanged(before, after);
	if (isNew) return listLines(after, words);
	const cursor = cursorOf(after);
	const entry = rows[cursor]?.entry;
	if (entry === undefined) return [];
	const from = screenOf(before).kind;
	if (from === 'reading')
		return [`List of ${counted(rows.length, 'article')}. ${titleOf(entry)} is number ${cursor + 1}.`];
	if (from !== 'list' || cursorOf(before) === cursor) {
		return before.read === after.read ? [] : [entryLine(after, entry, cursor + 1, words)];
	}
	return cursor % LIST_PAGE === 0 && pageStart(before) !== cursor
		? pageLines(after, words)
		: [entryLine(after, entry, cursor + 1, words)];
}

const isChanged = ({ list: a }: State, { list: b }: State): boolean => a.sort !== b.sort || a.filter !== b.filter;
