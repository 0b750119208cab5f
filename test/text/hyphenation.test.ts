import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hyphens } from '../../src/shell/hyphens.ts';
import { type Hyphenator, PATTERNS, patternsFor } from '../../src/text/hyphenation.ts';
import { hyphenatorOf, type Patterns } from '../../src/text/hyphenation-words.ts';

const LISTS = new URL('../../../shared/corpus/hyphenation/', import.meta.url);
const isAbsent = !existsSync(LISTS);

async function hyphenatorFor(language: string): Promise<Hyphenator> {
	const name = patternsFor(language) ?? '';
	const hyphenator = (await hyphens(name)).hyphenators?.get(name);
	if (hyphenator === undefined) throw new Error(`no patterns for ${language}`);
	return hyphenator;
}

const draw = (text: string, offsets: readonly number[]): string =>
	[0, ...offsets].map((start, index) => text.slice(start, offsets[index])).join('·');

/** Divisions as middle dots. */
async function checkDivided(language: string, ...drawn: readonly string[]): Promise<void> {
	const hyphenate = await hyphenatorFor(language);
	for (const text of drawn) {
		const bare = text.replaceAll('·', '');
		expect(draw(bare, hyphenate(bare))).toBe(text);
	}
}

describe('as TeX does', () => {
	test('American English', () =>
		checkDivided('en', 'hy·phen·a·tion', 'con·cate·na·tion', 'su·per·cal·ifrag·ilis·tic', 'al·go·rithm', 'The cat'));
	test('British English', () => checkDivided('en-GB', 'demo·cracy', 'know·ledge', 'pho·to·graph'));
	test('German', () =>
		checkDivided(
			'de-AT',
			'Sil·ben·tren·nung',
			'Stra·ßen·bahn',
			'Groß·stra·ße',
			'Zu·cker',
			'fens·ter',
			'be·ob·ach·ten',
		));
	test('French', () => checkDivided('fr', 'dé·ve·lop·pe·ment', 'consti·tu·tion·nel·le·ment'));
	test('Russian', () => checkDivided('ru', 'пра·ви·тель·ство', 'подъ·езд'));
	test('Greek', () => checkDivided('el', 'Κυ·βέρ·νη·ση', 'σή·με·ρα'));
	test('Swedish', () => checkDivided('sv', 'Re·ge·ring·en', 'stats·mi·nis·tern'));
	test('all that are given to a language', async () => {
		for (const name of new Set(Object.values(PATTERNS)))
			expect((await hyphens(name)).hyphenators?.has(name), name).toBe(true);
	});
});

describe('the patterns of a language', () => {
	const cases: readonly (readonly [language: string | undefined, patterns: string | undefined])[] = [
		['en', 'en-us'],
		['en-US', 'en-us'],
		['en-AU', 'en-gb'],
		['en-GB-oxendict', 'en-gb'],
		['de-CH', 'de'],
		['nb-NO', 'no'],
		['nn', 'no'],
		['el', 'el-monoton'],
		['sr', 'sr-cyrl'],
		['sr-Latn-RS', 'sh-latn'],
		['sh', 'sh-latn'],
		['mn', 'mn-cyrl'],
		['zh-Latn-pinyin', 'zh-latn-pinyin'],
		['zh-Hans', undefined],
		['ja', undefined],
		['xx', undefined],
		['constructor', undefined],
		['', undefined],
		[undefined, undefined],
	];
	test.each(cases)('%s', (language, patterns) => expect(patternsFor(language)).toBe(patterns));
});

describe('exceptions', () => {
	test('of plain TeX', () => checkDivided('en', 'ta·ble', 'present', 'project', 'as·so·ciates', 'ref·or·ma·tion'));
	test('of TUGboat, within the minima', () =>
		checkDivided('en', 'acad·emy', 'Ar·kan·sas', 'aperi·odic', 'anti·nu·clear', 'al·ge·bra·i·cally'));
	test('come before the patterns, in any case', () => {
		const patterns: Patterns = { letters: 'abcdef', minima: [1, 1], divide: () => [3] };
		const hyphenate = hyphenatorOf(patterns, new Map([['abcde', 'a-bc-de']]));
		expect(draw('abcde Abcde, abcdef', hyphenate('abcde Abcde, abcdef'))).toBe('a·bc·de A·bc·de, abc·def');
	});
});

describe('words', () => {
	test('among punctuation', () =>
		checkDivided('en', '“Un·der·stand·ing”—(con·sid·er·a·tion).[12]', '*un·der·stand·ing*, un·der·stand·ing'));
	test('which a soft hyphen divides already', () => checkDivided('en', 'under\u00ADstanding'));
	test('with hyphens', () =>
		checkDivided('en', 'understanding-oriented', 'understanding\u2010oriented', 'understanding\u2011oriented'));
	test('which another one completes', () => checkDivided('de', 'Regierungs- und Par·la·ments·ge·bäu·de'));
	test('of machines', () =>
		checkDivided(
			'en',
			'https://understanding.example/understanding?understanding',
			'understanding@example.org',
			'understanding.pdf',
			'C:\\understanding',
			'some_understanding',
			'#understanding',
		));
	test('with numbers', () => checkDivided('en', 'understanding2', '3understanding'));
	test('in capitals', () => checkDivided('en', 'UNDERSTANDING', 'Un·der·stand·ing'));
	test('of fewer than five letters', () => checkDivided('de', '»aber«', 'alle', 'al·ler'));
	test('with letters of another language, or too long for it', () =>
		checkDivided('en', 'überunderstanding', 'понимание', '理解理解理解', 'understanding'.repeat(5)));
	test('with letters beyond 16 bits', () => checkDivided('en', '𝐮𝐧𝐝𝐞𝐫standing', 'under👍standing'));
});

describe('apostrophes', () => {
	test('end a word', () => checkDivided('en', 'un·der·stand·ing’s', "un·der·stand·ing's", 'O’Con·nell'));
	test('are letters where the patterns have them', () =>
		checkDivided('it', 'del·l’ar·chi·tet·tu·ra', "del·l'ar·chi·tet·tu·ra"));
	test('are quotation marks outside', () => checkDivided('fr', "'dé·ve·lop·pe·ment'", '‘dé·ve·lop·pe·ment’'));
});

describe('accents', () => {
	test('by themselves', () => checkDivided('fr', 'de\u0301·ve·lop·pe·ment'));
	test('that the patterns have as letters', () => checkDivided('la', 'no\u0304s·trum'));
	test('on capitals that lose their form', () => checkDivided('tr', 'İs·tan·bul'));
	test('stay with their letters', () => checkDivided('hi', 'अं·त·र्रा·ष्ट्री·य'));
});

test('patterns that are not there, or broken, are done without', async () => {
	expect(await hyphens('none')).toEqual({});
	expect(await hyphens('../package.json?')).toEqual({});
});

test('a word means the same the second time, and after many others', async () => {
	const hyphenate = await hyphenatorFor('en');
	const many = Array.from({ length: 30_000 }, (_, index) => `word${index.toString(26).replaceAll(/\d/g, 'q')}`).join(
		' ',
	);
	const before = hyphenate('understanding, candidate');
	hyphenate(many);
	expect(hyphenate('understanding, candidate')).toEqual(before);
	expect(hyphenate('understanding, candidate')).toEqual(before);
});

/** In order, each between two letters of a word. */
test.each(['en', 'de', 'ru', 'hi'])('offsets are inside of words: %s', async language => {
	const hyphenate = await hyphenatorFor(language);
	const piece = fc.constantFrom(
		...[
			'under',
			'stand',
			'ing',
			' ',
			'-',
			'’',
			'é',
			'e\u0301',
			'\u00AD',
			'İ',
			'ß',
			'И',
			'правит',
			'राष्ट्री',
			'.',
			'/',
			'4',
			'👍',
			'—',
		],
	);
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 30 }), pieces => {
			const text = pieces.join('');
			const offsets = hyphenate(text);
			expect(offsets).toEqual([...new Set(offsets)].sort((a, b) => a - b));
			for (const offset of offsets)
				expect(`${text.slice(0, offset)}|${text.slice(offset)}`).toMatch(/[\p{L}\p{M}’]\|[\p{L}’]/u);
		}),
	);
});

describe.skipIf(isAbsent)('word lists (skipped where ../shared/corpus is absent)', () => {
	test('TUGboat’s exceptions are as listed, within the minima', async () => {
		const source = readFileSync(new URL('ushyphex.tex', LISTS), 'latin1').replaceAll(/%.*/g, '');
		const listed = /\\hyphenation\{([^}]*)\}/.exec(source)?.[1]?.trim().toLowerCase().split(/\s+/) ?? [];
		const hyphenate = await hyphenatorFor('en-US');
		const wrong = listed.filter(word => {
			const text = word.replaceAll('-', '');
			const offsets = Array.from(word.matchAll(/-/g), ({ index }, before) => index - before);
			const within = offsets.filter(offset => offset >= 2 && offset <= text.length - 3);
			return hyphenate(text).join() !== within.join();
		});
		expect(listed).toHaveLength(1440);
		expect(wrong).toEqual([]);
	});

	/**
	 * Of each word, divided by the definition (Liang 1983: of all patterns that fit, the greatest number at each place; odd ones divide) with
	 * the patterns of hyph-en-us.tex (2005-05-30), both lists of exceptions, and the minima 2 and 3; worked out apart from this project.
	 */
	const BY_DEFINITION = {
		words: 164_164,
		digest: 'f674978bd65e25c0cc5e709e97671c4dd7ef9987b71cebeaa479150e85b00b2e',
	};

	test('Moby’s words are divided as TeX does', async () => {
		const hyphenate = await hyphenatorFor('en-US');
		const words = mobyWords();
		const divided = words.map(word => draw(word, hyphenate(word)).replaceAll('·', '-')).join('\n');
		const digest = createHash('sha256').update(divided).digest('hex');
		expect({ words: words.length, digest }).toEqual(BY_DEFINITION);
	});
});

function mobyWords(): readonly string[] {
	const text = gunzipSync(readFileSync(new URL('moby.txt.gz', LISTS))).toString('latin1');
	const words = text
		.replaceAll('`', '')
		.toLowerCase()
		.split(/[\s-]+/);
	return [...new Set(words.filter(word => /^[a-z']*$/.test(word)))].sort();
}
