/** Holds the state, runs `update`, hands effects to the shell and tells the view. */

import type { Effect, Message, State } from '../session/state.ts';
import { update } from '../session/update.ts';

export interface Store {
	readonly state: () => State;
	readonly dispatch: (message: Message) => void;
	/** Returns how to stop listening. */
	readonly subscribe: (listener: () => void) => () => void;
}

export function createStore(initial: State, perform: (effect: Effect, dispatch: Store['dispatch']) => void): Store {
	let state = initial;
	const listeners = new Set<() => void>();
	const dispatch = (message: Message): void => {
		const [next, effects] = update(state, message);
		const changed = next !== state;
		state = next;
		if (changed) for (const listener of listeners) listener();
		for (const effect of effects) perform(effect, dispatch);
	};
	return {
		state: () => state,
		dispatch,
		subscribe: listener => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
}
