/** A command run, wherever it was chosen: by its key, by its name, in the palette. */

import type { Command } from './commands/command.ts';
import { jumped } from './jumps.ts';
import type { Next, State } from './state.ts';

/** Or says why it can do nothing, or asks for the key that it needs. */
export function runCommand(state: State, command: Command, count: number | undefined, key: string): Next {
	const reason = command.unavailable?.(state);
	return reason === undefined ? runAvailable(state, command, count, key) : [{ ...state, notice: reason }, []];
}

/** A command that has been asked whether it can do anything. */
export function runAvailable(state: State, command: Command, count: number | undefined, key: string): Next {
	if (command.asks === undefined) return runAnswered(state, command, count, key);
	return [{ ...state, asking: { id: command.id, count } }, []];
}

/** With the key that it asked for. */
export function runAnswered(state: State, command: Command, count: number | undefined, key: string): Next {
	const [after, effects] = command.run(state, count, key);
	return [command.jump ? jumped(state, after) : after, effects];
}
