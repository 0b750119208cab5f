/** The beginnings of articles beside the list: read where the reader rests, the last few of them kept. */

import type { Address } from '../article/address.ts';
import type { Format } from '../article/format.ts';
import type { Message, Opened, State } from '../session/state.ts';
import { openedOf } from './desk.ts';
import { equippedFor } from './equip.ts';
import { openInParts } from './grow.ts';
import { pause } from './turn.ts';

/** A key that is held is repeated within half of that: nothing is read of what the cursor only passes. */
const REST_MS = 80;

/** Up and down between neighbours is immediate. Of markup each may be all of a long article. */
const KEPT_BEGINNINGS = 4;

type Dispatch = (message: Message) => void;

interface Previewer {
	/** What is at hand is told at once; anything else when the reader has rested, unless something else has been asked for. */
	readonly show: (id: string, address: Address, whole: Opened | undefined, dispatch: Dispatch) => Promise<void>;
	/** It has been changed. */
	readonly forget: (id: string) => void;
}

export function createPreviewer(shell: { readonly state: () => State; readonly from: Format | undefined }): Previewer {
	const begun = new Map<string, Opened>();
	let asked = 0;

	async function show(id: string, address: Address, whole: Opened | undefined, dispatch: Dispatch): Promise<void> {
		asked++;
		const known = whole ?? begun.get(id);
		if (known !== undefined) return dispatch({ kind: 'previewed', id, content: known });
		const own = asked;
		const isWanted = (): boolean => asked === own && shell.state().preview?.id === id;
		await pause(REST_MS);
		if (!isWanted()) return;
		for await (const part of openInParts(address, shell.from)) {
			const content = part.kind === 'failure' ? part : openedOf(part);
			const message: Message = { kind: 'previewed', id, content };
			await equippedFor(shell.state(), message);
			if (!isWanted()) return;
			if (content.kind === 'opened') keep(id, content);
			return dispatch(message);
		}
	}

	function keep(id: string, content: Opened): void {
		begun.set(id, content);
		const [oldest] = begun.keys();
		if (begun.size > KEPT_BEGINNINGS && oldest !== undefined) begun.delete(oldest);
	}

	return { show, forget: id => void begun.delete(id) };
}
