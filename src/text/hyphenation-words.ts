/** Which words of a text are divided, and where: what publishers leave whole is left whole. */

import { graphemesOf } from './graphemes.ts';
import type { Hyphenator } from './hyphenation.ts';
import type { Exceptions } from './hyphenation-listed.ts';
import { countCases, isLetter, isLetterOrNumber, isMark, lowerCased } from './letters.ts';

/** The patterns of a language, at work on a word by itself. */
export interface Patterns {
	/** All that stand in them, small. Where an apostrophe is among them, it belongs to the word: `dell’arte`. */
	readonly letters: string;
	/** So many letters stay before a hyphen at least, and after it. */
	readonly minima: readonly [left: number, right: number];
	/** Offsets in a word of small letters, in order, within the minima; nothing for a word with a letter that is not in the patterns. */
	readonly divide: (word: string) => readonly number[] | undefined;
}

/** In shorter words little is gained. */
const MIN_LETTERS = 5;

/** The longest words of any language, with an accent on each letter; longer ones are no words. */
const MAX_LETTERS = 120;

/** Different stretches of which a hyphenator remembers where they are divided: those of a long novel. */
const MAX_KNOWN = 20_000;

/** Longer ones come seldom, and in V8 a piece of a text, from 13 characters, keeps all of that text in memory. */
const MAX_KNOWN_LENGTH = 12;

/** What most stretches are, and needs no closer look. */
const PLAIN = /^[a-z]+[.,;:!?]?$/;
const MARK_AFTER = /[.,;:!?]$/;

/** What stands between spaces. */
const STRETCH = new RegExp(`[^\\s\\u200B]{${MIN_LETTERS},}`, 'g');

/** Addresses, names of files and of programs’ things: nothing in such a stretch is divided. */
const FOR_MACHINES = /[/\\@_#]/;

/** What stands between dashes, brackets, quotation marks, commas and the like, apostrophes left alone. */
const PIECE = /[^\u2012-\u2015()[\]{}<>«»‹›“”„‟‘‚",;!?…]+/g;

/** A compound word is divided at its hyphens only; soft hyphens say where a word is divided. */
const HYPHEN = /[-\u00AD\u2010\u2011]/;

const APOSTROPHES = "'’ʼ";
const APOSTROPHE = /['’ʼ]/g;
const BETWEEN_APOSTROPHES = /[^']+/g;
const WHOLE = /.+/g;

/** Joiners: letters of Indic words. */
const JOINERS = '\u200C\u200D';

const NOWHERE: readonly number[] = [];

export function hyphenatorOf(patterns: Patterns, exceptions: Exceptions = new Map()): Hyphenator {
	const [left, right] = patterns.minima;
	const apostrophe = Array.from(APOSTROPHES).find(letter => patterns.letters.includes(letter));
	const words = apostrophe === undefined ? BETWEEN_APOSTROPHES : WHOLE;
	const known = new Map<string, readonly number[]>();

	/** By the list first; the minima hold for both, as in TeX. */
	function divisionsOf(word: string): readonly number[] | undefined {
		const listed = exceptions.get(word);
		return listed === undefined
			? patterns.divide(word)
			: divisionsDrawn(listed).filter(at => at >= left && at <= word.length - right);
	}

	/** Of a word in small letters, with its accents as they come. */
	function insideWord(word: string): readonly number[] {
		if (word.length < MIN_LETTERS || word.length > MAX_LETTERS) return NOWHERE;
		if (!hasMarks(word)) return divisionsOf(word) ?? NOWHERE;
		const { text, starts } = composed(word);
		const divisions = divisionsOf(word) ?? divisionsOf(text)?.map(division => starts[division] ?? -1) ?? NOWHERE;
		return divisions.filter(division => starts.includes(division));
	}

	/** In pieces, each with offsets in the stretch. */
	function insideStretch(stretch: string): readonly number[] {
		if (PLAIN.test(stretch)) return insideWord(stretch.replace(MARK_AFTER, ''));
		if (FOR_MACHINES.test(stretch)) return NOWHERE;
		const offsets: number[] = [];
		for (const { 0: piece, index } of stretch.matchAll(PIECE)) {
			if (piece.length < MIN_LETTERS || HYPHEN.test(piece)) continue;
			const [start, end] = trimmed(piece);
			const core = lowerCased(piece.slice(start, end)).replaceAll(APOSTROPHE, apostrophe ?? "'");
			if (!isWord(core) || isInCapitals(piece)) continue;
			for (const word of core.matchAll(words))
				for (const division of insideWord(word[0])) offsets.push(index + start + word.index + division);
		}
		return offsets;
	}

	function divisionsIn(stretch: string): readonly number[] {
		if (stretch.length > MAX_KNOWN_LENGTH) return insideStretch(stretch);
		const remembered = known.get(stretch);
		if (remembered !== undefined) return remembered;
		const offsets = insideStretch(stretch);
		if (known.size === MAX_KNOWN) known.clear();
		known.set(stretch, offsets);
		return offsets;
	}

	return text => {
		const offsets: number[] = [];
		for (const { 0: stretch, index } of text.matchAll(STRETCH))
			for (const division of divisionsIn(stretch)) offsets.push(index + division);
		return offsets;
	};
}

/** With the accents in their letters where Unicode has such, and where in the word each character begins that is not to be cut. */
function composed(word: string): { readonly text: string; readonly starts: readonly number[] } {
	const starts: number[] = [];
	let text = '';
	let at = 0;
	for (const cluster of graphemesOf(word)) {
		starts[text.length] = at;
		text += cluster.normalize('NFC');
		at += cluster.length;
	}
	return { text, starts };
}

/** Offsets in the word without its hyphens. */
function divisionsDrawn(word: string): readonly number[] {
	const offsets: number[] = [];
	for (let at = word.indexOf('-'); at >= 0; at = word.indexOf('-', at + 1)) offsets.push(at - offsets.length);
	return offsets;
}

/** Without what stands around a word: full stops, signs. */
function trimmed(piece: string): readonly [start: number, end: number] {
	let start = 0;
	let end = piece.length;
	while (start < end && !isLetterOrNumber(piece, start)) start++;
	while (start < end && !isLetterOrNumber(piece, end - 1) && !isMark(piece, end - 1)) end--;
	return [start, end];
}

/** Letters alone: no number, no full stop inside. */
function isWord(core: string): boolean {
	for (let at = 0; at < core.length; at++)
		if (
			!isLetter(core, at) &&
			!isMark(core, at) &&
			!APOSTROPHES.includes(core.charAt(at)) &&
			!JOINERS.includes(core.charAt(at))
		)
			return false;
	return core.length > 0;
}

/** Abbreviations, and what is shouted. */
function isInCapitals(piece: string): boolean {
	const { capitals, smalls } = countCases(piece);
	return capitals > 0 && smalls === 0;
}

function hasMarks(word: string): boolean {
	for (let at = 0; at < word.length; at++) if (isMark(word, at) || JOINERS.includes(word.charAt(at))) return true;
	return false;
}
