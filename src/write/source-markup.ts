/** What may stand between an article's characters in the text it was read from, by format. */

import type { Format } from '../article/format.ts';
import { lazy } from '../text/lazy.ts';

/** A character written by its name, its number or an escape. */
export interface Decoded {
	readonly text: string;
	/** How many code units of the source it takes. */
	readonly length: number;
}

export interface Markup {
	/** Where the article can begin at the earliest. */
	startOf(source: string): number;
	/** Length of what begins here and is never text, such as a tag; 0 when nothing does. */
	markupAt(source: string, at: number): number;
	/** Length of what begins here and may be markup as well as text, such as a star; 0 when nothing does. */
	signAt(source: string, at: number): number;
	decode(source: string, at: number): Decoded | undefined;
}

const matcher =
	(pattern: () => RegExp) =>
	(source: string, at: number): number => {
		const regex = pattern();
		regex.lastIndex = at;
		return regex.exec(source)?.[0].length ?? 0;
	};

const atStart = (): number => 0;
const nothing = (): number => 0;
const never = (): undefined => undefined;

/** Longer ones are no tags: a `<` in a text that is never closed. */
const MAX_TAG = 65_536;
/** Comments, elements whose content is no text (as the parser of HTML reads them: to the end when they are not closed), tags. */
const TAG = lazy(
	() =>
		new RegExp(
			'<(?:!--[\\s\\S]*?(?:-->|$)' +
				'|(script|style|title|noscript|iframe|noembed|noframes)(?=[\\s/>])[\\s\\S]*?(?:</\\1\\s*>|$)' +
				// With values in quotation marks, which may hold a `>`; or whatever ends in the next one.
				`|/?[a-z](?:[^>"'=]|=\\s*"[^"]{0,${MAX_TAG}}"|=\\s*'[^']{0,${MAX_TAG}}'|=(?!\\s*["'])|["']){0,${MAX_TAG}}>` +
				`|[!/?a-z][^>]{0,${MAX_TAG}}>)`,
			'iy',
		),
);
/** Of HTML nothing else is markup; what nobody sees was left out. */
const UNSEEN = lazy(() => /[\p{Cc}\p{Cf}]/uy);

/** List numbers, targets of links, tags, and any sign that is no letter. */
const MARKDOWN_SIGN = lazy(
	() =>
		/\]\([^()\s]{0,4096}(?:\s[^()\n]{0,4096})?\)|\]\[[^\]\n]{0,1024}\]|\d{1,9}[.)](?=\s)|<[^>\n]{0,4096}>|[^\p{L}\p{N}\s]/uy,
);
const TEXT_SIGN = lazy(() => /\d{1,9}[.)](?=\s)|[^\p{L}\p{N}\s]/uy);

/** As the parser knows it: a fence at the very start, a key below, a fence. Its title is not the article's text. */
const FRONT_MATTER = lazy(() => /^\uFEFF?---[ \t]*\r?\n[^\n:]{1,80}:[\s\S]{0,65536}?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/);

const CHARACTER_REFERENCE = lazy(() => /&(?:#(?:x([\da-f]{1,8})|(\d{1,8}))|([a-z]\w{1,9}));?/iy);
const HEX = 16;
const LAST_CODE_POINT = 0x10ffff;

function decodeReference(source: string, at: number): Decoded | undefined {
	if (source.charAt(at) !== '&') return undefined;
	const regex = CHARACTER_REFERENCE();
	regex.lastIndex = at;
	const match = regex.exec(source);
	if (match === null) return undefined;
	const [whole, hex, decimal, name] = match;
	const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, HEX);
	const text = name === undefined ? characterOf(point) : CHARACTERS().get(name);
	return text === undefined ? undefined : { text, length: whole.length };
}

/** HTML reads the controls of Latin-1 as Windows-1252 has them (HTML standard, numeric character reference end state). */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const FIRST_CONTROL = 0x80;

const characterOf = (point: number): string | undefined =>
	WINDOWS_1252.charAt(point - FIRST_CONTROL) || (point <= LAST_CODE_POINT ? String.fromCodePoint(point) : undefined);

/** The names of U+00A0 to U+00FF in order (HTML 4, Latin-1 entities). */
const LATIN_1 =
	'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot ' +
	'cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml ' +
	'Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig ' +
	'agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ' +
	'ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';
const FIRST_OF_LATIN_1 = 0xa0;
/** Those others that articles are full of; what has another name is found by the words after it. */
const OTHERS: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	lsquo: '‘',
	rsquo: '’',
	ldquo: '“',
	rdquo: '”',
	bdquo: '„',
	sbquo: '‚',
	lsaquo: '‹',
	rsaquo: '›',
	ndash: '–',
	mdash: '—',
	hellip: '…',
	bull: '•',
	euro: '€',
	trade: '™',
	OElig: 'Œ',
	oelig: 'œ',
	Scaron: 'Š',
	scaron: 'š',
	Yuml: 'Ÿ',
	minus: '−',
	prime: '′',
	ensp: '\u2002',
	emsp: '\u2003',
	thinsp: '\u2009',
	zwnj: '\u200c',
	zwj: '\u200d',
};

const CHARACTERS = lazy(
	(): ReadonlyMap<string, string> =>
		new Map([
			...LATIN_1.split(' ').map((name, index): [string, string] => [
				name,
				String.fromCharCode(FIRST_OF_LATIN_1 + index),
			]),
			...Object.entries(OTHERS),
		]),
);

const JSON_ESCAPE = lazy(() => /\\(?:u([\da-f]{4})|(["\\/bfnrt]))/iy);
const JSON_CHARACTERS: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

function decodeEscape(source: string, at: number): Decoded | undefined {
	if (source.charAt(at) !== '\\') return undefined;
	const regex = JSON_ESCAPE();
	regex.lastIndex = at;
	const match = regex.exec(source);
	if (match === null) return undefined;
	const [whole, hex, sign = ''] = match;
	const text = hex === undefined ? (JSON_CHARACTERS[sign] ?? sign) : String.fromCharCode(Number.parseInt(hex, HEX));
	return { text, length: whole.length };
}

export const MARKUP: { readonly [Name in Format]: Markup } = {
	text: { startOf: atStart, markupAt: nothing, signAt: matcher(TEXT_SIGN), decode: never },
	markdown: {
		startOf: source => FRONT_MATTER().exec(source)?.[0].length ?? 0,
		markupAt: nothing,
		signAt: matcher(MARKDOWN_SIGN),
		decode: decodeReference,
	},
	html: { startOf: atStart, markupAt: matcher(TAG), signAt: matcher(UNSEEN), decode: decodeReference },
	json: { startOf: atStart, markupAt: nothing, signAt: matcher(TEXT_SIGN), decode: decodeEscape },
};
