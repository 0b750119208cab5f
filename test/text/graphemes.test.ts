import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { graphemeEnd, graphemesOf } from '../../src/text/graphemes.ts';
import { breakTests } from '../support/unicode.ts';

const TESTS = new URL('../../../shared/corpus/unicode/GraphemeBreakTest.txt', import.meta.url);

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const expected = (text: string): string[] => Array.from(segmenter.segment(text), ({ segment }) => segment);

const checkGraphemes = (text: string): void => expect([...graphemesOf(text)]).toEqual(expected(text));

test.skipIf(!existsSync(TESTS))(
	'GraphemeBreakTest of Unicode 17, all of it (skipped where ../shared/corpus is absent)',
	() => {
		const failed = breakTests(TESTS).filter(({ text, ends }) => {
			const found: number[] = [];
			for (let at = 0; at < text.length; found.push(at)) at = graphemeEnd(text, at);
			return found.join() !== ends.join();
		});
		expect(failed.map(({ line }) => line)).toEqual([]);
	},
);

test('cuts where the platform cuts', () => {
	for (const text of [
		'',
		'plain',
		'e\u0301a\u0301',
		'\u0301lonely mark',
		'👩\u200D👩\u200D👧👍🏽❤\uFE0F1\uFE0F\u20E3',
		'🇫🇷🇩🇪🇫',
		'नमस्ते क्षत्रिय',
		'กำแพงน้ำ',
		'한국어 \u1112\u1161\u11AB',
		'ガギ゙ｶﾞ',
		'a\u200Db\u200Cc\u00ADd\u200Be',
		'𠮷野家 𝒜',
		'\uD83D lone',
	])
		checkGraphemes(text);
});

test('knows every code unit that joins its neighbours', () => {
	const wrong: string[] = [];
	for (let unit = 0x20; unit < 0xfffe; unit++) {
		// Ideographs and syllables are all alike: one in 64 will do.
		const alike =
			(unit > 0x3400 && unit < 0xa000) || (unit > 0xac00 && unit < 0xd780) || (unit > 0xd800 && unit < 0xf900);
		if (alike && unit % 64 !== 0) continue;
		const character = String.fromCharCode(unit);
		// A mark, a letter, a Hangul vowel and a picture on either side.
		for (const text of [`a${character}a`, `\u1100${character}\u1161`, `क\u094D${character}`, `❤\u200D${character}`])
			if ([...graphemesOf(text)].join('|') !== expected(text).join('|')) wrong.push(unit.toString(16));
	}
	expect(wrong).toEqual([]);
});

test('knows every character beyond those of one unit that joins its neighbours', () => {
	const wrong: string[] = [];
	for (let codePoint = 0x10000; codePoint < 0x20000; codePoint++) {
		const character = String.fromCodePoint(codePoint);
		const text = `a${character}😀${character}\u{11A0B}${character}\u{1F3FF}`;
		if ([...graphemesOf(text)].join('|') !== expected(text).join('|')) wrong.push(codePoint.toString(16));
	}
	expect(wrong).toEqual([]);
});

test('ends at the end of the text', () => {
	expect(graphemeEnd('a', 0)).toBe(1);
	expect(graphemeEnd('xe\u0301', 1)).toBe(3);
});
