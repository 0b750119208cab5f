/** A small number for every code point, worked out when it is first asked for: a text has some sixty of them. */

const PAGE_BITS = 8;
const PAGE_SIZE = 1 << PAGE_BITS;
const PAGE_MASK = PAGE_SIZE - 1;

/** No value of a table. */
const UNKNOWN = 0xff;

/** `compute` gives numbers from 0 to 254, always the same for a code point. */
export function tableOf(compute: (codePoint: number) => number): (codePoint: number) => number {
	/** Of the code points of one unit; those beyond come where they are needed. */
	const pages: (Uint8Array | undefined)[] = new Array(PAGE_SIZE).fill(undefined);
	const fill = (codePoint: number): number => {
		const number = codePoint >> PAGE_BITS;
		while (pages.length <= number) pages.push(undefined);
		const page = pages[number] ?? new Uint8Array(PAGE_SIZE).fill(UNKNOWN);
		pages[number] = page;
		const value = compute(codePoint);
		page[codePoint & PAGE_MASK] = value;
		return value;
	};
	return codePoint => {
		const number = codePoint >> PAGE_BITS;
		const value = number < pages.length ? (pages[number]?.[codePoint & PAGE_MASK] ?? UNKNOWN) : UNKNOWN;
		return value === UNKNOWN ? fill(codePoint) : value;
	};
}
