import { describe, expect, test } from 'vitest';
import { fold, fuzzyMatch } from '../../src/session/fuzzy.ts';

/** The text with its matched letters in brackets; `no` where it does not match. */
function checkMatch(pattern: string, text: string, expected: string): void {
	const match = fuzzyMatch(fold(pattern), fold(text));
	const marked = new Set(match?.positions);
	const drawn = Array.from({ length: text.length }, (_, index) =>
		marked.has(index) ? `[${text[index]}]` : text[index],
	);
	expect(match === undefined ? 'no' : drawn.join('').replaceAll('][', '')).toBe(expected);
}

function checkBetter(pattern: string, better: string, worse: string): void {
	const scoreOf = (text: string): number => fuzzyMatch(fold(pattern), fold(text))?.score ?? Number.NaN;
	expect(scoreOf(better)).toBeGreaterThan(scoreOf(worse));
}

describe('letters match', () => {
	test('in order, not necessarily side by side', () => {
		checkMatch('hb', 'harbour bridge', '[h]ar[b]our bridge');
		checkMatch('bh', 'harbour bridge', 'no');
		checkMatch('harbouring', 'harbour', 'no');
	});
	test('side by side where they stand so', () => {
		checkMatch('rid', 'harbour bridge', 'harbour b[rid]ge');
	});
	test('at the start of a word where they stand there', () => {
		checkMatch('on', 'the moon, on ropes', 'the moon, [on] ropes');
		checkMatch('on', 'moon', 'mo[on]');
	});
	test('whatever their case and diacritics', () => {
		checkMatch('ECOLE', 'école', '[école]');
		checkMatch('école', 'Ecole', '[Ecole]');
		checkMatch('cafe', 'Cafe\u0301', '[Cafe]\u0301');
	});
	test('in any script', () => {
		checkMatch('潮', '海の潮', '海の[潮]');
		checkMatch('מ', 'שלום מים', 'שלום [מ]ים');
		checkMatch('𠮷x', '𠮷x', '[𠮷x]');
		checkMatch('🌊z', 'a🌊 z', 'a[🌊] [z]');
	});
});

describe('words match', () => {
	test('each on its own, in any order', () => {
		checkMatch('bridge har', 'harbour bridge', '[har]bour [bridge]');
		checkMatch('bridge quay', 'harbour bridge', 'no');
	});
	test('however many spaces are between them', () => {
		checkMatch('a  b', 'b a', '[b] [a]');
	});
});

test('nothing matches everything', () => {
	checkMatch('', 'harbour', 'harbour');
	checkMatch('', '', '');
	checkMatch('a', '', 'no');
});

describe('better is', () => {
	test('side by side', () => checkBetter('tide', 'the tide', 'the idle'));
	test('at the start of a word', () => checkBetter('on', 'an onion', 'a moon'));
	test('the start of a word further on', () => checkBetter('ro', 'a rope', 'a pro'));
});

test('a folded text is as long as the text, so that positions are those of the text', () => {
	for (const text of ['İstanbul', 'ﬁn', 'ßẞ', 'e\u0301', '각', '🌊', 'ǅ', 'Ω'])
		expect(fold(text)).toHaveLength(text.length);
});
