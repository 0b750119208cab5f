/** A text broken into rows of a measure, first fit. */

import {
	type BreakClass,
	breakClassAt,
	DASH,
	HYPHEN,
	lastJoint,
	mayBreakAfterHyphen,
	mayBreakAtSpace,
	mayBreakBetween,
	NEWLINE,
	ORDINARY,
	SOFT_HYPHEN,
	SPACE,
} from './breaks.ts';
import { graphemeEnd } from './graphemes.ts';
import { FIRST_MARK } from './western.ts';
import { widthBetween, widthOf } from './width.ts';

/** A row of a broken text. */
export interface Row {
	/** Offset in the text of its first character. */
	readonly start: number;
	/** Offset after its last character; the spaces at which it was broken are left out. */
	readonly end: number;
	/** Cells of indent before it. */
	readonly indent: number;
	/** Cells of the text and the hyphen, without the indent. More than fits only where a single character is. */
	readonly width: number;
	/** Broken at a soft hyphen: a hyphen is drawn at its end. */
	readonly hyphen: boolean;
}

export interface Setting {
	/** Cells, indents included; at least 1, `Infinity` for lines as the text has them. */
	readonly measure: number;
	/** Cells before a row that begins a line of the text; 0 when absent. */
	readonly first?: number;
	/** Cells before a row that continues a line; 0 when absent. */
	readonly rest?: number;
	/** `whole`: a word with hyphens or dashes is broken only when it is longer than a row, so that tools find it. `broken` when absent. */
	readonly words?: 'broken' | 'whole';
}

/** Every `\n` ends a row; one at the very end of the text begins no further one. No rows for an empty text. */
export function breakLines(text: string, setting: Setting): Row[] {
	const { measure, first = 0, rest = 0, words = 'broken' } = setting;
	const rows: Row[] = [];
	let next = 0;
	let indent = first;
	while (next < text.length) {
		const found = nextBreak(text, next, Math.max(1, measure - indent), words === 'whole');
		rows.push({ start: found.start, end: found.end, indent, width: found.width, hyphen: found.hyphen });
		indent = found.hard ? first : rest;
		next = found.next;
	}
	return rows;
}

interface Break {
	/** The row, and where the next one begins. */
	readonly start: number;
	readonly end: number;
	readonly next: number;
	readonly width: number;
	readonly hyphen: boolean;
	/** At the end of a line of the text. */
	readonly hard: boolean;
}

/**
 * The row that begins at `from`. What lies behind the break is read again for the next row; as there was no other place to break in
 * it, no character is read more than a few times.
 */
function nextBreak(text: string, from: number, room: number, whole: boolean): Break {
	let start = from;
	let best: Break | undefined;
	/** Cells up to here, spaces included; where the last word ended, and its cells. */
	let width = 0;
	let wordEnd = from;
	let wordWidth = 0;
	let before: BreakClass = SPACE;
	/** What stands before the hyphens and dashes just read. */
	let around: BreakClass = SPACE;

	for (let index = from; index < text.length; ) {
		const after = breakClassAt(text, index);
		if (after === NEWLINE) return { start, end: wordEnd, next: index + 1, width: wordWidth, hyphen: false, hard: true };
		const end = graphemeEnd(text, index);
		const cells = widthBetween(text, index, end);
		if (after === SPACE) {
			width += cells;
			before = SPACE;
			index = end;
			continue;
		}
		if ((before !== ORDINARY || after !== ORDINARY) && wordEnd > start) {
			const hyphen = before === SOFT_HYPHEN;
			const mayBreak =
				before === SPACE
					? mayBreakAtSpace(text, start, wordEnd, index)
					: hyphen
						? !whole && wordWidth < room
						: before === HYPHEN || before === DASH
							? !whole && mayBreakAfterHyphen(text, index, around, after)
							: mayBreakBetween(before, after);
			if (mayBreak)
				best = { start, end: wordEnd, next: index, width: wordWidth + (hyphen ? 1 : 0), hyphen, hard: false };
		}
		if (width + cells > room) {
			if (best !== undefined) return best;
			if (wordEnd > start)
				return cutWord(text, { start, end: wordEnd, next: index, width: wordWidth, hyphen: false, hard: false });
			// Nothing but an indent so far, and no room for it.
			start = index;
			width = 0;
			// Wider than any row: alone.
			if (cells > room) return { start, end, next: end, width: cells, hyphen: false, hard: false };
		}
		if (after === HYPHEN || after === DASH) {
			if (before !== HYPHEN && before !== DASH) around = before;
		}
		width += cells;
		// Between plain letters nothing can happen before the row is full: they are passed over at once.
		index = after === ORDINARY ? endOfPlainLetters(text, end, room - width) : end;
		width += index - end;
		wordEnd = index;
		wordWidth = width;
		before = after;
	}
	return { start, end: wordEnd, next: text.length, width: wordWidth, hyphen: false, hard: true };
}

const isPlainLetter = (unit: number): boolean => (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);

/** Where the letters of ASCII that stand from `start` on end, at most `most` of them: each a cell, and none has a mark after it. */
function endOfPlainLetters(text: string, start: number, most: number): number {
	let end = start;
	while (end - start < most && isPlainLetter(text.charCodeAt(end)) && text.charCodeAt(end + 1) < FIRST_MARK) end++;
	return end;
}

/** Inside a word longer than a row, of which `row` is what fits. */
function cutWord(text: string, row: Break): Break {
	const cut = lastJoint(text, row.start, row.end);
	return cut === row.end ? row : { ...row, end: cut, next: cut, width: widthOf(text.slice(row.start, cut)) };
}
