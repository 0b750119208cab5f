/** What letters are, against the properties of Unicode that the engine knows. */

import { describe, expect, test } from 'vitest';
import {
	beforeCharacter,
	countCases,
	isAfterLetters,
	isCapital,
	isInitial,
	isLetter,
	isLetterOrNumber,
	isMark,
	isNumber,
	isSmall,
	isUncased,
	lowerCased,
} from '../../src/text/letters.ts';

/** Beyond the second plane there are no letters but ideographs and compatibility forms of them. */
const LAST_CODE_POINT = 0x2ffff;

/** Code points, in hexadecimal, on which the two disagree. */
function checkAgainst(property: RegExp, is: (text: string) => boolean): void {
	const wrong: string[] = [];
	for (let codePoint = 0; codePoint <= LAST_CODE_POINT; codePoint++) {
		const character = String.fromCodePoint(codePoint);
		if (is(character) !== property.test(character)) wrong.push(codePoint.toString(16));
	}
	expect(wrong).toEqual([]);
}

describe('every character is what Unicode says', () => {
	test('letters', () => checkAgainst(/\p{L}/u, text => isLetter(text)));
	test('capitals', () => checkAgainst(/\p{Lu}/u, text => isCapital(text)));
	test('small letters', () => checkAgainst(/\p{Ll}/u, text => isSmall(text)));
	test('letters without case', () => checkAgainst(/\p{Lo}/u, text => isUncased(text)));
	test('initials', () => checkAgainst(/[\p{Lu}\p{Lo}]/u, text => isInitial(text)));
	test('numbers', () => checkAgainst(/\p{N}/u, text => isNumber(text)));
	test('letters and numbers', () => checkAgainst(/[\p{L}\p{N}]/u, text => isLetterOrNumber(text)));
	test('marks', () => checkAgainst(/\p{M}/u, text => isMark(text)));
});

describe('outside of the text', () => {
	test('there is no letter', () => {
		expect(isLetter('a', 1)).toBe(false);
		expect(isLetter('a', -1)).toBe(false);
		expect(isLetter('')).toBe(false);
	});
});

describe('before a place', () => {
	test('stands a whole character', () => {
		expect(beforeCharacter('a𝐀b', 3)).toBe(1);
		expect(beforeCharacter('ab', 1)).toBe(0);
	});

	test('letters are counted by character', () => {
		expect(isAfterLetters('x é𝐁.', 5, 3)).toBe(false);
		expect(isAfterLetters('x 𝐀é𝐁.', 7, 3)).toBe(true);
		expect(isAfterLetters('p.m.', 3, 3)).toBe(false);
	});
});

test('capitals and small letters are counted', () => {
	expect(countCases('Ein Ärger, ÉTÉ 1. 中')).toEqual({ capitals: 5, smalls: 6 });
});

test('lower case keeps every offset', () => {
	expect(lowerCased('ABC Ä')).toBe('abc ä');
	expect(lowerCased('İstanbul A')).toBe('istanbul a');
});
