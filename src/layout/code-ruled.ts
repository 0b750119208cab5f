/** A line of code as it is drawn, and in which cell what of it stands. Kept with the line: it is asked with every step sideways. */

import { piecesWithoutBreakControls } from '../text/break-controls.ts';
import { graphemeEnd } from '../text/graphemes.ts';
import { widthBetween, widthProfile } from '../text/width.ts';
import type { WidthProfile } from '../text/width-profile.ts';
import { type CodeLine, cellsOfTabs } from './code-lines.ts';
import type { CodeStretch } from './tools.ts';

export interface RuledLine {
	/** Without tabs, and without spaces at its end. */
	readonly text: string;
	readonly stretches: readonly RuledStretch[];
	/** Cells. */
	readonly width: number;
	/** In order, from the start on; none where each character has one cell. */
	readonly marks: readonly Mark[];
}

interface RuledStretch extends CodeStretch {
	/** Where it begins in the text of the block, which has it as it stands here; none for the cells of a tab. */
	readonly offset?: number;
}

/** Where a character begins: in the text, and on the line in cells. */
interface Mark {
	readonly at: number;
	readonly column: number;
}

/** Code units from one mark to the next: as much as is walked through to find a cell. */
const MARK_EVERY = 256;

const kept = new WeakMap<CodeLine, { readonly widths: WidthProfile; readonly ruled: RuledLine }>();

export function ruled(line: CodeLine): RuledLine {
	const widths = widthProfile();
	const known = kept.get(line);
	if (known?.widths === widths) return known.ruled;
	const stretches = drawn(line);
	const text = stretches
		.map(stretch => stretch.text)
		.join('')
		.trimEnd();
	const made = { text, stretches, ...measured(text) };
	kept.set(line, { widths, ruled: made });
	return made;
}

/** With a tab as the cells to the next stop. */
function drawn({ text, start, stretches }: CodeLine): readonly RuledStretch[] {
	const tabs = cellsOfTabs(text);
	const ruled: RuledStretch[] = [];
	let offset = start;
	let tab = 0;
	for (const stretch of stretches) {
		for (const [index, part] of stretch.text.split('\t').entries()) {
			if (index > 0) {
				ruled.push({ ...stretch, text: ' '.repeat(tabs[tab++] ?? 0) });
				offset++;
			}
			for (const { text, at } of piecesWithoutBreakControls(part))
				ruled.push({ ...stretch, text, offset: offset + at });
			offset += part.length;
		}
	}
	return ruled;
}

/** One cell a character, as nearly all code has it. */
const SIMPLE = /^[ -~]*$/;
const START: Mark = { at: 0, column: 0 };

function measured(text: string): Pick<RuledLine, 'width' | 'marks'> {
	if (SIMPLE.test(text)) return { width: text.length, marks: [] };
	const marks = [START];
	let column = 0;
	let next = MARK_EVERY;
	for (let at = 0; at < text.length; ) {
		if (at >= next) {
			marks.push({ at, column });
			next = at + MARK_EVERY;
		}
		const end = graphemeEnd(text, at);
		column += widthBetween(text, at, end);
		at = end;
	}
	return { width: column, marks };
}

interface Slice {
	/** Of the characters that are wholly within, in the text. */
	readonly start: number;
	readonly end: number;
	/** Cells of those that are halfway in. */
	readonly spacesBefore: number;
	readonly spacesAfter: number;
}

/** What stands from one cell to another. */
export function sliceOf({ text, marks }: RuledLine, from: number, to: number): Slice {
	if (marks.length === 0) return { start: from, end: to, spacesBefore: 0, spacesAfter: 0 };
	// Not at the cell itself: what has no width belongs to what is before it.
	let { at, column } = marks.findLast(mark => mark.column < from) ?? START;
	while (at < text.length && column < from) {
		const end = graphemeEnd(text, at);
		column += widthBetween(text, at, end);
		at = end;
	}
	const start = at;
	const spacesBefore = Math.max(0, Math.min(column, to) - from);
	while (at < text.length) {
		const end = graphemeEnd(text, at);
		const next = column + widthBetween(text, at, end);
		if (next > to) return { start, end: at, spacesBefore, spacesAfter: Math.max(0, to - column) };
		column = next;
		at = end;
	}
	return { start, end: at, spacesBefore, spacesAfter: 0 };
}
