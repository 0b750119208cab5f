import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import wrapAnsi from 'wrap-ansi';
import { lineBreaks } from '../../src/text/breaks.ts';
import { breakOptimally } from '../../src/text/optimal.ts';
import { widthOf } from '../../src/text/width.ts';
import { breakLines, type Setting } from '../../src/text/wrap.ts';

/** Rows side by side between bars, a soft hyphen's hyphen as `~`. */
function checkWrap(text: string, setting: number | Setting, expected: string): void {
	const rows = breakLines(text, typeof setting === 'number' ? { measure: setting } : setting);
	const drawn = rows.map(row => ' '.repeat(row.indent) + text.slice(row.start, row.end) + (row.hyphen ? '~' : ''));
	expect(drawn.join('|')).toBe(expected);
	for (const row of rows) expect(row.width).toBe(widthOf(text.slice(row.start, row.end)) + (row.hyphen ? 1 : 0));
}

describe('spaces', () => {
	test('break lines and hang over the end', () => {
		checkWrap('', 10, '');
		checkWrap('one two three', 7, 'one two|three');
		checkWrap('one two three', 8, 'one two|three');
		checkWrap('one   two', 4, 'one|two');
		checkWrap('one two  ', 20, 'one two');
		checkWrap('one\u3000two', 4, 'one|two');
	});
	test('stay where the author put them', () => {
		checkWrap('  two\n    four  \n\nend', 20, '  two|    four||end');
		checkWrap('a  b', 20, 'a  b');
	});
	test('give way when there is no room for an indent', () => {
		checkWrap('          word', 5, 'word');
	});
	test('that hold together do', () => {
		checkWrap('10\u00A0000 people', 9, '10\u00A0000|people');
		checkWrap('aa 10\u00A0000', 6, 'aa|10\u00A0000');
		checkWrap('aa bb\u2060cc', 6, 'aa|bb\u2060cc');
	});
});

describe('newlines', () => {
	test('always break', () => {
		checkWrap('a\nb', 10, 'a|b');
		checkWrap('a\n', 10, 'a');
		checkWrap('\n\na', 10, '||a');
	});
	test('tell the first indent from the rest', () => {
		checkWrap('one two\nthree', { measure: 5, rest: 2 }, 'one|  two|three');
		checkWrap('one two', { measure: 5, first: 2 }, '  one|two');
	});
});

describe('hyphens and dashes', () => {
	test('break after them', () => {
		checkWrap('a well-known word', 8, 'a well-|known|word');
		checkWrap('so—then—not', 8, 'so—then—|not');
		checkWrap('so–then', 4, 'so–|then');
		checkWrap('go--then', 5, 'go--|then');
		checkWrap('said—“Yes”', 8, 'said—|“Yes”');
	});
	test('not in numbers, options or at the start of a speech', () => {
		checkWrap('in 1990-2000', 9, 'in|1990-2000');
		checkWrap('in 1990–2000', 9, 'in|1990–2000');
		checkWrap('is -five', 5, 'is|-five');
		checkWrap('or --all', 6, 'or|--all');
		checkWrap('Y —Hola', 5, 'Y|—Hola');
		checkWrap('aa non\u2011stop', 7, 'aa|non\u2011sto|p');
	});
	test('not at all where words stay whole', () => {
		checkWrap('a well-known word', { measure: 12, words: 'whole' }, 'a well-known|word');
		checkWrap('a well-known', { measure: 10, words: 'whole' }, 'a|well-known');
		checkWrap('a well-known', { measure: 8, words: 'whole' }, 'a|well-|known');
	});
	test('show where a soft one breaks', () => {
		checkWrap('hy\u00ADphen\u00ADated', 7, 'hy\u00ADphen\u00AD~|ated');
		checkWrap('hy\u00ADphen\u00ADated', 6, 'hy\u00AD~|phen\u00AD~|ated');
		checkWrap('hy\u00ADphen', 6, 'hy\u00ADphen');
		checkWrap('a hy\u00ADphen', { measure: 6, words: 'whole' }, 'a|hy\u00ADphen');
	});
});

describe('overlong words', () => {
	test('are cut at their joints, else anywhere', () => {
		checkWrap('https://example.org/a/bcdefg?h=i', 20, 'https://example.org/|a/bcdefg?h=i');
		checkWrap('see https://example.org/', 12, 'see|https://|example.org/');
		checkWrap('see https://example.org/some-long/path it', 30, 'see|https://example.org/some-long/|path it');
		checkWrap('https://example.org/some-longish', 28, 'https://example.org/|some-longish');
		checkWrap('https://e.org/some-longish-and-longer', 32, 'https://e.org/some-longish-and-|longer');
		checkWrap('abcdefgh', 3, 'abc|def|gh');
		checkWrap('a abcdefgh', 3, 'a|abc|def|gh');
	});
	test('leave no mark to the next row that closes them', () => {
		checkWrap('acknowledged, that', 12, 'acknowledge|d, that');
		checkWrap('“acknowledged.” That', 14, '“acknowledge|d.” That');
		checkWrap('(acknowledged)', 13, '(acknowledge|d)');
		checkWrap('acknowledged.by', 12, 'acknowledged|.by');
		checkWrap('!!!!', 3, '!!!|!');
		checkWrap('a!', 1, 'a|!');
	});
	test('are never cut inside a character', () => {
		checkWrap('e\u0301e\u0301e\u0301', 2, 'e\u0301e\u0301|e\u0301');
		checkWrap('👩\u200D👧👩\u200D👧', 3, '👩\u200D👧|👩\u200D👧');
		checkWrap('a/\u0301bc', 2, 'a/\u0301|bc');
		checkWrap('🇫🇷🇩🇪', 2, '🇫🇷|🇩🇪');
	});
	test('stand alone where one character is wider than the row', () => {
		checkWrap('中文', 1, '中|文');
		checkWrap('a中', 1, 'a|中');
	});
});

describe('Chinese and Japanese', () => {
	test('break between characters', () => {
		checkWrap('中文字符', 4, '中文|字符');
		checkWrap('中文abc字', 6, '中文|abc字');
		checkWrap('한국어 문장', 7, '한국어|문장');
	});
	test('keep to kinsoku', () => {
		checkWrap('中文，字', 4, '中|文，|字');
		checkWrap('字中文，字', 6, '字中|文，字');
		checkWrap('中文「字」', 6, '中文|「字」');
		checkWrap('あいちょう', 6, 'あい|ちょう');
		checkWrap('他说“好”了', 5, '他说|“好”|了');
		checkWrap('サーバー', 6, 'サー|バー');
		checkWrap('好。Yes', 4, '好。|Yes');
	});
});

test('French punctuation stays with its word', () => {
	checkWrap('Tu viens ?', 9, 'Tu|viens ?');
	checkWrap('Il dit « Oui » là', 9, 'Il dit|« Oui »|là');
	checkWrap('er »Ja« sagt', 7, 'er »Ja«|sagt');
	checkWrap('so :that', 6, 'so|:that');
});

test('what a rule holds together is broken at its spaces before anywhere else', () => {
	checkWrap('« Oui oui » oui', 6, '« Oui|oui »|oui');
	checkWrap('« Mais »', 5, '«|Mais|»');
	checkWrap(' ,', 1, ',');
});

test('Thai breaks between words', () => {
	checkWrap('ภาษาไทยง่าย', 8, 'ภาษาไทย|ง่าย');
	checkWrap('ภาษาไทย', 3, 'ภาษ|า|ไทย');
});

describe('plain paragraphs of ASCII', () => {
	const word = fc
		.tuple(
			fc.constantFrom('', '', '', '"', '('),
			fc.stringMatching(/^[A-Za-z0-9]{1,9}$/),
			fc.constantFrom('', '', '', "'s", '.5', ',000'),
			fc.constantFrom('', '', '', ',', '.', '!', '?', ';', ':', '"', ')', '."', ').'),
		)
		.map(parts => parts.join(''));
	test('break where wrap-ansi breaks them', () => {
		fc.assert(
			fc.property(
				fc.array(word, { minLength: 1, maxLength: 60 }),
				fc.integer({ min: 16, max: 100 }),
				(words, measure) => {
					const text = words.join(' ');
					const rows = breakLines(text, { measure }).map(row => text.slice(row.start, row.end));
					expect(rows.join('\n')).toBe(wrapAnsi(text, measure, { trim: true, hard: true }));
				},
			),
			{ numRuns: 2000 },
		);
	});
});

test('in any script no row is wider than the measure, and none but spaces are left out between rows', () => {
	const piece = fc.oneof(
		fc.string({ unit: 'grapheme', maxLength: 8 }),
		fc.constantFrom(
			' ',
			'  ',
			'\n',
			'word ',
			'中文，',
			'“ ',
			' »',
			'ภาษาไทย',
			'हिन्दी ',
			'عربي ',
			'👩\u200D👧',
			'\u00AD',
			'\u200B',
			'a-b/c ',
			'\u3000',
		),
	);
	fc.assert(
		fc.property(
			fc.array(piece, { maxLength: 40 }),
			fc.integer({ min: 4, max: 300 }),
			fc.constantFrom('broken' as const, 'whole' as const),
			fc.constantFrom(breakLines, breakOptimally),
			(pieces, measure, words, breaks) => {
				const text = pieces.join('');
				const rows = breaks(text, { measure, words });
				let at = 0;
				for (const row of [...rows, { start: text.length, end: text.length, width: 0, hyphen: false }]) {
					expect(row.width).toBeLessThanOrEqual(measure);
					expect(text.slice(at, row.start)).toMatch(/^[\s\u1680\u2000-\u200A\u3000\v\f\x85]*$/);
					expect(row.width).toBe(widthOf(text.slice(row.start, row.end)) + (row.hyphen ? 1 : 0));
					at = row.end;
				}
			},
		),
		{ numRuns: 1000 },
	);
});

const CHINESE = new URL('../../../shared/corpus/text/chinese.txt.gz', import.meta.url);

test.skipIf(!existsSync(CHINESE))('no forbidden break in Chinese (skipped where ../shared/corpus is absent)', () => {
	const lines = gunzipSync(readFileSync(CHINESE)).toString('utf8').split('\n');
	const forbidden: string[] = [];
	for (const line of lines) {
		const allowed = new Set(lineBreaks(line));
		for (const measure of [40, 72])
			for (const breaks of [breakLines, breakOptimally]) {
				const rows = breaks(line, { measure });
				for (const [index, row] of rows.entries()) {
					const next = rows[index + 1]?.start ?? line.length;
					if (!allowed.has(next)) forbidden.push(line.slice(row.start, next));
				}
			}
	}
	expect(forbidden).toEqual([]);
});

describe('a megabyte of one thing takes no longer than a megabyte', () => {
	const MEGABYTE = 1_000_000;
	const hostile: readonly string[] = [
		' ',
		'(',
		'“',
		'“ ',
		'a',
		'\u00A0',
		'\u00AD',
		'\u0301',
		'\u200B',
		'\u200D',
		'🇫🇷',
		'👩\u200D👧\u200D',
		'-',
		'a-',
		'a/',
		'$(',
		'、',
		'ก',
		'ᄀ',
		'"\u0301',
		' :',
		'\n',
	];
	for (const piece of hostile)
		test(JSON.stringify(piece), () => {
			const text = piece.repeat(MEGABYTE / piece.length);
			for (const words of ['broken', 'whole'] as const) {
				const rows = breakLines(text, { measure: 40, words });
				expect(rows.every(row => row.width <= 40)).toBe(true);
				expect(rows.at(-1)?.end ?? 0).toBeLessThanOrEqual(text.length);
			}
		});
});
