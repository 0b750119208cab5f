/** What is remembered from one session to the next: told to a session that starts, and kept as it changes. */

import { realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Address, nameOfAddress } from '../article/address.ts';
import { type Memory, memoryOf } from '../session/memory.ts';
import { type Entry, type Message, type Reading, readingOf, type State } from '../session/state.ts';
import { entryRead } from '../session/trail.ts';
import { memoryFile } from './memory-file.ts';
import type { MemoryRecord } from './memory-form.ts';

/** How long a change may wait, in milliseconds: so much a power cut may cost. Half a second is hardly a line. */
const KEPT_WITHIN_MS = 400;

export interface Keeper {
	/** What earlier sessions have left of the entries there are. */
	recall(state: State): ReadonlyMap<string, Memory>;
	/** Notices what has changed since it was called last; first with what a session starts from. */
	see(state: State): void;
	/** Writes it at once: on the way out. */
	flush(): void;
}

const UNKNOWN: MemoryRecord = { seen: 0, memory: {} };

/** Of a keeper that has no file. */
const FORGETFUL: Keeper = { recall: () => new Map(), see: () => {}, flush: () => {} };

/** `now` in milliseconds since 1970. Messages go to `dispatch`. */
export function createKeeper(
	place: string | undefined,
	dispatch: (message: Message) => void,
	now: () => number = Date.now,
): Keeper {
	if (place === undefined) return FORGETFUL;
	const file = memoryFile(place);
	/** Address on the web of what has been opened, by entry id. */
	const urls = new Map<string, string>();
	/** The last state in which something changed for an article, by entry id. */
	const pending = new Map<string, State>();
	let last: State | undefined;
	let timer: NodeJS.Timeout | undefined;
	let isRefused = false;

	function entryOf(state: State, id: string): Entry | undefined {
		const reading = readingOf(state);
		// One reached by a link may not be on the shelf.
		return reading?.id === id ? entryRead(state, reading) : state.shelf.entries.get(id);
	}

	function recall(state: State): ReadonlyMap<string, Memory> {
		noteUrl(state);
		return memoriesOf(state.shelf.entries.values());
	}

	function memoriesOf(entries: Iterable<Entry>): ReadonlyMap<string, Memory> {
		const records = file.read();
		if (records.size === 0) return new Map();
		const byPath = new Map(Array.from(records, ([key, record]) => [record.path ?? key, record] as const));
		const known = new Map<string, Memory>();
		for (const { id, address } of entries) {
			const url = urls.get(id);
			const record = (url === undefined ? undefined : records.get(url)) ?? byPath.get(realPathOf(address) ?? '');
			if (record !== undefined) known.set(id, record.memory);
		}
		return known;
	}

	/** Returns the id of the article on the desk when its address on the web has become known. */
	function noteUrl(state: State): string | undefined {
		const reading = readingOf(state);
		const url = reading?.content.kind === 'opened' ? reading.content.article.meta.url : undefined;
		if (reading === undefined || url === undefined || urls.has(reading.id)) return undefined;
		urls.set(reading.id, url);
		return reading.id;
	}

	function see(state: State): void {
		const before = last ?? state;
		last = state;
		const reading = readingOf(state);
		const earlier = readingOf(before);
		const isChanged = reading !== earlier || state.marks !== before.marks || state.measures !== before.measures;
		if (reading !== undefined && isChanged) pending.set(reading.id, state);
		// The key that left an article may have told that it was finished.
		if (earlier !== undefined && reading?.id !== earlier.id) pending.set(earlier.id, before);
		if (state.read !== before.read)
			for (const id of state.read.symmetricDifference(before.read)) {
				if (id === reading?.id || id === earlier?.id) continue;
				// Where it was left is in the state that waits.
				if (pending.has(id)) keep();
				pending.set(id, state);
			}
		if (pending.size > 0) timer ??= setTimeout(keep, KEPT_WITHIN_MS).unref();
		if (reading !== undefined && reading.id !== earlier?.id) meet(state, reading);
		const found = noteUrl(state);
		const moved = found === undefined || state.memories.has(found) ? undefined : file.read().get(urls.get(found) ?? '');
		if (found !== undefined && moved !== undefined)
			dispatch({ kind: 'remembered', memories: new Map([[found, moved.memory]]) });
	}

	/** What a link has led to may not be on the shelf, whose memories are told at the start. */
	function meet(state: State, reading: Reading): void {
		const { id, entry } = reading;
		if (entry === undefined || state.shelf.entries.has(id) || state.memories.has(id)) return;
		attempt(() => {
			const memories = memoriesOf([entry]);
			if (memories.size > 0) dispatch({ kind: 'remembered', memories });
		});
	}

	/** The records that have changed. */
	function changed(): ReadonlyMap<string, MemoryRecord> {
		clearTimeout(timer);
		timer = undefined;
		const records = file.read();
		const changes = new Map<string, MemoryRecord>();
		const seen = now();
		for (const [id, state] of pending) {
			const path = realPathOf(entryOf(state, id)?.address ?? { kind: 'stdin' });
			const key = urls.get(id) ?? path;
			if (key === undefined || path === undefined) continue;
			const known = records.get(key) ?? records.get(path) ?? UNKNOWN;
			// Another lectern may have gone further meanwhile.
			if (known.seen > seen) continue;
			const memory = memoryOf(state, id, known.memory);
			if (JSON.stringify(memory) === JSON.stringify(known.memory)) continue;
			changes.set(key, { seen, ...(key === path ? {} : { path }), memory });
		}
		pending.clear();
		return changes;
	}

	function keep(): void {
		attempt(() => {
			const changes = changed();
			if (changes.size === 0) return;
			tellAside(file.setAside());
			file.write(changes, refused);
		});
	}

	function attempt(action: () => void): void {
		try {
			action();
		} catch (error) {
			refused(error);
		}
	}

	/** Once: whoever reads on a full disk knows. */
	function refused(error: unknown): void {
		if (error === undefined || error === null || isRefused) return;
		isRefused = true;
		const reason = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
		dispatch({ kind: 'noticed', text: `Your place cannot be kept${reason}.` });
	}

	function tellAside(aside: string | undefined): void {
		if (aside === undefined) return;
		dispatch({ kind: 'noticed', text: `What was remembered cannot be read; it is in ${basename(aside)}.` });
	}

	return {
		recall: state => {
			try {
				return recall(state);
			} catch {
				return new Map();
			}
		},
		see,
		flush: () => attempt(() => file.write(changed())),
	};
}

/** A file may have several names. None of standard input. The native one asks the system once, and not for each folder on the way. */
function realPathOf(address: Address): string | undefined {
	if (address.kind === 'stdin') return undefined;
	if (address.kind === 'url') return nameOfAddress(address);
	const { path } = address;
	try {
		return realpathSync.native(path);
	} catch {
		// Gone, but it was there.
		return join(realpathSync.native(dirname(path)), basename(path));
	}
}
