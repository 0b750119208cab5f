/** What Esc puts away in an article before it leaves it. */

import { dismissFind } from './find.ts';
import { withoutFocus } from './links.ts';
import { withoutSource } from './raw-source.ts';
import { back } from './screens.ts';
import type { Next, State } from './state.ts';

/** The state without the thing, if it is there. */
type Dismiss = (state: State) => State | undefined;

/** What is nearest to the reader first. */
const DISMISSALS: readonly Dismiss[] = [withoutFocus, dismissFind, withoutSource];

export function dismiss(state: State): Next {
	for (const put of DISMISSALS) {
		const without = put(state);
		if (without !== undefined) return [without, []];
	}
	return back(state);
}
