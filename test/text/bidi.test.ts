import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { directionOf, drawnAt, levelsOf, visualOrder } from '../../src/text/bidi.ts';

const UNICODE = new URL('../../../shared/corpus/unicode/', import.meta.url);
const isAbsent = !existsSync(UNICODE);

const linesOf = (name: string): string[] =>
	gunzipSync(readFileSync(new URL(name, UNICODE)))
		.toString()
		.split('\n');

/** Of a busy machine with two cores. */
const LONG_MS = 60_000;

/** As the files write them: what is removed (X9) has no level and no place in the order. */
const REMOVED = 'x';

const numbers = (field: string): number[] => (field === '' ? [] : field.split(' ').map(Number));

/** Levels and order of characters that are each one code unit, where the file has any for them. */
function checkResolved(
	text: string,
	direction: 'ltr' | 'rtl',
	levels: readonly string[],
	order: readonly number[],
): boolean {
	const found = levelsOf(text, direction);
	const kept: number[] = [];
	for (const [index, level] of levels.entries()) {
		if (level === REMOVED) continue;
		if (Number(level) !== found[index]) return false;
		kept.push(index);
	}
	const drawn = visualOrder(kept.map(index => found[index] ?? 0));
	return drawn.length === order.length && drawn.every((place, index) => kept[place] === order[index]);
}

test.skipIf(isAbsent)(
	'BidiCharacterTest of Unicode 15, all of it (skipped where ../shared/corpus is absent)',
	() => {
		const failed: string[] = [];
		let count = 0;
		for (const line of linesOf('BidiCharacterTest-15.0.txt.gz')) {
			const [codes = '', asked = '', base = '', levels = '', order = ''] = line.split(';');
			if (asked === '' || line.startsWith('#')) continue;
			count++;
			const text = codes
				.split(' ')
				.map(code => String.fromCodePoint(Number.parseInt(code, 16)))
				.join('');
			const direction = base === '1' ? 'rtl' : 'ltr';
			if (!checkResolved(text, direction, levels.split(' '), numbers(order))) failed.push(line);
		}
		expect(failed).toEqual([]);
		expect(count).toBe(91_707);
	},
	LONG_MS,
);

/** One of each class, as BidiTest names them. */
const SAMPLES: Readonly<Record<string, string>> = {
	L: 'a',
	R: '\u05D0',
	AL: '\u0627',
	EN: '0',
	AN: '\u0660',
	ES: '+',
	ET: '%',
	CS: ',',
	NSM: '\u0301',
	BN: '\u00AD',
	B: '\u2029',
	S: '\t',
	WS: ' ',
	ON: '!',
	LRE: '\u202A',
	RLE: '\u202B',
	PDF: '\u202C',
	LRO: '\u202D',
	RLO: '\u202E',
	LRI: '\u2066',
	RLI: '\u2067',
	FSI: '\u2068',
	PDI: '\u2069',
};

test.skipIf(isAbsent)(
	'BidiTest of Unicode 15, all of it (skipped where ../shared/corpus is absent)',
	() => {
		const failed: string[] = [];
		let count = 0;
		let levels: readonly string[] = [];
		let order: readonly number[] = [];
		for (const line of linesOf('BidiTest-15.0.txt.gz')) {
			if (line.startsWith('@Levels:')) levels = line.slice('@Levels:'.length).trim().split(' ');
			else if (line.startsWith('@Reorder:')) order = numbers(line.slice('@Reorder:'.length).trim());
			else if (line !== '' && !line.startsWith('#')) {
				const [classes = '', bits = ''] = line.split('; ');
				const text = classes
					.split(' ')
					.map(name => SAMPLES[name])
					.join('');
				const directions = Number.parseInt(bits, 16);
				// Bits: auto, from the left, from the right.
				for (const [bit, direction] of [
					[1, undefined],
					[2, 'ltr'],
					[4, 'rtl'],
				] as const) {
					if ((directions & bit) === 0) continue;
					count++;
					const base = direction ?? directionOf(text);
					if (!checkResolved(text, base, levels, order)) failed.push(`${line} ${direction}`);
				}
			}
		}
		expect(failed.slice(0, 10)).toEqual([]);
		expect(count).toBe(770_241);
	},
	LONG_MS,
);

test('a direction is that of the first letter, unless most letters run as what is around', () => {
	expect(directionOf('1. \u05D0 a')).toBe('rtl');
	expect(directionOf('1. a \u05D0')).toBe('ltr');
	expect(directionOf('\u{1E900} a')).toBe('rtl');
	expect(directionOf('\u2067\u05D0\u2069 a')).toBe('ltr');
	expect(directionOf('12')).toBe('ltr');
	expect(directionOf('12', 'rtl')).toBe('rtl');
	expect(directionOf('a \u05D0\u05D0', 'rtl')).toBe('rtl');
	expect(directionOf('a \u05D0', 'rtl')).toBe('ltr');
});

test('characters of two code units are of their own class', () => {
	expect(Array.from(levelsOf('\u05D0 \u{1F642} \u05D0', 'ltr'))).toEqual([1, 1, 1, 1, 1, 1]);
	expect(Array.from(levelsOf('\u{1E900}a', 'ltr'))).toEqual([1, 1, 0]);
});

test('in a long paragraph a phrase that runs the other way is not parted', () => {
	const around = '\u05D0 '.repeat(2040);
	const phrase = 'one two three four';
	const levels = levelsOf(`${around}${phrase} ${around}`, 'rtl');
	expect(levels.subarray(around.length, around.length + phrase.length).every(level => level === 2)).toBe(true);
});

test('brackets and their like are drawn the other way at odd levels', () => {
	expect(drawnAt(1, '(')).toBe(')');
	expect(drawnAt(2, '(')).toBe('(');
	expect(drawnAt(1, '«\u0301')).toBe('»\u0301');
	expect(drawnAt(1, '\u05D0')).toBe('\u05D0');
});

test('a paragraph of any length is resolved at once', () => {
	const started = performance.now();
	const levels = levelsOf(`\u05D0${' 1 (2)'.repeat(100_000)}`, 'rtl');
	expect(levels.subarray(0, 5)).toEqual(Uint8Array.of(1, 1, 2, 1, 1));
	expect(performance.now() - started).toBeLessThan(LONG_MS);
});
