import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lineBreaks } from '../../src/text/breaks.ts';
import { CLASSES } from '../../src/text/line-break-classes.ts';
import { kindOfCodePoint } from '../../src/text/line-break-kinds.ts';
import { FIRST_LETTER, STEPS, WESTERN_KINDS, WESTERN_STATES, WESTERN_STEPS } from '../../src/text/line-break-steps.ts';
import { westernSteps } from '../support/line-break-steps.ts';
import { breakTests } from '../support/unicode.ts';

const UNICODE = new URL('../../../shared/corpus/unicode/', import.meta.url);
const isAbsent = !existsSync(UNICODE);

/** Pieces between bars. */
function checkBreaks(drawn: string): void {
	const text = drawn.replaceAll('|', '');
	const breaks = lineBreaks(text);
	expect(breaks.map((end, index) => text.slice(breaks[index - 1] ?? 0, end)).join('|')).toBe(drawn);
}

test.skipIf(isAbsent)('LineBreakTest of Unicode 17, all of it (skipped where ../shared/corpus is absent)', () => {
	const failed = breakTests(new URL('LineBreakTest.txt', UNICODE)).filter(
		({ text, ends }) => lineBreaks(text).join() !== ends.join(),
	);
	expect(failed.map(({ line }) => line)).toEqual([]);
});

test.skipIf(isAbsent)('the table says what LineBreak.txt says (skipped where ../shared/corpus is absent)', () => {
	// Resolved or split, by LB1 and the table.
	const others = new Set(['AI', 'SG', 'XX', 'CJ', 'SA', 'QU', 'BA']);
	const split = new Set(['XP', 'XA', 'DC']);
	const wrong: string[] = [];
	for (const line of readFileSync(new URL('LineBreak.txt', UNICODE), 'utf8').split('\n')) {
		const [, first = '', last = first, value = ''] = /^([0-9A-F]+)(?:\.\.([0-9A-F]+))?\s*;\s*(\w+)/.exec(line) ?? [];
		if (value === '' || others.has(value)) continue;
		for (const hex of [first, last]) {
			const found = CLASSES[kindOfCodePoint(Number.parseInt(hex, 16)) >> 1] ?? '';
			if (found !== value && !split.has(found)) wrong.push(`${hex} ${value} ${found}`);
		}
	}
	expect(wrong).toEqual([]);
});

test('the steps that are kept for Western texts are those of the rules: else run .config/line-break-steps.ts', () => {
	const { states, kinds, steps } = westernSteps();
	expect(WESTERN_STATES).toEqual(states);
	expect(WESTERN_KINDS).toEqual(kinds);
	expect(Array.from(WESTERN_STEPS, letter => STEPS[letter.charCodeAt(0) - FIRST_LETTER])).toEqual(steps);
});

describe('UAX #14', () => {
	test('breaks after spaces and hyphens, on both sides of a long dash', () => {
		checkBreaks('a |well-|known |word|—|yes.');
		checkBreaks('one   |two\n|three');
	});
	test('keeps numbers, signs and options whole', () => checkBreaks('is |−5 |or |$(1,000.50) |or |-x |or |12%'));
	test('keeps quotation marks with what they quote', () => {
		checkBreaks('so |“yes” |he |« oui » |said');
		checkBreaks('他|说|“好”|了');
	});
	test('keeps clusters and pairs whole', () => {
		checkBreaks('🇫🇷|🇩🇪|👩\u200D👧|👍🏽|e\u0301');
		checkBreaks('a\u00A0b\u2060c\u200B|d');
	});
	test('takes Thai for letters', () => checkBreaks('ภาษาไทย |ไทย'));
	test('has no breaks in nothing', () => expect(lineBreaks('')).toEqual([]));
});
