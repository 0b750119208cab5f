/**
 * A text and the source it was read from, side by side: character by character where they agree; markup is stepped over; and where
 * neither helps, the next few words are looked for.
 *
 *     source   ## A *red* door      →   A red door
 *                 0  4    9              0 2   6
 */

import type { Markup } from './source-markup.ts';

/** Of a code unit that the source does not have: a sanitized one, a sign the parser put there. */
export const ABSENT = -1;

/** By code unit of the block's text (article/text.ts): where it begins and ends in the source, in UTF-16 code units, or ABSENT. */
export interface Offsets {
	readonly starts: Int32Array;
	readonly ends: Int32Array;
}

/** Words that are looked for together when the texts have parted: fewer may stand anywhere. */
const PROBE_WORDS = 4;
/** No further ahead than this: what is skipped is a script, an address, a note, and not the article. */
const PROBE_LENGTH = 64 * 1024;
/** The last words of a block are fewer: they are looked for where the block is. */
const SHORT_PROBE_LENGTH = 256;
/** A block whose words are not found after that many tries is not there. */
const BLOCK_PROBES = 8;
/** Of the source, over all tries: what is looked for and not found must not make it slow. */
const PROBED_SHARE = 24;
const PROBED_LEAST = 1024 * 1024;
/** To make a pattern takes as long as to search that much with it. */
const PROBE_COST = 4 * 1024;
/** Longer markup than this is remembered. */
const LONG_MARKUP = 1024;
/** Signs in a row, such as a line of dashes, that are stepped over at once. */
const MAX_SIGNS = 256;
/** Code units that tell which of several signs is the first of the text. */
const FIRST_SIGNS = 8;
/** When the search has been given up. */
const FEW_SIGNS = 8;

const SPACE = /\s/;
const SIGNS_BEFORE = /^[^\p{L}\p{N}]*/u;
const WORD = /[\p{L}\p{N}]+/gu;
/** Tags, references, escapes and signs; letters beyond ASCII among them, since tables of letters take long to make. */
const BETWEEN_WORDS = '(?:<[^<>]{0,256}>|&#?\\w{1,10};|\\\\(?:u[\\da-f]{4}|[a-z])|[^A-Za-z0-9<]){1,32}';

/** A stretch of the source. */
export interface Stretch {
	readonly start: number;
	readonly end: number;
}

export interface Match extends Stretch {
	readonly offsets: Offsets;
	/** Of what is no white space, how much was found. */
	readonly share: number;
}

export interface Source {
	readonly text: string;
	readonly markup: Markup;
	/** How much may still be searched. */
	left: number;
	/** From here nothing but markup that is never text leads to there, where no markup is. */
	stuckFrom: number;
	stuckAt: number;
	/** No markup and no sign is here. */
	bareAt: number;
	/** Lengths of long stretches of markup, by where they begin. */
	readonly long: Map<number, number>;
}

export const sourceOf = (text: string, markup: Markup): Source => ({
	text,
	markup,
	left: PROBED_LEAST + PROBED_SHARE * text.length,
	stuckFrom: ABSENT,
	stuckAt: ABSENT,
	bareAt: ABSENT,
	long: new Map(),
});

export const nowhere = (length: number): Offsets => ({
	starts: new Int32Array(length).fill(ABSENT),
	ends: new Int32Array(length).fill(ABSENT),
});

/** Aligns the text of a block with the source from an offset on. */
export function matched(text: string, source: Source, from: number): Match {
	const offsets = nowhere(text.length);
	const { starts, ends } = offsets;
	let probes = BLOCK_PROBES;
	let wanted = 0;
	let found = 0;
	let at = from;
	let start = from;
	let isLost = false;
	for (let index = 0; index < text.length; ) {
		const sign = text.charAt(index);
		if (SPACE.test(sign)) {
			index++;
			continue;
		}
		let stretch = reached(text, index, source, at);
		// A word that was lost at its beginning is lost.
		const atWord = !isLost || index === 0 || SPACE.test(text.charAt(index - 1));
		if (stretch === undefined && atWord && probes > 0) {
			probes--;
			const ahead = probed(text, index, source, at);
			if (ahead !== undefined) {
				at = ahead;
				stretch = reached(text, index, source, at);
			}
		}
		isLost = stretch === undefined;
		if (stretch !== undefined && found === 0) stretch = asWritten(text, index, source, stretch);
		const length = stretch?.length ?? 1;
		wanted += length;
		if (stretch !== undefined) {
			starts.fill(stretch.start, index, index + length);
			ends.fill(stretch.end, index, index + length);
			if (found === 0) start = stretch.start;
			found += length;
			at = stretch.end;
		}
		index += length;
	}
	return { offsets, share: wanted === 0 ? 0 : found / wanted, start, end: at };
}

/** One character of the source, and how many code units of the block it is. */
interface Reached extends Stretch {
	readonly length: number;
}

/** Where the signs that the text begins with stand again, and there as the text has them: those before are markup. */
function asWritten(text: string, index: number, source: Source, first: Reached): Reached {
	const begun = text.slice(index, index + FIRST_SIGNS);
	const ahead = source.text.slice(first.start, first.start + MAX_SIGNS);
	const again = ahead.startsWith(begun) ? 0 : ahead.indexOf(begun);
	if (again <= 0 || first.length > 1 || (SIGNS_BEFORE.exec(ahead)?.[0].length ?? 0) < again) return first;
	return { ...first, start: first.start + again, end: first.start + again + 1 };
}

/** Where the code unit at `index` stands, with nothing but markup and white space before it. */
function reached(text: string, index: number, source: Source, from: number): Reached | undefined {
	const { markup } = source;
	const sign = text.charAt(index);
	const mostSigns = source.left < 0 ? FEW_SIGNS : MAX_SIGNS;
	let signs = 0;
	let at = from === source.stuckFrom ? source.stuckAt : from;
	while (at < source.text.length && signs < mostSigns) {
		const decoded = markup.decode(source.text, at);
		if (decoded !== undefined && text.startsWith(decoded.text, index))
			return { start: at, end: at + decoded.length, length: decoded.text.length };
		const next = source.text.charAt(at);
		if (decoded === undefined && next === sign) return { start: at, end: at + 1, length: 1 };
		let skipped = decoded?.length ?? 1;
		if (!SPACE.test(decoded?.text ?? next)) {
			// Where nothing is, nothing is looked for again.
			skipped = at === source.bareAt ? 0 : markupAt(source, at);
			if (skipped === 0 && at !== source.bareAt) {
				skipped = markup.signAt(source.text, at);
				if (skipped > 0) signs++;
			}
			if (skipped === 0) {
				source.bareAt = at;
				break;
			}
		}
		at += skipped;
	}
	source.left -= signs;
	// What has been stepped over once need not be again, unless it may be text.
	if (signs === 0 && (at === source.bareAt || at >= source.text.length)) {
		source.stuckFrom = from;
		source.stuckAt = at;
	}
	return undefined;
}

/** Length of the markup at an offset. A script of megabytes is read to its end once. */
function markupAt({ text, markup, long }: Source, at: number): number {
	const known = long.get(at);
	if (known !== undefined) return known;
	const length = markup.markupAt(text, at);
	if (length > LONG_MARKUP) long.set(at, length);
	return length;
}

/** Where the next few words stand ahead. */
function probed(text: string, index: number, source: Source, from: number): number | undefined {
	const words = wordsAt(text, index, PROBE_WORDS);
	const length = words.length < PROBE_WORDS ? SHORT_PROBE_LENGTH : PROBE_LENGTH;
	if (source.left < 0 || words.length === 0) return undefined;
	source.left -= PROBE_COST + Math.min(length, source.text.length - from);
	const found = patternOf(words).exec(source.text.slice(from, from + length))?.index;
	return found === undefined ? undefined : withSignsBefore(text, index, source, from + found);
}

/** A place that was found by its words, with the quotation mark or bracket before them. */
function withSignsBefore(text: string, index: number, source: Source, at: number): number {
	const signs = SIGNS_BEFORE.exec(text.slice(index, index + MAX_SIGNS))?.[0].trim() ?? '';
	return source.text.startsWith(signs, at - signs.length) ? at - signs.length : at;
}

/** The next words from an offset on: letters and digits only. */
function wordsAt(text: string, index: number, count: number): readonly string[] {
	const words: string[] = [];
	WORD.lastIndex = index;
	for (let word = WORD.exec(text); word !== null && words.length < count; word = WORD.exec(text)) words.push(word[0]);
	return words;
}

/** Words as they stand in a source: with signs, tags and white space between. */
const patternOf = (words: readonly string[]): RegExp => new RegExp(words.join(BETWEEN_WORDS), 'g');

/** Every place where a text may begin in the source: where its first words stand, four of them, then two. */
export function* places(text: string, source: Source): Generator<number> {
	let tries = BLOCK_PROBES;
	for (const count of [PROBE_WORDS, PROBE_WORDS / 2]) {
		const words = wordsAt(text, 0, count);
		if (words.length === 0) return;
		const pattern = patternOf(words);
		while (source.left >= 0 && tries > 0) {
			const from = pattern.lastIndex;
			const at = pattern.exec(source.text)?.index;
			source.left -= PROBE_COST + (at ?? source.text.length) - from;
			if (at === undefined) break;
			tries--;
			yield withSignsBefore(text, 0, source, at);
		}
	}
}
