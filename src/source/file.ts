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
		return resourceOf(address, stats.isFile() ? await readBytes(path) : await readStream(path));
	} catch (error) {
		return failureOf(address, error);
	}
}

/** A named pipe or a device does not tell its size and may have no end: it is read as far as anything is. */
async function readStream(path: string): Promise<Uint8Array> {
	const pieces: Uint8Array[] = [];
	for await (const piece of createReadStream(path, { end: MAX_FILE_BYTES - 1 })) pieces.push(piece);
	return Buffer.concat(pieces);
}
