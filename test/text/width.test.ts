import { expect, test } from 'vitest';
import { graphemesOf } from '../../src/text/graphemes.ts';
import { padStart, truncate, widthOf, widthOfGrapheme } from '../../src/text/width.ts';

const checkWidth = (text: string, cells: number): void => {
	expect(widthOf(text), JSON.stringify(text)).toBe(cells);
	expect([...graphemesOf(text)].reduce((sum, grapheme) => sum + widthOfGrapheme(grapheme), 0)).toBe(cells);
};

test('letters take a cell', () => {
	checkWidth('', 0);
	checkWidth('plain', 5);
	checkWidth('naïve “quoted” … –', 18);
	checkWidth('Привет, שלום', 12);
	checkWidth('│ ▣ ☐ ☑ • ⁂', 11);
});

test('East Asian letters take two', () => {
	checkWidth('中文', 4);
	checkWidth('ＡＢ', 4);
	checkWidth('ｶﾅ', 2);
	checkWidth('한국', 4);
	checkWidth('\u1112\u1161\u11AB', 2);
	checkWidth('𠮷', 2);
});

test('marks and what is invisible take none', () => {
	checkWidth('e\u0301', 1);
	checkWidth('\u0301', 0);
	checkWidth('soft\u00ADhyphen', 10);
	checkWidth('a\u200Bb\u2060c\u200Dd\u200E', 4);
	checkWidth('葛\u{E0100}', 2);
	checkWidth('\u0600', 1);
});

test('pictures take two', () => {
	checkWidth('😀', 2);
	checkWidth('👩\u200D👩\u200D👧', 2);
	checkWidth('👍🏽', 2);
	checkWidth('🇫🇷', 2);
	checkWidth('❤', 1);
	checkWidth('❤\uFE0F', 2);
	checkWidth('1\uFE0F\u20E3', 2);
});

test('truncate leaves room for the ellipsis', () => {
	expect(truncate('abc', 3)).toBe('abc');
	expect(truncate('abcd', 3)).toBe('ab…');
	expect(truncate('中文字', 5)).toBe('中文…');
	expect(truncate('中文字', 4)).toBe('中…');
	expect(truncate('e\u0301e\u0301e\u0301', 2)).toBe('e\u0301…');
	expect(truncate('abc', 1)).toBe('…');
	expect(truncate('中', 1)).toBe('…');
	expect(truncate('abc', 0)).toBe('');
	expect(truncate('', 5)).toBe('');
});

test('padding fills up and never cuts', () => {
	expect(padStart('中', 4)).toBe('  中');
	expect(padStart('1.', 4)).toBe('  1.');
	expect(padStart('abc', 2)).toBe('abc');
});
