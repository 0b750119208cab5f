/** A choice made in a menu, by its keys or the mouse. */

import { jumped } from './jumps.ts';
import { menuOf } from './menus.ts';
import { back } from './screens.ts';
import type { MenuName, Next, State } from './state.ts';

/** Closes the menu, and does what was chosen. */
export function chosenFrom(state: State, menu: MenuName, value: string): Next {
	const [closed] = back(state);
	const { choose, jump } = menuOf(menu);
	const [after, effects] = choose(closed, value);
	return [jump ? jumped(closed, after) : after, effects];
}
