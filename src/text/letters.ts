/**
 * What a character is to whoever reads words: a capital, a small letter, a number. Patterns could tell (`\p{Lu}`), but the engine takes
 * up to ten milliseconds to compile one that combines several such properties, which is half of what printing an article may take.
 */

import { lazy } from './lazy.ts';
import { tableOf } from './table.ts';
import { isSign, isWesternPunctuation } from './western.ts';

/** By general category, as Unicode has them. */
export type LetterKind = number;
const NONE: LetterKind = 0;
/** Lu */
const CAPITAL: LetterKind = 1;
/** Ll */
const SMALL: LetterKind = 2;
/** Lo: letters of scripts that know no capitals. */
const UNCASED: LetterKind = 3;
/** Lt, Lm */
const OTHER_LETTER: LetterKind = 4;
/** N */
const NUMBER: LetterKind = 5;
/** M: accents and vowel signs that stand apart from their letters. */
const MARK: LetterKind = 6;

const BEYOND_LATIN = lazy((): readonly (readonly [RegExp, LetterKind])[] => [
	[/\p{Ll}/u, SMALL],
	[/\p{Lu}/u, CAPITAL],
	[/\p{Lo}/u, UNCASED],
	[/\p{N}/u, NUMBER],
	[/\p{L}/u, OTHER_LETTER],
	[/\p{M}/u, MARK],
]);

/** Latin-1 is small enough to know by heart. */
const FIRST_BEYOND_LATIN = 0x100;
const LATIN_NUMBERS = '0123456789¹²³¼½¾';
const LATIN_UNCASED = 'ªº';

function kindOfCodePoint(codePoint: number): LetterKind {
	if (isWesternPunctuation(codePoint) || isSign(codePoint)) return NONE;
	const character = String.fromCodePoint(codePoint);
	if (codePoint >= FIRST_BEYOND_LATIN) return BEYOND_LATIN().find(([pattern]) => pattern.test(character))?.[1] ?? NONE;
	if (character !== character.toUpperCase()) return SMALL;
	if (character !== character.toLowerCase()) return CAPITAL;
	if (LATIN_NUMBERS.includes(character)) return NUMBER;
	return LATIN_UNCASED.includes(character) ? UNCASED : NONE;
}

const kindOfUnit = tableOf(kindOfCodePoint);

const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit < 0xe000;

/** Of the character that begins at `at`; none outside of the text. */
function kindAt(text: string, at: number): LetterKind {
	if (at < 0 || at >= text.length) return NONE;
	const unit = text.charCodeAt(at);
	return isSurrogate(unit) ? kindOfCodePoint(text.codePointAt(at) ?? unit) : kindOfUnit(unit);
}

/** Where the character that ends before `at` begins. */
export function beforeCharacter(text: string, at: number): number {
	const start = at - 1;
	return isSurrogate(text.charCodeAt(start)) && (text.codePointAt(start - 1) ?? 0) > 0xffff ? start - 1 : start;
}

const isLetterKind = (kind: LetterKind): boolean => kind >= CAPITAL && kind <= OTHER_LETTER;
const isLetterOrNumberKind = (kind: LetterKind): boolean => kind >= CAPITAL && kind <= NUMBER;

/** Each of these asks about the character that begins at `at`. */
export const isLetter = (text: string, at: number = 0): boolean => isLetterKind(kindAt(text, at));
export const isCapital = (text: string, at: number = 0): boolean => kindAt(text, at) === CAPITAL;
export const isSmall = (text: string, at: number = 0): boolean => kindAt(text, at) === SMALL;
export const isUncased = (text: string, at: number = 0): boolean => kindAt(text, at) === UNCASED;
export const isNumber = (text: string, at: number = 0): boolean => kindAt(text, at) === NUMBER;
export const isLetterOrNumber = (text: string, at: number = 0): boolean => isLetterOrNumberKind(kindAt(text, at));
export const isMark = (text: string, at: number = 0): boolean => kindAt(text, at) === MARK;

/** A capital, or a letter of a script that has none: what a name begins with. */
export function isInitial(text: string, at: number = 0): boolean {
	const kind = kindAt(text, at);
	return kind === CAPITAL || kind === UNCASED;
}

/** Whether the character before `at` is one that words are made of. */
export const isAfterLetterOrNumber = (text: string, at: number): boolean =>
	isLetterOrNumber(text, beforeCharacter(text, at));

/** Whether `count` letters stand in a row before `at`. */
export function isAfterLetters(text: string, at: number, count: number): boolean {
	let start = at;
	for (let left = count; left > 0; left--) {
		start = beforeCharacter(text, start);
		if (!isLetter(text, start)) return false;
	}
	return true;
}

/** Where the letters that stand at `start` in a row end; `start` itself where none stands. */
export function endOfLetters(text: string, start: number): number {
	let end = start;
	while (isLetter(text, end)) end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
	return end;
}

/** Whether any character is of the asked kind. */
function hasKind(text: string, wanted: (kind: LetterKind) => boolean): boolean {
	for (let at = 0; at < text.length; at++) if (wanted(kindAt(text, at))) return true;
	return false;
}

export const hasLetter = (text: string): boolean => hasKind(text, isLetterKind);
export const hasLetterOrNumber = (text: string): boolean => hasKind(text, isLetterOrNumberKind);

/** How many capitals and small letters a text has. */
export function countCases(text: string): { capitals: number; smalls: number } {
	let capitals = 0;
	let smalls = 0;
	for (let at = 0; at < text.length; at++) {
		const kind = kindAt(text, at);
		if (kind === CAPITAL) capitals++;
		else if (kind === SMALL) smalls++;
	}
	return { capitals, smalls };
}

/** In lower case, to the character: an offset in it is one in the text. */
export function lowerCased(text: string): string {
	const lower = text.toLowerCase();
	// Only the Turkish dotted capital becomes longer.
	return lower.length === text.length ? lower : text.replaceAll('\u0130', 'I').toLowerCase();
}
