/** A text broken into rows of a measure, first fit. */

import { graphemeEnd } from './graphemes.ts';
import { lastJoint } from './joints.ts';
import { BETWEEN, FORCED, ItemReader, isBlankAt, type Opportunity, SOFT_HYPHEN, SPACE } from './line-break-items.ts';
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
	/** Nothing of its line of the text follows. */
	readonly last: boolean;
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
	const rows: Row[] = [];
	const reader = new ItemReader(text);
	while (reader.next < text.length) breakLine(reader, setting, rows);
	return rows;
}

/** Whether a row may end at a place of this kind while there is another. */
const isOpen = (place: Opportunity, setting: Setting): boolean =>
	setting.words !== 'whole' || place === SPACE || place === BETWEEN;

/** One line of the text, from where the reader stands to its next forced break. */
function breakLine(reader: ItemReader, setting: Setting, rows: Row[]): void {
	const { text } = reader;
	const { measure, first = 0, rest = 0 } = setting;
	let indent = first;
	let room = Math.max(1, measure - indent);
	/** The row so far, and its cells with the spaces at its end. */
	let start = reader.next;
	let end = start;
	let width = 0;
	let filled = 0;
	/** Where the row can end: what it is then, and where the next one begins. */
	let best = false;
	let bestEnd = 0;
	let bestWidth = 0;
	let bestNext = 0;
	let bestState = 0;
	let bestHyphen = false;

	const put = (end: number, width: number, hyphen: boolean, last = false): void => {
		rows.push({ start, end, indent, width, hyphen, last });
		indent = rest;
		room = Math.max(1, measure - indent);
		best = false;
	};
	/** The next row begins here, and holds nothing yet. */
	const begin = (next: number): void => {
		start = next;
		end = next;
		width = 0;
		filled = 0;
	};

	while (reader.read()) {
		if (filled + reader.width > room && reader.end > reader.start) {
			if (best) {
				put(bestEnd, bestWidth, bestHyphen);
				const isHere = bestNext === reader.start;
				begin(bestNext);
				if (!isHere) {
					reader.seek(bestNext, bestState);
					continue;
				}
			} else if (end === start) {
				// Nothing but spaces so far, and no room for them.
				begin(reader.start);
			}
			// Longer than any row: cut until the rest fits.
			while (filled + reader.width > room) {
				const cut = cutAt(text, start, reader.end, room);
				if (cut.next >= reader.end) break;
				if (cut.end > start) put(cut.end, cut.width, false);
				const left = filled + reader.width - cut.cells;
				begin(cut.next);
				filled = left - reader.width;
			}
		}
		end = reader.end > reader.start ? reader.end : end;
		width = filled + reader.width;
		filled = width + reader.space;
		if (reader.place === FORCED) {
			if (end === start) put(end, 0, false, true);
			else put(end, width, false, true);
			return;
		}
		const hyphen = reader.place === SOFT_HYPHEN;
		if (end > start && isOpen(reader.place, setting) && (!hyphen || width < room)) {
			best = true;
			bestEnd = end;
			bestWidth = width + (hyphen ? 1 : 0);
			bestNext = reader.next;
			bestState = reader.state;
			bestHyphen = hyphen;
		}
	}
}

export interface Cut {
	readonly end: number;
	/** Cells up to `end`. */
	readonly width: number;
	/** Where what follows begins, and the cells up to there. */
	readonly next: number;
	readonly cells: number;
}

/**
 * Where a stretch without a place to break is cut, wider than `room` as it is: at spaces that should have held it together, else at a
 * joint, else anywhere. At least one character is taken.
 */
export function cutAt(text: string, start: number, end: number, room: number): Cut {
	let width = 0;
	/** Where the last spaces with something before them began and ended. */
	let blank: Cut | undefined;
	let inkEnd = start;
	let inkWidth = 0;
	for (let index = start; index < end; ) {
		const next = graphemeEnd(text, index);
		const cells = widthBetween(text, index, next);
		if (isBlankAt(text, index)) blank = { end: inkEnd, width: inkWidth, next, cells: width + cells };
		else if (width + cells > room) {
			if (blank !== undefined) return blank;
			if (index === start) return { end: next, width: cells, next, cells };
			const cut = lastJoint(text, start, index, end);
			if (cut < index) width = widthOf(text.slice(start, cut));
			return { end: cut, width, next: cut, cells: width };
		} else {
			inkEnd = next;
			inkWidth = width + cells;
		}
		width += cells;
		index = next;
	}
	return { end, width, next: end, cells: width };
}
