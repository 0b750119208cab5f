/** The end of a text, where credits are looked for, and where sentences end in it. */

import { isAfterLetters, isCapital, lowerCased } from '../text/letters.ts';
import { matchesIn } from '../text/matches.ts';
import { tableOf } from '../text/table.ts';
import { MIN_WORD_LENGTH } from './names.ts';
import { wordsIn } from './pass.ts';

/** Credits are looked for in the end of a text only, so that long paragraphs cost no more than short ones. */
export const MAX_CREDIT_LENGTH = 160;
/** A name after a dash has no label to vouch for it, so it is shorter still, and something to be a caption stands before it. */
export const MAX_BARE_CREDIT_WORDS = 9;
const MIN_CAPTION_WORDS = 4;
export const MIN_WORDS_BEFORE_JOINED = 2;

/** A turn of a conversation: it starts with a dash or mark, and what stands after the next dash is told. */
const TOLD = /^(?:[—–―-]\s?[^\s\d©(]|["“”„«‘‹])/;
export const isTold = (text: string): boolean => TOLD.test(text);

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
	/** Whether the whole starts like what somebody says. */
	readonly told: boolean;
	/** In lower case, without the stop and brackets after it. */
	readonly lastWord: string;
	/** Which of the signs below are in it, as bits. */
	readonly signs: number;
}

/** So near its end a credit has a capital, a number, a bracket: most sentences have none, and need no closer look. */
const PLAIN_LENGTH = 40;
const PLAIN_MARKS = ' ,.;\'’”"';
const isPlainUnit = tableOf(unit =>
	(unit >= 0x61 && unit <= 0x7a) || PLAIN_MARKS.includes(String.fromCharCode(unit)) ? 1 : 0,
);

/** Whether a text ends in small words only. */
export function endsPlainly(text: string): boolean {
	if (text.length < PLAIN_LENGTH) return false;
	for (let at = text.length - PLAIN_LENGTH; at < text.length; at++) {
		if (isPlainUnit(text.charCodeAt(at)) === 0) return false;
	}
	return true;
}

/** Signs that some credits cannot do without. All are looked for at once, because nearly no text has any. */
export const COLON = 1;
export const COPYRIGHT_SIGN = 2;
export const STROKE = 4;
export const DASH = 8;
const SIGNS: { readonly [sign: string]: number } = {
	':': COLON,
	'：': COLON,
	'／': COLON,
	'…': COLON,
	'©': COPYRIGHT_SIGN,
	// “(c)”
	'(': COPYRIGHT_SIGN,
	'[': COPYRIGHT_SIGN,
	'/': STROKE,
	'|': STROKE,
	'-': DASH,
	'–': DASH,
	'—': DASH,
};
const signOfUnit = tableOf(unit => SIGNS[String.fromCharCode(unit)] ?? 0);
const STOP = 0x2e;
const SPACE = 0x20;
const LAST_OF_ASCII = 0x7f;
const SMALL_A = 0x61;
const SMALL_Z = 0x7a;
/** A space of any kind; between the letters of a word a dash joins them. */
const maySpace = (unit: number): boolean => unit <= SPACE || unit > LAST_OF_ASCII;

export function signsIn(text: string): number {
	let signs = 0;
	let stops = 0;
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		// Small letters and spaces, most of any text, are no signs.
		if (unit === SPACE || (unit >= SMALL_A && unit <= SMALL_Z)) {
			stops = 0;
			continue;
		}
		const sign = signOfUnit(unit);
		if (sign !== 0 && (sign !== DASH || maySpace(text.charCodeAt(at + 1)))) signs |= sign;
		stops = unit === STOP ? stops + 1 : 0;
		// Three stops are an ellipsis.
		if (stops > 2) signs |= COLON;
	}
	return signs;
}

const AFTER_WORD = ' .)]';
const BEFORE_WORD = ' /|(,;©–—';

export function lastWordOf(lower: string): string {
	let end = lower.length;
	while (end > 0 && AFTER_WORD.includes(lower.charAt(end - 1))) end--;
	let start = end;
	while (start > 0 && !BEFORE_WORD.includes(lower.charAt(start - 1))) start--;
	return lower.slice(start, end);
}

/** Offset in the tail where a credit begins. */
export type Finder = (tail: Tail) => number | undefined;

export function tailOf(whole: string): Tail {
	const from = Math.max(0, whole.length - MAX_CREDIT_LENGTH);
	const text = withoutAfter(whole.slice(from));
	const lower = lowerCased(text);
	return { text, lower, from, told: isTold(whole), lastWord: lastWordOf(lower), signs: signsIn(lower) };
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
