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
	unlinkSync,
	writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { MAX_MEMORY_BYTES, type MemoryRecords, memoryRecordsIn, memoryText } from './memory-form.ts';

export interface MemoryFile {
	/** What is in it now; nothing when there is no file, or none that can be read. */
	read(): MemoryRecords;
	/** Sets a file aside that could not be read. Returns where it is kept, if there was one. */
	setAside(): string | undefined;
	/** Throws what the file system throws. `done` is told when it is on the disk, or why it is not; without it that is waited for. */
	write(records: MemoryRecords, done?: (error: unknown) => void): void;
}

const NOTHING: MemoryRecords = new Map();

export function memoryFile(file: string): MemoryFile {
	let known: { readonly stamp: string; readonly records: MemoryRecords } | undefined;
	let isBroken = false;
	let part: string | undefined;
	let parts = 0;

	function read(): MemoryRecords {
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
		if (part === undefined) return;
		try {
			unlinkSync(part);
		} catch {
			// Gone already.
		}
		part = undefined;
	}

	function finish(written: string, records: MemoryRecords): void {
		if (part !== written) return;
		part = undefined;
		renameSync(written, file);
		known = { stamp: stampOf(statsOf(file)), records };
	}

	function write(records: MemoryRecords, done?: (error: unknown) => void): void {
		abandon();
		mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
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
			finish(written, records);
			return;
		}
		// Only this takes long, on a disk that turns; keys go on meanwhile.
		fsync(descriptor, error => {
			closeSync(descriptor);
			try {
				if (error) throw error;
				finish(written, records);
				done(undefined);
			} catch (failed) {
				abandon();
				done(failed);
			}
		});
	}

	return { read, setAside, write };
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
