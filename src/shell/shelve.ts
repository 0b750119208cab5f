/** Fills the list: every address is read once, for what the list says of it. */

import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Address, nameOfAddress } from '../article/address.ts';
import type { Format } from '../article/format.ts';
import { summarize } from '../article/summary.ts';
import type { Entry, Message } from '../session/state.ts';
import { load } from './load.ts';

/** After that long whatever else waits (a key) has its turn: half a frame at 60 a second. */
const SLICE_MS = 8;
/** The list is shown anew so often while it fills: more often costs more sorting than it tells. */
const REPORT_MS = 100;
/** Files read ahead while one is parsed; more does not make a disk faster. */
const READ_AHEAD = 8;

export const waitingEntry = (address: Address): Entry => ({
	id: nameOfAddress(address),
	address,
	content: { kind: 'waiting' },
});

/** Extensions of files that may be ours or anybody's: what is no article in a folder is passed over without a word. */
const ANYBODYS = /\.json$/i;

export async function shelve(
	addresses: readonly Address[],
	from: Format | undefined,
	dispatch: (message: Message) => void,
): Promise<void> {
	let known: Entry[] = [];
	let dropped: string[] = [];
	let sliceStart = performance.now();
	let reportDue = sliceStart + REPORT_MS;
	const report = (complete: boolean): void => {
		if (dropped.length > 0) dispatch({ kind: 'dropped', ids: dropped });
		dispatch({ kind: 'shelved', entries: known, complete });
		known = [];
		dropped = [];
	};
	const ahead: Promise<Entry | undefined>[] = [];
	for (let index = 0; index < addresses.length + READ_AHEAD; index++) {
		const address = addresses[index];
		if (address !== undefined) ahead.push(entryOf(address, from));
		if (index < READ_AHEAD) continue;
		const entry = await ahead.shift();
		const asked = addresses[index - READ_AHEAD];
		if (entry !== undefined) known.push(entry);
		else if (asked !== undefined) dropped.push(nameOfAddress(asked));
		const now = performance.now();
		if (now > reportDue) {
			report(false);
			reportDue = performance.now() + REPORT_MS;
		}
		if (now > sliceStart + SLICE_MS) {
			await nextTurn();
			sliceStart = performance.now();
		}
	}
	report(true);
}

async function entryOf(address: Address, from: Format | undefined): Promise<Entry | undefined> {
	const loaded = await load(address, from);
	const waiting = waitingEntry(address);
	if (loaded.kind === 'failure') return { ...waiting, content: loaded };
	const { article, format } = loaded;
	if (ANYBODYS.test(waiting.id) && article.problems.some(problem => problem.kind === 'json')) return undefined;
	return {
		...waiting,
		content: { kind: 'known', summary: summarize(article), format, problems: article.problems.length },
	};
}
