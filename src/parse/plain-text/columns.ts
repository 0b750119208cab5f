/** Lengths as the one who typed the text saw them. A rough ruler, to compare lines with each other; nothing is laid out by it. */

const TAB_STOP = 8;

/** Here begin the East Asian wide characters, and little that is not: two columns each. */
const FIRST_WIDE = 0x2e80;
const MAY_BE_WIDE = /[\u2e80-\uffff]/;
const WIDE = /[\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6]/;
const LEADING_SPACE = /^\s+/;

export const isWide = (character: string): boolean => WIDE.test(character);

/** Halves of surrogate pairs are not: two of them are two columns, as emoji are. */
const isWideUnit = (unit: number): boolean => unit >= FIRST_WIDE && (unit < 0xd800 || unit > 0xdfff);

export function columnsOf(line: string): number {
	let columns = line.length;
	if (!MAY_BE_WIDE.test(line)) return columns;
	for (let at = 0; at < line.length; at++) if (isWideUnit(line.charCodeAt(at))) columns++;
	return columns;
}

const startsWithSpace = (line: string): boolean => {
	const first = line.charCodeAt(0);
	return first <= 0x20 || (first >= 0xa0 && LEADING_SPACE.test(line));
};

/** Columns of white space a line begins with. U+3000 is two. */
export function indentOf(line: string): number {
	if (!startsWithSpace(line)) return 0;
	let columns = 0;
	for (const space of LEADING_SPACE.exec(line)?.[0] ?? '') {
		columns += space === '\t' ? TAB_STOP - (columns % TAB_STOP) : space === '\u3000' ? 2 : 1;
	}
	return columns;
}

/** Columns of the part of a line that cannot be broken off its front: its first word, or one wide character. */
export function firstWordColumns(line: string): number {
	const start = line.trimStart();
	if (WIDE.test(start.charAt(0))) return 2;
	const space = start.indexOf(' ');
	return space < 0 ? start.length : space;
}
