/** Going from one screen to the next and back. */

import { DEFAULT_MEASURE, MAX_MEASURE, MIN_MEASURE, measureOf, wantedMeasure } from './geometry.ts';
import { currentEntry, cursorOf, rowsOf, withCursor } from './list.ts';
import { resumed } from './memory.ts';
import { asRead } from './raw-source.ts';
import { FIRST_ROW, keepingPlace } from './reading.ts';
import { fromLineStart } from './sideways.ts';
import {
	type Effect,
	type Entry,
	type MenuName,
	type Next,
	type Reading,
	readingOf,
	type Screen,
	type State,
	screenOf,
} from './state.ts';

export const push = (state: State, screen: Screen): State => ({
	...state,
	screens: [state.screens[0], ...state.screens.slice(1), screen],
});

/** The state with the screen that is seen replaced. */
export function withScreen(state: State, screen: Screen): State {
	const [first, ...rest] = [...state.screens.slice(0, -1), screen];
	return first === undefined ? state : { ...state, screens: [first, ...rest] };
}

/** The screen before this one; from the last one there is only the way out. */
export function back(state: State): Next {
	const [first, ...rest] = state.screens;
	if (rest.length === 0 || onlyArticle(state)) return [state, [{ kind: 'quit', code: 0 }]];
	return [{ ...leaving(state), screens: [first, ...rest.slice(0, -1)] }, []];
}

/** Someone who opened one article did not ask for a list: leaving it is leaving. */
const onlyArticle = (state: State): boolean =>
	screenOf(state).kind === 'reading' && state.shelf.complete && state.shelf.entries.size <= 1;

/** Remembers where the article on the desk was left. */
export function leaving(state: State): State {
	const screen = screenOf(state);
	if (screen.kind !== 'reading' || screen.content.kind !== 'opened') return state;
	return { ...state, left: new Map(state.left).set(screen.id, asRead(screen).top) };
}

export function openCurrent(state: State): Next {
	const entry = currentEntry(state);
	return entry === undefined ? [state, []] : openEntry(state, entry);
}

export function openEntry(state: State, entry: Entry): Next {
	const { id, address, content } = entry;
	const failed = content.kind === 'failure';
	const screen: Screen = {
		kind: 'reading',
		id,
		content: failed ? content : begunOf(state, id),
		top: state.left.get(id) ?? FIRST_ROW,
	};
	const effects: readonly Effect[] = failed ? [] : [{ kind: 'load', id, address }];
	return [resumed(push(fromLineStart(state), screen)), effects];
}

/** What was seen of it beside the list is read on. */
function begunOf({ preview }: State, id: string): Reading['content'] {
	return preview?.id === id && preview.content.kind === 'opened' ? preview.content : { kind: 'waiting' };
}

/** The article `step` rows further in the list, or the last one there is, takes this one’s place on the desk. */
export function openNeighbour(state: State, step: number): Next {
	const reading = readingOf(state);
	if (reading === undefined) return [state, []];
	const rows = rowsOf(state);
	const here = rows.findIndex(row => row.entry.id === reading.id);
	const from = here < 0 ? cursorOf(state) : here;
	const to = Math.max(0, Math.min(from + step, rows.length - 1));
	const next = rows[to];
	if (next === undefined || to === from) {
		return [{ ...state, notice: step > 0 ? 'This is the last article.' : 'This is the first article.' }, []];
	}
	const closed: State = { ...leaving(state), screens: [{ kind: 'list' }] };
	return openEntry(withCursor(closed, to), next.entry);
}

export const openMenu = (state: State, menu: MenuName): State => push(state, { kind: 'menu', menu });

/** For this article and those that have none of their own; `undefined` goes back to the one the program started with. */
export function withMeasure(state: State, change: number | undefined): State {
	const measure = change === undefined ? state.firstMeasure : changedMeasure(state, change);
	const changed = keepingPlace(state, { ...state, measure, measures: measuresWith(state, change && measure) });
	const seen = measureOf(changed);
	return { ...changed, notice: `${seen} cells a line${seen === DEFAULT_MEASURE ? ', the usual measure' : ''}.` };
}

function measuresWith(state: State, measure: number | undefined): State['measures'] {
	const id = readingOf(state)?.id;
	if (id === undefined) return state.measures;
	const measures = new Map(state.measures);
	if (measure === undefined) measures.delete(id);
	else measures.set(id, measure);
	return measures;
}

/** Both edges straight, or the right one ragged. */
export function toggleJustified(state: State): State {
	const justified = !state.justified;
	const notice = justified ? 'Justified.' : 'Ragged right.';
	return { ...keepingPlace(state, { ...state, justified }), notice };
}

/** Within the limits, unless the program started outside them. */
function changedMeasure(state: State, change: number): number {
	const wanted = wantedMeasure(state);
	const least = Math.min(MIN_MEASURE, wanted);
	const most = Math.max(MAX_MEASURE, wanted);
	// From what is seen: on a narrow terminal the first step is felt at once.
	return Math.max(least, Math.min(most, measureOf(state) + change));
}
