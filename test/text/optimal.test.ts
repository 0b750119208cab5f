import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakOptimally, HYPHEN_COST, LONE_WORD_COST, squaredSlack } from '../../src/text/optimal.ts';
import { breakLines, type Row, type Setting } from '../../src/text/wrap.ts';

function checkRows(text: string, setting: Setting, expected: string): void {
	const rows = breakOptimally(text, setting);
	const drawn = rows.map(row => ' '.repeat(row.indent) + text.slice(row.start, row.end) + (row.hyphen ? '~' : ''));
	expect(drawn.join('|')).toBe(expected);
}

const slackOf = (rows: readonly Row[], measure: number): number =>
	rows.slice(0, -1).reduce((sum, row) => sum + squaredSlack(measure - row.indent, row.width), 0);

const isLone = (text: string, rows: readonly Row[]): boolean =>
	rows.length > 1 && !text.slice(rows.at(-1)?.start ?? 0).includes(' ');

/** What all rows of one line of a text cost together. */
const costOf = (text: string, rows: readonly Row[], measure: number): number =>
	slackOf(rows, measure) +
	rows.filter(row => row.hyphen).length * HYPHEN_COST +
	(isLone(text, rows) ? LONE_WORD_COST : 0);

describe('rows', () => {
	test('are as even as they can be', () => {
		expect(breakLines('aaa bb cc ddddd ee', { measure: 6 })).toHaveLength(4);
		checkRows('aaa bb cc ddddd ee', { measure: 6 }, 'aaa|bb cc|ddddd|ee');
	});
	test('leave no word alone on the last', () => {
		checkRows('one two three four five six', { measure: 23 }, 'one two three four|five six');
	});
	test('keep indents, spaces and lines as first fit does', () => {
		checkRows('', { measure: 10 }, '');
		checkRows('  two\n\nend', { measure: 10 }, '  two||end');
		checkRows('one two three', { measure: 9, first: 2, rest: 4 }, '  one two|    three');
		checkRows('a\n', { measure: 10 }, 'a');
	});
	test('break at soft hyphens where that pays', () =>
		checkRows('a hy\u00ADphen\u00ADated word', { measure: 9 }, 'a hy\u00ADphen\u00AD~|ated word'));
	test('are those of first fit for words longer than a row, and where words stay whole', () => {
		for (const [text, setting] of [
			['a abcdefghijkl mno pq', { measure: 6 }],
			['          word and more', { measure: 5 }],
			['a well-known word that is here', { measure: 12, words: 'whole' }],
			['a bc', { measure: Number.POSITIVE_INFINITY }],
		] as const)
			expect(breakOptimally(text, setting)).toEqual(breakLines(text, setting));
	});
});

describe('laws', () => {
	const word = fc.oneof(
		fc.stringMatching(/^[a-z]{1,12}[,.!]?$/),
		fc.constantFrom('so\u00ADfar', 'well-known', '中文', '“é”'),
	);
	const paragraph = fc.array(word, { minLength: 1, maxLength: 80 }).map(words => words.join(' '));
	const setting = fc.record({
		measure: fc.integer({ min: 20, max: 100 }),
		first: fc.constantFrom(0, 2),
		rest: fc.constantFrom(0, 4),
	});

	test('the same words, and no row too wide', () => {
		fc.assert(
			fc.property(paragraph, setting, (text, setting) => {
				const rows = breakOptimally(text, setting);
				const shown = (rows: readonly Row[]): string =>
					rows
						.map(row => text.slice(row.start, row.end))
						.join('')
						.replaceAll(' ', '');
				expect(shown(rows)).toBe(text.replaceAll(' ', ''));
				for (const row of rows) expect(row.indent + row.width).toBeLessThanOrEqual(setting.measure);
				expect(rows.map(row => row.indent)).toEqual(
					rows.map((_, index) => (index === 0 ? setting.first : setting.rest)),
				);
			}),
			{ numRuns: 1000 },
		);
	});

	test('never costs more than first fit', () => {
		const plain = fc
			.array(fc.stringMatching(/^[a-z]{1,12}[,.!]?$/), { minLength: 1, maxLength: 80 })
			.map(words => words.join(' '));
		fc.assert(
			fc.property(plain, fc.integer({ min: 16, max: 100 }), (text, measure) => {
				const even = breakOptimally(text, { measure });
				const first = breakLines(text, { measure });
				expect(costOf(text, even, measure)).toBeLessThanOrEqual(costOf(text, first, measure));
				// Nor is there more squared slack, where that is not the price of a last row.
				if (isLone(text, even) === isLone(text, first))
					expect(slackOf(even, measure)).toBeLessThanOrEqual(slackOf(first, measure));
			}),
			{ numRuns: 1000 },
		);
	});
});

test('boxes of no width take no longer', () => {
	const text = '\u200B\u0301'.repeat(200_000);
	expect(breakOptimally(text, { measure: 40 }).at(-1)?.end).toBe(text.length);
});
