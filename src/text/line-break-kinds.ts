/** Which kind a character is of, for UAX #14. A Western text reads a hundredth of the table. */

import { lazy } from './lazy.ts';
import { ALL, ALPHABET, BASE, KINDS, PAIRS, WESTERN } from './line-break-table.ts';
import { tableOf } from './table.ts';
import { FIRST_MARK, isWesternPunctuation } from './western.ts';

const FIRST_PUNCTUATION = 0x2010;
/** No letter of the alphabet is as high. */
const FIRST_BEYOND = 0x250;

interface Runs {
	/** Where each begins, in ascending order. */
	readonly starts: number[];
	readonly kinds: number[];
}

/** Loops and no closures: this runs once, before the engine has compiled any of it. */
function decode(text: string): Runs {
	const letters = new Uint16Array(FIRST_BEYOND).fill(0);
	for (let index = 0; index < ALPHABET.length; index++) letters[ALPHABET.charCodeAt(index)] = index;
	const kinds: number[] = [];
	let kind = 0;
	for (let index = 0; index < KINDS.length; index++) {
		kind += Number(KINDS.charAt(index));
		kinds.push(kind);
	}
	const firstPair = 2 * BASE + kinds.length;

	const runs: Runs = { starts: [], kinds: [] };
	let at = 0;
	/** The high digits so far, and whether the length of the last run is still to come. */
	let high = 0;
	let open = false;
	/** Letters still to be read, the next one last: a pair is read as the two it stands for. */
	const waiting: number[] = [];
	for (let index = 0; index < text.length; index++) {
		waiting.push(letters[text.charCodeAt(index)] ?? 0);
		for (let letter = waiting.pop(); letter !== undefined; letter = waiting.pop()) {
			if (letter >= firstPair) {
				const pair = 2 * (letter - firstPair);
				waiting.push(letters[PAIRS.charCodeAt(pair + 1)] ?? 0, letters[PAIRS.charCodeAt(pair)] ?? 0);
			} else if (letter >= 2 * BASE) {
				if (open) at++;
				runs.starts.push(at);
				runs.kinds.push(kinds[letter - 2 * BASE] ?? 0);
				open = true;
			} else if (letter >= BASE) high = high * BASE + letter - BASE;
			else {
				at += high * BASE + letter;
				high = 0;
				open = false;
			}
		}
	}
	return runs;
}

const western = lazy(() => decode(WESTERN));
const everything = lazy(() => decode(ALL));

/** By bisection. */
function kindIn({ starts, kinds }: Runs, at: number): number {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((starts[middle] ?? 0) <= at) low = middle;
		else high = middle - 1;
	}
	return kinds[low] ?? 0;
}

/** Of a code point, as `kindOf` numbers it. */
export const kindOfCodePoint: (codePoint: number) => number = tableOf(codePoint => {
	if (codePoint < FIRST_MARK) return kindIn(western(), codePoint);
	if (isWesternPunctuation(codePoint)) return kindIn(western(), codePoint - FIRST_PUNCTUATION + FIRST_MARK);
	return kindIn(everything(), codePoint);
});
