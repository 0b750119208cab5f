/**
 * Quotation marks → stretches of direct speech in the text of one paragraph.
 *
 * Only double marks and corner brackets speak. ‘ ’ and ' are apostrophes, or the marks of words that are only mentioned.
 */

import type { Range } from './cut.ts';

export const ANY_MARK: RegExp = /[“”„‟«»「」『』〝〞〟＂"]|``/;
const EACH_MARK = /[“”„‟«»「」『』〝〞〟＂"]|``|''/g;

/** What may close a speech by the mark that opened it. The same mark shape serves both sides in some languages. */
const CLOSERS: Readonly<Record<string, string>> = {
	'“': '”‟',
	// German and Polish close with “ and ”; typewriters with ".
	'„': '“”‟"',
	'‟': '”“',
	// Swedish and Finnish.
	'”': '”',
	'«': '»',
	// German and Danish books; Swedish ones »…».
	'»': '«»',
	'「': '」',
	'『': '』',
	'〝': '〞〟',
	'"': '"',
	'＂': '＂',
	'``': "''",
};

const SPACE = /\s/;
/** After these a mark opens, as after a space. */
const OPENING = /[\s([{<—–‒―\-/¿¡‘'“„«»「『、，。：；！？…\u200b]/;
/** Before these a mark closes, as before a space. */
const CLOSING = /[\s.,;:!?)\]}>—–‒―\-/’'”…、，。：；！？」』\u200b]/;
const DIGIT = /\d/;

interface Mark {
	readonly sign: string;
	readonly start: number;
	readonly end: number;
	/** White space or an edge before it and a word after it, or the other way round; both or neither when it does not tell. */
	readonly opens: boolean;
	readonly closes: boolean;
	readonly afterDigit: boolean;
}

function marksOf(text: string): readonly Mark[] {
	const marks: Mark[] = [];
	for (const match of text.matchAll(EACH_MARK)) {
		const sign = match[0];
		const start = match.index;
		const end = start + sign.length;
		const before = text.charAt(start - 1);
		const after = text.charAt(end);
		marks.push({
			sign,
			start,
			end,
			opens: after !== '' && !SPACE.test(after) && (before === '' || OPENING.test(before)),
			closes: before !== '' && !SPACE.test(before) && (after === '' || CLOSING.test(after)),
			afterDigit: DIGIT.test(before),
		});
	}
	return marks;
}

/** Marks that only ever open; French ones have a space inside. */
const OPENERS = new Set(['“', '„', '‟', '«', '「', '『', '〝', '``']);
/** Marks that open where they stand like an opener. */
const EITHER = new Set(['"', '＂', '”', '»']);

const canOpen = (mark: Mark): boolean =>
	OPENERS.has(mark.sign) ? !isStrayCloser(mark) : EITHER.has(mark.sign) && mark.opens;

/** “ after a word and before a space: a closer, mistyped or of a „ that is missing. */
const isStrayCloser = (mark: Mark): boolean => /[“‟]/.test(mark.sign) && mark.closes && !mark.opens;

/** The stretches in double marks, marks included, in order, none inside another. One that is never closed ends with the text. */
export function speechIn(text: string): readonly Range[] {
	const marks = marksOf(text);
	const ranges: Range[] = [];
	let at = 0;
	while (at < marks.length) {
		const mark = marks[at];
		if (mark === undefined) break;
		if (!canOpen(mark)) {
			at++;
			continue;
		}
		const last = closerOf(marks, at);
		const closer = marks[last];
		const next = closer && canCloseWith(mark, closer) ? last + 1 : last;
		ranges.push(closer ? { start: mark.start, end: endOf(text, closer, next > last) } : toEnd(text, mark.start));
		at = closer ? next : marks.length;
	}
	return ranges;
}

const toEnd = (text: string, start: number): Range => ({ start, end: text.trimEnd().length });

/** After the closing mark, or before the mark that opens the next speech. */
function endOf(text: string, mark: Mark, closes: boolean): number {
	if (closes) return mark.end;
	let end = mark.start;
	while (end > 0 && SPACE.test(text.charAt(end - 1))) end--;
	return end;
}

const canCloseWith = (opener: Mark, mark: Mark): boolean => (CLOSERS[opener.sign] ?? '').includes(mark.sign);

/** Index of the mark that ends the speech which `from` opens: its closer, or the next opener of its kind when its own is missing. */
function closerOf(marks: readonly Mark[], from: number): number {
	const opener = marks[from];
	if (opener === undefined) return marks.length;
	let depth = 1;
	for (let at = from + 1; at < marks.length; at++) {
		const mark = marks[at];
		if (mark === undefined) break;
		if (mark.sign === opener.sign && OPENERS.has(mark.sign) && canOpen(mark)) {
			// Speech in speech has as many closers as openers; otherwise one is missing, and the next speech begins here.
			if (!closesTwice(marks, at, opener)) return at;
			depth++;
		} else if (canCloseWith(opener, mark) && isCloser(marks, at, opener)) {
			depth--;
			if (depth === 0) return at;
		}
	}
	return marks.length;
}

function closesTwice(marks: readonly Mark[], from: number, opener: Mark): boolean {
	let closers = 0;
	for (let at = from + 1; at < marks.length; at++) {
		const mark = marks[at];
		if (mark === undefined || mark.sign === opener.sign) return false;
		if (canCloseWith(opener, mark)) closers++;
		if (closers === 2) return true;
	}
	return false;
}

/** Whether a mark that could close does: 5" is an inch when another closer comes before the next opener. */
function isCloser(marks: readonly Mark[], at: number, opener: Mark): boolean {
	const mark = marks[at];
	if (mark === undefined) return false;
	if (mark.sign !== opener.sign) return true;
	if (mark.opens && !mark.closes) return false;
	const next = marks[at + 1];
	const isInch = mark.afterDigit && mark.sign === '"' && next?.sign === '"' && next.closes && !next.opens;
	return !isInch;
}
