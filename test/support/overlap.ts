/** How well stretches of a text agree, by their letters and digits: marks, dashes and end punctuation do not matter. */

export interface Stretch {
	readonly start: number;
	readonly end: number;
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** From the first letter or digit to the last. */
export function coreOf<S extends Stretch>(text: string, stretch: S): S {
	let { start, end } = stretch;
	while (start < end && !LETTER_OR_DIGIT.test(text.charAt(start))) start++;
	while (end > start && !LETTER_OR_DIGIT.test(text.charAt(end - 1))) end--;
	return { ...stretch, start, end };
}

export const shared = (a: Stretch, b: Stretch): number =>
	Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Intersection over union. */
export function agreement(a: Stretch, b: Stretch): number {
	const both = shared(a, b);
	const either = a.end - a.start + (b.end - b.start) - both;
	return either === 0 ? 0 : both / either;
}

/** Those that lie in no other. */
export function outermost<S extends Stretch>(stretches: readonly S[]): readonly S[] {
	const outer: S[] = [];
	for (const stretch of stretches.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
		const last = outer.at(-1);
		if (last === undefined || stretch.start >= last.end) outer.push(stretch);
	}
	return outer;
}

/** How many letters and digits of the text lie in the stretches of both, of the one, and of the other. */
export function countLetters(
	text: string,
	gold: readonly Stretch[],
	found: readonly Stretch[],
): { readonly both: number; readonly gold: number; readonly found: number } {
	const marks = new Uint8Array(text.length);
	for (const { start, end } of gold) marks.fill(GOLD, start, end);
	for (const { start, end } of found) for (let at = start; at < end; at++) marks[at] = (marks[at] ?? 0) | FOUND;
	const counts = { both: 0, gold: 0, found: 0 };
	for (const [at, mark] of marks.entries()) {
		if (mark === 0 || !LETTER_OR_DIGIT.test(text.charAt(at))) continue;
		if (mark & GOLD) counts.gold++;
		if (mark & FOUND) counts.found++;
		if (mark === (GOLD | FOUND)) counts.both++;
	}
	return counts;
}

const GOLD = 1;
const FOUND = 2;
