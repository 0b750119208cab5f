/**
 * Single quotation marks, as British and Dutch books have them, and as others have inside of double ones. ’ and ' are apostrophes
 * first: a closer that stands after the punctuation speech ends in is sure, one after a word is taken only near its opener.
 */

import { isAfterLetterOrNumber, isCapital, isLetterOrNumber, isUncased } from '../text/letters.ts';
import { matchesIn } from '../text/matches.ts';
import type { Quoted } from './double-marks.ts';
import { endOfUnclosed } from './lost-marks.ts';

export const ANY_SINGLE_MARK: RegExp = /[‘‚]|(?:^|[\s"“„«([—–_*-])'(?=\S)/;

const OPENER = /(?<![’'])[‘'‚](?=\S)/g;
/** What speech may begin with, besides a letter or a number. */
const FIRST_SIGN = /[“"«…—–\-¿¡_*(£$€]/;
const CLOSER = /[’'‘]/g;
/** What speech ends in, inside the mark. */
const LAST_SIGN = /[,.:?!…—–\-;”"»。！？，]/;
/** After a closer, what no apostrophe at the end of a word has after it as often. */
const STOP_AFTER = /[,.;:?!)—–-]/;
/** Words that an apostrophe stands at the beginning of, in English and Dutch: at the beginning of a sentence too, or only within one. */
const ELISION =
	/^(?:[et]m|[Tt]is|[Tt]was|[Tt]will|[Tt]were|[Tt]would|[Tt]won|[Tt]isn|[Tt]wasn|[Tt]il|[Tt]ill|Em|cause|bout|round|un|n|N|ere|er|is|im|cos|cuz|fraid|spose|s|t|k|m|r|ns|\d\ds?)$/;
/** Longer than any of them. */
const ELISION_LENGTH = 8;
/** A closer after a mere word: mentioned words are few. */
const MENTIONED_LENGTH = 60;
const SENTENCE_END = /[.?!…]\s/;

interface Closer {
	readonly start: number;
	/** After the punctuation that speech ends in. */
	readonly sure: boolean;
	/** An s or n before it and a word after it: likely an apostrophe. */
	readonly doubtful: boolean;
}

function wordAt(text: string, start: number): string {
	let end = start;
	while (end < start + ELISION_LENGTH && isLetterOrNumber(text, end)) end++;
	return text.slice(start, end);
}

const openersIn = (text: string): Iterable<RegExpExecArray> =>
	matchesIn(
		text,
		OPENER,
		({ index }) =>
			!isAfterLetterOrNumber(text, index) &&
			!(text.charAt(index) !== '‚' && /[.,?!…]/.test(text.charAt(index - 1))) &&
			(isLetterOrNumber(text, index + 1) || FIRST_SIGN.test(text.charAt(index + 1))) &&
			!ELISION.test(wordAt(text, index + 1)),
	);

function* closersIn(text: string): Generator<Closer> {
	for (const { index } of matchesIn(
		text,
		CLOSER,
		match => !isLetterOrNumber(text, match.index + 1) || isUncased(text, match.index + 1),
	)) {
		const before = text.charAt(index - 1);
		if (before === '' || /\s/.test(before)) continue;
		const after = text.charAt(index + 1);
		yield {
			start: index,
			sure: LAST_SIGN.test(before),
			doubtful: /[sznSZ]/.test(before) && !STOP_AFTER.test(after) && after !== '',
		};
	}
}

const closes = (opener: string, closer: string): boolean =>
	opener === '‚' ? closer !== "'" : opener === '‘' ? closer === '’' : closer === "'" || closer === '’';

/** The stretches in order, marks included. `containerOf` tells which of the double-marked stretches an offset is in: no stretch crosses the edge of one. */
export function singleMarkedIn(
	text: string,
	containerOf: (offset: number) => number,
	goesOn: boolean,
): readonly Quoted[] {
	const quoted: Quoted[] = [];
	const openers = [...openersIn(text)].map(match => match.index);
	const closers = [...closersIn(text)];
	let first = 0;
	for (const [index, start] of openers.entries()) {
		if (start < (quoted.at(-1)?.end ?? 0)) continue;
		const sign = text.charAt(start);
		const container = containerOf(start);
		const next = openers[index + 1] ?? text.length;
		while (first < closers.length && (closers[first]?.start ?? 0) <= start + 1) first++;
		let found: Closer | undefined;
		/** A closer that an apostrophe is as likely to be: better than none. */
		let doubted: Closer | undefined;
		for (let at = first; at < closers.length; at++) {
			const closer = closers[at];
			if (closer === undefined || closer.start > next) break;
			if (!closes(sign, text.charAt(closer.start)) || containerOf(closer.start) !== container) continue;
			if (closer.sure) {
				found ??= closer;
				break;
			}
			if (isNear(text, start, closer) && (found === undefined || (found.doubtful && !closer.doubtful))) found = closer;
			if (!closer.doubtful && closer.start - start <= MENTIONED_LENGTH) doubted ??= closer;
		}
		found ??= doubted;
		if (found !== undefined) quoted.push({ start, end: found.start + 1, open: false });
		else if (sign !== '‚' && container < 0 && isCapital(text, start + 1) && beginsSpeech(text, start)) {
			const end =
				goesOn && start === 0 ? text.trimEnd().length : endOfUnclosed(text, start + 1, next, next < text.length);
			quoted.push({ start, end, open: end === text.trimEnd().length });
		}
	}
	return quoted;
}

/**
 * Whether a closer after a mere word can be meant for the opener: in the same sentence, and not far. Where speech would begin, “th’ way”
 * is likelier than a word that is only mentioned: there a stop must follow.
 */
function isNear(text: string, start: number, closer: Closer): boolean {
	const stops = STOP_AFTER.test(text.charAt(closer.start + 1)) || closer.start + 1 === text.length;
	if (closer.doubtful || closer.start - start > MENTIONED_LENGTH) return stops && !closer.doubtful;
	if (!stops && beginsSpeech(text, start)) return false;
	return !SENTENCE_END.test(text.slice(start + 1, closer.start));
}

const beginsSpeech = (text: string, start: number): boolean =>
	SPEECH_BEFORE.test(text.slice(Math.max(0, start - 2), start));

/** The start of a paragraph, or a stop. */
const SPEECH_BEFORE = /^$|[.,:?!…—-]\s?$/;
