/** What a link has led to outside the article it was followed in. */

import { toId } from './links.ts';
import { resumed } from './memory.ts';
import { FIRST_ROW, withReading } from './reading.ts';
import { type Message, type Next, type Reading, type State, screenOf } from './state.ts';
import { onDesk, trailFrom } from './trail.ts';

/** A link has led to an article. Who has gone elsewhere meanwhile is left there. */
export function followed(state: State, message: Extract<Message, { kind: 'followed' }>): Next {
	const { from, entry, id, content } = message;
	const reading = screenOf(state);
	if (reading.kind !== 'reading' || reading.id !== from) return [state, []];
	if (entry.id === from) return [toId(state, id), []];
	const trail = trailFrom(state, reading);
	const next: Reading = {
		kind: 'reading',
		id: entry.id,
		entry,
		content,
		top: state.left.get(entry.id) ?? FIRST_ROW,
		trail,
	};
	const there = onDesk(state, next);
	// Without a place to go to it opens as from the list: where it was left.
	if (id === '') return [resumed(there), []];
	// Back is one step, wherever in it the link leads.
	return [
		withReading(toId(there, id), at => ({ ...at, trail, ...(at.sought && { sought: { ...at.sought, trail } }) })),
		[],
	];
}
