/** What a reader takes for one character (UAX #29): nothing may be cut inside. */

import { graphemeSegments } from 'unicode-segmenter/grapheme';
import { lazy } from './lazy.ts';
import { tableOf } from './table.ts';
import { FIRST_MARK, isWesternPunctuation, SOFT_HYPHEN } from './western.ts';

/**
 * Code units that may belong to a longer cluster: marks, format characters, halves of pairs, Hangul letters, and the few letters that
 * UAX #29 lists one by one. Between two code units that are none of these there is always a boundary.
 */
const SOCIABLE = lazy(
	() => /[\p{M}\p{Cf}\p{Cs}\u0D4E\u0E33\u0EB3\u1100-\u11FF\uA960-\uA97C\uD7B0-\uD7FB\uFF9E\uFF9F]/u,
);

const isSociable = (unit: number): boolean =>
	unit < FIRST_MARK ? unit === SOFT_HYPHEN : !isWesternPunctuation(unit) && SOCIABLE().test(String.fromCharCode(unit));

const sociable = tableOf(unit => (isSociable(unit) ? 1 : 0));

/** Where the cluster that begins at `start` ends. `start` must be a boundary inside the text. */
export function graphemeEnd(text: string, start: number): number {
	const unit = text.charCodeAt(start);
	const next = start + 1 < text.length ? text.charCodeAt(start + 1) : 0;
	if (unit < FIRST_MARK && next < FIRST_MARK) return start + 1;
	if (sociable(unit) === 0 && sociable(next) === 0) return start + 1;
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
