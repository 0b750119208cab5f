/** What to ask a terminal: short texts whose cells tell how it counts, one question each. The shell shows them and reads the cursor. */

import { UNICODE_VERSIONS, type UnicodeVersion, type WidthProfile } from './width-profile.ts';

/** Cells of three people that nothing joins; till Unicode 8 pictures were narrow. */
const apart = (unicode: UnicodeVersion): number => (unicode < 9 ? 3 : 6);
const THAI_CLUSTERS = 4;

/** In this order they are shown. */
export const PROBES = {
	/** One wide character of each version but the first; each takes a cell more where it is known. */
	version: '⌚🤟🥰🥱🫀🫠🫨⿼🫩🪎',
	/** Three people joined: a picture, or three pictures of two cells each. */
	family: '👩\u200D👩\u200D👧',
	/** A vowel sign that is a cluster of its own (Myanmar). */
	spacingMark: '\u1010\u1083',
	/** Four clusters; the first is of a letter and a vowel that is a letter too (a Thai word). */
	twoLetters: '\u0E01\u0E33\u0E40\u0E19\u0E34\u0E14',
	/** Three letters and a vowel sign in one cluster (Devanagari). */
	conjunct: '\u0938\u094D\u0924\u094D\u0930\u0940',
	picture: '\u2622\uFE0F',
	digit: '#\uFE0F',
	asText: '\u231A\uFE0E',
	flag: '\u{1F1EB}\u{1F1F7}',
} as const;

export type ProbeName = keyof typeof PROBES;

/** Cells by probe, and whether mode 2027 (grapheme clusters) is set; what was not answered is missing. */
export type Answers = { readonly [Name in ProbeName]?: number } & { readonly clusters?: boolean };

/** Each switch by its own answer, and as `known` has it where there is none. */
export function profileFromAnswers(answers: Answers, known: WidthProfile): WidthProfile {
	const unicode = answers.version === undefined ? known.unicode : versionOf(answers.version);
	const size = answers.twoLetters === undefined ? known.size : answers.twoLetters <= THAI_CLUSTERS ? 'widest' : 'sum';
	return {
		unicode,
		joins: joinsOf(answers, known, unicode, size),
		size,
		vs16: widensOf(answers, known),
		// To a terminal that knows no wide pictures there is nothing to narrow.
		vs15: answers.asText === undefined || unicode < 9 ? known.vs15 : answers.asText === 1,
		spacingMarks: answers.spacingMark === undefined ? known.spacingMarks : answers.spacingMark > 1,
		formats: answers.family === undefined ? known.formats : answers.family > apart(unicode),
		wideFlags: answers.flag === undefined ? known.wideFlags : answers.flag > 2,
	};
}

function versionOf(cells: number): UnicodeVersion {
	const characters = Array.from(PROBES.version).length;
	return UNICODE_VERSIONS[Math.max(0, cells - characters)] ?? 17;
}

/** Where the tables know no conjuncts, only clusters that are not summed up tell graphemes from pictures. */
function joinsOf(
	{ family, conjunct, clusters }: Answers,
	known: WidthProfile,
	unicode: UnicodeVersion,
	size: WidthProfile['size'],
): WidthProfile['joins'] {
	if (family === undefined) return clusters ? 'graphemes' : known.joins;
	if (family >= apart(unicode)) return 'nothing';
	if (clusters || size === 'widest') return 'graphemes';
	if (conjunct !== undefined && unicode >= 15.1) return conjunct > 2 ? 'pictures' : 'graphemes';
	return known.joins === 'nothing' ? 'graphemes' : known.joins;
}

function widensOf({ picture, digit }: Answers, known: WidthProfile): WidthProfile['vs16'] {
	if (picture === undefined || (picture > 1 && digit === undefined)) return known.vs16;
	if (picture === 1) return 'nothing';
	return digit === 1 ? 'pictures' : 'emoji';
}
