/** The state file: read at once, written whole or not at all, and never over what could not be read. */

import {
	closeSync,
	fsync,
	fsyncSync,
	mkdirSync,
	openSync,
	readFileSync,
	renameSync,
	type Stats,
	statSync,
	writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { discard } from '../source/whole-file.ts';
import { MAX_MEMORY_BYTES, type MemoryRecord, type MemoryRecords, memoryRecordsIn, memoryText } from './memory-form.ts';

export interface MemoryFile {
	/** What is in it now or on its way there; nothing when there is no file, or none that can be read. */
	read(): MemoryRecords;
	/** Sets a file aside that could not be read. Returns where it is kept, if there was one. */
	setAside(): string | undefined;
	/**
	 * Keeps these too, and what is still on its way to the disk; of two records of an article the older one gives way. Throws what the
	 * file system throws. `done` is told when all is on the disk, or why it is not; without it that is waited for.
	 */
	write(changes: MemoryRecords, done?: (error: unknown) => void): void;
}

const NOTHING: MemoryRecords = new Map();

/** How often another lectern may come between reading and writing: whoever comes so often is no reader. */
const MOST_ATTEMPTS = 5;

export function memoryFile(file: string): MemoryFile {
	let known: { readonly stamp: string; readonly records: MemoryRecords } | undefined;
	let isBroken = false;
	/** What is not on the disk yet. */
	const waiting = new Map<string, MemoryRecord>();
	let part: string | undefined;
	let parts = 0;

	const read = (): MemoryRecords => newest(onDisk(), waiting);

	function onDisk(): MemoryRecords {
		const stats = statsOf(file);
		const stamp = stampOf(stats);
		// Mostly nobody else has written it since.
		if (known?.stamp === stamp) return known.records;
		const records = stats === undefined ? NOTHING : recordsOf(file, stats);
		isBroken = records === undefined;
		known = { stamp, records: records ?? NOTHING };
		return known.records;
	}

	function setAside(): string | undefined {
		if (!isBroken) return undefined;
		isBroken = false;
		const aside = `${file}.broken`;
		renameSync(file, aside);
		return aside;
	}

	/** What is still on its way to the disk is older. */
	function abandon(): void {
		if (part !== undefined) discard(part);
		part = undefined;
	}

	/** Whether it is done with: not where another lectern has written since it was read, whose records are not to be lost. */
	function finish(written: string, records: MemoryRecords, stamp: string | undefined): boolean {
		if (part !== written) return true;
		if (stamp !== undefined && stampOf(statsOf(file)) !== stamp) return false;
		part = undefined;
		renameSync(written, file);
		waiting.clear();
		known = { stamp: stampOf(statsOf(file)), records };
		return true;
	}

	function write(changes: MemoryRecords, done?: (error: unknown) => void): void {
		for (const [key, record] of changes) waiting.set(key, record);
		if (waiting.size === 0) return;
		mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
		attempt(MOST_ATTEMPTS, done);
	}

	function attempt(attempts: number, done?: (error: unknown) => void): void {
		abandon();
		const records = read();
		const stampRead = setAside() === undefined ? known?.stamp : '';
		const stamp = attempts > 1 ? stampRead : undefined;
		const written = `${file}.${process.pid}.${parts++}`;
		const descriptor = openSync(written, 'w', 0o600);
		part = written;
		try {
			writeSync(descriptor, memoryText(records));
			if (done === undefined) fsyncSync(descriptor);
		} catch (error) {
			closeSync(descriptor);
			abandon();
			throw error;
		}
		if (done === undefined) {
			closeSync(descriptor);
			if (!finish(written, records, stamp)) attempt(attempts - 1);
			return;
		}
		// Only this takes long, on a disk that turns; keys go on meanwhile.
		fsync(descriptor, error => {
			closeSync(descriptor);
			try {
				if (error) throw error;
				if (finish(written, records, stamp)) done(undefined);
				else attempt(attempts - 1, done);
			} catch (failed) {
				abandon();
				done(failed);
			}
		});
	}

	return { read, setAside, write };
}

function newest(records: MemoryRecords, changes: MemoryRecords): MemoryRecords {
	if (changes.size === 0) return records;
	const all = new Map(records);
	for (const [key, record] of changes) if (record.seen >= (all.get(key)?.seen ?? 0)) all.set(key, record);
	return all;
}

const statsOf = (file: string): Stats | undefined => statSync(file, { throwIfNoEntry: false });
const stampOf = (stats: Stats | undefined): string =>
	stats === undefined ? '' : `${stats.ino} ${stats.size} ${stats.mtimeMs}`;

/** Undefined for one that cannot be read as what it is. */
function recordsOf(file: string, { size }: Stats): MemoryRecords | undefined {
	if (size > MAX_MEMORY_BYTES) return undefined;
	try {
		return memoryRecordsIn(readFileSync(file, 'utf8'));
	} catch {
		return undefined;
	}
}
