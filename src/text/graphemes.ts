/** What a reader takes for one character (UAX #29): nothing may be cut inside. */

import { graphemeSegments } from 'unicode-segmenter/grapheme';
import { lazy } from './lazy.ts';
import { tableOf } from './table.ts';
import { FIRST_MARK, isSign, isWesternPunctuation, SOFT_HYPHEN } from './western.ts';

/**
 * Characters that may belong to a longer cluster: marks, format characters, Hangul letters, skin tones, halves of flags, and the few
 * letters that UAX #29 lists one by one. Between two characters that are none of these there is always a boundary.
 */
const SOCIABLE = lazy(() => {
	const listed = '\\u0D4E\\u0E33\\u0EB3\\uFF9E\\uFF9F\\u{16D63}\\u{16D67}-\\u{16D6A}';
	const prepended =
		'\\u{111C2}\\u{111C3}\\u{113D1}\\u{1193F}\\u{11941}\\u{11A3A}\\u{11A84}-\\u{11A89}\\u{11D46}\\u{11F02}';
	const hangul = '\\u1100-\\u11FF\\uA960-\\uA97C\\uD7B0-\\uD7FB';
	return new RegExp(`[\\p{M}\\p{Cf}\\p{Emoji_Modifier}\\p{Regional_Indicator}${hangul}${listed}${prepended}]`, 'u');
});

const isSociable = (codePoint: number): boolean =>
	codePoint < FIRST_MARK
		? codePoint === SOFT_HYPHEN
		: !isWesternPunctuation(codePoint) && !isSign(codePoint) && SOCIABLE().test(String.fromCodePoint(codePoint));

const sociable = tableOf(codePoint => (isSociable(codePoint) ? 1 : 0));

const CR = 0x0d;
const LF = 0x0a;
/** Units from here to the last are halves of pairs. */
const FIRST_HALF = 0xd800;
const LAST_HALF = 0xdfff;

const codePointAt = (text: string, index: number, unit: number): number =>
	unit >= FIRST_HALF && unit <= LAST_HALF ? (text.codePointAt(index) ?? 0) : unit;

/** Where the cluster that begins at `start` ends. `start` must be a boundary inside the text. */
export function graphemeEnd(text: string, start: number): number {
	const unit = text.charCodeAt(start);
	let end = start + 1;
	let next = end < text.length ? text.charCodeAt(end) : 0;
	if (unit < FIRST_MARK && next < FIRST_MARK) return unit === CR && next === LF ? end + 1 : end;
	const first = codePointAt(text, start, unit);
	if (first > 0xffff) {
		end++;
		next = end < text.length ? text.charCodeAt(end) : 0;
	}
	if (sociable(first) === 0 && sociable(codePointAt(text, end, next)) === 0) return end;
	// The segmenter reads no further than it must, and slicing does not copy.
	for (const { segment } of graphemeSegments(text.slice(start))) return start + segment.length;
	return text.length;
}

export function* graphemesOf(text: string): Generator<string> {
	for (let start = 0; start < text.length; ) {
		const end = graphemeEnd(text, start);
		yield text.slice(start, end);
		start = end;
	}
}
