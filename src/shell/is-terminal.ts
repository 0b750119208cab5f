/** Whether standard output is a terminal. */

import { fstatSync, statSync } from 'node:fs';

/**
 * The runtime's stream for it takes two milliseconds to set up, a tenth of starting Node: it is asked only where standard output may be
 * a terminal, which pipes, files and nothing are not.
 */
export const isOutputTerminal = (): boolean => mayBeTerminal() && process.stdout.isTTY === true;

/** A device as terminals are, and where programs often write that nobody listens to. */
const NOWHERE = '/dev/null';

function mayBeTerminal(): boolean {
	try {
		const output = fstatSync(1);
		return output.isCharacterDevice() && output.rdev !== statSync(NOWHERE).rdev;
	} catch {
		return true;
	}
}
