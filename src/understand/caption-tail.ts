/** The end of a text, where credits are looked for, and where sentences end in it. */

import { isAfterLetters, isCapital, lowerCased } from '../text/letters.ts';
import { matchesIn } from '../text/matches.ts';
import { MIN_WORD_LENGTH } from './names.ts';
import { wordsIn } from './pass.ts';

/** Credits are looked for in the end of a text only, so that long paragraphs cost no more than short ones. */
const MAX_CREDIT_LENGTH = 160;
/** A name after a dash has no label to vouch for it, so it is shorter still, and something to be a caption stands before it. */
export const MAX_BARE_CREDIT_WORDS = 9;
const MIN_CAPTION_WORDS = 4;
export const MIN_WORDS_BEFORE_JOINED = 2;

/** As many as the longest ending has. */
export const ENDING_LENGTH = 6;

/** A button that pages set after a caption, to show less of it, and space. */
const AFTER_CREDIT = /\) (?:less|more)$/;
const withoutAfter = (text: string): string => {
	const end = text.trimEnd();
	return AFTER_CREDIT.test(end.slice(-ENDING_LENGTH)) ? end.slice(0, end.lastIndexOf(')') + 1) : end;
};

/** The end of a text, and how much stands before it. */
export interface Tail {
	readonly text: string;
	/** To the character as long. */
	readonly lower: string;
	readonly from: number;
}

/** Offset in the tail where a credit begins. */
export type Finder = (tail: Tail) => number | undefined;

export function tailOf(whole: string): Tail {
	const from = Math.max(0, whole.length - MAX_CREDIT_LENGTH);
	const text = withoutAfter(whole.slice(from));
	return { text, lower: lowerCased(text), from };
}

/** Whether enough to be a caption stands before it. */
export const isAfterCaption = (tail: Tail, start: number, minWords: number = MIN_CAPTION_WORDS): boolean =>
	tail.from > 0 || wordsIn(tail.text.slice(0, start)) >= minWords;

export const endOf = (match: RegExpExecArray): number => match.index + match[0].length;

/** What a sentence may end in besides a word. */
const DIGIT_OR_BRACKET = /[\d)\]]/;
/** Not after the abbreviation of a word. */
export const endsSentence = (text: string, stop: number): boolean =>
	isAfterLetters(text, stop, MIN_WORD_LENGTH) || DIGIT_OR_BRACKET.test(text.charAt(stop - 1));

const SENTENCE_BREAK = /(?:(?<stop>[.!?…])["”’')]*(?:\s+|(?=[A-Z]))|\s[–—-]\s+)(?=\S)/g;
const WORD_CHARACTER = /\w/;

/** “J. Smith”: one capital alone before a stop ends no sentence. */
const isAfterInitial = (text: string, stop: number): boolean =>
	isCapital(text, stop - 1) &&
	WORD_CHARACTER.test(text.charAt(stop - 1)) !== WORD_CHARACTER.test(text.charAt(stop - 2));

/** Where what follows the last sentence begins, or the last dash. */
export function afterLastSentence(text: string): number {
	let start = 0;
	const ends = ({ index, groups }: RegExpExecArray) => groups?.['stop'] === undefined || !isAfterInitial(text, index);
	for (const match of matchesIn(text, SENTENCE_BREAK, ends)) start = endOf(match);
	return start;
}
