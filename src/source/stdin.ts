/** Standard input → what has come of it so far, again and again until it ends. */

import type { Failure, Resource } from '../article/resource.ts';
import { failure, failureOf, resourceOf } from './resource.ts';

const ADDRESS = { kind: 'stdin' } as const;

/** More than this cannot be shown whole (see file.ts); a pipe without end stops here and is read as far as it came. */
const MAX_STDIN_BYTES = 500_000_000;

/** The whole of it. */
export async function readStdin(input: AsyncIterable<Uint8Array>): Promise<Resource | Failure> {
	let last: Resource | Failure = failure(ADDRESS, 'empty');
	for await (const resource of streamStdin(input, () => false)) last = resource;
	return last;
}

/**
 * What has come so far, whenever `due` says that it is worth while; then all of it, last. `due` is asked with each piece that comes.
 * The last one may be a Failure; the ones before never are.
 */
export async function* streamStdin(
	input: AsyncIterable<Uint8Array>,
	due: (bytes: number) => boolean,
): AsyncGenerator<Resource | Failure> {
	const pieces: Uint8Array[] = [];
	let bytes = 0;
	try {
		for await (const piece of input) {
			pieces.push(piece);
			bytes += piece.length;
			if (bytes > MAX_STDIN_BYTES) break;
			if (!due(bytes)) continue;
			const soFar = resourceOf(ADDRESS, Buffer.concat(pieces));
			if (soFar.kind === 'resource') yield soFar;
		}
	} catch (error) {
		yield failureOf(ADDRESS, error);
		return;
	}
	yield resourceOf(ADDRESS, Buffer.concat(pieces));
}
