/** Files written whole or not at all: whoever reads one at the same time never sees half of it. */

import { renameSync, unlinkSync, type WriteFileOptions, writeFileSync } from 'node:fs';

/** Throws what the file system throws, and leaves nothing behind then. */
export function writeWhole(file: string, data: string | Uint8Array, options: WriteFileOptions = {}): void {
	// In the same folder, so that it is on the same disk and can be renamed.
	const part = `${file}.${process.pid}~`;
	try {
		writeFileSync(part, data, options);
		renameSync(part, file);
	} catch (error) {
		discard(part);
		throw error;
	}
}

/** Whether it is there or not. */
export function discard(file: string): void {
	try {
		unlinkSync(file);
	} catch {
		// It was never there: below a file, in a folder that is missing. Or it is not ours to remove.
	}
}
