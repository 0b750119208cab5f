/** To somebody who listens the article is read out piece by piece (linear/). */

import { pageOf } from './page.ts';
import { withReading } from './reading.ts';
import { type Message, type Next, readingOf, type State } from './state.ts';

/** The place is kept as it is: rows may begin elsewhere than pieces. An article is read when its last words have been read out. */
export function readOut(state: State, { place, isEnd }: Extract<Message, { kind: 'read-out' }>): Next {
	const { notice: _, ...quiet } = state;
	const content = readingOf(state)?.content;
	if (content?.kind !== 'opened') return [state, []];
	const top = pageOf(state, content.article).anchorAt(place);
	const there = withReading(quiet, ({ from: __, focus: ___, ...reading }) => ({ ...reading, top, kept: place }));
	const id = readingOf(state)?.id;
	return [isEnd && id !== undefined ? { ...there, read: new Set(state.read).add(id) } : there, []];
}
