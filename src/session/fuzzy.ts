/** Fuzzy matching as in fzf: the letters of the pattern in order, not necessarily side by side. */

import { lazy } from '../text/lazy.ts';
import { isLetterOrNumber } from '../text/letters.ts';

export interface FuzzyMatch {
	/** Higher is better. */
	readonly score: number;
	/** Offsets of the matched code units in the text, ascending. */
	readonly positions: readonly number[];
}

/** Starts of words and runs of letters are what people type; these weights order matches, nothing else. */
const SCORE_LETTER = 1;
const SCORE_RUN = 4;
const SCORE_WORD_START = 6;

const COMBINING_MARKS = lazy(() => /\p{M}+/gu);
const BEYOND_ASCII = /[^\0-\x7F]/gu;

/** A text as it is matched, which may be kept: case and diacritics folded, for people type in a hurry. Same length as the text. */
export const fold = (text: string): string => text.replace(BEYOND_ASCII, plainCharacter).toLowerCase();

function plainCharacter(character: string): string {
	const plain = character.normalize('NFD').replace(COMBINING_MARKS(), '').toLowerCase();
	return plain.length === character.length ? plain : character;
}

/** The words of the pattern, apart by spaces, must all match, each on its own. No match: undefined. The empty pattern matches everything. Both folded. */
export function fuzzyMatch(pattern: string, text: string): FuzzyMatch | undefined {
	if (!pattern.includes(' ')) return matchWord(pattern, text);
	let score = 0;
	const positions = new Set<number>();
	for (const word of pattern.split(' ')) {
		const match = matchWord(word, text);
		if (match === undefined) return undefined;
		score += match.score;
		for (const position of match.positions) positions.add(position);
	}
	return { score, positions: [...positions].sort((a, b) => a - b) };
}

/** Prefers the letters side by side, where they stand so; else the first that come. */
function matchWord(word: string, text: string): FuzzyMatch | undefined {
	const whole = wholeAt(word, text);
	if (whole !== undefined)
		return matchAt(
			text,
			Array.from({ length: word.length }, (_, index) => whole + index),
		);
	const positions: number[] = [];
	let from = 0;
	for (const letter of word) {
		const found = text.indexOf(letter, from);
		if (found < 0) return undefined;
		from = found + letter.length;
		for (let position = found; position < from; position++) positions.push(position);
	}
	return matchAt(text, positions);
}

/** Where the word stands whole, at the start of a word of the text if it can. */
function wholeAt(word: string, text: string): number | undefined {
	const first = text.indexOf(word);
	if (first < 0) return undefined;
	for (let at = first; at >= 0; at = text.indexOf(word, at + 1)) if (startsWord(text, at)) return at;
	return first;
}

function matchAt(text: string, positions: readonly number[]): FuzzyMatch {
	let score = 0;
	let previous = -2;
	for (const position of positions) {
		score += SCORE_LETTER;
		if (position === previous + 1) score += SCORE_RUN;
		if (startsWord(text, position)) score += SCORE_WORD_START;
		previous = position;
	}
	return { score, positions };
}

const startsWord = (text: string, position: number): boolean => position === 0 || !isLetterOrNumber(text, position - 1);
