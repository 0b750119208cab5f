/** Text that runs from the right, as UAX #9 writes it: capitals stand for Hebrew letters, so that drawings look the same in any editor. */

const FIRST_CAPITAL = 0x41;
const ALEF = 0x5d0;

export const hebrewOf = (text: string): string =>
	text.replace(/[A-Z]/g, letter => String.fromCharCode(letter.charCodeAt(0) - FIRST_CAPITAL + ALEF));

export const capitalsOf = (text: string): string =>
	text.replace(/[\u05D0-\u05E9]/g, letter => String.fromCharCode(letter.charCodeAt(0) - ALEF + FIRST_CAPITAL));

/** The same with all its capitals Hebrew; names of plain data have none. */
export const inHebrew = <Value>(value: Value): Value => JSON.parse(hebrewOf(JSON.stringify(value)));
