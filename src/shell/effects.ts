/** What the session asks for, done. Answers come back as messages. */

import type { Address } from '../article/address.ts';
import type { Format } from '../article/format.ts';
import { type Effect, type Message, type Opened, readingOf, type State } from '../session/state.ts';
import { messageOf } from './desk.ts';
import { equip, equippedFor } from './equip.ts';
import { openInParts } from './grow.ts';

export interface Shell {
	readonly state: () => State;
	readonly from: Format | undefined;
	readonly suspend: () => void;
	readonly redraw: () => void;
	readonly quit: (code: number) => void;
	/** For mistakes of ours: ends the program with a report. */
	readonly crash: (error: unknown) => void;
}

/** Articles kept whole, so that going back and forth is immediate. */
const KEPT_ARTICLES = 8;

export function createPerformer(shell: Shell): (effect: Effect, dispatch: Dispatch) => void {
	const kept = new Map<string, Opened>();

	async function load(id: string, address: Address, dispatch: Dispatch): Promise<void> {
		const known = kept.get(id);
		if (known) return dispatch({ kind: 'opened', id, content: known });
		for await (const part of openInParts(address, shell.from)) {
			// The reader may have gone on to another one.
			if (readingOf(shell.state())?.id !== id) return;
			const message = messageOf(id, part);
			if (part.kind === 'growing' && part.complete && message.kind === 'opened') keep(id, message.content);
			await equippedFor(shell.state(), message);
			dispatch(message);
		}
	}

	function keep(id: string, content: Opened): void {
		kept.set(id, content);
		const [oldest] = kept.keys();
		if (kept.size > KEPT_ARTICLES && oldest !== undefined) kept.delete(oldest);
	}

	const performers: Performers = {
		load: ({ id, address }, dispatch) => load(id, address, dispatch),
		equip: async ({ tools }, dispatch) => {
			await equip(tools);
			dispatch({ kind: 'equipped' });
		},
		suspend: shell.suspend,
		redraw: shell.redraw,
		quit: ({ code }) => shell.quit(code),
	};

	return (effect, dispatch) => {
		// The table guarantees that the performer takes this very effect; TypeScript cannot follow the correlation.
		const perform = performers[effect.kind] as (effect: Effect, dispatch: Dispatch) => Promise<void> | void;
		Promise.resolve(perform(effect, dispatch)).catch(shell.crash);
	};
}

type Dispatch = (message: Message) => void;

type Performers = {
	readonly [Kind in Effect['kind']]: (
		effect: Extract<Effect, { kind: Kind }>,
		dispatch: Dispatch,
	) => Promise<void> | void;
};
