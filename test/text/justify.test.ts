import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { justifierOf } from '../../src/text/justify.ts';
import { breakOptimally } from '../../src/text/optimal.ts';
import { widthOf } from '../../src/text/width.ts';
import { breakLines, type Row } from '../../src/text/wrap.ts';

function justified(text: string, rows: readonly Row[], measure: number, isFixed = (_: number) => false): string[] {
	const justify = justifierOf(text, isFixed);
	return rows.map(row => {
		let drawn = ' '.repeat(row.indent);
		let at = row.start;
		for (const widening of justify(row, measure)) {
			drawn += text.slice(at, widening.at) + ' '.repeat(widening.cells);
			at = widening.at;
		}
		return drawn + text.slice(at, row.end);
	});
}

/** Each line of the text is a row, and a last one is not stretched. */
const checkRows = (
	text: string,
	measure: number,
	expected: readonly string[],
	isFixed?: (offset: number) => boolean,
): void =>
	expect(
		justified(
			text,
			breakLines(text, { measure: Number.POSITIVE_INFINITY }).map(row => ({ ...row, last: false })),
			measure,
			isFixed,
		),
	).toEqual(expected);

describe('spaces are stretched', () => {
	test('all alike', () => {
		checkRows('aa bb cc', 10, ['aa  bb  cc']);
		checkRows('aa bb cc', 12, ['aa   bb   cc']);
		checkRows('aa bb cc', 8, ['aa bb cc']);
	});
	test('after sentences and commas first, but not within a name', () => {
		checkRows('aa bb. Cc dd', 13, ['aa bb.  Cc dd']);
		checkRows('aa bb.” cc dd', 14, ['aa bb.”  cc dd']);
		checkRows('aa bb, cc dd', 13, ['aa bb,  cc dd']);
		checkRows('so Mr. Aa bb', 13, ['so Mr. Aa  bb']);
	});
	test('on one side and the other in turn', () =>
		checkRows('aa bb cc\naa bb cc\naa bb cc', 9, ['aa bb  cc', 'aa  bb cc', 'aa bb  cc']));
	test('spread over the row', () => checkRows('a b c d e f g', 15, ['a b  c d e  f g']));
	test('not below a gap that is wide', () => {
		checkRows('aaa b c\naa b cc', 8, ['aaa b  c', 'aa  b cc']);
		checkRows('aaaa, b c\naaaa, b c', 10, ['aaaa,  b c', 'aaaa, b  c']);
		// A ragged row between ends the river.
		checkRows('aaaaaaa b\na bb cccc\naaaa, b c\naaaa\naaaaa b c', 10, [
			'aaaaaaa  b',
			'a  bb cccc',
			'aaaa,  b c',
			'aaaa',
			'aaaaa  b c',
		]);
	});
});

describe('spaces keep their width', () => {
	test('at the start of a row, where no row may end, and where they are fixed', () => {
		checkRows('  aa bb cc', 12, ['  aa  bb  cc']);
		checkRows('aa\u00A0bb cc', 9, ['aa\u00A0bb  cc']);
		checkRows('aa « bb » cc', 14, ['aa  « bb »  cc']);
		checkRows('aa bb cc', 9, ['aa bb  cc'], offset => offset < 5);
	});
	test('in a row that ends a line of the text', () => {
		const text = 'aa bb\ncc';
		expect(justified(text, breakLines(text, { measure: 9 }), 9)).toEqual(['aa bb', 'cc']);
	});
	test('where they would be too far from each other', () => {
		checkRows('aa bb cc', 13, ['aa bb cc']);
		checkRows('aaaa', 8, ['aaaa']);
		checkRows('中文字', 7, ['中文字']);
	});
});

test('rows between Chinese and Latin words are stretched there', () =>
	checkRows('中文 abc 中文', 15, ['中文  abc  中文']));

test('justified rows are as wide as the measure or as they were, and hold the same text', () => {
	const word = fc.oneof(
		fc.stringMatching(/^[a-z]{1,9}[,.]?$/),
		fc.constantFrom('中文', 'well-known', 'e\u0301', '“so”'),
	);
	fc.assert(
		fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), fc.integer({ min: 10, max: 80 }), (words, measure) => {
			const text = words.join(' ');
			const rows = breakOptimally(text, { measure });
			const drawn = justified(text, rows, measure);
			for (const [index, row] of rows.entries()) {
				const shown = drawn[index] ?? '';
				expect(shown.replaceAll(/ +/g, ' ')).toBe(text.slice(row.start, row.end));
				expect([row.width, measure]).toContain(widthOf(shown));
				// At most one cell between the widest gap and the narrowest.
				const gaps = shown.match(/ +/g)?.map(gap => gap.length) ?? [0];
				expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThanOrEqual(1);
			}
			expect(drawn.at(-1)).toBe(text.slice(rows.at(-1)?.start));
		}),
		{ numRuns: 1000 },
	);
});
