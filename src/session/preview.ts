/** The beginning of the article under the cursor, beside a list that leaves room for it. */

import type { Format } from '../article/format.ts';
import { PANES_FROM, type Panes, panesIn } from './geometry.ts';
import { currentEntry } from './list.ts';
import { hasTitleFromTheRight } from './right-to-left.ts';
import { type Entry, type Next, type Preview, type ScreenKind, type State, screenOf } from './state.ts';

/** How the list is divided; undefined where it has all of the screen. */
export function panesOf(state: State): Panes | undefined {
	const panes = state.previews === 'hidden' ? undefined : possiblePanes(state);
	return panes === undefined || currentEntry(state) === undefined ? undefined : panes;
}

/** A terminal that turns rows would turn a title and the text beside it as one. */
const possiblePanes = (state: State): Panes | undefined =>
	state.bidi === 'terminal' && hasTitleFromTheRight(state) ? undefined : panesIn(state.size, state.measure);

export const noPreview = (state: State): string | undefined =>
	possiblePanes(state) === undefined ? `A preview needs ${PANES_FROM} columns.` : undefined;

export const togglePreview = (state: State): State => ({
	...state,
	previews: state.previews === 'shown' ? 'hidden' : 'shown',
});

/** Where the list is seen. */
const LISTS: ReadonlySet<ScreenKind> = new Set(['list', 'filter']);

/** Asks for the preview of what the cursor has come to. */
export function previewing([state, effects]: Next): Next {
	if (!LISTS.has(screenOf(state).kind)) return [withoutWaiting(state), effects];
	const entry = panesOf(state) === undefined ? undefined : currentEntry(state);
	if (entry === undefined || entry.id === state.preview?.id || mayYetMove(state, entry)) return [state, effects];
	const { id, address, content } = entry;
	if (content.kind === 'failure') return [withPreview(state, { id, content }), effects];
	const waiting = withPreview(state, { id, content: { kind: 'waiting' } });
	return [waiting, isTooLong(entry) ? effects : [...effects, { kind: 'preview', id, address }]];
}

/** These are read as a whole before anything can be shown of them. */
const IN_ONE: ReadonlySet<Format> = new Set(['html', 'json']);
/** A long novel. To read more than that would keep the next key waiting for more than a fifth of a second. */
const MOST_WORDS = 200_000;

const isTooLong = ({ content }: Entry): boolean =>
	content.kind === 'known' && IN_ONE.has(content.format) && content.summary.words > MOST_WORDS;

/** While nobody has moved the cursor is on the first row, and what has not been read need not stay the first. */
const mayYetMove = ({ list }: State, { content }: Entry): boolean =>
	content.kind === 'waiting' && list.cursor === undefined;

const withPreview = (state: State, preview: Preview): State => ({ ...state, preview });

/** What has not come when the list is left is asked for again when it is back: nobody may be bringing it any more. */
function withoutWaiting(state: State): State {
	const { preview, ...rest } = state;
	return preview?.content.kind === 'waiting' ? rest : state;
}

/** The cursor may have gone on by the time an answer comes. */
export const withPreviewed = (state: State, id: string, content: Preview['content']): State =>
	state.preview?.id === id ? withPreview(state, { id, content }) : state;
