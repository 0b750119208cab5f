/** A path → its file’s content. */

import { createReadStream } from 'node:fs';
import type { Failure, Resource } from '../article/resource.ts';
import { readBytes, statsOf } from './fs.ts';
import { failure, failureOf, resourceOf } from './resource.ts';

/** A longer text does not fit into one string of the runtime with its UTF-16 form (V8: 2^29 − 24 code units). */
const MAX_FILE_BYTES = 500_000_000;

export async function openFile(path: string): Promise<Resource | Failure> {
	const address = { kind: 'path', path } as const;
	try {
		const stats = await statsOf(path);
		if (stats.size > MAX_FILE_BYTES) return failure(address, 'too-large');
		return resourceOf(address, stats.isFile() ? await readBytes(path, stats.size) : await readStream(path));
	} catch (error) {
		return failureOf(address, error);
	}
}

/** Of a long file, in bytes: more than enough for the first screens, and read in a millisecond. */
const BEGINNING_BYTES = 1 << 20;

/** The first lines of a file that is so long that reading all of it would be felt; undefined when it is not, or is no text. */
export async function openBeginning(path: string): Promise<Resource | undefined> {
	try {
		const stats = await statsOf(path);
		if (!stats.isFile() || stats.size <= BEGINNING_BYTES) return undefined;
		const bytes = Buffer.concat(await piecesOf(path, BEGINNING_BYTES));
		const resource = resourceOf({ kind: 'path', path }, bytes.subarray(0, bytes.lastIndexOf('\n') + 1));
		return resource.kind === 'resource' ? resource : undefined;
	} catch {
		// Whoever opens the whole file will be told why it cannot be read.
		return undefined;
	}
}

/** A named pipe or a device does not tell its size and may have no end: it is read as far as anything is. */
const readStream = async (path: string): Promise<Uint8Array> => Buffer.concat(await piecesOf(path, MAX_FILE_BYTES));

async function piecesOf(path: string, bytes: number): Promise<readonly Uint8Array[]> {
	const pieces: Uint8Array[] = [];
	for await (const piece of createReadStream(path, { end: bytes - 1 })) pieces.push(piece);
	return pieces;
}
