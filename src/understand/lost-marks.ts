/** Where speech ends, or begins, whose mark was lost: as a reader would tell, by the clause that reports it. */

import { isAfterLetterOrNumber, isCapital, isSmall } from '../text/letters.ts';
import { reportsFrom, wordsSinceReport } from './verbs-of-speech.ts';

/** Speech ends in one of these before the clause that reports it. */
const SPEECH_END = /[,?!…][_*]?(?=\s)|--|[—–]|\.(?=\s)/g;
const SPACES = /\s*/y;

const afterSpaces = (text: string, at: number): number => {
	SPACES.lastIndex = at;
	return at + (SPACES.exec(text)?.[0].length ?? 0);
};

/**
 * The end of speech that begins at `start` and has no closer before `limit`: before the clause that reports it, or all of it.
 * `isFollowed` by other speech, so that something between the two is likely not said.
 */
export function endOfUnclosed(text: string, start: number, limit: number, isFollowed: boolean): number {
	const all = text.slice(start, limit).trimEnd().length + start;
	if (isPart(text, start)) {
		const stop = /[.?!;]\s/.exec(text.slice(start, limit));
		return stop ? start + stop.index + 1 : all;
	}
	for (const match of text.slice(start, limit).matchAll(SPEECH_END)) {
		const end = start + match.index + match[0].length;
		const clause = afterSpaces(text, end);
		if (clause >= limit) break;
		if (match[0] === '.' && !isFollowed) continue;
		if (reportsFrom(text, clause) === 'sure') return end;
	}
	return all;
}

/** Whether what begins at `start`, after the mark, is a part of the sentence before it: “that they were “late. He”. */
export const isPart = (text: string, start: number): boolean =>
	isSmall(text, afterSpaces(text, start)) &&
	/\s/.test(text.charAt(start - 2)) &&
	isAfterLetterOrNumber(text, start - 2);

/** Who said the last speech, up to the end of the sentence. */
const ATTRIBUTION = /^[^.!?]*[.!?]+\s+/;
/** Or up to the comma after which the same sentence of the speech goes on. */
const INCISE = /^[^.!?,:;]{1,80}[,:;]\s+/;

/**
 * Where the speech began whose opener was lost between `from`, where the last mark stood, and its closer. `isSaid`: what ends at `from`
 * is speech.
 */
export function startOfUnopened(text: string, from: number, closer: number, isSaid: boolean): number | undefined {
	const between = text.slice(from, closer);
	if (!isSaid)
		return startAfterReport(text, from, closer) ?? (from === 0 && isLikelySaid(text, closer) ? 0 : undefined);
	const incise = INCISE.exec(between)?.[0].length;
	const attribution = ATTRIBUTION.exec(between)?.[0].length;
	if (
		incise !== undefined &&
		incise < (attribution ?? Number.POSITIVE_INFINITY) &&
		/[,—-]/.test(text.charAt(from - 2))
	) {
		const isReport = reportsFrom(text, afterSpaces(text, from)) === 'sure';
		if (isReport) return from + incise + (MANNER.exec(between.slice(incise))?.[0].length ?? 0);
	}
	return startAfterReport(text, from, closer) ?? (attribution === undefined ? undefined : from + attribution);
}

/** How it was said: “he said, in a low voice, ”. */
const MANNER = /^(?:in|with|as|at|on|from|without|who|whose|after|before|[a-z]+ing)\s[^.!?,:;“"]{1,80},\s+/;

/** A paragraph that begins in speech whose mark was lost goes on after it with who said it, or ends; else so much of it is rather told. */
const isLikelySaid = (text: string, closer: number): boolean => {
	const next = afterSpaces(text, closer + 1);
	return closer < LIKELY_SAID || next === text.length || reportsFrom(text, next) !== undefined;
};
const LIKELY_SAID = 160;

const INTRODUCTION = /[,:]\s+(?=(\S))/g;
/** Words between the verb and what is said. */
const INTRODUCTION_WORDS = 3;

/** After “he said, ” or “he turned and asked: ”; else after the first colon. */
function startAfterReport(text: string, from: number, closer: number): number | undefined {
	let start: number | undefined;
	for (const match of text.slice(from, closer).matchAll(INTRODUCTION)) {
		if (!isCapital(match[1] ?? '') && !/[_—-]/.test(match[1] ?? '')) continue;
		const words = wordsSinceReport(text, from, from + match.index);
		const end = from + match.index + match[0].length;
		if (words !== undefined && words <= INTRODUCTION_WORDS) return end;
		if (match[0].startsWith(':')) start ??= end;
	}
	return start;
}
