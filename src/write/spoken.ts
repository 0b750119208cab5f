/** The words of a speech without what marks it as one. */

import { sanitizeLine } from '../text/sanitize.ts';

/** Opening mark → the marks that close it. Marks of all languages in CLDR (common/main, delimiters), and the straight ones. */
const CLOSING: Readonly<Record<string, string>> = {
	'“': '”“',
	'”': '”',
	'„': '“”„',
	'«': '»',
	'»': '«»',
	'‹': '›',
	'›': '‹›',
	'‘': '’‘',
	'’': '’',
	'‚': '‘’',
	'"': '"',
	"'": "'",
	'「': '」',
	'『': '』',
	'《': '》',
	'〈': '〉',
	'〝': '〞〟',
};

/** Of a dialogue: it opens a turn, and nothing closes it. */
const DASH = /^[—–―-]+\s*/;

/** On one line, without the outer quotation marks; those within stay. */
export function spokenWords(text: string): string {
	const words = sanitizeLine(text);
	const closing = CLOSING[words.charAt(0)];
	if (closing === undefined) return words.replace(DASH, '');
	const last = words.length > 1 && closing.includes(words.charAt(words.length - 1));
	return words.slice(1, last ? -1 : undefined).trim();
}
