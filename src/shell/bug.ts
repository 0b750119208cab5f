/** A mistake of ours: what happened, for whoever reports it, and the exit code. */

import { EXIT } from './errors.ts';

/** Names and places only: the line of source that the runtime would show is the whole bundle. */
export function reportBug(error: unknown): number {
	const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
	process.stderr.write(`lectern: a mistake in lectern itself ended it. Please report this:\n${detail}\n`);
	return EXIT.bug;
}
