/**
 * Where an article's text stands in the text it was read from. The tree keeps no offsets (nearly nobody asks for them), so they are
 * found again: both texts say the same in the same order, but for markup, white space and list marks on the one side.
 *
 *     source   ## A *red* door      →   A red door
 *                 0  4    9              0 2   6
 *
 * Character by character where they agree; markup is stepped over; and where neither helps, the next few words are looked for.
 */

import type { Block } from '../article/article.ts';
import type { Format } from '../article/format.ts';
import { textOfBlock } from '../article/text.ts';

/** Of a code unit that the source does not have: a sanitized one, a sign the parser put there. */
export const ABSENT = -1;

/** By code unit of the block's text (article/text.ts): its offset in the source, in UTF-16 code units, or ABSENT. */
export type Offsets = Int32Array;

/** Words that are looked for together when the texts have parted: fewer may stand anywhere. */
const PROBE_WORDS = 4;
/** No further ahead than this: what is skipped is a tag, an address, a script, and not the article. */
const PROBE_LENGTH = 64 * 1024;
/** A block is where most of it is. Else it is looked for from the start: notes stand elsewhere than they are read. */
const MOST = 0.5;

const SPACE = /\s/;
const WORD = /\S+/y;

/** The offsets of each block. */
export function* sourceOffsets(blocks: readonly Block[], source: string, format: Format): Generator<Offsets> {
	const skip = MARKUP[format];
	let at = 0;
	for (const block of blocks) {
		const text = textOfBlock(block);
		const ahead = matched(text, source, at, skip);
		const found = ahead.share >= MOST || at === 0 ? ahead : better(ahead, matched(text, source, 0, skip));
		if (found === ahead && ahead.share > 0) at = ahead.end;
		yield found.offsets;
	}
}

interface Match {
	readonly offsets: Offsets;
	/** Of what is no white space, how much was found. */
	readonly share: number;
	/** After the last code unit that was found. */
	readonly end: number;
}

const better = (a: Match, b: Match): Match => (b.share > a.share ? b : a);

function matched(text: string, source: string, from: number, markup: Markup): Match {
	const offsets = new Int32Array(text.length).fill(ABSENT);
	let wanted = 0;
	let found = 0;
	let at = from;
	let lost = false;
	for (let index = 0; index < text.length; index++) {
		const sign = text.charAt(index);
		if (SPACE.test(sign)) continue;
		wanted++;
		const start = lost && !SPACE.test(text.charAt(index - 1)) ? undefined : reached(text, index, source, at, markup);
		lost = start === undefined;
		if (start === undefined) continue;
		offsets[index] = start.start;
		at = start.end;
		found++;
	}
	return { offsets, share: wanted === 0 ? 0 : found / wanted, end: at };
}

interface Stretch {
	readonly start: number;
	readonly end: number;
}

/** Where in the source the code unit at `index` stands, at or after `from`. */
function reached(text: string, index: number, source: string, from: number, markup: Markup): Stretch | undefined {
	const sign = text.charAt(index);
	for (let at = from; at < source.length; ) {
		const decoded = markup.decode(source, at);
		if (decoded?.text.startsWith(sign)) return { start: at, end: at + decoded.length };
		if (source.charAt(at) === sign) return { start: at, end: at + 1 };
		const length = SPACE.test(source.charAt(at)) ? 1 : markup.lengthAt(source, at);
		if (length === 0) break;
		at += length;
	}
	const probed = probe(text, index, source, from);
	return probed === undefined ? undefined : { start: probed, end: probed + 1 };
}

const ESCAPED = /[.*+?^${}()|[\]\\/-]/g;

/** The next few words, wherever they stand ahead. */
function probe(text: string, index: number, source: string, from: number): number | undefined {
	const words: string[] = [];
	for (let at = index; words.length < PROBE_WORDS && at < text.length; ) {
		WORD.lastIndex = at;
		const word = WORD.exec(text)?.[0];
		if (word === undefined) at++;
		else {
			words.push(word);
			at += word.length;
		}
	}
	const pattern = new RegExp(words.map(word => word.replace(ESCAPED, '\\$&')).join('\\s+'));
	const found = pattern.exec(source.slice(from, from + PROBE_LENGTH))?.index;
	return found === undefined ? undefined : from + found;
}

/** What may stand between the article's characters in a source. */
interface Markup {
	/** Length of the markup that begins here; 0 when none does. */
	lengthAt(source: string, at: number): number;
	/** A character written by its name or number, and how many code units that takes. */
	decode(source: string, at: number): { readonly text: string; readonly length: number } | undefined;
}

const matcher =
	(pattern: RegExp) =>
	(source: string, at: number): number => {
		pattern.lastIndex = at;
		return pattern.exec(source)?.[0].length ?? 0;
	};

const never = (): undefined => undefined;

const TAG = /<(?:!--[\s\S]*?(?:-->|$)|(?:script|style)\b[\s\S]*?(?:<\/(?:script|style)\s*>|$)|[!/?a-z][^>]*>)/iy;
const CHARACTER_REFERENCE = /&(?:#(?:x([\da-f]+)|(\d+))|([a-z]\w*));?/iy;
/** The names that articles are full of; what has another name is found by the words after it. */
const NAMED: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	lsquo: '‘',
	rsquo: '’',
	ldquo: '“',
	rdquo: '”',
	laquo: '«',
	raquo: '»',
	bdquo: '„',
	sbquo: '‚',
	ndash: '–',
	mdash: '—',
	hellip: '…',
	copy: '©',
};
const HEX = 16;
const LAST_CODE_POINT = 0x10ffff;

function decodeReference(source: string, at: number): { text: string; length: number } | undefined {
	CHARACTER_REFERENCE.lastIndex = at;
	const match = CHARACTER_REFERENCE.exec(source);
	if (match === null) return undefined;
	const [whole, hex, decimal, name] = match;
	const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, HEX);
	const text = name === undefined ? characterOf(point) : NAMED[name];
	return text === undefined ? undefined : { text, length: whole.length };
}

const characterOf = (point: number): string | undefined =>
	point <= LAST_CODE_POINT ? String.fromCodePoint(point) : undefined;

/** List numbers, link targets, and any sign that is no letter. */
const MARKDOWN_SIGN = /\]\([^()\s]*(?:\s[^()]*)?\)|\]\[[^\]]*\]|\d{1,9}[.)](?=\s)|<[^>\n]*>|[^\p{L}\p{N}\s]/uy;
const TEXT_SIGN = /\d{1,9}[.)](?=\s)|[^\p{L}\p{N}\s]/uy;

const MARKUP: { readonly [Name in Format]: Markup } = {
	text: { lengthAt: matcher(TEXT_SIGN), decode: never },
	markdown: { lengthAt: matcher(MARKDOWN_SIGN), decode: decodeReference },
	html: { lengthAt: matcher(TAG), decode: decodeReference },
	// Between quotation marks, with escapes: found by its words.
	json: { lengthAt: matcher(TEXT_SIGN), decode: never },
};
