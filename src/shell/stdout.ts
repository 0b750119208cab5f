/** Standard output for what is printed: waits where the other end is slow, ends in silence where it has gone. */

import { writeSync } from 'node:fs';
import { EXIT } from './errors.ts';
import { pause } from './turn.ts';

/** Of a pipe that is full and does not block: long enough to cost nothing, short enough not to be felt. */
const FULL_PAUSE_MS = 2;

/**
 * Writes straight to the descriptor: the runtime's stream of a pipe takes several milliseconds to set up, a tenth of the whole run, and
 * keeps in memory what the other end has not yet read.
 */
export async function put(text: string): Promise<void> {
	const bytes = Buffer.from(text);
	for (let written = 0; written < bytes.length; ) {
		try {
			written += writeSync(1, bytes, written);
		} catch (error) {
			const code = error instanceof Error && 'code' in error ? error.code : undefined;
			// `lectern article.txt | head`: whoever read has what they wanted.
			if (code === 'EPIPE') process.exit(EXIT.fine);
			if (code !== 'EAGAIN') throw error;
			await pause(FULL_PAUSE_MS);
		}
	}
}
