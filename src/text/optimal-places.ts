/**
 * The places where a row may end, in one line of a text, and the best way to each. At index 0 stands where the line begins or, of a long
 * one, where the last row that was put out ends.
 */

import { FORCED, type Opportunity } from './line-break-items.ts';

/** Before rows are put out; with fewer of them that would be tried too often. */
const KEPT_PLACES = 4096;

export class Places {
	/** Index of the last one. */
	last = 0;
	/** Cells of the line up to the end of the ink before it, and up to where the next row would begin. */
	upTo: Int32Array = new Int32Array(KEPT_PLACES);
	after: Int32Array = new Int32Array(KEPT_PLACES);
	/** The same as offsets. */
	end: Int32Array = new Int32Array(KEPT_PLACES);
	next: Int32Array = new Int32Array(KEPT_PLACES);
	kind: Uint8Array = new Uint8Array(KEPT_PLACES);
	/** Least cost of all rows when one ends here, the place where that row begins, and how many rows on end end with a hyphen. */
	cost: Float64Array = new Float64Array(KEPT_PLACES);
	from: Int32Array = new Int32Array(KEPT_PLACES);
	ladder: Uint8Array = new Uint8Array(KEPT_PLACES);

	begin(offset: number): void {
		this.last = 0;
		this.after[0] = 0;
		this.next[0] = offset;
		this.kind[0] = FORCED;
		this.cost[0] = 0;
		this.ladder[0] = 0;
	}

	/** What the next row would begin with is left out. */
	skip(offset: number, cells: number): void {
		this.next[this.last] = offset;
		this.after[this.last] = cells;
	}

	add(end: number, upTo: number, next: number, after: number, kind: Opportunity): void {
		this.last++;
		this.upTo[this.last] = upTo;
		this.after[this.last] = after;
		this.end[this.last] = end;
		this.next[this.last] = next;
		this.kind[this.last] = kind;
	}

	get full(): boolean {
		return this.last + 1 === this.kind.length;
	}

	/** The last place that the ways to all from `open` on lead over. */
	common(open: number): number {
		const seen = new Uint8Array(this.last + 1).fill(1, open);
		let ways = this.last + 1 - open;
		for (let index = this.last; index > 0; index--) {
			if (seen[index] === 0) continue;
			if (ways === 1) return index;
			const before = this.from[index] ?? 0;
			if (seen[before] === 1) ways--;
			seen[before] = 1;
		}
		return 0;
	}

	/** The place at `index` becomes the first. */
	drop(index: number): void {
		if (index > 0) {
			for (const column of this.columns()) column.copyWithin(0, index, this.last + 1);
			this.last -= index;
			for (let at = 1; at <= this.last; at++) this.from[at] = (this.from[at] ?? 0) - index;
		}
		if (2 * this.last > this.kind.length) this.grow();
	}

	private columns(): readonly (Int32Array | Uint8Array | Float64Array)[] {
		return [this.upTo, this.after, this.end, this.next, this.kind, this.cost, this.from, this.ladder];
	}

	private grow(): void {
		const size = 2 * this.kind.length;
		const integers = (old: Int32Array): Int32Array => copied(old, new Int32Array(size));
		const bytes = (old: Uint8Array): Uint8Array => copied(old, new Uint8Array(size));
		this.upTo = integers(this.upTo);
		this.after = integers(this.after);
		this.end = integers(this.end);
		this.next = integers(this.next);
		this.kind = bytes(this.kind);
		this.cost = copied(this.cost, new Float64Array(size));
		this.from = integers(this.from);
		this.ladder = bytes(this.ladder);
	}
}

function copied<Column extends { set(old: Column): void }>(old: Column, wider: Column): Column {
	wider.set(old);
	return wider;
}
