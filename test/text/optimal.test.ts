import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	breakOptimally,
	HYPHEN_COST,
	loneWordCost,
	type OptimalSetting,
	SHORT_LAST_COST,
	SHORT_LAST_ROW,
	squaredSlack,
} from '../../src/text/optimal.ts';
import { widthOf } from '../../src/text/width.ts';
import { breakLines, type Row } from '../../src/text/wrap.ts';

/** Rows side by side between bars, a hyphen that is drawn as `~`. In the text `·` stands where words can be divided. */
function checkRows(divided: string, setting: OptimalSetting, expected: string): void {
	const { text, hyphens } = undivided(divided);
	const rows = breakOptimally(text, { ...setting, hyphens });
	const drawn = rows.map(row => ' '.repeat(row.indent) + text.slice(row.start, row.end) + (row.hyphen ? '~' : ''));
	expect(drawn.join('|')).toBe(expected);
	for (const row of rows) expect(row.width).toBe(widthOf(text.slice(row.start, row.end)) + (row.hyphen ? 1 : 0));
}

function undivided(divided: string): { text: string; hyphens: number[] } {
	const parts = divided.split('·');
	const hyphens: number[] = [];
	let text = parts[0] ?? '';
	for (const part of parts.slice(1)) {
		hyphens.push(text.length);
		text += part;
	}
	return { text, hyphens };
}

const slackOf = (rows: readonly Row[], measure: number): number =>
	rows.filter(row => !row.last).reduce((sum, row) => sum + squaredSlack(measure - row.indent, row.width), 0);

const isLone = (text: string, rows: readonly Row[]): boolean =>
	rows.length > 1 && !text.slice(rows.at(-1)?.start ?? 0).includes(' ');

/** What all rows of one line of a text without hyphens cost together. */
const costOf = (text: string, rows: readonly Row[], measure: number): number =>
	slackOf(rows, measure) + (isLone(text, rows) ? loneWordCost(measure, 'whole') : 0);

describe('rows', () => {
	test('are as even as they can be', () => {
		expect(breakLines('aaa bb cc ddddd ee', { measure: 6 })).toHaveLength(4);
		checkRows('aaa bb cc ddddd ee', { measure: 6 }, 'aaa|bb cc|ddddd|ee');
	});
	test('leave no word alone on the last', () => {
		checkRows('one two three four five six', { measure: 23 }, 'one two three four|five six');
	});
	test('are as long as each other to the last where that is asked for', () => {
		checkRows('one two six ten four', { measure: 16 }, 'one two six|ten four');
		checkRows('one two six ten four one', { measure: 20, lastRow: 'even' }, 'one two six|ten four one');
	});
	test('keep indents, spaces and lines as first fit does', () => {
		checkRows('', { measure: 10 }, '');
		checkRows('  two\n\nend', { measure: 10 }, '  two||end');
		checkRows('one two three', { measure: 9, first: 2, rest: 4 }, '  one two|    three');
		checkRows('a\n', { measure: 10 }, 'a');
		checkRows('   \na', { measure: 2 }, '|a');
	});
	test('tell which of them ends a line of the text', () => {
		for (const breaks of [breakLines, breakOptimally])
			expect(breaks('one two\n\nend', { measure: 4 }).map(row => row.last)).toEqual([false, true, true, true]);
	});
	test('are those of first fit for words longer than a row, and where words stay whole', () => {
		for (const [text, setting] of [
			['a abcdefghijkl mno pq', { measure: 6 }],
			['          word and more', { measure: 5 }],
			['« Oui oui » oui', { measure: 6 }],
			['« Mais »', { measure: 5 }],
			['“   word', { measure: 3 }],
			['see https://example.org/a/bcdefg?h=i', { measure: 20 }],
			['中文a', { measure: 1 }],
			['👩\u200D👧👩\u200D👧', { measure: 3 }],
			['a well-known word that is here', { measure: 12, words: 'whole' }],
			['a bc', { measure: Number.POSITIVE_INFINITY }],
		] as const)
			expect(breakOptimally(text, setting)).toEqual(breakLines(text, setting));
	});
});

describe('hyphens', () => {
	test('of the text are used where that pays', () =>
		checkRows('a hy\u00ADphen\u00ADated word', { measure: 9 }, 'a hy\u00ADphen\u00AD~|ated word'));
	test('are put where words can be divided', () => {
		checkRows('a hy·phen·ated word', { measure: 9 }, 'a hyphen~|ated word');
		checkRows('a hyphenated word', { measure: 10 }, 'a|hyphenated|word');
		// Not where there is no room for them.
		checkRows('a hy·phen·ated word', { measure: 8 }, 'a hy~|phenated|word');
	});
	test('do not divide the last word, unless it is longer than a row', () => {
		checkRows('one hy·phen·ated', { measure: 12 }, 'one|hyphenated');
		checkRows('one hy·phen·ated\nend', { measure: 12 }, 'one|hyphenated|end');
		checkRows('hy·phen·ated', { measure: 9 }, 'hyphen~|ated');
	});
	test('come before cuts in a word longer than a row', () =>
		checkRows('ab·cdef·ghijkl·mn op', { measure: 7 }, 'abcdef~|ghijkl~|mn op'));
	test('are not put into a character', () =>
		checkRows('aaa e\u0301·e·\u0301e\u0301e\u0301 b', { measure: 7 }, 'aaa e\u0301~|e\u0301e\u0301e\u0301 b'));
	test('end two rows on end, and leave little to a last row, only where that pays', () => {
		checkRows('to be har·bour har·bour to', { measure: 10 }, 'to be|harbour|harbour to');
		checkRows('be storm storm the the to win·ter a', { measure: 33 }, 'be storm storm the the to winter|a');
	});
	test('end no more than two rows on end', () => {
		checkRows('abc abc·defghi abc·def abc', { measure: 12 }, 'abc abc~|defghi abc~|def abc');
		const word = fc.integer({ min: 1, max: 12 }).map(letters => 'abcdefghijkl'.slice(0, letters).split('').join('·'));
		fc.assert(
			fc.property(
				fc.array(word, { minLength: 20, maxLength: 60 }),
				fc.integer({ min: 12, max: 60 }),
				(words, measure) => {
					const { text, hyphens } = undivided(words.join(' '));
					const rows = breakOptimally(text, { measure, hyphens });
					expect(rows.map(row => (row.hyphen ? '-' : ' ')).join('')).not.toContain('---');
				},
			),
		);
	});
});

describe('a stop of East Asia', () => {
	test('hangs where there are cells for it', () => {
		checkRows('中文字。中文', { measure: 6 }, '中文|字。|中文');
		checkRows('中文字。中文', { measure: 6, hang: 2 }, '中文字。|中文');
		checkRows('中文字。中文', { measure: 6, hang: 1 }, '中文|字。|中文');
		checkRows('中文字。', { measure: 6, hang: 2 }, '中文字。');
	});
	test('takes nothing else with it', () => {
		checkRows('中文字。」中文', { measure: 6, hang: 2 }, '中文|字。」|中文');
	});
});

describe('a stop, a comma, a hyphen', () => {
	const all = { measure: 8, hang: 2, hanging: 'all' } as const;
	test('hang where they may', () => {
		checkRows('one two, three four', { measure: 7 }, 'one|two,|three|four');
		checkRows('one two, three four', { ...all, measure: 7 }, 'one two,|three|four');
		checkRows('one two, three four', { ...all, measure: 7, hang: 0 }, 'one|two,|three|four');
		checkRows('one two, three four', { ...all, measure: 7, hanging: 'east-asian' }, 'one|two,|three|four');
		checkRows('one well-known thing', all, 'one well-|known|thing');
		checkRows('one two” three', { ...all, measure: 7 }, 'one|two”|three');
	});
	test('so does a hyphen that is drawn', () => {
		checkRows('nine six wel·come thing', { measure: 12 }, 'nine six|welcome|thing');
		checkRows('nine six wel·come thing', { ...all, measure: 12 }, 'nine six wel~|come thing');
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
		lastRow: fc.constantFrom('free' as const, 'even' as const),
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

/** The best of all ways to break a paragraph, tried one by one; in one word of it `·` stands where that can be divided. */
function leastCost(divided: string, measure: number): number {
	const parts = `${divided} `
		.split(/(?<=[ ·])/)
		.map(part => ({ length: part.length - 1, isDivision: part.endsWith('·') }));
	const words = divided.includes('·') ? 'divided' : 'whole';
	/** By the part that a row begins with: of it and the rows after it. */
	const costs = new Float64Array(parts.length + 1);
	for (let start = parts.length - 1; start >= 0; start--) {
		let least = Number.POSITIVE_INFINITY;
		let width = 0;
		let spaces = 0;
		for (let index = start; index < parts.length; index++) {
			const { length, isDivision } = parts[index] as (typeof parts)[number];
			const hyphen = isDivision ? 1 : 0;
			width += length;
			if (width > measure) break;
			let cost = squaredSlack(measure, width + hyphen) + hyphen * HYPHEN_COST + (costs[index + 1] ?? 0);
			if (index === parts.length - 1) {
				const lone = start > 0 && spaces === 0 ? loneWordCost(measure, words) : 0;
				const short = parts[start - 1]?.isDivision && width < measure * SHORT_LAST_ROW ? SHORT_LAST_COST : 0;
				cost = lone + short;
			}
			if (width + hyphen <= measure) least = Math.min(least, cost);
			width += 1 - hyphen;
			spaces += 1 - hyphen;
		}
		costs[start] = least;
	}
	return costs[0] ?? 0;
}

test('no other way costs less, in a text of any length', () => {
	const text = fc
		.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1, maxLength: 40 })
		// More than is kept before rows are put out.
		.map(words => Array.from({ length: 300 }, (_, index) => [...words, ...words.slice(index % words.length)]).flat())
		.map(words => words.join(' '));
	fc.assert(
		fc.property(text, fc.integer({ min: 9, max: 60 }), (text, measure) => {
			expect(costOf(text, breakOptimally(text, { measure }), measure)).toBeCloseTo(leastCost(text, measure));
		}),
		{ numRuns: 30 },
	);
});

test('no other way costs less where one word can be divided', () => {
	const words = fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1, maxLength: 20 });
	fc.assert(
		fc.property(words, words, fc.integer({ min: 11, max: 40 }), (before, after, measure) => {
			const divided = [...before, 'har·bour', ...after].join(' ');
			const { text, hyphens } = undivided(divided);
			const rows = breakOptimally(text, { measure, hyphens });
			const lone = isLone(text, rows) ? loneWordCost(measure, 'divided') : 0;
			const last = rows.at(-1)?.width ?? 0;
			const short = rows.at(-2)?.hyphen && last < measure * SHORT_LAST_ROW ? SHORT_LAST_COST : 0;
			const divisions = rows.filter(row => row.hyphen).length;
			const cost = slackOf(rows, measure) + lone + short + divisions * HYPHEN_COST;
			expect(cost).toBeCloseTo(leastCost(divided, measure));
		}),
		{ numRuns: 1000 },
	);
});

describe('a megabyte of one thing takes no longer than a megabyte', () => {
	const MEGABYTE = 1_000_000;
	const hostile = [
		'\u200B\u0301',
		'\u200B',
		' ',
		'a',
		'a ',
		'a-',
		'\u00AD',
		'a\u00AD',
		'\u00A0',
		'。',
		'“ ',
		'ก',
		'\n',
		'👩\u200D👧\u200D',
	];
	for (const piece of hostile)
		test(JSON.stringify(piece), () => {
			const text = piece.repeat(MEGABYTE / piece.length);
			const rows = breakOptimally(text, { measure: 40, hang: 2 });
			expect(rows.every(row => row.width <= 42)).toBe(true);
		});
	test('words divided at every letter', () => {
		const text = 'abcdefghij '.repeat(MEGABYTE / 11);
		const hyphens = Array.from({ length: text.length }, (_, index) => index).filter(
			index => index % 11 > 0 && index % 11 < 10,
		);
		const rows = breakOptimally(text, { measure: 40, hyphens });
		expect(rows.every(row => row.width <= 40)).toBe(true);
		expect(rows.some(row => row.hyphen)).toBe(true);
	});
});
