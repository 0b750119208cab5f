/** What may be a credit, and is one where the line is known to be a caption: the same words end prose and headings too. */

import { anyOf } from '../text/any-of.ts';
import { isInitial, isSmall } from '../text/letters.ts';
import { firstMatchIn, matchesIn } from '../text/matches.ts';
import { isEpigraph } from './caption-epigraph.ts';
import { endOf, isTold, tailOf } from './caption-tail.ts';
import { isAllNames, isName } from './names.ts';
import { wordsIn } from './pass.ts';

/** None of the following is longer, with its label. */
const LIKELY_LENGTH = 100;
/** What each of the following needs. */
const MAY_BE_LIKELY =
	/\)\.?$|\s[–—/-]\s[^–—/]{2,60}$|[:：] ?.{1,60}$|(?:by|of|via|from|von|de|credits?) ?[A-Z@].{0,60}$/;
const BRACKETS_AT_END = /\s\(([^()]{2,80})\)\.?$/;
const DASH_AT_END = /\s[–—/-]\s+(?=[^–—/]{2,60}$)/g;
const WORK_AT_END =
	/(?:^|[\s(])(?:photo|image|picture|illustration|foto|bild)s? (?:by|courtesy of|via|credits?[ :-]|von|de) ?(?=[A-Z@].{0,60}$)/gi;
const SOURCE_AT_END =
	/(?:^|[\s(])(?:source|sources|quelle|quellen|fuente|fonte|bron|źródło|credit line)\s?: ?(?=\S.{0,60}$)/g;
/** One of these is in each of the two: they are dear to compile. */
const namesWork = anyOf(['photo', 'image', 'picture', 'illustration', 'foto', 'bild']);
const namesSource = anyOf(['sourc', 'quell', 'fuente', 'fonte', 'bron', 'źródło', 'credit line']);
const MAX_LIKELY_WORDS = 8;

const SPACE = /\s/;
/** A match may have taken the space before the credit with it. */
const startOf = (text: string, { index }: RegExpExecArray): number => index + (SPACE.test(text.charAt(index)) ? 1 : 0);

/** Where a credit begins if the text is a caption, and not when it is prose: names in brackets or after a dash, a source. */
export function likelyCreditStart(whole: string): number | undefined {
	if (isTold(whole)) return undefined;
	if (!MAY_BE_LIKELY.test(whole.slice(-LIKELY_LENGTH).trimEnd())) return undefined;
	const { text, lower, from } = tailOf(whole);
	const start = sourceIn(text, lower) ?? (namesWork(lower) ? workIn(text) : undefined) ?? namesIn(text);
	return start === undefined ? undefined : from + start;
}

function sourceIn(text: string, lower: string): number | undefined {
	if (!namesSource(lower)) return undefined;
	// In the run of a sentence it is written small.
	const isSet = ({ index }: RegExpExecArray): boolean => !isSmall(text, index) && !isSmall(text, index + 1);
	const match = firstMatchIn(lower, SOURCE_AT_END, isSet);
	return match && startOf(text, match);
}

function workIn(text: string): number | undefined {
	const match = firstMatchIn(text, WORK_AT_END, found => isName(text.slice(endOf(found)), MAX_LIKELY_WORDS));
	return match && startOf(text, match);
}

function namesIn(text: string): number | undefined {
	const brackets = BRACKETS_AT_END.exec(text);
	if (brackets) return isLikelyName(brackets[1] ?? '') ? brackets.index + 1 : undefined;
	for (const dash of matchesIn(text, DASH_AT_END, () => true)) {
		const name = text.slice(endOf(dash));
		if (isLikelyName(name) && !isEpigraph(text.slice(0, dash.index), name)) return endOf(dash);
	}
	return undefined;
}

const isLikelyName = (name: string): boolean =>
	isInitial(name) && !LIKELY_NOT.test(name) && wordsIn(name) <= MAX_LIKELY_WORDS && isAllNames(name);
/** “(Part One)”, “(With Examples)” are no names; nor are numbers, nor books and their years. */
const LIKELY_NOT =
	/^(?:with|part|step|day|or|and|for|how|what|why|see|read|again|all|no|yes|the)\b|^\d|[, ](?:19|20)\d\d[a-z]?$|:$|[[\]]|^[^\s.]+\.$/i;
