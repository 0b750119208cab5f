/**
 * What Ink lays out instead of painted rows. It would take each row apart into its cells, three megabytes of garbage a frame; it gets a
 * sign for the row, and whoever writes the frame to the terminal puts the row in.
 */

/** Noncharacters of Unicode: sanitized text has none of them (text/sanitize.ts), so nothing else is taken for a sign. */
const FIRST_DIGIT = 0xfdd0;
const DIGITS = 32;
const SIGN = /[\uFDD0-\uFDEF]{2}/;

/** As many as there are signs, which is more than a terminal has: those of a frame are used as soon as it is laid out. */
const ROWS = DIGITS * DIGITS;
const rows: string[] = [];
let next = 0;

/** The sign for a row; an empty one needs none. */
export function standInFor(row: string): string {
	if (row === '') return row;
	rows[next] = row;
	const sign = String.fromCharCode(FIRST_DIGIT + Math.floor(next / DIGITS), FIRST_DIGIT + (next % DIGITS));
	next = (next + 1) % ROWS;
	return sign;
}

/** The row with what a sign in it stands for. */
export function withRow(row: string): string {
	const at = row.search(SIGN);
	if (at < 0) return row;
	const digit = (index: number): number => row.charCodeAt(index) - FIRST_DIGIT;
	return row.slice(0, at) + (rows[digit(at) * DIGITS + digit(at + 1)] ?? '') + row.slice(at + 2);
}
