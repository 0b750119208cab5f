/**
 * Spaces of a row stretched so that it fills its measure: all of them alike, and the cells that are left over where they are seen least.
 * Cells cannot be divided, so which gaps are a cell wider is all there is to choose.
 */

import { ItemReader, SPACE } from './line-break-items.ts';
import { START } from './line-break-machine.ts';
import type { Row } from './wrap.ts';

/** Spaces that are put into a row. */
export interface Widening {
	/** Offset in the text after which they come. */
	readonly at: number;
	/** At least 1. */
	readonly cells: number;
}

/** For one row of a text after the other, in order; nothing for a row that stays ragged. */
export type Justifier = (row: Row, measure: number) => readonly Widening[];

/** Cells a gap, on average: where the words are further apart, a ragged row is the lesser evil. */
const MOST_ADDED = 2;

const NONE: readonly Widening[] = [];

interface Gap {
	/** Offset after its spaces. */
	readonly at: number;
	/** Cells before it and of it, as long as nothing is added. */
	readonly column: number;
	readonly cells: number;
	/** How little it shows that there is more space. */
	readonly ease: number;
}

/** Cells from where to where. */
interface Range {
	readonly from: number;
	readonly to: number;
}

const SENTENCE_END = /[.!?…。！？][”’"'»)\]]*$/;
const PAUSE = /[,;:–—、，；：][”’"'»)\]]*$/;
/** Mr. Ida: what is short for a name's part stays near to the name. */
const ABBREVIATION = /\b[A-Z][a-z]{0,3}\.$/;
/** Characters, the longest abbreviation and one before it: as much of a text as what ends there is told by. */
const ENDING = 6;

function easeAfter(text: string, end: number): number {
	const ending = text.slice(Math.max(0, end - ENDING), end);
	if (ABBREVIATION.test(ending)) return -1;
	if (SENTENCE_END.test(ending)) return 2;
	return PAUSE.test(ending) ? 1 : 0;
}

/** More than all ease: a wide gap below a wide gap begins a river. */
const RIVER_COST = 4;

const SPACE_UNIT = 0x20;

/** `isFixed` for spaces that keep their width, asked for offsets in order. */
export function justifierOf(text: string, isFixed: (offset: number) => boolean): Justifier {
	const reader = new ItemReader(text);
	/** The wider gaps of the row above. */
	let above: readonly Range[] = [];
	/** Of gaps that are as good as each other: rows take turns, lest one side of the page be darker. The first word of a paragraph stays close. */
	let takesLater = true;

	function gapsOf(row: Row): Gap[] {
		const gaps: Gap[] = [];
		let column = row.indent;
		reader.seek(row.start, START);
		while (reader.read() && reader.next < row.end) {
			const { start, end, next, space } = reader;
			column += reader.width;
			const stretches = reader.place === SPACE && end > start && text.charCodeAt(next - 1) === SPACE_UNIT;
			if (stretches && !isFixed(next - 1)) gaps.push({ at: next, column, cells: space, ease: easeAfter(text, end) });
			column += space;
		}
		return gaps;
	}

	return (row, measure) => {
		const spare = measure - row.indent - row.width;
		const gaps = row.last || spare <= 0 ? [] : gapsOf(row);
		if (spare <= 0 || gaps.length === 0 || spare > MOST_ADDED * gaps.length) {
			above = [];
			return NONE;
		}
		const each = Math.floor(spare / gaps.length);
		const odd = spare - each * gaps.length;
		const wide: Range[] = [];
		const widenings: Widening[] = [];
		// As many groups as there are odd cells: one gap of each is wider.
		for (let group = 0, index = 0; index < gaps.length; group++) {
			const groupEnd = odd === 0 ? gaps.length : Math.round(((group + 1) * gaps.length) / odd);
			let best = -1;
			let bestGrade = Number.NEGATIVE_INFINITY;
			for (let at = index; at < groupEnd && odd > 0; at++) {
				const gap = gaps[at] as Gap;
				const from = gap.column + at * each + group;
				const river = touches(above, from, from + gap.cells + each + 1) ? RIVER_COST : 0;
				// Wider gaps as far from each other as they can be; it weighs less than any ease.
				const offCentre = Math.abs(2 * at - (index + groupEnd - 1)) / (4 * gaps.length);
				const grade = gap.ease - river - offCentre;
				if (takesLater ? grade >= bestGrade : grade > bestGrade) {
					best = at;
					bestGrade = grade;
				}
			}
			for (; index < groupEnd; index++) {
				const gap = gaps[index] as Gap;
				const cells = index === best ? each + 1 : each;
				if (cells > 0) widenings.push({ at: gap.at, cells });
				const from = gap.column + index * each + group;
				if (index === best) wide.push({ from, to: from + gap.cells + cells });
			}
		}
		above = wide;
		takesLater = !takesLater;
		return widenings;
	};
}

const touches = (ranges: readonly Range[], from: number, to: number): boolean =>
	ranges.some(range => range.from < to && from < range.to);
