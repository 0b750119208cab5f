/** The ruler: how many cells of the terminal a text takes. The only one in the program; what it says is what is drawn. */

import { eastAsianWidth } from 'get-east-asian-width';
import { graphemeEnd } from './graphemes.ts';
import { lazy } from './lazy.ts';
import { tableOf } from './table.ts';
import { isWestern } from './western.ts';

/**
 * Drawn over what stands before them, or not at all: marks, format characters, what is invisible by default, and the vowels and finals
 * of decomposed Hangul. Arabic number signs are format characters that do show.
 */
const NO_WIDTH = lazy(
	() =>
		/[\p{Mn}\p{Me}\p{Cc}\p{Default_Ignorable_Code_Point}\u1160-\u11FF\uD7B0-\uD7FB]|(?![\u0600-\u0605\u06DD\u08E2])\p{Cf}/u,
);
/** Invisible by default, yet full width in every terminal: the fillers of Hangul. */
const FILLER = /[\u115F\u3164]/;
const REGIONAL_INDICATOR = lazy(() => /\p{Regional_Indicator}/u);
const EMOJI = lazy(() => /^\p{Emoji}/u);
/** Variation selector 16 asks for the coloured picture, which takes two cells. */
const AS_PICTURE = '\uFE0F';

const ASCII = /^[\x20-\x7E]*$/;

function widthOfCodePoint(codePoint: number): number {
	if (isWestern(codePoint)) return 1;
	const character = String.fromCodePoint(codePoint);
	if (NO_WIDTH().test(character) && !FILLER.test(character)) return 0;
	return eastAsianWidth(codePoint);
}

const widthOfUnit = tableOf(widthOfCodePoint);

/** Cells of the cluster from `start` to `end`. */
export function widthBetween(text: string, start: number, end: number): number {
	return end === start + 1 ? widthOfUnit(text.charCodeAt(start)) : widthOfGrapheme(text.slice(start, end));
}

/** Cells of one grapheme cluster: as wide as the widest of what is drawn in one place. */
export function widthOfGrapheme(grapheme: string): number {
	let width = 0;
	for (const character of grapheme) {
		const codePoint = character.codePointAt(0) ?? 0;
		const own = codePoint > 0xffff ? widthOfCodePoint(codePoint) : widthOfUnit(codePoint);
		// The two halves of a flag stand side by side.
		width = REGIONAL_INDICATOR().test(character) ? width + own : Math.max(width, own);
	}
	return grapheme.includes(AS_PICTURE) && EMOJI().test(grapheme) ? 2 : width;
}

export function widthOf(text: string): number {
	if (ASCII.test(text)) return text.length;
	let width = 0;
	for (let start = 0; start < text.length; ) {
		const end = graphemeEnd(text, start);
		width += widthBetween(text, start, end);
		start = end;
	}
	return width;
}

const ELLIPSIS = '…';

/** The text itself when it fits in `cells`; else as much of it as leaves room for an ellipsis. */
export function truncate(text: string, cells: number): string {
	if (cells < 1) return '';
	// Clusters may be of no width at all, so only counting tells; a text is never measured further than it fits.
	let kept = 0;
	let width = 0;
	for (let start = 0; start < text.length; ) {
		const end = graphemeEnd(text, start);
		width += widthBetween(text, start, end);
		if (width > cells) return text.slice(0, kept) + ELLIPSIS;
		if (width < cells) kept = end;
		start = end;
	}
	return text;
}

const spaces = (text: string, cells: number): string => ' '.repeat(Math.max(0, cells - widthOf(text)));

/** Filled up with spaces to `cells`; a text that is wider stays as it is. */
export const padEnd = (text: string, cells: number): string => text + spaces(text, cells);
export const padStart = (text: string, cells: number): string => spaces(text, cells) + text;
