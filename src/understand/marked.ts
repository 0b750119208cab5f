/** What the passes over marks hand to each other. */

import type { Range } from './cut.ts';

/** A stretch of a paragraph, marks included, and those within it, in order. */
export interface Marked extends Range {
	readonly kind: 'speech' | 'cited';
	readonly inside: readonly Marked[];
}

/** The stretches with the ranges of `said` as speech around those that they hold. A stretch that crosses the edge of one gives way. */
export function withSpeech(stretches: readonly Marked[], said: readonly Range[]): readonly Marked[] {
	if (said.length === 0) return stretches;
	const marked: Marked[] = [];
	let at = 0;
	for (const range of said) {
		const inside: Marked[] = [];
		for (let stretch = stretches[at]; stretch !== undefined && stretch.start < range.end; stretch = stretches[++at]) {
			if (stretch.end <= range.start) marked.push(stretch);
			else if (stretch.start >= range.start && stretch.end <= range.end) inside.push(stretch);
		}
		marked.push({ ...range, kind: 'speech', inside });
	}
	return [...marked, ...stretches.slice(at)];
}
