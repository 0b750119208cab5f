/** The text of an article, given to a command that the reader has typed. */

import { spawnSync } from 'node:child_process';
import type { Lend } from './terminal.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const USUAL_SHELL = '/bin/sh';

/** What to say when it went wrong. Who does not read to the end, such as `head`, is not wrong. */
export function pipe(text: string, command: string, lend: Lend, { SHELL }: Environment): string | undefined {
	const shell = SHELL || USUAL_SHELL;
	const { error, status } = lend((_, waitForKey) => {
		const done = spawnSync(shell, ['-c', command], { input: text, stdio: ['pipe', 'inherit', 'inherit'] });
		waitForKey();
		return done;
	});
	if (error !== undefined && !isClosedPipe(error)) return `${shell} could not be started.`;
	return status === 0 ? undefined : `The command ended with ${status === null ? 'a signal' : `exit code ${status}`}.`;
}

const isClosedPipe = (error: NodeJS.ErrnoException): boolean => error.code === 'EPIPE';
