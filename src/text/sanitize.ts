/**
 * Foreign text made safe, once, where it enters the program: afterwards no part of it can reach the terminal as a control sequence.
 *
 * One character at a time. What removes whole sequences can be beaten by nesting them; where no ESC is left there is no sequence.
 */

import { lazy } from './lazy.ts';

const REPLACEMENT = '\uFFFD';

/** Every way to end a line: CR LF, CR, VT, FF, NEL, LINE SEPARATOR, PARAGRAPH SEPARATOR. */
const LINE_END = /^[\r\v\f\x85\u2028\u2029]/;

/**
 * Characters nobody sees that change how others are shown, or that carry text nobody sees. They go without a trace, since they left
 * none. What an honest text needs stays: LRM, RLM and ALM (they order only what stands beside them), joiners, soft hyphen,
 * zero-width space, word joiner, variation selectors.
 */
const HIDDEN =
	// Bidi embeddings, overrides and isolates: rows cut the text, and what one row opens would reorder all that follows on the screen.
	'\\u202A-\\u202E\\u2066-\\u2069' +
	// Deprecated formatting characters, and the byte order mark wherever two files were joined.
	'\\u206A-\\u206F\\uFEFF' +
	// Tags spell invisible ASCII; flags, below, are the one honest use.
	'\\u{E0000}-\\u{E007F}';

/**
 * Controls: a visible sign instead, so that the words on both sides stay apart and the reader sees that something was there. Likewise
 * whatever is no character, interlinear annotation marks, and the placeholder for which kitty shows a picture sent earlier.
 */
const CONTROL =
	'\\0-\\x08\\x0B-\\x1F\\x7F-\\x9F\\u2028\\u2029\\p{Cs}\\p{Noncharacter_Code_Point}\\uFFF9-\\uFFFB\\u{10EEEE}';

const UNSAFE = lazy(() => new RegExp(`[${CONTROL}${HIDDEN}]`, 'u'));
/** All of those and more, one code unit at a time: six times faster, and enough for text without emoji. */
const SUSPECT =
	/[\0-\x08\x0B-\x1F\x7F-\x9F\u2028-\u202E\u2066-\u206F\uD800-\uDFFF\uFDD0-\uFDEF\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF]/;
const HIDDEN_ONLY = lazy(() => new RegExp(`^[${HIDDEN}]`, 'u'));

/** One piece each: CR LF, and the flag of a region, which stays (black flag, its code of at most six tags, closing tag). */
const PIECE = lazy(
	() => new RegExp(`\\u{1F3F4}[\\u{E0020}-\\u{E007E}]{1,6}\\u{E007F}|\\r\\n|[${CONTROL}${HIDDEN}]`, 'gu'),
);

function replacePiece(piece: string): string {
	if (piece.startsWith('\u{1F3F4}')) return piece;
	if (LINE_END.test(piece)) return '\n';
	return HIDDEN_ONLY().test(piece) ? '' : REPLACEMENT;
}

/** Text of any number of lines: keeps `\n` and `\t`, makes every other line end `\n`. A clean text comes back as it is, not copied. */
export function sanitize(text: string): string {
	return SUSPECT.test(text) && UNSAFE().test(text) ? text.replace(PIECE(), replacePiece) : text;
}

/** For what must stay on one line, such as titles, file names and addresses: each stretch of white space is one space, none at the ends. */
export const sanitizeLine = (text: string): string =>
	sanitize(text)
		.replace(/[ \t\n]+/g, ' ')
		.trim();
