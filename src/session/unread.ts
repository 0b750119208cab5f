/** Which articles of the list have been read. */

import { currentEntry, cursorOf, rowsOf, withCursor } from './list.ts';
import type { Entry, State } from './state.ts';

export const isUnread = ({ read }: State, { id, content }: Entry): boolean =>
	content.kind !== 'failure' && !read.has(id);

/** Whether the list tells what is read from what is not: not before there is a difference. */
export const tellsRead = ({ read, shelf }: State): boolean => [...read].some(id => shelf.entries.has(id));

export function toggleRead(state: State): State {
	const entry = currentEntry(state);
	if (entry === undefined) return state;
	const read = new Set(state.read);
	if (!read.delete(entry.id)) read.add(entry.id);
	return { ...state, read, notice: read.has(entry.id) ? 'Read.' : 'Unread.' };
}

/** All that the list shows; said again, it takes that back. */
export function markAllRead(state: State): State {
	if (state.readAtOnce?.after === state.read) {
		const { readAtOnce, ...rest } = state;
		return { ...rest, read: readAtOnce.before, notice: 'What was unread is unread again.' };
	}
	const unread = rowsOf(state).filter(({ entry }) => isUnread(state, entry));
	if (unread.length === 0) return { ...state, notice: NOTHING_UNREAD };
	const read = new Set([...state.read, ...unread.map(({ entry }) => entry.id)]);
	const articles = unread.length === 1 ? '1 article is read' : `${unread.length} articles are read`;
	return {
		...state,
		read,
		readAtOnce: { before: state.read, after: read },
		notice: `${articles}. A again takes it back.`,
	};
}

const NOTHING_UNREAD = 'Nothing is unread.';

/** To the next one that is unread, or the previous one when `direction` is -1; `count` times. */
export function toUnread(state: State, direction: 1 | -1, count = 1): State {
	const rows = rowsOf(state);
	let target: number | undefined;
	let left = count;
	for (let index = cursorOf(state) + direction; left > 0 && index >= 0 && index < rows.length; index += direction) {
		const entry = rows[index]?.entry;
		if (entry === undefined || !isUnread(state, entry)) continue;
		target = index;
		left--;
	}
	if (target !== undefined) return withCursor(state, target);
	return { ...state, notice: direction === 1 ? 'No unread article below.' : 'No unread article above.' };
}
