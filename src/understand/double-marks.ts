/** Double quotation marks and corner brackets → stretches of direct speech in the text of one paragraph. */

import type { Range } from './cut.ts';

export const ANY_DOUBLE_MARK: RegExp = /[“”„‟«»「」『』〝〞〟＂"]|``/;
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
export function doubleSpeechIn(text: string): readonly Range[] {
	const marks = marksOf(text);
	const ranges: Range[] = [];
	let at = 0;
	while (at < marks.length) {
		const mark = marks[at];
		const said = ranges.at(-1)?.end ?? 0;
		if (mark === undefined) break;
		if (canOpen(mark)) {
			const end = endOf(marks, at, text);
			ranges.push({ start: mark.start, end: end.offset });
			at = end.next;
		} else {
			const start = isLoneCloser(mark, text) ? startOfUnopened(text.slice(said, mark.start), said) : undefined;
			if (start !== undefined) ranges.push({ start, end: mark.end });
			at++;
		}
	}
	return ranges;
}

interface End {
	readonly offset: number;
	/** Index of the first mark after it. */
	readonly next: number;
}

const canCloseWith = (opener: Mark, mark: Mark): boolean => (CLOSERS[opener.sign] ?? '').includes(mark.sign);

/** Where the speech that mark `from` opens ends: with its closer, before the next opener when that is missing, or with the text. */
function endOf(marks: readonly Mark[], from: number, text: string): End {
	const opener = marks[from];
	let depth = 1;
	for (let at = from + 1; at < marks.length && opener !== undefined; at++) {
		const mark = marks[at];
		if (mark === undefined) break;
		if (mark.sign === opener.sign && (OPENERS.has(mark.sign) ? canOpen(mark) : mark.opens && !mark.closes)) {
			// Speech in speech has as many closers as openers; otherwise one is missing, and the next speech begins here.
			if (!closesTwice(marks, at, opener)) return { offset: trimmedEnd(text, mark.start), next: at };
			depth++;
		} else if (canCloseWith(opener, mark) && !isInch(mark, marks[at + 1])) {
			depth--;
			if (depth === 0) return { offset: mark.end, next: at + 1 };
		}
	}
	return { offset: trimmedEnd(text, text.length), next: marks.length };
}

function trimmedEnd(text: string, from: number): number {
	let end = from;
	while (end > 0 && SPACE.test(text.charAt(end - 1))) end--;
	return end;
}

/** Whether two closers follow before the next opener. */
function closesTwice(marks: readonly Mark[], from: number, opener: Mark): boolean {
	const [first, second] = [marks[from + 1], marks[from + 2]];
	if (first === undefined || second === undefined) return false;
	return [first, second].every(mark => canCloseWith(opener, mark) && !(mark.opens && !mark.closes));
}

/** 5" inside a speech is an inch when another closer comes before the next opener. */
const isInch = (mark: Mark, next: Mark | undefined): boolean =>
	mark.afterDigit && mark.sign === '"' && next?.sign === '"' && next.closes && !next.opens;

/** Speech ends in its own punctuation, inside the mark: a closer after it whose opener was lost. */
const isLoneCloser = (mark: Mark, text: string): boolean =>
	(mark.sign === '”' || mark.sign === '"') &&
	mark.closes &&
	!mark.opens &&
	/[,.?!…—]/.test(text.charAt(mark.start - 1));

/** Who said the last speech, up to the end of the sentence. */
const ATTRIBUTION = /^[^.!?]*[.!?]\s+/;

/** Where speech whose opener was lost began: with the paragraph, or after the attribution of the speech before. */
function startOfUnopened(text: string, said: number): number | undefined {
	if (said === 0) return 0;
	const attribution = ATTRIBUTION.exec(text);
	return attribution ? said + attribution[0].length : undefined;
}
