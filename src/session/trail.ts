/** The way back along the links that were followed, in an article and from one to another. */

import type { Address } from '../article/address.ts';
import { toRow, withReading } from './reading.ts';
import { back, leaving } from './screens.ts';
import { fromLineStart } from './sideways.ts';
import { type Effect, type Entry, type Next, type Reading, type State, type Step, screenOf } from './state.ts';

/** Whoever has gone further than this does not go all the way back step by step. */
const MAX_STEPS = 200;

/** The entry of what is being read, which need not be on the shelf. */
export const entryRead = (state: State, reading: Reading): Entry | undefined =>
	state.shelf.entries.get(reading.id) ?? reading.entry;

export const addressRead = (state: State, reading: Reading): Address | undefined => entryRead(state, reading)?.address;

/** The trail from here on. */
export function trailFrom(state: State, reading: Reading): readonly Step[] {
	const { id, top, focus, trail = [] } = reading;
	const entry = entryRead(state, reading);
	const step: Step = { id, top, ...(focus && { focus }), ...(entry && { entry }) };
	return [...trail, step].slice(-MAX_STEPS);
}

/** To the row where the last link was followed; out of the article where none was. */
export function backAlong(state: State): Next {
	const reading = screenOf(state);
	const step = reading.kind === 'reading' ? reading.trail?.at(-1) : undefined;
	if (reading.kind !== 'reading' || reading.trail === undefined || step === undefined) return back(state);
	const { id, top, focus } = step;
	const past = { ...(focus && { focus }), trail: reading.trail.slice(0, -1) };
	if (id === reading.id) {
		return [withReading(toRow(state, top), ({ focus, ...at }) => ({ ...at, ...past })), []];
	}
	const entry = state.shelf.entries.get(id) ?? step.entry;
	if (entry === undefined) return backAlong(withReading(state, at => ({ ...at, trail: past.trail })));
	const { address } = entry;
	const load: Effect = { kind: 'load', id, address };
	return [onDesk(state, { kind: 'reading', id, entry, content: { kind: 'waiting' }, top, ...past }), [load]];
}

/** Another article takes the place of the one that is read. */
export const onDesk = (state: State, next: Reading): State => withReading(fromLineStart(leaving(state)), () => next);
