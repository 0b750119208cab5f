/**
 * Searching in plain text for what somebody types: accents, case, typographic marks and kinds of space are found by what is on the
 * keyboard. A query is made into a pattern, so that nothing has to be kept of the text.
 */

import { type Case, formsOf, isBare, isCapital } from './search-letters.ts';

export interface Search {
	/** A longer query that begins with the same parts matches only where this one does. */
	readonly parts: readonly string[];
	/** With the flag g. */
	readonly pattern: RegExp;
	/** What a match of the pattern must be besides, with the flag y: in the case that is asked for. */
	readonly exact?: RegExp;
}

/** In a text, by offsets in UTF-16 code units. */
export interface Match {
	readonly start: number;
	/** Exclusive. */
	readonly end: number;
}

/** Soft hyphens, joiners and marks of no width. Words are searched as if they were not there. */
const UNSEEN = '\\u00AD\\u034F\\u200B-\\u200F\\u2060\\uFEFF';
/** Accents and vowel signs of Latin, Greek, Cyrillic, Hebrew and Arabic where they are characters of their own; Arabic’s stretching too. */
const MARKS =
	'\\u0300-\\u036F\\u0483-\\u0487\\u0591-\\u05BD\\u05BF\\u05C1-\\u05C7\\u0610-\\u061A\\u0640\\u064B-\\u065F\\u0670\\u06D6-\\u06ED';
/** White space as in `\s`, without what is unseen. */
const SPACES = '\\t-\\r \\u0085\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000';

const UNSEEN_ANYWHERE = new RegExp(`[${UNSEEN}]+`, 'g');
const SPACES_HERE = new RegExp(`[${SPACES}]+`, 'y');
/** No two of these classes share a character, so that no text makes a pattern try twice. */
const SPACE_PART = `[${SPACES}][${SPACES}${UNSEEN}]*`;
const GAP = `[${UNSEEN}]*`;
const GAP_AFTER_LETTER = `[${UNSEEN}${MARKS}]*`;

/** Characters that the keyboard has one of and print several. */
const SIGNS: Readonly<Record<string, string>> = {
	"'": "'‘’‚‛′ʼ´`",
	'"': '"“”„‟″«»',
	'-': '\\-‐‑‒–—―−',
};

/** What is typed as several characters and may be printed as one; the longer ones first. */
const LIGATURES: readonly (readonly [typed: string, printed: string])[] = [
	['...', '…'],
	['ffi', 'ﬃ'],
	['ffl', 'ﬄ'],
	['--', '–—―'],
	['ff', 'ﬀ'],
	['fi', 'ﬁ'],
	['fl', 'ﬂ'],
	['ss', 'ßẞ'],
	['ae', 'æÆ'],
	['oe', 'œŒ'],
];

/** Of a query; what is pasted beyond is not looked at. A pattern of a few thousand is more than the engine takes. */
const MAX_CHARACTERS = 200;

/** Undefined where there is nothing to search for. A capital in the query asks for its case exactly. */
export function searchFor(query: string): Search | undefined {
	const whole = query.replace(UNSEEN_ANYWHERE, '').normalize('NFC');
	const text = Array.from(whole.slice(0, 2 * MAX_CHARACTERS))
		.slice(0, MAX_CHARACTERS)
		.join('');
	if (text === '') return undefined;
	const isExact = Array.from(text).some(isCapital);
	const parts = partsOf(text, isExact ? 'same' : 'any');
	const search = { parts: parts.map(({ part }) => part), pattern: new RegExp(sourceOf(parts), 'g') };
	if (!isExact) return search;
	const similar = new RegExp(sourceOf(partsOf(text, 'similar')), 'g');
	return { ...search, pattern: similar, exact: new RegExp(sourceOf(parts), 'y') };
}

const sourceOf = (parts: readonly Part[]): string => parts.map(({ part, after }) => part + after).join('');

function partsOf(text: string, letterCase: Case): readonly Part[] {
	const parts: Part[] = [];
	for (let at = 0; at < text.length; ) {
		const part = partAt(text, at, letterCase);
		parts.push(part);
		at += part.length;
	}
	return parts;
}

interface Part {
	readonly part: string;
	/** Of what it takes of the query. */
	readonly length: number;
	/** What may stand after it and belong to it. */
	readonly after: string;
}

function partAt(text: string, at: number, letterCase: Case): Part {
	SPACES_HERE.lastIndex = at;
	const [spaces] = SPACES_HERE.exec(text) ?? [];
	if (spaces !== undefined) return { part: SPACE_PART, length: spaces.length, after: '' };
	for (const [typed, printed] of LIGATURES) {
		if (!text.startsWith(typed, at)) continue;
		const apart = Array.from(typed, character => partOf(character, letterCase)).join(GAP_AFTER_LETTER);
		return { part: `(?:${apart}|[${printed}])`, length: typed.length, after: GAP };
	}
	const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
	return {
		part: partOf(character, letterCase),
		length: character.length,
		after: isBare(character) ? GAP_AFTER_LETTER : GAP,
	};
}

function partOf(character: string, letterCase: Case): string {
	const signs = SIGNS[character];
	if (signs !== undefined) return `[${signs}]`;
	const forms = formsOf(character, letterCase);
	const [only = character] = forms;
	if (forms.length === 1) return escaped(only);
	const single = forms.filter(form => form.length === 1);
	const longer = forms.filter(form => form.length > 1).map(escaped);
	if (longer.length === 0) return `[${single.join('')}]`;
	return `(?:${[...longer, ...(single.length === 0 ? [] : [`[${single.join('')}]`])].join('|')})`;
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** Code units of a text that are searched at a time: a paragraph may be as long as a book. */
export const PIECE = 16_384;

/** Code units that a match may reach beyond its piece: more than anybody types. */
export const REACH = 1024;

/** The matches that begin in a piece of the text. */
export function matchesInPiece(text: string, search: Search, piece: number): readonly Match[] {
	const from = piece * PIECE;
	const found: Match[] = [];
	// A part of a text costs nothing, and it ends where nothing further can be found.
	const part = text.length <= PIECE ? text : text.slice(from, from + PIECE + REACH);
	search.pattern.lastIndex = 0;
	for (let match = nextIn(part, search); match !== null && match.index < PIECE; match = nextIn(part, search))
		found.push({ start: from + match.index, end: from + match.index + match[0].length });
	return found;
}

/** From where the pattern stopped last. */
function nextIn(text: string, { pattern, exact }: Search): RegExpExecArray | null {
	let match = pattern.exec(text);
	while (match !== null && exact !== undefined) {
		exact.lastIndex = match.index;
		const exactly = exact.exec(text);
		if (exactly !== null) {
			pattern.lastIndex = exact.lastIndex;
			return exactly;
		}
		pattern.lastIndex = match.index + 1;
		match = pattern.exec(text);
	}
	return match;
}
