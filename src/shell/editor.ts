/** The reader's editor on a file. */

import { spawnSync } from 'node:child_process';
import { basename } from 'node:path';
import type { Lend } from './terminal.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** POSIX has it everywhere (vi, User Portability Utilities). */
const USUAL_EDITOR = 'vi';

/** Program and arguments, which are split at white space: no shell reads them. */
export function editorOf({ VISUAL, EDITOR }: Environment): readonly [program: string, ...others: readonly string[]] {
	const [program = USUAL_EDITOR, ...others] = (VISUAL?.trim() || EDITOR?.trim() || USUAL_EDITOR).split(/\s+/);
	return [program, ...others];
}

/** Those that take `+N` before a file for the line to begin at. */
const WITH_LINES = new Set([
	'vi',
	'vim',
	'nvim',
	'view',
	'vis',
	'kak',
	'joe',
	'nano',
	'pico',
	'micro',
	'emacs',
	'emacsclient',
]);

/** Words that tell one place from most others. */
const TELLING_WORDS = 5;

/** Between words of the text: spaces, line ends, marks, short markup. */
const BETWEEN = '[^\\p{L}\\p{N}]{1,20}';

/** The number of the first line of a source with these words, from 1. */
export function lineOfWords(source: string, words: string): number | undefined {
	const all = words.match(/[\p{L}\p{N}]+/gu) ?? [];
	const telling = all.slice(0, TELLING_WORDS);
	if (telling.length === 0) return undefined;
	const { index } = new RegExp(telling.join(BETWEEN), 'u').exec(source) ?? {};
	return index === undefined ? undefined : source.slice(0, index).split('\n').length;
}

interface Target {
	readonly path: string;
	/** From 1, where it is known. */
	readonly line: number | undefined;
}

/** What to say when it went wrong. */
export function edit({ path, line }: Target, lend: Lend, environment: Environment): string | undefined {
	const [program, ...others] = editorOf(environment);
	const at = line !== undefined && WITH_LINES.has(basename(program)) ? [`+${line}`] : [];
	const { error, status } = lend(keyboard =>
		spawnSync(program, [...others, ...at, path], { stdio: [keyboard, 'inherit', 'inherit'] }),
	);
	if (error !== undefined) return `${program} could not be started: set $EDITOR to the editor you have.`;
	return status === 0
		? undefined
		: `${basename(program)} ended with ${status === null ? 'a signal' : `exit code ${status}`}.`;
}
