import type { State } from '../state.ts';

/** For all rows of a screen that shows but some of them. */
export const unbounded = (state: State): State => ({
	...state,
	size: { ...state.size, rows: Number.MAX_SAFE_INTEGER },
});
