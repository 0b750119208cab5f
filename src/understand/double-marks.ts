/** Double quotation marks, guillemets and corner brackets → the stretches between them in the text of one paragraph. */

import { tableOf } from '../text/table.ts';
import type { Range } from './cut.ts';
import { endOfUnclosed, isPart, startOfUnopened } from './lost-marks.ts';
import type { Guillemets, MarkHabits } from './mark-habits.ts';
import { CLOSERS } from './quotation-marks.ts';

export const ANY_DOUBLE_MARK: RegExp = /[“”„‟«»‹›「」『』〝〞〟＂"]|``/;
const EACH_MARK = /[“”„‟«»‹›「」『』〝〞〟＂"]|``|''/g;

const SPACE = /\s/;
/** After these a mark opens, as after a space. */
const BEFORE_OPENER = /[\s([{<—–‒―\-/¿¡‘'“„«»‹›「『、，。：；！？…_*\u200b]/;
/** Before these a mark closes, as before a space. */
const AFTER_CLOSER = /[\s.,;:!?)\]}>—–‒―\-/'’”»«›‹…、，。：；！？」』_*\u200b]/;
const DIGIT = /\d/;

/** What the character on a side of a mark is: flags, worked out once for each character. */
const EDGE = 1;
const OPENS_AFTER = 2;
const CLOSES_BEFORE = 4;
const IS_DIGIT = 8;
const sideOfUnit = tableOf(unit => {
	const sign = String.fromCharCode(unit);
	return (
		(SPACE.test(sign) ? EDGE : 0) |
		(BEFORE_OPENER.test(sign) ? OPENS_AFTER : 0) |
		(AFTER_CLOSER.test(sign) ? CLOSES_BEFORE : 0) |
		(DIGIT.test(sign) ? IS_DIGIT : 0)
	);
});
/** Beyond the text there is an edge, where marks open and close. */
const sideAt = (text: string, at: number): number =>
	at < 0 || at >= text.length ? EDGE | OPENS_AFTER | CLOSES_BEFORE : sideOfUnit(text.charCodeAt(at));

interface Mark {
	readonly sign: string;
	readonly start: number;
	readonly end: number;
	/** White space or an edge before it and a word after it, or the other way round; both or neither when it does not tell. */
	readonly opens: boolean;
	readonly closes: boolean;
	readonly afterDigit: boolean;
}

/** A stretch that was opened; one that is not closed may go on in the next paragraph. */
export interface Quoted extends Range {
	readonly open: boolean;
}

function marksOf(text: string): readonly Mark[] {
	const marks: Mark[] = [];
	EACH_MARK.lastIndex = 0;
	for (let match = EACH_MARK.exec(text); match !== null; match = EACH_MARK.exec(text)) {
		const sign = match[0];
		const start = match.index;
		const end = start + sign.length;
		const before = sideAt(text, start - 1);
		const after = sideAt(text, end);
		marks.push({
			sign,
			start,
			end,
			opens: (after & EDGE) === 0 && (before & OPENS_AFTER) !== 0,
			closes: (before & EDGE) === 0 && (after & CLOSES_BEFORE) !== 0,
			afterDigit: (before & IS_DIGIT) !== 0,
		});
	}
	return marks;
}

/** Marks that only ever open. */
const OPENERS = new Set(['“', '„', '‟', '「', '『', '〝', '``']);
/** Marks that open where they stand like an opener. */
const EITHER = new Set(['"', '＂', '”']);
/** Which guillemets open, French ones with a space inside, too. */
const OPENING_GUILLEMETS: Readonly<Record<Guillemets, string>> = { in: '«‹', out: '»›', same: '»›' };
const LEFT_GUILLEMETS = '«‹';
const RIGHT_GUILLEMETS = '»›';

/** “ after a word and before a space: a closer, mistyped or of a „ that is missing. */
const isStrayCloser = (mark: Mark): boolean => /[“‟]/.test(mark.sign) && mark.closes && !mark.opens;

function canOpen(mark: Mark, habits: MarkHabits): boolean {
	if (OPENERS.has(mark.sign)) return !isStrayCloser(mark);
	if (EITHER.has(mark.sign)) return mark.opens;
	const { guillemets } = habits;
	if (OPENING_GUILLEMETS[guillemets].includes(mark.sign)) return guillemets !== 'same' || mark.opens;
	// The other one, where it stands like an opener. At the front of a French paragraph » takes up a speech that is going on.
	return RIGHT_GUILLEMETS.includes(mark.sign) ? mark.opens || mark.start === 0 : mark.opens && !mark.closes;
}

function canClose(opener: Mark, mark: Mark, habits: MarkHabits): boolean {
	if (LEFT_GUILLEMETS.includes(opener.sign) || RIGHT_GUILLEMETS.includes(opener.sign)) {
		const single = '‹›'.includes(opener.sign);
		if (single !== '‹›'.includes(mark.sign)) return false;
		if (habits.guillemets === 'out' && RIGHT_GUILLEMETS.includes(opener.sign))
			return LEFT_GUILLEMETS.includes(mark.sign);
		return (
			RIGHT_GUILLEMETS.includes(mark.sign) ||
			(RIGHT_GUILLEMETS.includes(opener.sign) && LEFT_GUILLEMETS.includes(mark.sign))
		);
	}
	return (CLOSERS[opener.sign] ?? '').includes(mark.sign);
}

/** Speech in speech in speech: deeper ones are not told apart. */
const MAX_DEPTH = 3;

/** The stretches in double marks, marks included, each before those inside it. `goesOn`: the paragraph continues a speech. */
export function doubleMarkedIn(text: string, habits: MarkHabits, goesOn: boolean): readonly Quoted[] {
	const quoted: Quoted[] = [];
	pair(text, marksOf(text), habits, goesOn, text.length, 0, quoted);
	return quoted;
}

function pair(
	text: string,
	marks: readonly Mark[],
	habits: MarkHabits,
	goesOn: boolean,
	limit: number,
	depth: number,
	quoted: Quoted[],
): void {
	let at = 0;
	/** Where the last mark ends that meant something, and whether it closed a speech. */
	let last = { end: 0, isSaid: false };
	while (at < marks.length) {
		const mark = marks[at];
		if (mark === undefined) break;
		if (canOpen(mark, habits)) {
			const end = endOf(marks, at, text, habits, goesOn, limit);
			// Inside of another, what is not closed is no speech of its own.
			if (depth === 0 || !end.open) {
				quoted.push({ start: mark.start, end: end.offset, open: end.open });
				last = { end: end.offset, isSaid: true };
			}
			const inner = marks.slice(at + 1, end.open ? end.next : end.next - 1);
			if (inner.length > 1 && depth < MAX_DEPTH && (depth === 0 || !end.open)) {
				pair(text, inner, habits, goesOn, end.offset, depth + 1, quoted);
			}
			at = end.next;
		} else {
			if (depth === 0 && isLoneCloser(mark, text, last.isSaid)) {
				const start = startOfUnopened(text, last.end, mark.start, last.isSaid);
				if (start !== undefined) quoted.push({ start, end: mark.end, open: false });
				last = { end: mark.end, isSaid: start !== undefined };
			}
			at++;
		}
	}
}

interface End {
	readonly offset: number;
	/** Index of the first mark after it. */
	readonly next: number;
	readonly open: boolean;
}

/** Where the speech that mark `from` opens ends: with its closer; where the sentence says so when that is missing; or with the text. */
function endOf(
	marks: readonly Mark[],
	from: number,
	text: string,
	habits: MarkHabits,
	goesOn: boolean,
	limit: number,
): End {
	const opener = marks[from];
	let depth = 1;
	if (opener === undefined) return { offset: limit, next: marks.length, open: true };
	for (let at = from + 1; at < marks.length; at++) {
		const mark = marks[at];
		if (mark === undefined) break;
		if (mark.sign === opener.sign && opensAgain(mark, habits)) {
			// Speech in speech has as many closers as openers; otherwise one is missing, and the next speech begins here.
			if (!closesTwice(marks, at, opener, habits)) {
				return { offset: endOfUnclosed(text, opener.end, mark.start, true), next: at, open: false };
			}
			depth++;
		} else if (canClose(opener, mark, habits) && !isInch(mark, marks[at + 1])) {
			depth--;
			if (depth === 0) return { offset: mark.end, next: at + 1, open: false };
		}
	}
	const isGoingOn = goesOn && opener.start === 0;
	const offset = isGoingOn ? trimmedEnd(text, limit) : endOfUnclosed(text, opener.end, limit, false);
	let next = from + 1;
	while (next < marks.length && (marks[next]?.start ?? 0) < offset) next++;
	const open = offset >= trimmedEnd(text, limit) && !isPart(text, opener.end);
	return { offset, next, open };
}

const opensAgain = (mark: Mark, habits: MarkHabits): boolean =>
	EITHER.has(mark.sign) || RIGHT_GUILLEMETS.includes(mark.sign) ? mark.opens && !mark.closes : canOpen(mark, habits);

function trimmedEnd(text: string, from: number): number {
	let end = from;
	while (end > 0 && SPACE.test(text.charAt(end - 1))) end--;
	return end;
}

/** Whether two closers follow before the next opener. */
function closesTwice(marks: readonly Mark[], from: number, opener: Mark, habits: MarkHabits): boolean {
	const [first, second] = [marks[from + 1], marks[from + 2]];
	if (first === undefined || second === undefined) return false;
	return [first, second].every(mark => canClose(opener, mark, habits) && !(mark.opens && !mark.closes));
}

/** 5" inside a speech is an inch when another closer comes before the next opener. */
const isInch = (mark: Mark, next: Mark | undefined): boolean =>
	mark.afterDigit && mark.sign === '"' && next?.sign === '"' && next.closes && !next.opens;

/** Speech ends in its own punctuation, inside the mark: a closer after it whose opener was lost. */
const isLoneCloser = (mark: Mark, text: string, isAfterSpeech: boolean): boolean =>
	(mark.sign === '”' || mark.sign === '"' || mark.sign === '»') &&
	mark.closes &&
	!mark.opens &&
	(isAfterSpeech || /[,.?!…—-]/.test(text.charAt(mark.start - 1)));
