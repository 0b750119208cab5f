/** The orders articles are shown in. The same in the list and in what is printed. */

export interface Dated {
	readonly published?: string;
}

/** By code units. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Newest first; what has no date comes last. */
export const newestFirst = (a: Dated, b: Dated): number => compareText(b.published ?? '', a.published ?? '');

const NUMBERS = /\d+/g;
/** Digits a number is filled up to, so that 9 comes before 10. */
const SORT_DIGITS = 8;

/**
 * A title as it is sorted: without case and diacritics, numbers by value. Compared by code units: a collator would cost 100 ms for
 * 10,000 titles, each time the list learns a few more of them.
 */
export function sortKeyOf(title: string): string {
	// Written here, as a pattern by property takes long to read and most starts sort nothing.
	const plain = title
		.normalize('NFD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase();
	return plain.replace(NUMBERS, digits => digits.padStart(SORT_DIGITS, '0'));
}
