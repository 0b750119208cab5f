import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { shaped } from '../../src/text/arabic-shaping.ts';

const UNICODE_DATA = new URL('../../../shared/corpus/unicode/UnicodeData.txt.gz', import.meta.url);

/** Between two letters that join on both sides, or none, a letter takes each of its forms. */
const PLACES = {
	isolated: ['', ''],
	final: ['\u0640', ''],
	initial: ['', '\u0640'],
	medial: ['\u0640', '\u0640'],
} as const;

/** High hamza with waw: a form of two letters, and of no use (Unicode: "use is discouraged"). */
const FORM_ITSELF = '0677';

test.skipIf(!existsSync(UNICODE_DATA))(
	'every letter takes the forms that UnicodeData.txt has for it (skipped where ../shared/corpus is absent)',
	() => {
		let count = 0;
		const wrong: string[] = [];
		for (const line of gunzipSync(readFileSync(UNICODE_DATA)).toString().split('\n')) {
			const [code = '', name, , , , decomposition = ''] = line.split(';');
			const [, place, letter] = /^<(isolated|final|initial|medial)> ([0-9A-F]+)$/.exec(decomposition) ?? [];
			if (place === undefined || letter === undefined || letter === FORM_ITSELF) continue;
			const [before, after] = PLACES[place as keyof typeof PLACES];
			const text = before + String.fromCharCode(Number.parseInt(letter, 16)) + after;
			count++;
			if (shaped(text) !== before + String.fromCharCode(Number.parseInt(code, 16)) + after)
				wrong.push(`${code} ${name}`);
		}
		expect(wrong).toEqual([]);
		expect(count).toBeGreaterThan(200);
	},
);

const checkForms = (text: string, forms: string): void => expect(shaped(text)).toBe(forms);

test('letters join within a word, past marks, and not where they never do', () => {
	// beh, seen, meem: initial, medial, final.
	checkForms('\u0628\u0633\u0645', '\uFE91\uFEB4\uFEE2');
	// beh, kasra, seen.
	checkForms('\u0628\u0650\u0633', '\uFE91\u0650\uFEB2');
	// dal joins what is before it only; then beh by itself.
	checkForms('\u0628\u062F\u0628', '\uFE91\uFEAA\uFE8F');
	// lam, alef: two characters.
	checkForms('\u0644\u0627', '\uFEDF\uFE8E');
	// hamza joins nothing.
	checkForms('\u0628\u0621\u0628', '\uFE8F\uFE80\uFE8F');
	checkForms('\u0628 \u0628', '\uFE8F \uFE8F');
});

test('joiners join and non-joiners part', () => {
	checkForms('\u0628\u200C\u0628', '\uFE8F\u200C\uFE8F');
	checkForms('\u0628\u200D', '\uFE91\u200D');
	checkForms('\u0628\u0640\u0628', '\uFE91\u0640\uFE90');
});

test('other letters stay', () => checkForms('abc \u05D0 12 \u0661', 'abc \u05D0 12 \u0661'));
