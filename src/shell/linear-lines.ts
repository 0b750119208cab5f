/** Lines that are typed, or come through a pipe. The terminal itself lets them be edited; nothing is done to it. */

import { openSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { ReadStream } from 'node:tty';
import { TERMINAL_DEVICE } from './terminal.ts';

export interface TypedLines {
	/** Undefined at the end. */
	next(): Promise<string | undefined>;
	/** Whether a person types them. */
	readonly isTyped: boolean;
}

type Input = NodeJS.ReadableStream & { readonly isTTY?: boolean };

/** `-` is the article that comes through standard input: lines are typed on the terminal then, if there is one. */
export function typedLines(articles: readonly string[]): TypedLines | undefined {
	const input: Input | undefined = articles.includes('-') && !process.stdin.isTTY ? terminalInput() : process.stdin;
	return input && linesFrom(input);
}

function terminalInput(): Input | undefined {
	try {
		return new ReadStream(openSync(TERMINAL_DEVICE, 'r'));
	} catch {
		return undefined;
	}
}

function linesFrom(input: Input): TypedLines {
	const lines: string[] = [];
	let isClosed = false;
	let stirred = Promise.withResolvers<void>();
	const stir = (): void => {
		stirred.resolve();
		stirred = Promise.withResolvers();
	};
	// Its own iterator loses lines that come before it is waited for.
	const source = createInterface({ input, terminal: false, crlfDelay: Number.POSITIVE_INFINITY });
	source.on('line', line => {
		lines.push(line);
		stir();
	});
	const close = (): void => {
		isClosed = true;
		stir();
	};
	source.on('close', close);
	input.on('error', close);
	return {
		next: async () => {
			while (lines.length === 0 && !isClosed) await stirred.promise;
			return lines.shift();
		},
		isTyped: input.isTTY === true,
	};
}
