/** Back along the links, by keys that elsewhere are a step to the left or a row up: with them nobody quits by mistake. */

import { keyOf } from './hints.ts';
import type { Next, State } from './state.ts';
import { backAlong } from './trail.ts';

export function stepBack(state: State): Next {
	const [left, effects] = backAlong(state);
	const isQuit = effects.some(({ kind }) => kind === 'quit');
	return isQuit ? [{ ...state, notice: `No link has been followed; ${keyOf('leave')} quits.` }, []] : [left, effects];
}
