import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineBreaks } from '../../src/text/breaks.ts';
import { BETWEEN, FORCED, ItemReader, JOINT, SOFT_HYPHEN, SPACE } from '../../src/text/line-break-items.ts';
import { widthOf } from '../../src/text/width.ts';

const SIGNS = new Map([
	[SPACE, '_'],
	[BETWEEN, '|'],
	[JOINT, '/'],
	[SOFT_HYPHEN, '~'],
	[FORCED, '$'],
]);

/** Boxes, each with the sign of the place after it. */
function checkItems(text: string, expected: string): void {
	const reader = new ItemReader(text);
	let drawn = '';
	while (reader.read()) {
		const box = text.slice(reader.start, reader.end);
		expect(reader.width).toBe(widthOf(box));
		drawn += box + SIGNS.get(reader.place);
	}
	expect(drawn).toBe(expected);
}

test('items are boxes and the places after them', () => {
	checkItems('', '');
	checkItems('one two', 'one_two$');
	checkItems('  one  two \n\nthree', '_one_two$$three$');
	checkItems('a well-known bar|bar', 'a_well-/known_bar|/bar$');
	checkItems('so\u00ADfar', 'so\u00AD~far$');
	checkItems('中文 abc\u200Bd', '中|文_abc\u200B|d$');
	checkItems('a\tb\u2003c\u3000d', 'a_b_c_d$');
});

describe('beyond UAX #14', () => {
	test('a sign that begins a word goes with it', () => {
		checkItems('so :that, the .profile in /etc or !new', 'so_:that,_the_.profile_in_/etc_or_!new$');
		checkItems('Tu viens ? Oui : non ; « oui » !', 'Tu_viens ?_Oui :_non ;_« oui » !$');
	});
	test('a long dash stays with the word before it, or begins a speech', () => {
		checkItems('so—then', 'so—/then$');
		checkItems('he — she', 'he_—_she$');
		checkItems('he –she —they', 'he_–she_—they$');
		checkItems('said—“Yes”', 'said—/“Yes”$');
	});
	test('no letter stands before a hyphen alone, and arrows stay whole', () => {
		checkItems('an e-mail of x-ray-like', 'an_e-mail_of_x-ray-/like$');
		checkItems('a->b, a - b', 'a->b,_a_-_b$');
	});
	test('options and ranges stay whole', () => {
		checkItems('or --all-of -5', 'or_--all-/of_-5$');
		checkItems('in 1990–2000 and 1990\u20102000', 'in_1990–2000_and_1990\u20102000$');
	});
	test('addresses stay whole but at hyphens', () =>
		checkItems('https://example.org/a?b=c either/or', 'https://example.org/a?b=c_either/or$'));
	test('Korean is written in words', () => checkItems('한국어 “문장”이다 (끝)', '한국어_“문장”이다_(끝)$'));
	test('Thai, Lao, Khmer and Burmese break between words', () => {
		checkItems('ภาษาไทยง่าย', 'ภาษา|ไทย|ง่าย$');
		checkItems('ພາສາລາວ', 'ພາສາ|ລາວ$');
		checkItems('ខ្ញុំស្រឡាញ់អ្នក', 'ខ្ញុំ|ស្រឡាញ់|អ្នក$');
		checkItems('ကျွန်တော်ကျောင်းသား', 'ကျွန်တော်|ကျောင်းသား$');
	});
});

test('a long run of Thai breaks as its words do', () => {
	const reader = new ItemReader('ภาษาไทย'.repeat(2000));
	const boxes = new Set<string>();
	let count = 0;
	while (reader.read()) {
		boxes.add(reader.text.slice(reader.start, reader.end));
		count++;
	}
	expect([...boxes]).toEqual(['ภาษา', 'ไทย']);
	expect(count).toBe(4000);
});

test('a reader goes on from where another stood', () => {
	const text = 'He said—“so 1,000 (or −5) « là » 中文，“字” well-known';
	const reader = new ItemReader(text);
	while (reader.read()) {
		const { next, state } = reader;
		if (next === text.length) break;
		const other = new ItemReader(text);
		other.seek(next, state);
		other.read();
		const ahead = new ItemReader(text);
		while (ahead.next < next) ahead.read();
		ahead.read();
		expect([other.start, other.end, other.next, other.width]).toEqual([
			ahead.start,
			ahead.end,
			ahead.next,
			ahead.width,
		]);
	}
});

test('items hold the whole text, and break where UAX #14 does but for what is named above', () => {
	const words = fc.constantFrom(
		'word',
		'中文',
		'，',
		'“',
		'”',
		' ',
		'  ',
		'(',
		')',
		'1,5',
		'$',
		'%',
		'👍🏽',
		'🇫🇷',
		'é',
		'e\u0301',
		'م',
		'अ',
	);
	fc.assert(
		fc.property(fc.array(words, { maxLength: 12 }), parts => {
			const text = parts.join('');
			const reader = new ItemReader(text);
			const ends: number[] = [];
			let at = 0;
			while (reader.read()) {
				expect(reader.start).toBe(at);
				at = reader.next;
				ends.push(at);
			}
			expect(ends).toEqual(lineBreaks(text));
		}),
		{ numRuns: 2000 },
	);
});
