/** Numbers of list items as they are written. */

import type { Delimiter, List, Numbering } from '../article/article.ts';

const LETTERS = 26;
const FIRST_LETTER = 0x61;

/** As spreadsheets name columns: z, aa, ab. */
function alphabetic(number: number): string {
	let letters = '';
	for (let left = number; left > 0; left = Math.floor((left - 1) / LETTERS))
		letters = String.fromCharCode(FIRST_LETTER + ((left - 1) % LETTERS)) + letters;
	return letters;
}

const ROMAN: readonly (readonly [value: number, letters: string])[] = [
	[1000, 'm'],
	[900, 'cm'],
	[500, 'd'],
	[400, 'cd'],
	[100, 'c'],
	[90, 'xc'],
	[50, 'l'],
	[40, 'xl'],
	[10, 'x'],
	[9, 'ix'],
	[5, 'v'],
	[4, 'iv'],
	[1, 'i'],
];
/** Four thousand would need a sign of its own. */
const LAST_ROMAN = 3999;

function roman(number: number): string {
	let letters = '';
	let left = number;
	for (const [value, sign] of ROMAN) {
		letters += sign.repeat(Math.floor(left / value));
		left %= value;
	}
	return letters;
}

interface System {
	readonly write: (number: number) => string;
	readonly last: number;
}

const SYSTEMS: { readonly [Name in Numbering]: System } = {
	'lower-alpha': { write: alphabetic, last: Number.MAX_SAFE_INTEGER },
	'upper-alpha': { write: number => alphabetic(number).toUpperCase(), last: Number.MAX_SAFE_INTEGER },
	'lower-roman': { write: roman, last: LAST_ROMAN },
	'upper-roman': { write: number => roman(number).toUpperCase(), last: LAST_ROMAN },
};

const AROUND: { readonly [Sign in Delimiter]: readonly [before: string, after: string] } = {
	')': ['', ')'],
	'()': ['(', ')'],
	'、': ['', '、'],
};

/** What a system has no letters for is written in figures, as in CSS. */
export function numeralOf(number: number, { numbering, delimiter }: List): string {
	const system = numbering && SYSTEMS[numbering];
	const written = system && number >= 1 && number <= system.last ? system.write(number) : `${number}`;
	const [before, after] = delimiter === undefined ? ['', '.'] : AROUND[delimiter];
	return before + written + after;
}
