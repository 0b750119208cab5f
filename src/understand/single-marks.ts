/**
 * Speech in single marks, as British books have it. ’ and ' are apostrophes first, and ‘dark’ is a word that is only mentioned: it
 * takes the punctuation that speech ends in, inside the mark, for a stretch to be speech.
 */

import type { Range } from './cut.ts';

export const ANY_SINGLE_MARK: RegExp = /[‘']/;

const OPENER = /(?<![\p{L}\p{N}’'])[‘'](?=[\p{L}\p{N}“"…—])/gu;
const CLOSER = /[,.!?…—][’'](?![\p{L}\p{N}])/gu;
/** What an apostrophe stands for at the beginning of a word, in English. */
const ELISION = /^['‘](?:em|tis|twas|twill|til|till|cause|bout|round|un|n|\d\ds?)(?![\p{L}\p{N}])/iu;
/** Longer than any word the table above holds, with what follows it. */
const ELISION_LENGTH = 8;

/** Stretches in order, marks included; none is left open. */
export function singleSpeechIn(text: string): readonly Range[] {
	const ranges: Range[] = [];
	const closers = [...text.matchAll(CLOSER)].map(match => match.index + match[0].length);
	let closer = 0;
	for (const opener of text.matchAll(OPENER)) {
		const start = opener.index;
		if (start < (ranges.at(-1)?.end ?? 0) || ELISION.test(text.slice(start, start + ELISION_LENGTH))) continue;
		while (closer < closers.length && (closers[closer] ?? 0) <= start + 1) closer++;
		const end = closers[closer];
		if (end === undefined) break;
		ranges.push({ start, end });
	}
	return ranges;
}
