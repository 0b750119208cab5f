/** A small number for every UTF-16 code unit, worked out when it is first asked for: a text has some sixty of the 65,536. */

const PAGE_BITS = 8;
const PAGE_SIZE = 1 << PAGE_BITS;
const PAGE_MASK = PAGE_SIZE - 1;

/** No value of a table. */
const UNKNOWN = 0xff;

/** `compute` gives numbers from 0 to 254, always the same for a code unit. */
export function tableOf(compute: (unit: number) => number): (unit: number) => number {
	const pages: (Uint8Array | undefined)[] = new Array(PAGE_SIZE).fill(undefined);
	const fill = (unit: number): number => {
		const page = pages[unit >> PAGE_BITS] ?? new Uint8Array(PAGE_SIZE).fill(UNKNOWN);
		pages[unit >> PAGE_BITS] = page;
		const value = compute(unit);
		page[unit & PAGE_MASK] = value;
		return value;
	};
	return unit => {
		const value = pages[unit >> PAGE_BITS]?.[unit & PAGE_MASK] ?? UNKNOWN;
		return value === UNKNOWN ? fill(unit) : value;
	};
}
