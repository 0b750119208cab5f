/** Fills the list: every address is read once, for what the list says of it. */

import { type Address, nameOfAddress } from '../article/address.ts';
import type { Format } from '../article/format.ts';
import type { Failure } from '../article/resource.ts';
import { summarize } from '../article/summary.ts';
import type { Entry, Message } from '../session/state.ts';
import { understandStructure } from '../understand/structure.ts';
import type { Found } from './find.ts';
import { isBystander, type Loaded, loadEach } from './load.ts';
import { nextTurn } from './turn.ts';

/** After that long whatever else waits (a key) has its turn: half a frame at 60 a second. */
const SLICE_MS = 8;
/** The list is shown anew so often while it fills: more often costs more sorting than it tells. */
const REPORT_MS = 100;

export const waitingEntry = (address: Address): Entry => ({
	id: nameOfAddress(address),
	address,
	content: { kind: 'waiting' },
});

export async function shelve(
	found: readonly Found[],
	from: Format | undefined,
	dispatch: (message: Message) => Promise<void>,
): Promise<void> {
	const named = new Set(addressesOf(found.filter(({ folder }) => !folder)).map(nameOfAddress));
	let known: Entry[] = [];
	let dropped: string[] = [];
	let sliceStart = performance.now();
	let reportDue = sliceStart + REPORT_MS;
	const report = async (complete: boolean): Promise<void> => {
		if (dropped.length > 0) await dispatch({ kind: 'dropped', ids: dropped });
		await dispatch({ kind: 'shelved', entries: known, complete });
		known = [];
		dropped = [];
	};
	for await (const loaded of loadEach(addressesOf(found), { from, understand: understandStructure })) {
		const id = nameOfAddress(loaded.address);
		if (!named.has(id) && isBystander(loaded)) dropped.push(id);
		else known.push(entryOf(loaded));
		const now = performance.now();
		if (now > reportDue) {
			await report(false);
			reportDue = performance.now() + REPORT_MS;
		}
		if (now > sliceStart + SLICE_MS) {
			await nextTurn();
			sliceStart = performance.now();
		}
	}
	await report(true);
}

const addressesOf = (found: readonly Found[]): readonly Address[] => found.flatMap(({ addresses }) => addresses);

function entryOf(loaded: Loaded | Failure): Entry {
	const waiting = waitingEntry(loaded.address);
	if (loaded.kind === 'failure') return { ...waiting, content: loaded };
	const { article, format } = loaded;
	return {
		...waiting,
		content: { kind: 'known', summary: summarize(article), format, problems: article.problems.length },
	};
}
