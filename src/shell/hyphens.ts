/** The tool that divides words (layout/tools.ts), by the patterns of hyphenopoly: a small program in WebAssembly for each language. */

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { Tools } from '../layout/tools.ts';
import { exceptionsFor } from '../text/hyphenation-listed.ts';
import { hyphenatorOf, type Patterns } from '../text/hyphenation-words.ts';
import { SOFT_HYPHEN } from '../text/western.ts';

/** Where the bundler has put the patterns (.config/build.ts); in a checkout they are in their package. */
declare const __PATTERNS__: string | undefined;

const folder = (): URL =>
	typeof __PATTERNS__ === 'string'
		? new URL(__PATTERNS__, import.meta.url)
		: new URL('patterns/', pathToFileURL(createRequire(import.meta.url).resolve('hyphenopoly')));

/** What hyphenopoly 6 exports to whoever calls it; its memory is of UTF-16 units. */
interface Engine {
	readonly mem: { readonly buffer: ArrayBuffer };
	/** The minima of the language, as hyph-utf8 has them for TeX, and how many letters the patterns have. */
	readonly lmi: { readonly value: number };
	readonly rmi: { readonly value: number };
	readonly lct: { readonly value: number };
	/**
	 * Takes the word at the beginning of the memory, up to a 0, and puts it back with hyphens in it. It returns how long it is then, 0 for
	 * a word with a letter that is not in the patterns.
	 */
	readonly hyphenate: (left: number, right: number, hyphen: number) => number;
}

/** Where the letters stand in the memory, in bytes. */
const LETTERS_AT = 1664;

/** The engine has room for 64 units: the word, its two ends, and a 0. */
const MAX_WORD = 60;

/** None where the file is missing or is not what it should be: the text is set without. */
export async function hyphens(name: string): Promise<Partial<Tools>> {
	try {
		const bytes = await readFile(new URL(`${name}.wasm`, folder()));
		const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes));
		const patterns = patternsOf(exports as unknown as Engine);
		return { hyphenators: new Map([[name, hyphenatorOf(patterns, exceptionsFor(name))]]) };
	} catch {
		return {};
	}
}

function patternsOf({ mem, lmi, rmi, lct, hyphenate }: Engine): Patterns {
	const minima = [lmi.value, rmi.value] as const;
	const units = new Uint16Array(mem.buffer);
	const first = LETTERS_AT / Uint16Array.BYTES_PER_ELEMENT;
	const letters = String.fromCharCode(...units.subarray(first, first + lct.value));
	function divide(word: string): readonly number[] | undefined {
		if (word.length > MAX_WORD) return undefined;
		for (let index = 0; index < word.length; index++) units[index] = word.charCodeAt(index);
		units[word.length] = 0;
		const length = hyphenate(minima[0], minima[1], SOFT_HYPHEN);
		if (length === 0) return undefined;
		const offsets: number[] = [];
		for (let index = 0; index < length; index++) if (units[index] === SOFT_HYPHEN) offsets.push(index - offsets.length);
		return offsets;
	}
	// What is broken shows here, not while a page is set.
	divide('a');
	return { letters, minima, divide };
}
