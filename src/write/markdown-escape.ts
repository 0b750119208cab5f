/** Text that Markdown must not take for markup. Escapes where a character could mean something, and nowhere else. */

/** A bare address, which GFM makes a link anyway. In angle brackets its own characters need no escapes. */
const ADDRESS = 'https?:\\/\\/[!-;=?-{}~]+';

const SPECIAL = new RegExp(
	[
		'[\\\\`*\\[\\]~]',
		// Inside a word an underscore is an underscore.
		'(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])',
		'<(?=[A-Za-z/!?])',
		'&(?=(?:[A-Za-z][A-Za-z\\d]*|#\\d+|#[xX][\\dA-Fa-f]+);)',
		'\\bwww\\.(?=[-.\\w])',
		ADDRESS,
	].join('|'),
	'giu',
);

/** Cheap to ask, and most text has none of it. */
const MAYBE_SPECIAL = /[\\`*[\]~_<&]|:\/\/|www\./i;

/** What ends the sentence rather than the address. */
const AFTER_ADDRESS: ReadonlySet<string> = new Set('?!.,:;*_~\'")]');

/** `label` stands for text between the brackets of a link or an image. */
export type TextPlace = 'text' | 'label';

export function escapeText(text: string, place: TextPlace): string {
	return MAYBE_SPECIAL.test(text) ? text.replace(SPECIAL, match => escapeMatch(match, place)) : text;
}

function escapeMatch(match: string, place: TextPlace): string {
	if (match === ']' && place === 'text') return match;
	if (match.length === 1) return `\\${match}`;
	if (/^www/i.test(match)) return `${match.slice(0, -1)}\\.`;
	if (place === 'label') {
		// Brackets do not nest in brackets: keep it from being a link instead.
		const colon = match.indexOf(':');
		return `${match.slice(0, colon)}\\:${escapeText(match.slice(colon + 1), place)}`;
	}
	const end = endOfAddress(match);
	return `<${match.slice(0, end)}>${escapeText(match.slice(end), place)}`;
}

function endOfAddress(match: string): number {
	let end = match.length;
	while (AFTER_ADDRESS.has(match[end - 1] ?? '')) end--;
	return end;
}

/** The character by its number: means the same, and is no white space, letter or marker to Markdown. */
export const reference = (character: string): string => `&#${character.codePointAt(0)};`;

/** What would begin a heading, quotation, list, rule, underline or table where a line begins. */
const LINE_START = /^(?:#{1,6}(?=\s|$)|>|[-+](?=[-+\s:|]|$)|[=|]|:(?=-))/;
const NUMBER_AT_LINE_START = /^(\d{1,9})([.)])(?=\s|$)/;

/** For escaped text that begins a line. Markdown drops white space there. */
export const escapeLineStart = (source: string): string =>
	source.trimStart().replace(LINE_START, '\\$&').replace(NUMBER_AT_LINE_START, '$1\\$2');

/** Where a link leads to, between the round brackets. */
export function destination(address: string): string {
	if (/^[!#-%'*-;=?-[\]-~]+$/.test(address)) return address;
	return `<${address.replace(/[\\<>]|&(?=[A-Za-z#][A-Za-z\d]*;)/g, '\\$&').replace(/[\t\n]/g, reference)}>`;
}

/** In double quotes, on one line. */
export const quoted = (title: string): string =>
	`"${title.replace(/["\\]|&(?=[A-Za-z#][A-Za-z\d]*;)/g, '\\$&').replace(/\n/g, reference)}"`;

export function codeSpan(text: string): string {
	const oneLine = text.replace(/\n/g, ' ');
	const fence = '`'.repeat(longestRun(oneLine, '`') + 1);
	// Markdown drops one space at each end if there is one at both, and takes a backtick there for the fence.
	const isPadded = /^`|`$|^ .* $/.test(oneLine) && /[^ ]/.test(oneLine);
	const padding = isPadded ? ' ' : '';
	return `${fence}${padding}${oneLine}${padding}${fence}`;
}

export function longestRun(text: string, character: string): number {
	let longest = 0;
	let run = 0;
	for (let index = 0; index < text.length; index++) {
		run = text[index] === character ? run + 1 : 0;
		if (run > longest) longest = run;
	}
	return longest;
}

/** Longer labels are none to Markdown, nor are those with white space. */
const MAX_LABEL_LENGTH = 999;

export const isNoteLabel = (label: string): boolean =>
	label !== '' && !/\s/.test(label) && noteLabel(label).length <= MAX_LABEL_LENGTH;

export const noteLabel = (label: string): string => label.replace(/[\\[\]]|&(?=[A-Za-z#][A-Za-z\d]*;)/g, '\\$&');
