/**
 * A text broken into rows of a measure so that all rows together are as even as they can be: the total fit of Knuth and Plass, a
 * shortest path over the places to break. Of a long text only the end is kept: rows that no later text can change are put out.
 */

import { graphemeEnd } from './graphemes.ts';
import { lazy } from './lazy.ts';
import { BETWEEN, FORCED, ItemReader, type Opportunity, SOFT_HYPHEN, SPACE } from './line-break-items.ts';
import { Places } from './optimal-places.ts';
import { widthBetween } from './width.ts';
import { breakLines, cutAt, type Row, type Setting } from './wrap.ts';

export interface OptimalSetting extends Setting {
	/** Offsets before which a row may end with a hyphen, in order (text/hyphenation.ts). */
	readonly hyphens?: readonly number[];
	/** The last row of a line of the text: as long as it comes, or as long as the others; `free` when absent. */
	readonly lastRow?: 'free' | 'even';
	/** Cells beside the measure that marks at the end of a row may hang into; 0 when absent. */
	readonly hang?: number;
	/** Which marks: full stops and commas of East Asia, or `all` of them and hyphens; `east-asian` when absent. */
	readonly hanging?: 'east-asian' | 'all';
}

/** What a row costs is the square of the cells it leaves empty; the last one of a line of the text costs nothing. */
export const squaredSlack = (room: number, width: number): number => (room - width) ** 2;

/**
 * Of each hyphen: of nearly four empty cells. No more, because paragraphs of news are of two or three rows: what keeps a word from standing
 * alone is most often the division of the one before it.
 */
export const HYPHEN_COST = 15;

/** A row with a hyphen, by how many rows right above it end with one: two in a row are a blemish, three only where there is no other way. */
const LADDER_COSTS: readonly number[] = [0, 20, 10_000];

/** Of a last row that begins with the end of a divided word, where it is shorter than this part of the others. */
export const SHORT_LAST_ROW: number = 1 / 6;
export const SHORT_LAST_COST = 60;

/**
 * One word alone on the last row, for each cell of a row; so measured, on news, that it happens to less than one paragraph in a hundred,
 * and the other rows stay even. Where words can be divided, less is enough; in narrow columns more would leave a word alone above.
 */
const LONE_WORD_COST = { whole: 2.4, divided: 1.4 } as const;

export const loneWordCost = (room: number, words: keyof typeof LONE_WORD_COST): number => LONE_WORD_COST[words] * room;

/** A row of boxes of no width is not looked at to its end: without that, a megabyte of them would take an hour. */
const PLACES_PER_CELL = 4;

/** Kinds of places beside those of line-break-items.ts: where patterns divide a word, and where what is longer than a row is cut. */
const DIVISION: Opportunity = FORCED + 1;
const CUT: Opportunity = FORCED + 2;
const isHyphen = (kind: Opportunity | undefined): boolean => kind === SOFT_HYPHEN || kind === DIVISION;
const HYPHEN_CELLS = 1;

/** 、 。 ， ．: their ink is in the first of their two cells. */
const STOPS = [0x3001, 0x3002, 0xff0c, 0xff0e];
const STOP_CELLS = 2;

/** `.` `,` `-` are all ink, but little: the edge looks straighter with them outside of it. */
const MARKS = [0x2e, 0x2c, 0x2d];
const MARK_CELLS = 1;

/** Cells of what a row ends with that may hang beside the measure; `hyphen` where one is drawn at `end`. */
export function hangAt(
	text: string,
	end: number,
	hyphen: boolean,
	{ hang = 0, hanging }: Pick<OptimalSetting, 'hang' | 'hanging'>,
): number {
	if (hang === 0) return 0;
	const unit = text.charCodeAt(end - 1);
	const isMark = hanging === 'all' && (hyphen || MARKS.includes(unit));
	const cells = isMark ? MARK_CELLS : STOPS.includes(unit) ? STOP_CELLS : 0;
	return cells <= hang ? cells : 0;
}

/** As `breakLines`, which does it where words stay whole. */
export function breakOptimally(text: string, setting: OptimalSetting): Row[] {
	if (setting.words === 'whole' || setting.measure === Number.POSITIVE_INFINITY) return breakLines(text, setting);
	const fit = new Fit(text, setting);
	while (fit.reader.next < text.length) fit.breakLine();
	return fit.rows;
}

/** Made once: nothing else breaks lines while lines are broken. */
const shared = lazy(() => new Places());

class Fit {
	readonly rows: Row[] = [];
	readonly reader: ItemReader;
	private readonly places: Places = shared();
	private readonly setting: OptimalSetting;
	private readonly hyphens: readonly number[];
	private readonly loneCost: number;
	/** Cells for a row that begins a line of the text, and for the others. */
	private readonly firstRoom: number;
	private readonly restRoom: number;
	/** Whether no row of the line has been put out yet. */
	private isWhole = true;
	/** Cells of the line read so far. */
	private cells = 0;
	/** The first place at which a row to the last one can begin. */
	private earliest = 0;
	private nextHyphen = 0;

	constructor(text: string, setting: OptimalSetting) {
		const { measure, first = 0, rest = 0, hyphens = [] } = setting;
		this.reader = new ItemReader(text);
		this.setting = setting;
		this.hyphens = hyphens;
		this.firstRoom = Math.max(1, measure - first);
		this.restRoom = Math.max(1, measure - rest);
		this.loneCost = loneWordCost(this.restRoom, hyphens.length > 0 ? 'divided' : 'whole');
	}

	/** One line of the text, from where the reader stands to its next forced break. */
	breakLine(): void {
		const { reader, places } = this;
		places.begin(reader.next);
		this.isWhole = true;
		this.cells = 0;
		this.earliest = 0;
		while (reader.read()) {
			this.addBox();
			if (reader.place === FORCED) break;
		}
		this.putRows(places.last);
	}

	private addBox(): void {
		const { reader, places } = this;
		const { start, end, width, next, space, place } = reader;
		const isFirst = places.last === 0 && this.isWhole;
		if (isFirst) {
			// Spaces at the start of a line stay before its first word, where there is room for them.
			if (end === start && place !== FORCED) {
				this.cells += space;
				return;
			}
			if (this.cells > 0 && this.cells + width > this.firstRoom) places.skip(start, this.cells);
		}
		const room = isFirst ? this.firstRoom : this.restRoom;
		if (this.hyphens.length === 0) this.addPart(start, end, width, next, space, place, room);
		else this.addDivided(room);
	}

	/** The box of the reader in parts; the last word of a line of the text stays whole if it can. */
	private addDivided(room: number): void {
		const { hyphens } = this;
		const { text, start, end, width, next, space, place } = this.reader;
		const divides = place !== FORCED || width > room;
		/** Of the part. */
		let partStart = start;
		let partWidth = 0;
		let left = width;
		for (let hyphen = hyphens[this.nextHyphen] ?? end; hyphen < end; hyphen = hyphens[++this.nextHyphen] ?? end) {
			if (!divides || hyphen <= partStart) continue;
			let index = partStart;
			for (partWidth = 0; index < hyphen; ) {
				const after = graphemeEnd(text, index);
				partWidth += widthBetween(text, index, after);
				index = after;
			}
			// Never inside a character.
			if (index > hyphen) continue;
			this.addPart(partStart, hyphen, partWidth, hyphen, 0, DIVISION, room);
			partStart = hyphen;
			left -= partWidth;
		}
		this.addPart(partStart, end, left, next, space, place, room);
	}

	/** Cut where it is longer than any row. */
	private addPart(
		start: number,
		end: number,
		width: number,
		next: number,
		space: number,
		place: Opportunity,
		room: number,
	): void {
		let left = width;
		for (let from = start; left > room; ) {
			const cut = cutAt(this.reader.text, from, end, room);
			if (cut.next >= end) break;
			if (cut.end > from) this.add(cut.end, cut.width, cut.next, cut.cells - cut.width, CUT);
			else {
				this.cells += cut.cells;
				this.places.skip(cut.next, this.cells);
			}
			left -= cut.cells;
			from = cut.next;
		}
		this.add(end, left, next, space, place);
	}

	private add(end: number, width: number, next: number, space: number, kind: Opportunity): void {
		const { places } = this;
		if (places.full) this.putSettledRows();
		const upTo = this.cells + width;
		this.cells = upTo + space;
		places.add(end, upTo, next, this.cells, kind);
		const hang = hangAt(this.reader.text, end, isHyphen(kind), this.setting);
		if (kind === FORCED) this.findLastRow(hang);
		else this.findRow(hang);
	}

	/** The best row that ends at the last place; `hang` cells of it may stand beside the measure. */
	private findRow(hang: number): void {
		const { places, firstRoom, restRoom, isWhole } = this;
		const { last, upTo, after, kind, cost, ladder } = places;
		const ink = upTo[last] ?? 0;
		const hyphen = isHyphen(kind[last]) ? HYPHEN_CELLS : 0;
		const earliest = this.earliestFor(ink - hang);
		let least = Number.POSITIVE_INFINITY;
		let best = last - 1;
		for (let from = earliest; from < last; from++) {
			const room = from === 0 && isWhole ? firstRoom : restRoom;
			let slack = room + (after[from] ?? 0) - ink - hyphen;
			if (slack < 0) {
				// What is alone in its row stands there however wide it is.
				if (slack + hang < 0 && from < last - 1) continue;
				slack = 0;
			}
			let total = slack * slack + (cost[from] ?? 0);
			if (hyphen > 0) total += LADDER_COSTS[ladder[from] ?? 0] ?? 0;
			// Of equals the one whose last row is the shortest: the others are fuller, as first fit has them.
			if (total <= least) {
				least = total;
				best = from;
			}
		}
		cost[last] = least + hyphen * HYPHEN_COST;
		places.from[last] = best;
		ladder[last] = hyphen > 0 ? Math.min(LADDER_COSTS.length - 1, (ladder[best] ?? 0) + 1) : 0;
	}

	private findLastRow(hang: number): void {
		const { places, firstRoom, restRoom, isWhole } = this;
		const { last, upTo, after, kind, cost } = places;
		const isEven = this.setting.lastRow === 'even';
		const ink = upTo[last] ?? 0;
		const earliest = this.earliestFor(ink - hang);
		let least = Number.POSITIVE_INFINITY;
		let best = last - 1;
		/** Whether the row so far is one word. */
		let isLone = true;
		for (let from = last - 1; from >= earliest; from--) {
			const isOnly = from === 0 && isWhole;
			if (from < last - 1 && isLone) isLone = kind[from + 1] !== SPACE && kind[from + 1] !== BETWEEN;
			const room = isOnly ? firstRoom : restRoom;
			const width = ink - (after[from] ?? 0);
			if (width - hang > room && from < last - 1) continue;
			let total = cost[from] ?? 0;
			if (isEven && width < room) total += squaredSlack(room, width);
			if (isLone && !isOnly) total += this.loneCost;
			if (isHyphen(kind[from]) && width < room * SHORT_LAST_ROW) total += SHORT_LAST_COST;
			if (total < least) {
				least = total;
				best = from;
			}
		}
		places.from[last] = best;
	}

	/** It never goes back: what is too far from one place is from those after it. */
	private earliestFor(ink: number): number {
		const { last, after } = this.places;
		const widest = Math.max(this.firstRoom, this.restRoom);
		let earliest = Math.max(this.earliest, last - PLACES_PER_CELL * widest);
		while (earliest < last - 1 && ink - (after[earliest] ?? 0) > widest) earliest++;
		this.earliest = earliest;
		return earliest;
	}

	/** Those that every way on begins with. */
	private putSettledRows(): void {
		const { places } = this;
		const settled = places.common(this.earliest);
		if (settled > 0) this.putRows(settled);
		places.drop(settled);
		this.earliest -= settled;
	}

	/** To the place at `last`, from the first one. */
	private putRows(last: number): void {
		const { places, rows, isWhole } = this;
		const { upTo, after, end, next, kind, from } = places;
		const { first = 0, rest = 0 } = this.setting;
		const { text } = this.reader;
		const begin = rows.length;
		for (let to = last; to > 0; to = from[to] ?? 0) {
			const start = from[to] ?? 0;
			const isFirst = start === 0 && isWhole;
			const width = (upTo[to] ?? 0) - (after[start] ?? 0);
			const spare = (isFirst ? this.firstRoom : this.restRoom) - width;
			const hyphen = isHyphen(kind[to]) && spare + hangAt(text, end[to] ?? 0, true, this.setting) >= HYPHEN_CELLS;
			rows.push({
				start: next[start] ?? 0,
				end: end[to] ?? 0,
				indent: isFirst ? first : rest,
				width: hyphen ? width + HYPHEN_CELLS : width,
				hyphen,
				last: kind[to] === FORCED,
			});
		}
		// They were found from the end.
		for (let low = begin, high = rows.length - 1; low < high; low++, high--) {
			const row = rows[low] as Row;
			rows[low] = rows[high] as Row;
			rows[high] = row;
		}
		this.isWhole = false;
	}
}
