/** Who said what: the speeches of the article on the desk by speaker, and which of them is current. */

import type { Article } from '../article/article.ts';
import { comparePlaces, type Place } from '../article/place.ts';
import { type Said, type Voice, voicesOf } from '../article/voices.ts';
import { remembered } from '../text/lazy.ts';
import { headedRows, ROOM_ABOVE } from './geometry.ts';
import { goTo } from './reading.ts';
import { back, push, withScreen } from './screens.ts';
import { type Next, readingOf, type State, screenOf, type Voices } from './state.ts';

export type VoiceRow =
	| { readonly kind: 'voice'; readonly voice: Voice }
	| { readonly kind: 'said'; readonly said: Said; readonly voice: Voice }
	| { readonly kind: 'blank' };

type SaidRow = Extract<VoiceRow, { kind: 'said' }>;

/** Everything that can be shown. */
interface Panel {
	readonly rows: readonly VoiceRow[];
	/** Of the rows, those that can be current, by their index. */
	readonly stops: readonly number[];
}

const NOTHING: Panel = { rows: [], stops: [] };
const panelFor = remembered((article: Article): Panel => {
	const rows = voicesOf(article).flatMap((voice, index): readonly VoiceRow[] => [
		...(index > 0 ? [{ kind: 'blank' } as const] : []),
		{ kind: 'voice', voice },
		...voice.said.map(said => ({ kind: 'said', said, voice }) as const),
	]);
	const stops = rows.flatMap(({ kind }, index) => (kind === 'said' ? [index] : []));
	return { rows, stops };
});

function panelOf(state: State): Panel {
	const content = readingOf(state)?.content;
	return content?.kind === 'opened' ? panelFor(content.article) : NOTHING;
}

const screenIn = (state: State): Voices | undefined => {
	const screen = screenOf(state);
	return screen.kind === 'voices' ? screen : undefined;
};

const saidAt = ({ rows, stops }: Panel, stop: number): SaidRow | undefined => {
	const row = rows[stops[stop] ?? -1];
	return row?.kind === 'said' ? row : undefined;
};

/** Why there is nothing to list, if so. */
export function noVoices(state: State): string | undefined {
	return panelOf(state).stops.length === 0 ? 'This article has no direct speech.' : undefined;
}

/** Opens on what is said first from the top of the screen on. */
export function openVoices(state: State): State {
	const start = readingOf(state)?.top;
	if (start === undefined) return state;
	const { rows } = panelOf(state);
	const places = rows.flatMap(row => (row.kind === 'said' ? [row.said.place] : [])).sort(comparePlaces);
	const cursor = places.find(place => comparePlaces(place, start) >= 0) ?? places.at(-1);
	if (cursor === undefined) return state;
	const row = rows.findIndex(row => row.kind === 'said' && row.said.place === cursor);
	const top = row - Math.floor(headedRows(state) * ROOM_ABOVE);
	return withCursor(push(state, { kind: 'voices', cursor, top }), cursor);
}

/** Of the stops, the one that is current: the article may have grown, so that others have come before it. */
function stopOf(state: State): number {
	const cursor = screenIn(state)?.cursor;
	const panel = panelOf(state);
	const found =
		cursor === undefined
			? -1
			: panel.stops.findIndex((_, stop) => {
					const place = saidAt(panel, stop)?.said.place;
					return place !== undefined && comparePlaces(place, cursor) === 0;
				});
	return Math.max(0, found);
}

/** Index of the first visible row: the wish, moved as little as needed to show what is current, and who says it where that begins. */
function topOf(state: State): number {
	const { rows, stops } = panelOf(state);
	const height = headedRows(state);
	const row = stops[stopOf(state)] ?? 0;
	const first = rows[row - 1]?.kind === 'voice' ? row - 1 : row;
	const wish = Math.min(screenIn(state)?.top ?? 0, first, rows.length - height);
	return Math.max(0, wish, row - height + 1);
}

function withCursor(state: State, cursor: Place): State {
	const screen = screenIn(state);
	if (screen === undefined) return state;
	const moved = withScreen(state, { ...screen, cursor });
	return withScreen(moved, { ...screen, cursor, top: topOf(moved) });
}

function withStop(state: State, stop: number): State {
	const panel = panelOf(state);
	const row = saidAt(panel, Math.max(0, Math.min(stop, panel.stops.length - 1)));
	return row === undefined ? state : withCursor(state, row.said.place);
}

export const moveVoices = (state: State, rows: number): State => withStop(state, stopOf(state) + rows);

/** How many of the visible rows can be current: a page is what has been seen. */
export function visibleStops(state: State): number {
	const top = topOf(state);
	return panelOf(state).stops.filter(row => row >= top && row < top + headedRows(state)).length;
}

/** To the first words of another speaker; back to those of this one first. */
export function toVoice(state: State, step: number): State {
	const panel = panelOf(state);
	const firsts = panel.stops.flatMap((row, stop) => (panel.rows[row - 1]?.kind === 'voice' ? [stop] : []));
	const here = stopOf(state);
	const current = firsts.findLastIndex(stop => stop <= here);
	const isInside = step < 0 && (firsts[current] ?? 0) < here;
	const target = Math.max(0, Math.min(current + step + (isInside ? 1 : 0), firsts.length - 1));
	const moved = firsts[target];
	if (moved === undefined || moved === here || (step > 0 && target === current))
		return { ...state, notice: 'No further speaker.' };
	return withStop(state, moved);
}

/** Closes, and shows the words where they stand in the article. */
export function goToSaid(state: State): Next {
	const row = saidAt(panelOf(state), stopOf(state));
	const [closed, effects] = back(state);
	return [row === undefined ? closed : goTo(closed, row.said.place), effects];
}

/** What is seen of it. */
export interface VisibleVoices {
	readonly rows: readonly VoiceRow[];
	/** Of the rows, the current one. */
	readonly current: VoiceRow | undefined;
	/** Its number among all speeches, and how many there are. */
	readonly number: number;
	readonly count: number;
	readonly height: number;
}

export function visibleVoices(state: State): VisibleVoices {
	const { rows, stops } = panelOf(state);
	const top = topOf(state);
	const height = headedRows(state);
	const stop = stopOf(state);
	return {
		rows: rows.slice(top, top + height),
		current: rows[stops[stop] ?? -1],
		number: stop + 1,
		count: stops.length,
		height,
	};
}
