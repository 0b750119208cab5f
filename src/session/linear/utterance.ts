/** What is said at one place of a block, and how several of these are put together. */

import type { LinkNumbers } from './inlines.ts';

export interface Utterance {
	/** In the text of the top-level block, as Places count. */
	readonly offset: number;
	readonly lines: readonly string[];
}

export interface Voiced {
	readonly offset: number;
	readonly numbers: LinkNumbers;
	/** How many lists are around it. */
	readonly depth: number;
}

export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

export const utter = (offset: number, ...lines: readonly string[]): readonly Utterance[] =>
	lines.length === 0 ? [] : [{ offset, lines }];

/** With lines before all, and one after it. */
export function framed(
	utterances: readonly Utterance[],
	before: readonly string[],
	after: string,
): readonly Utterance[] {
	const [first, ...rest] = utterances;
	if (first === undefined) return [];
	const opened = [{ ...first, lines: [...before, ...first.lines] }, ...rest];
	const last = opened.at(-1) ?? first;
	return [...opened.slice(0, -1), { ...last, lines: [...last.lines, after] }];
}

/** With a full stop, where the words have no mark of their own at their end. */
export const sentence = (words: string): string => (/[\p{L}\p{N}\p{M})\]]$/u.test(words) ? `${words}.` : words);
