/** A small number for every UTF-16 code unit, worked out a page of 256 at a time when one of them is first asked for. */

const PAGE_BITS = 8;
const PAGE_SIZE = 1 << PAGE_BITS;
const PAGE_MASK = PAGE_SIZE - 1;

export function tableOf(compute: (unit: number) => number): (unit: number) => number {
	const pages: (Uint8Array | undefined)[] = new Array(PAGE_SIZE).fill(undefined);
	const makePage = (index: number): Uint8Array => {
		const page = Uint8Array.from({ length: PAGE_SIZE }, (_, low) => compute((index << PAGE_BITS) | low));
		pages[index] = page;
		return page;
	};
	return unit => (pages[unit >> PAGE_BITS] ?? makePage(unit >> PAGE_BITS))[unit & PAGE_MASK] ?? 0;
}
