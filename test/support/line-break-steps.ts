/** The steps of the machine over the characters of Western texts, from the rules. */

import { kindOfCodePoint } from '../../src/text/line-break-kinds.ts';
import { LineBreakMachine, START, STATE_BITS } from '../../src/text/line-break-machine.ts';
import { isWestern, SOFT_HYPHEN } from '../../src/text/western.ts';

export interface WesternSteps {
	readonly states: readonly number[];
	readonly kinds: readonly number[];
	/** Of each state over each kind. */
	readonly steps: readonly number[];
}

const LAST = 0x2027;

export function westernSteps(): WesternSteps {
	const machine = new LineBreakMachine(true);
	const kinds = new Set<number>();
	for (let codePoint = 0; codePoint <= LAST; codePoint++)
		if (isWestern(codePoint) || codePoint === SOFT_HYPHEN || codePoint === 0x09) kinds.add(kindOfCodePoint(codePoint));
	const states = [START];
	// States that come up are gone through in their turn.
	for (const state of states)
		for (const kind of kinds) {
			const next = machine.step(state, kind) & STATE_BITS;
			if (!states.includes(next)) states.push(next);
		}
	const steps = states.flatMap(state => Array.from(kinds, kind => machine.step(state, kind)));
	return { states, kinds: [...kinds], steps };
}
