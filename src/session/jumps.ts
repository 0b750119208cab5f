/** Back to before the last jump. A jump goes to another part of the article; scrolling does not. */

import { type Anchor, compareAnchors } from '../layout/layout.ts';
import { toRow, withReading } from './reading.ts';
import { readingOf, type State } from './state.ts';

/** `after`, with the row that was at the top in `before`, if it was another one of the same article. */
export function jumped(before: State, after: State): State {
	const from = readingOf(before);
	const isSameArticle = from?.content.kind === 'opened' && from.id === readingOf(after)?.id;
	// Places in the source are none of the article.
	return isSameArticle && from.behind === undefined ? jumpedFrom(from.top, after) : after;
}

/** `after`, with the row that the jump began at, if that is another one than at the top now. */
export function jumpedFrom(before: Anchor, after: State): State {
	const to = readingOf(after);
	if (to === undefined || to.behind !== undefined || compareAnchors(before, to.top) === 0) return after;
	return withReading(after, reading => ({ ...reading, before }));
}

/** To go back is a jump as well: twice is here again. */
export function beforeJump(state: State): State {
	const before = readingOf(state)?.before;
	return before === undefined ? { ...state, notice: 'There has been no jump yet.' } : toRow(state, before);
}
