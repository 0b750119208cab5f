/**
 * A text broken into rows of a measure so that all rows together are as even as they can be: the total fit of Knuth and Plass for
 * ragged right, a shortest path over the places to break.
 */

import { BETWEEN, FORCED, ItemReader, SOFT_HYPHEN, SPACE } from './line-break-items.ts';
import { breakLine, breakLines, type Row, type Setting } from './wrap.ts';

/** What a row costs is the square of the cells it leaves empty; the last one of a line of the text costs nothing. */
export const squaredSlack = (room: number, width: number): number => (room - width) ** 2;

/** A hyphen is worth five empty cells. */
export const HYPHEN_COST = 25;

/** One word alone on the last row; so measured that it happens to less than one paragraph in a hundred, and the other rows stay even. */
export const LONE_WORD_COST = 200;

/** A row of boxes of no width is not looked at to its end: without that, a megabyte of them would take an hour. */
const ITEMS_PER_CELL = 4;

/** The items of one line of the text, and the best way to each; grown as they come. */
class Items {
	count = 0;
	/** Cells before each box, and up to its end. */
	before: Float64Array = new Float64Array(64);
	upTo: Float64Array = new Float64Array(64);
	/** Offsets: where its ink ends, and where the next one begins. */
	end: Float64Array = new Float64Array(64);
	next: Float64Array = new Float64Array(64);
	place: Uint8Array = new Uint8Array(64);
	/** Least cost of all rows when one ends here, and the first item of that row. */
	cost: Float64Array = new Float64Array(64);
	from: Int32Array = new Int32Array(64);

	add(reader: ItemReader, before: number): void {
		const at = this.count++;
		if (at === this.place.length) this.grow();
		this.before[at] = before;
		this.upTo[at] = before + reader.width;
		this.end[at] = reader.end;
		this.next[at] = reader.next;
		this.place[at] = reader.place;
	}

	private grow(): void {
		const floats = (old: Float64Array): Float64Array => {
			const grown = new Float64Array(2 * old.length);
			grown.set(old);
			return grown;
		};
		this.before = floats(this.before);
		this.upTo = floats(this.upTo);
		this.end = floats(this.end);
		this.next = floats(this.next);
		const place = new Uint8Array(2 * this.place.length);
		place.set(this.place);
		this.place = place;
		// These hold nothing yet.
		this.cost = new Float64Array(place.length);
		this.from = new Int32Array(place.length);
	}
}

/** As `breakLines`, which does it where words stay whole, and for lines of the text with a word that is longer than a row. */
export function breakOptimally(text: string, setting: Setting): Row[] {
	if (setting.words === 'whole' || setting.measure === Number.POSITIVE_INFINITY) return breakLines(text, setting);
	const rows: Row[] = [];
	const reader = new ItemReader(text);
	const items = new Items();
	while (reader.next < text.length) {
		const { next, state } = reader;
		const fits = readLine(reader, items, setting) && findBest(items, setting);
		if (fits) putRows(items, next, setting, rows);
		else {
			reader.seek(next, state);
			breakLine(reader, setting, rows);
		}
	}
	return rows;
}

const roomAfter = (setting: Setting, indent = 0): number => Math.max(1, setting.measure - indent);

/** False as soon as a box is wider than a row: then more than places to break is needed. */
function readLine(reader: ItemReader, items: Items, setting: Setting): boolean {
	const room = Math.min(roomAfter(setting, setting.first), roomAfter(setting, setting.rest));
	items.count = 0;
	let cells = 0;
	while (reader.read()) {
		// Spaces at the start of a line stay before its first word.
		const isIndent = items.count === 0 && reader.end === reader.start;
		if ((isIndent ? reader.space : reader.width) > room) return false;
		if (!isIndent || reader.place === FORCED) items.add(reader, cells);
		cells += reader.width + reader.space;
		if (reader.place === FORCED) break;
	}
	return true;
}

function findBest(items: Items, setting: Setting): boolean {
	const { count, before, upTo, place, cost, from } = items;
	const firstRoom = roomAfter(setting, setting.first);
	const restRoom = roomAfter(setting, setting.rest);
	const widest = Math.max(firstRoom, restRoom);
	const most = ITEMS_PER_CELL * widest;
	// What stands before the first word of the line is in its first row.
	if (count > 0) before[0] = 0;
	const last = count - 1;
	for (let end = 0; end < count; end++) {
		const hyphen = place[end] === SOFT_HYPHEN ? 1 : 0;
		const edge = (upTo[end] ?? 0) + hyphen;
		let least = Number.POSITIVE_INFINITY;
		let best = 0;
		/** Whether the row so far is one word. */
		let isLone = true;
		const earliest = Math.max(0, end - most);
		for (let start = end; start >= earliest; start--) {
			const width = edge - (before[start] ?? 0);
			if (width > widest) break;
			if (start < end && isLone) isLone = place[start] !== SPACE && place[start] !== BETWEEN;
			const room = start === 0 ? firstRoom : restRoom;
			if (width > room) continue;
			const slack = room - width;
			const row = end < last ? slack * slack : isLone && start > 0 ? LONE_WORD_COST : 0;
			const total = start === 0 ? row : row + (cost[start - 1] ?? 0);
			// Of equals the one whose last row is the shortest: the others are fuller, as first fit has them.
			if (total < least) {
				least = total;
				best = start;
			}
		}
		cost[end] = least + hyphen * HYPHEN_COST;
		from[end] = best;
	}
	return count > 0 && (cost[last] ?? 0) < Number.POSITIVE_INFINITY;
}

function putRows(items: Items, lineStart: number, setting: Setting, rows: Row[]): void {
	const { count, before, upTo, end, next, place, from } = items;
	const { first = 0, rest = 0 } = setting;
	const at = rows.length;
	for (let last = count - 1; last >= 0; last = (from[last] ?? 0) - 1) {
		const start = from[last] ?? 0;
		const hyphen = place[last] === SOFT_HYPHEN;
		rows.push({
			start: start === 0 ? lineStart : (next[start - 1] ?? 0),
			end: end[last] ?? 0,
			indent: start === 0 ? first : rest,
			width: (upTo[last] ?? 0) - (before[start] ?? 0) + (hyphen ? 1 : 0),
			hyphen,
		});
	}
	// They were found from the end.
	for (let low = at, high = rows.length - 1; low < high; low++, high--) {
		const row = rows[low] as Row;
		rows[low] = rows[high] as Row;
		rows[high] = row;
	}
}
