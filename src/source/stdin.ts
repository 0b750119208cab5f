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
			const soFar = resourceOf(ADDRESS, withoutCutCharacter(Buffer.concat(pieces)));
			if (soFar.kind === 'resource') yield soFar;
		}
	} catch (error) {
		yield failureOf(ADDRESS, error);
		return;
	}
	yield resourceOf(ADDRESS, Buffer.concat(pieces));
}

/** Without the first bytes of a UTF-8 character whose others are still to come. In another charset the end is as good without them. */
function withoutCutCharacter(bytes: Uint8Array): Uint8Array {
	for (let back = 1; back <= MAX_UTF8_BYTES && back <= bytes.length; back++) {
		const byte = bytes[bytes.length - back] ?? 0;
		if (byte < 0x80) return bytes;
		if (byte >= 0xc0) return lengthOfUtf8(byte) > back ? bytes.subarray(0, bytes.length - back) : bytes;
	}
	return bytes;
}

const MAX_UTF8_BYTES = 4;

/** Bytes of a character, by its first one. */
const lengthOfUtf8 = (lead: number): number => (lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2);
