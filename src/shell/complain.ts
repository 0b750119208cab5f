/** Sentences for people, on standard error. */

import { type ColorSupport, colorSupport } from './color.ts';
import type { ColorMode } from './options.ts';

const NAME = 'lectern:';

/** Standard error, as far as it matters here. */
export interface Recipient {
	readonly isTTY?: boolean;
	readonly columns?: number;
	write(text: string): unknown;
}

/** Wrapped and styled for a terminal; for a log or a program one line, which is easier to find and to cut. */
export async function complain(
	sentence: string,
	mode: ColorMode = 'auto',
	recipient: Recipient = process.stderr,
): Promise<void> {
	const isTerminal = recipient.isTTY === true;
	const said = `${await nameIn(colorSupport(mode, process.env, isTerminal))} ${sentence}`;
	recipient.write(`${isTerminal ? await wrapped(said, recipient.columns) : said}\n`);
}

/** Loaded late: most runs have nothing to complain about. */
async function nameIn({ depth, colors }: ColorSupport): Promise<string> {
	if (depth === 0) return NAME;
	const { Chalk } = await import('chalk');
	const { bold } = new Chalk({ level: depth });
	return colors ? bold.red(NAME) : bold(NAME);
}

/** A word wider than the terminal, mostly a path, is left to the terminal: selected there, it is still one word. */
async function wrapped(text: string, columns = 0): Promise<string> {
	if (columns < 1) return text;
	const { default: wrapAnsi } = await import('wrap-ansi');
	return wrapAnsi(text, columns);
}
