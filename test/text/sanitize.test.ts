import { describe, expect, test } from 'vitest';
import { sanitize, sanitizeLine } from '../../src/text/sanitize.ts';

/** Shown with escapes, so that a failure can be read. */
const show = (text: string): string =>
	text.replace(/[^\x20-\x7E]/gu, character => `<${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}>`);

const checkSanitize = (text: string, expected: string): void => expect(show(sanitize(text))).toBe(show(expected));
const checkLine = (text: string, expected: string): void => expect(show(sanitizeLine(text))).toBe(show(expected));

/** Whatever a terminal may act on. */
const CONTROL = /[\0-\x08\x0B-\x1F\x7F-\x9F]/;

describe('sanitize', () => {
	test('leaves honest text alone', () => {
		for (const text of [
			'',
			'Plain words.\n\n\tIndented.',
			'naïve — “quoted” … soft\u00ADhyphen no\u00A0break zero\u200Bwidth',
			'مرحبا\u200F (abc)\u200E \u061C',
			'می\u200Cخواهم',
			'👩\u200D👩\u200D👧 ❤\uFE0F 🇫🇷',
			'\u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}',
			'葛\u{E0100}城',
		])
			checkSanitize(text, text);
	});

	test('shows controls as replacement characters', () => {
		checkSanitize('a\0b\x1Bc\x7Fd\x9Be\bf', 'a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf');
		checkSanitize('\uFFF9base\uFFFAgloss\uFFFB', '\uFFFDbase\uFFFDgloss\uFFFD');
		checkSanitize('\u{10EEEE}\u0305', '\uFFFD\u0305');
	});

	test('makes every line end a newline', () => {
		checkSanitize('a\r\nb\rc\vd\fe\x85f\u2028g\u2029h\n\r', 'a\nb\nc\nd\ne\nf\ng\nh\n\n');
	});

	test('takes out what reorders or hides text', () => {
		checkSanitize('pay \u202Eevil\u202C now', 'pay evil now');
		checkSanitize('\u2066a\u2069\u2067b\u2069\u2068c\u2069\u202A\u202B\u202D', 'abc');
		checkSanitize('\uFEFFtext\uFEFF', 'text');
		checkSanitize('hi\u{E0068}\u{E0069}\u{E007F}', 'hi');
		checkSanitize(`\u{1F3F4}${'\u{E0061}'.repeat(7)}\u{E007F}`, '\u{1F3F4}');
	});

	test('mends lone surrogates and keeps pairs', () => {
		checkSanitize('a\uD800b\uDC00c😀\uD83D', 'a\uFFFDb\uFFFDc😀\uFFFD');
		checkSanitize('\uFFFE\uFFFF\uFDD0\u{1FFFE}', '\uFFFD\uFFFD\uFFFD\uFFFD');
	});

	test('lets no control sequence through, nested or joined', () => {
		for (const attack of [
			'\x1B[31mred\x1B[0m',
			'\x1B]52;c;aGk=\x07',
			'\x1B]8;;\x1B]52;c;aGk=\x07link\x1B]8;;\x07',
			'\x1B\x1B[[2J2J',
			'\x1B[\x1B[2J',
			'\x1B_Gf=100;AAAA\x1B\\',
			'\x1BPq#0\x1B\\',
			'\x9B2J\x9D0;title\x9C',
			'\x1B[6n\x05',
			'\x1B]0;unterminated',
			'\r\x1B[2K\roverwritten\b\b\b',
			'\x0E\x0F',
			'\u009B\u202E31m',
			'\x1B\u202E[31m',
		]) {
			expect(sanitize(attack)).not.toMatch(CONTROL);
			expect(sanitizeLine(attack)).not.toMatch(CONTROL);
		}
	});

	test('is done after one pass', () => {
		for (const text of ['\x1B\u202E\x1B', '\uD83D\u202E\uDE00', '\r\u202E\n']) {
			expect(sanitize(sanitize(text))).toBe(sanitize(text));
			expect(sanitize(text).isWellFormed()).toBe(true);
		}
	});
});

describe('sanitizeLine', () => {
	test('makes one line', () => {
		checkLine('  A\n\ttitle\r\nin\u2028lines  ', 'A title in lines');
		checkLine('evil\x1B]0;x\x07.txt', 'evil\uFFFD]0;x\uFFFD.txt');
		checkLine('\n', '');
	});
});
