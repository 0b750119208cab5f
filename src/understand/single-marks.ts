/**
 * Speech in single marks, as British books have it. ’ and ' are apostrophes first, and ‘dark’ is a word that is only mentioned: it
 * takes the punctuation that speech ends in, inside the mark, for a stretch to be speech.
 */

import { isAfterLetterOrNumber, isLetterOrNumber } from '../text/letters.ts';
import { matchesIn } from '../text/matches.ts';
import type { Range } from './cut.ts';

export const ANY_SINGLE_MARK: RegExp = /[‘']/;

const OPENER = /(?<![’'])[‘'](?=\S)/g;
/** What speech may begin with, besides a letter or a number. */
const FIRST_SIGN = /[“"…—]/;
const CLOSER = /[,.!?…—][’']/g;
/** Words that an apostrophe stands at the beginning of, in English. */
const ELISION = /^(?:em|tis|twas|twill|til|till|cause|bout|round|un|n|\d\ds?)$/i;
/** Longer than any of them. */
const ELISION_LENGTH = 8;

const openersIn = (text: string): Iterable<RegExpExecArray> =>
	matchesIn(
		text,
		OPENER,
		({ index }) =>
			!isAfterLetterOrNumber(text, index) &&
			(isLetterOrNumber(text, index + 1) || FIRST_SIGN.test(text.charAt(index + 1))),
	);

const closersIn = (text: string): Iterable<RegExpExecArray> =>
	matchesIn(text, CLOSER, ({ index }) => !isLetterOrNumber(text, index + 2));

function wordAt(text: string, start: number): string {
	let end = start;
	while (end < start + ELISION_LENGTH && isLetterOrNumber(text, end)) end++;
	return text.slice(start, end);
}

/** Stretches in order, marks included; none is left open. */
export function singleSpeechIn(text: string): readonly Range[] {
	const ranges: Range[] = [];
	const closers = [...closersIn(text)].map(match => match.index + match[0].length);
	let closer = 0;
	for (const opener of openersIn(text)) {
		const start = opener.index;
		if (start < (ranges.at(-1)?.end ?? 0) || ELISION.test(wordAt(text, start + 1))) continue;
		while (closer < closers.length && (closers[closer] ?? 0) <= start + 1) closer++;
		const end = closers[closer];
		if (end === undefined) break;
		ranges.push({ start, end });
	}
	return ranges;
}
