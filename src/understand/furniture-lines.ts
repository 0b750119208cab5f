/**
 * Lines that belong to a page and not to its article, told by their words: phrases, requests, shapes. Precision first: a paragraph hidden
 * is worse than a button shown.
 */

import { beginsWithAny, startsWithSign } from '../text/any-of.ts';
import { isLetterOrNumber } from '../text/letters.ts';
import { boxOpeners, breaks, buttonWords, endOpeners, phrases, sectionWords } from './furniture-phrases.ts';
import { isRequest, reservesRights } from './furniture-requests.ts';
import { isShaped } from './furniture-shapes.ts';
import { wordsIn } from './pass.ts';
import type { PhraseList } from './phrase-list.ts';

/** Promotions are a sentence or two. */
const MAX_WORDS = 40;
export const MAX_FURNITURE_LENGTH = 320;
/** Longer than any of the phrases, with a number beside it. */
const MAX_PHRASE_LENGTH = 80;

const isWordCharacter = (text: string, at: number): boolean => isLetterOrNumber(text, at) || text.charAt(at) === '©';
const SPACES = /\s+/g;
const NUMBER_BESIDE = /^\d[\d,.]*\)?\s*|\s*\(?\d[\d,.]*$/g;

/** In lower case, without marks around and numbers before or after. */
function bareLine(text: string): string {
	let start = 0;
	let end = text.length;
	while (start < end && !isWordCharacter(text, start)) start++;
	while (end > start && !isWordCharacter(text, end - 1)) end--;
	return text.slice(start, end).toLowerCase().replace(SPACES, ' ').replace(NUMBER_BESIDE, '');
}

/** A heading or an entry of a list. */
const NUMBERED = /^\d+[.)]/;

/** No phrase ends so, and nearly every Chinese or Japanese paragraph does. */
const UNSPACED_SENTENCE_END = '。！？」”，';
/** Only requests are sentences, and as long as that. */
const MIN_SENTENCE_LENGTH = 80;
const SENTENCE_END = /[.!?]["'”’)]{0,2}$/;

/** What a line is by its words: furniture wherever it stands, or where others are. */
export type Wording = 'certain' | 'button' | 'section' | undefined;

export function wordingOf(text: string): Wording {
	if (text.length > MAX_FURNITURE_LENGTH) return undefined;
	const line = text.trim();
	if (line !== '' && UNSPACED_SENTENCE_END.includes(line.charAt(line.length - 1)))
		return reservesRights(line) ? 'certain' : undefined;
	const isSentence = line.length >= MIN_SENTENCE_LENGTH && SENTENCE_END.test(line);
	if (!isSentence) {
		const wording = phrasing(line);
		if (wording !== undefined) return wording;
	}
	return isRequest(line) && wordsIn(line) <= MAX_WORDS ? 'certain' : undefined;
}

/** Of a line that is no sentence. */
function phrasing(line: string): Wording {
	const bare = line.length <= MAX_PHRASE_LENGTH ? bareLine(line) : '';
	if (phrases.has(bare)) return 'certain';
	const lower = line.toLowerCase();
	if (isShaped(lower) || isLabelled(line) || isRow(lower)) return 'certain';
	if (NUMBERED.test(line)) return undefined;
	if (buttonWords.has(bare)) return 'button';
	return sectionWords.has(bare) ? 'section' : undefined;
}

/** Whether a line is page furniture wherever it stands. */
export const isFurnitureLine = (text: string): boolean => wordingOf(text) === 'certain';

const isLabelled = (line: string): boolean =>
	(startsWithSign(line, 'TPNR') && GLUED.test(line)) ||
	(startsWithSign(line, '$€£') && PRICE_AT.test(line)) ||
	isMoreFrom(line);

/** “$20 at Pier & Sons” */
const PRICE_AT = /^[$€£] ?\d[\d.,]*\+? (?:at|from|bei) [A-Z]\S*(?: [A-Z&]\S*){0,3}$/;

/** A label that stands against what it labels. */
const GLUED = /^(?:Tags|Previous|Previous article|Next article|Related Topics)[A-ZÄÖÜ#]/;

/** “More From The Port Times”: what is named there has capitals, as in a heading. */
const MORE_FROM =
	/^(?:More|MORE|Next [Uu]p|Latest|Recent|Trending|Most [Rr]ead|Top [Ss]tories) (?:[Ff]rom|FROM|[Ii]n|IN|[Oo]n|ON|[Aa]bout|[Bb]y) /;
const mayBeMore = beginsWithAny(['More ', 'MORE ', 'Next ', 'Latest ', 'Recent ', 'Trending ', 'Most ', 'Top ']);
const MAX_MORE_FROM = 48;
const MAX_MORE_FROM_WORDS = 8;
const SENTENCE_SIGN = /[.,;:!?]$/;
const HEADING_WORD = /^(?:[^a-z]|(?:from|in|on|about|by|the|our|of|and|for|to)$)/;

export function isMoreFrom(line: string): boolean {
	if (line.length > MAX_MORE_FROM || !mayBeMore(line) || !MORE_FROM.test(line) || SENTENCE_SIGN.test(line))
		return false;
	const words = line.split(SPACES);
	return words.length <= MAX_MORE_FROM_WORDS && words.every(word => HEADING_WORD.test(word));
}

/** Rows of buttons that became one line: “Jump to recipe Print recipe”. */
const MAX_ROW_LENGTH = 120;
const MAX_ROW_WORDS = 16;
const MAX_PHRASE_WORDS = 5;
const FIRST_WORD = /[^\s|/·•,]+/;
const ROW_SEPARATORS = /[\s|/·•,]+/;

/** Nearly every line is told by its first word. */
const beginsRow = (word: string): boolean => phrases.begins(word) || buttonWords.begins(word);

/** Whether a line is phrases and buttons one after the other, a phrase among them. */
function isRow(lower: string): boolean {
	if (lower.length > MAX_ROW_LENGTH || !beginsRow(FIRST_WORD.exec(lower)?.[0] ?? '')) return false;
	const words = lower.split(ROW_SEPARATORS).filter(word => word !== '');
	if (words.length < 2 || words.length > MAX_ROW_WORDS) return false;
	// How many phrases the words before each one are made of; undefined where they are not.
	const counts: (number | undefined)[] = [0];
	for (let end = 1; end <= words.length; end++) {
		for (let start = Math.max(0, end - MAX_PHRASE_WORDS); start < end; start++) {
			const before = counts[start];
			if (before === undefined) continue;
			const phrase = words.slice(start, end).join(' ');
			const isPhrase = phrases.has(phrase);
			if (isPhrase || buttonWords.has(phrase)) counts[end] = Math.max(counts[end] ?? 0, before + (isPhrase ? 1 : 0));
		}
		// Nearly every line of an article ends the search at its first words.
		if (end >= MAX_PHRASE_WORDS && counts.slice(end - MAX_PHRASE_WORDS + 1).every(count => count === undefined))
			return false;
	}
	return (counts[words.length] ?? 0) > 0;
}

const isOneOf = (list: PhraseList, text: string): boolean =>
	text.length <= MAX_PHRASE_LENGTH && list.has(bareLine(text));

/** Whether a line heads a box of related stories. */
export const opensBox = (text: string): boolean => isOneOf(boxOpeners, text) || isMoreFrom(text.trim());

/** Whether a line opens the end of the page. */
export const opensEnd = (text: string): boolean => isOneOf(endOpeners, text) || isMoreFrom(text.trim());

/** Whether an article goes on after the line. */
export const isBreak = (text: string): boolean => isOneOf(breaks, text);
