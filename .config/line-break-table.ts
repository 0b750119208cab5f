/**
 * Writes src/text/line-break-table.ts from the Unicode Character Database: `node .config/line-break-table.ts FOLDER`, where FOLDER
 * has LineBreak.txt and EastAsianWidth.txt. Which code points are pictographs the runtime says (`\p{Extended_Pictographic}`).
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLASSES, kindOf } from '../src/text/line-break-classes.ts';
import { FIRST_MARK, isWesternPunctuation } from '../src/text/western.ts';

const CODE_POINTS = 0x110000;

interface Row {
	readonly first: number;
	readonly last: number;
	readonly value: string;
	/** General category; `L&` and the like where a row has several. */
	readonly category: string;
}

function rowsOf(file: string): Row[] {
	const rows: Row[] = [];
	for (const line of readFileSync(file, 'utf8').split('\n')) {
		const found = /^([0-9A-F]+)(?:\.\.([0-9A-F]+))?\s*;\s*(\w+)\s*#\s*(\S\S)/.exec(line);
		if (found === null) continue;
		const [, first = '', last = first, value = '', category = ''] = found;
		rows.push({ first: Number.parseInt(first, 16), last: Number.parseInt(last, 16), value, category });
	}
	return rows;
}

/** LB1, and what the rules single out. */
const RESOLVED: Readonly<Record<string, string>> = { AI: 'AL', SG: 'AL', XX: 'AL', CJ: 'NS' };
const BLANK = /[\t\p{Zs}]/u;
const DASH = /[\u2012\u2013]/;
const PICTOGRAPH = /\p{Extended_Pictographic}/u;

function className({ value, category }: Row, codePoint: number): string {
	const character = String.fromCodePoint(codePoint);
	if (value === 'SA') return category.startsWith('M') ? 'CM' : 'SA';
	if (value === 'QU') return category === 'Pi' ? 'PI' : category === 'Pf' ? 'PF' : 'QU';
	if (value === 'BA') {
		if (BLANK.test(character)) return 'BS';
		if (DASH.test(character)) return 'DA';
		if (codePoint === 0xad) return 'SHY';
	}
	if (codePoint === 0x25cc) return 'DC';
	if (value === 'ID' && category === 'Cn' && PICTOGRAPH.test(character)) return 'XP';
	return RESOLVED[value] ?? value;
}

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Which folder has LineBreak.txt?');

const isEastAsian = new Uint8Array(CODE_POINTS);
for (const { first, last, value } of rowsOf(join(folder, 'EastAsianWidth.txt')))
	if (/^[FWH]$/.test(value)) isEastAsian.fill(1, first, last + 1);

const kinds = new Uint8Array(CODE_POINTS);
for (const row of rowsOf(join(folder, 'LineBreak.txt'))) {
	for (let codePoint = row.first; codePoint <= row.last; codePoint++) {
		const breakClass = CLASSES.indexOf(className(row, codePoint));
		if (breakClass < 0) throw new Error(`no class ${className(row, codePoint)}`);
		kinds[codePoint] = kindOf(breakClass, isEastAsian[codePoint] === 1);
	}
}

/** Kept for pictographs, and not even listed: AL by LB1. */
const isListed = new Uint8Array(CODE_POINTS);
for (const { first, last } of rowsOf(join(folder, 'LineBreak.txt'))) isListed.fill(1, first, last + 1);
for (let codePoint = 0; codePoint < CODE_POINTS; codePoint++)
	if (isListed[codePoint] === 0 && PICTOGRAPH.test(String.fromCodePoint(codePoint)))
		kinds[codePoint] = kindOf(CLASSES.indexOf('XA'), isEastAsian[codePoint] === 1);

type Run = readonly [kind: number, length: number];

function runsOf(values: Iterable<number>): Run[] {
	const runs: [number, number][] = [];
	for (const kind of values) {
		const last = runs.at(-1);
		if (last?.[0] === kind) last[1]++;
		else runs.push([kind, 1]);
	}
	return runs;
}

/**
 * A run is the symbol of its kind, then its length in digits, none for 1: the symbols are numbers here, first the low digits (they end
 * a length), then the high ones, then the kinds, then the pairs.
 */
const BASE = 16;

function digits(length: number): number[] {
	const symbols = [length % BASE];
	for (let rest = Math.floor(length / BASE); rest > 0; rest = Math.floor(rest / BASE))
		symbols.unshift(BASE + (rest % BASE));
	return symbols;
}

const KINDS = [...new Set(kinds)].sort((a, b) => a - b);
const encoded = (runs: readonly Run[]): number[] =>
	runs.flatMap(([kind, length]) => [2 * BASE + KINDS.indexOf(kind), ...(length === 1 ? [] : digits(length))]);

interface Compressed {
	readonly symbols: readonly number[];
	readonly pairs: readonly (readonly [number, number])[];
}

/** Byte-pair encoding: the commonest pair of symbols becomes a symbol of its own while there is one that comes four times. */
function* compressed(uncompressed: readonly number[]): Generator<Compressed> {
	let symbols = uncompressed;
	const pairs: (readonly [number, number])[] = [];
	for (;;) {
		yield { symbols, pairs: [...pairs] };
		const counts = new Map<number, number>();
		for (let index = 0; index + 1 < symbols.length; index++) {
			const [first = 0, second = 0] = [symbols[index], symbols[index + 1]];
			counts.set(first * 4096 + second, (counts.get(first * 4096 + second) ?? 0) + 1);
			// `aaa` holds `aa` once.
			if (first === second && symbols[index + 2] === first) index++;
		}
		const [best = [0, 0]] = [...counts].sort((a, b) => b[1] - a[1]);
		if (best[1] < 4) return;
		const pair = [Math.floor(best[0] / 4096), best[0] % 4096] as const;
		const next: number[] = [];
		for (let index = 0; index < symbols.length; index++) {
			const isPair = symbols[index] === pair[0] && symbols[index + 1] === pair[1];
			next.push(isPair ? 2 * BASE + KINDS.length + pairs.length : (symbols[index] ?? 0));
			if (isPair) index++;
		}
		pairs.push(pair);
		symbols = next;
	}
}

/** What a string in single quotes holds as it is: a byte each, then two. */
const LETTERS = Array.from({ length: 1024 }, (_, index) => String.fromCharCode(index)).filter(
	letter => /[\x20-\x7E\xA1-\xAC\xAE-\u024F]/.test(letter) && !/['\\]/.test(letter),
);

/** The commonest symbols get the letters of a byte. */
function written({ symbols, pairs }: Compressed): { alphabet: string; pairs: string; all: string } {
	const count = 2 * BASE + KINDS.length + pairs.length;
	const uses = new Array<number>(count).fill(0);
	for (const symbol of [...symbols, ...pairs.flat()]) uses[symbol] = (uses[symbol] ?? 0) + 1;
	const order = uses.map((_, symbol) => symbol).sort((a, b) => (uses[b] ?? 0) - (uses[a] ?? 0));
	const alphabet = new Array<string>(count);
	for (const [index, symbol] of order.entries()) alphabet[symbol] = LETTERS[index] ?? '';
	const text = (symbols: readonly number[]): string => symbols.map(symbol => alphabet[symbol]).join('');
	return { alphabet: alphabet.join(''), pairs: text(pairs.flat()), all: text(symbols) };
}

const runs = runsOf(kinds);
const sizeOf = (texts: { alphabet: string; pairs: string; all: string }): number =>
	Buffer.byteLength(Object.values(texts).join(''));
const texts = Array.from(compressed(encoded(runs)), written).reduce((best, next) =>
	sizeOf(next) < sizeOf(best) ? next : best,
);

const western = Array.from(kinds.subarray(0, FIRST_MARK));
for (let codePoint = FIRST_MARK; codePoint < 0x3000; codePoint++)
	if (isWesternPunctuation(codePoint)) western.push(kinds[codePoint] ?? 0);

const westernText = encoded(runsOf(western))
	.map(symbol => texts.alphabet.charAt(symbol))
	.join('');
const version = /LineBreak-([\d.]+)\.txt/.exec(readFileSync(join(folder, 'LineBreak.txt'), 'utf8'))?.[1];

writeFileSync(
	new URL('../src/text/line-break-table.ts', import.meta.url),
	`/**
 * Generated by .config/line-break-table.ts from LineBreak-${version}.txt and EastAsianWidth-${version}.txt of the Unicode Character
 * Database (© Unicode, Inc., https://www.unicode.org/terms_of_use.html): ${runs.length} runs of code points of one kind. A run is the
 * letter of its kind, then its length in digits, none for 1.
 */

/** So many low digits, which end a length; as many high ones. */
export const BASE = ${BASE};

/** Low digits, high digits, kinds, pairs. */
export const ALPHABET = '${texts.alphabet}';

/** Which kind the letters of kinds stand for: this far from the one before. */
export const KINDS = '${KINDS.map((kind, index) => kind - (KINDS[index - 1] ?? 0)).join('')}';

/** Of U+0000–02FF, then U+2010–2027: all that a Western text needs. */
export const WESTERN = '${westernText}';

/** What each letter of a pair stands for. */
export const PAIRS = '${texts.pairs}';

/** Of every code point. */
export const ALL = '${texts.all}';
`,
);
console.log(`${runs.length} runs of ${KINDS.length} kinds in ${sizeOf(texts) + westernText.length} bytes`);
