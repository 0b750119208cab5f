/**
 * Where a line may end inside a text: the main rules of UAX #14, by classes of characters. A space always allows a break, except
 * where French sets one inside a word's company (`Quoi ?`, `« Oui »`).
 */

import { eastAsianWidth } from 'get-east-asian-width';
import { graphemeEnd } from './graphemes.ts';
import { lazy } from './lazy.ts';
import { tableOf } from './table.ts';
import { FIRST_MARK, isWesternPunctuation } from './western.ts';

/** Named as in UAX #14 where the same is meant. */
export const ORDINARY = 0;
export const SPACE = 1;
export const NEWLINE = 2;
/** Keeps both neighbours. */
const GLUE = 3;
export const HYPHEN = 4;
export const DASH = 5;
const ZERO_WIDTH_SPACE = 6;
export const SOFT_HYPHEN = 7;
/** Chinese, Japanese, emoji: a break on either side unless the other side forbids it. */
const IDEOGRAPH = 8;
/** Never begins a line. */
const CLOSE = 9;
/** Never begins a line, and allows a break after itself: the full-width ones. */
const WIDE_CLOSE = 10;
/** Never ends a line. */
const OPEN = 11;
/** Opens and closes alike. */
const QUOTATION = 12;

export type BreakClass = number;

type Classes = readonly (readonly [RegExp, BreakClass])[];

/** The first row that holds a character is right. */
const WESTERN: Classes = [
	[/[\dA-Za-z]/, ORDINARY],
	[/\n/, NEWLINE],
	[/\u00A0/, GLUE],
	[/[\t ]/, SPACE],
	[/[-\u2010]/, HYPHEN],
	[/\u2011/, GLUE],
	[/[\u2012-\u2015]/, DASH],
	[/\u00AD/, SOFT_HYPHEN],
	[/["']/, QUOTATION],
	[/[([{«¿¡‘‛“‟‚„]/, OPEN],
	[/[!?:;,.%°)\]}»’”‥…]/, CLOSE],
];

/** By Unicode property, where it takes that; dear to compile, so made when a text is not Western. */
const OTHERS = lazy(
	(): Classes => [
		[/[\u202F\u2007\u2060\uFEFF\u180E]/, GLUE],
		[/\p{Zs}/u, SPACE],
		[/[\u058A\u05BE\u1400]/, HYPHEN],
		[/\u200B/, ZERO_WIDTH_SPACE],
		[/[\u275B-\u275E]/, QUOTATION],
		[/[\p{Ps}\p{Pi}]/u, OPEN],
		// Kinsoku: what JIS X 4051 forbids at the start of a line besides closing brackets: stops, small kana, sound and iteration marks.
		[/[、。，．：；？！・％゠〜～〻々ゝゞヽヾーｰｧ-ｯ､｡･ﾞﾟ]/, WIDE_CLOSE],
		[/[ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰ-ㇿ]/, WIDE_CLOSE],
		[/[‰\p{Pe}\p{Pf}]/u, CLOSE],
		// Korean is wide but written in words with spaces between, as its readers expect to see it broken.
		[/\p{Script=Hangul}/u, ORDINARY],
	],
);

const find = (classes: Classes, character: string): BreakClass | undefined =>
	classes.find(([pattern]) => pattern.test(character))?.[1];

const isWide = (codePoint: number): boolean => eastAsianWidth(codePoint) === 2;

function breakClassOfCodePoint(codePoint: number): BreakClass {
	const character = String.fromCodePoint(codePoint);
	if (codePoint < FIRST_MARK || isWesternPunctuation(codePoint)) return find(WESTERN, character) ?? ORDINARY;
	const breakClass = find(OTHERS(), character);
	if (breakClass === undefined) return isWide(codePoint) ? IDEOGRAPH : ORDINARY;
	return breakClass === CLOSE && isWide(codePoint) ? WIDE_CLOSE : breakClass;
}

const breakClassOfUnit = tableOf(breakClassOfCodePoint);

/** Of the character at `index`. */
export function breakClassAt(text: string, index: number): BreakClass {
	const unit = text.charCodeAt(index);
	return unit >= 0xd800 && unit < 0xe000
		? breakClassOfCodePoint(text.codePointAt(index) ?? unit)
		: breakClassOfUnit(unit);
}

/** Between two clusters that touch. Hyphens and dashes are the caller's: they depend on what stands around them. */
export function mayBreakBetween(before: BreakClass, after: BreakClass): boolean {
	if (after === CLOSE || after === WIDE_CLOSE || after === GLUE || after === QUOTATION) return false;
	if (after === HYPHEN || after === DASH || after === ZERO_WIDTH_SPACE || after === SOFT_HYPHEN) return false;
	if (before === OPEN || before === GLUE || before === QUOTATION) return false;
	if (before === ZERO_WIDTH_SPACE) return true;
	return before === IDEOGRAPH || after === IDEOGRAPH || before === WIDE_CLOSE;
}

const EM_DASH = '\u2014';
const DIGIT = /\d/;

/**
 * After a hyphen or a dash inside a word, at `index`. `around` is what stands before it and all hyphens and dashes it follows: there
 * must be something, so that `-5`, `--option` and a dash that begins a speech stay whole. Numbers stay whole too: `1990–2000`.
 */
export function mayBreakAfterHyphen(text: string, index: number, around: BreakClass, after: BreakClass): boolean {
	if (around === SPACE) return false;
	const hyphen = text.charAt(index - 1);
	if (after === OPEN) return hyphen === EM_DASH;
	if (after === IDEOGRAPH) return true;
	return after === ORDINARY && (hyphen === EM_DASH || !DIGIT.test(text.charAt(index)));
}

/** French puts a space before these; a line must not begin with them. */
const FRENCH_CLOSE = /[!?:;»]/;

/** Between words, where `space` is the first of the spaces between them and `next` is what follows. */
export function mayBreakAtSpace(text: string, rowStart: number, space: number, next: number): boolean {
	const closing = text.charAt(next);
	if (FRENCH_CLOSE.test(closing) && standsAlone(text, next)) return false;
	// « belongs to what follows when nothing stands before it; after a word it closes, as German sets it.
	const opening = text.charAt(space - 1) === '«';
	return !(opening && (space - 1 === rowStart || breakClassAt(text, space - 2) === SPACE));
}

function standsAlone(text: string, index: number): boolean {
	let end = index + 1;
	while (FRENCH_CLOSE.test(text.charAt(end))) end++;
	const after = end < text.length ? breakClassAt(text, end) : SPACE;
	return after === SPACE || after === NEWLINE || after === CLOSE || after === GLUE;
}

/** Where an address or another overlong word is best cut: after these, before anything else. */
const JOINTS = /[-/?&.=_#%:,;@+~|\\\u2010\u2013\u2014]/u;
const joint = tableOf(unit => (JOINTS.test(String.fromCharCode(unit)) ? 1 : 0));
const isJoint = (text: string, index: number): boolean => index < text.length && joint(text.charCodeAt(index)) === 1;

/** The last such cut after `start` and not after `end`; `end` itself when there is none. */
export function lastJoint(text: string, start: number, end: number): number {
	for (let index = end; index > start; index--)
		if (isJoint(text, index - 1) && !isJoint(text, index) && graphemeEnd(text, index - 1) === index) return index;
	return end;
}
