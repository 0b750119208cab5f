/** What is wrong with the config file. */

import { sanitizeLine } from '../text/sanitize.ts';
import { nearest } from './near.ts';
import { listed } from './options.ts';

/** Thrown where it is found; config-read.ts catches it, names the file and finds the line. */
export class Fault extends Error {
	/** The keys that lead to it. */
	readonly path: readonly string[];

	constructor(path: readonly string[], sentence: string) {
		super(sentence);
		this.path = path;
	}
}

/** That there is none of that name, and which was probably meant, or which there are. */
export function noSuch(path: readonly string[], what: string, name: string, names: readonly string[]): Fault {
	const near = nearest(name, names);
	const help = near === undefined ? `there are ${listed(names)}` : `did you mean “${near}”`;
	return new Fault(path, `There is no ${what} ${shown(name)}; ${help}${near === undefined ? '.' : '?'}`);
}

/** That the last key of the path has a value of another kind. */
export const misfit = (path: readonly string[], takes: string, value: unknown): Fault =>
	new Fault(path, `${shown(path.at(-1))} takes ${takes}, not ${shown(value)}.`);

/** Of a value that is wrong, in characters: enough to find it by. */
const MAX_SHOWN = 60;

/** A value of the file, as a sentence shows it. It is foreign text. */
export function shown(value: unknown): string {
	if (Array.isArray(value)) return 'a list';
	if (value instanceof Date) return 'a date';
	if (typeof value === 'object') return 'a table';
	if (typeof value !== 'string') return String(value);
	const characters = Array.from(sanitizeLine(value));
	return `“${characters.slice(0, MAX_SHOWN).join('')}${characters.length > MAX_SHOWN ? '…' : ''}”`;
}

export type Table = Readonly<Record<string, unknown>>;

export const isTable = (value: unknown): value is Table =>
	typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
