/** A path → its file’s content. */

import { readFile, stat } from 'node:fs/promises';
import type { Failure, Resource } from '../article/resource.ts';
import { failure, failureOf, resourceOf } from './resource.ts';

/** A longer text does not fit into one string of the runtime with its UTF-16 form (V8: 2^29 − 24 code units). */
const MAX_FILE_BYTES = 500_000_000;

export async function openFile(path: string): Promise<Resource | Failure> {
	const address = { kind: 'path', path } as const;
	try {
		const { size } = await stat(path);
		if (size > MAX_FILE_BYTES) return failure(address, 'too-large');
		return resourceOf(address, await readFile(path));
	} catch (error) {
		return failureOf(address, error);
	}
}
