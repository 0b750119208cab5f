/** Credits told by their text: at the end of a caption, or as a line of their own. Precision first: never plain prose. */

import { anyOf } from '../text/any-of.ts';
import {
	isAfterLetterOrNumber,
	isAfterLetters,
	isCapital,
	isInitial,
	isLetter,
	isNumber,
	isSmall,
} from '../text/letters.ts';
import { firstMatchIn, matchesIn } from '../text/matches.ts';
import { endsLikeAgency, endsWithAgency, opensWithAgency } from './agencies.ts';
import { isEpigraph } from './caption-epigraph.ts';
import { endsAsProse } from './caption-gate.ts';
import { endsLikeSupplied, label, namesPicture, saysBy, supplied, workBy } from './caption-labels.ts';
import { isJoinedNames, isLoneCredit, isPublisher } from './caption-lone.ts';
import { byAgency, libraryBefore, licensed, suppliedBySomeone } from './caption-suppliers.ts';
import {
	COLON,
	COPYRIGHT_SIGN,
	DASH,
	ENDING_LENGTH,
	endOf,
	endsPlainly,
	endsSentence,
	type Finder,
	isAfterCaption,
	MAX_BARE_CREDIT_WORDS,
	MIN_WORDS_BEFORE_JOINED,
	STROKE,
	type Tail,
	tailOf,
} from './caption-tail.ts';
import { isAllNames, isName, MIN_WORD_LENGTH } from './names.ts';
import { wordsIn } from './pass.ts';

/** A credit names people, an agency, a licence: no more words than this. */
const MAX_CREDIT_WORDS = 14;
/** A label and a headline look alike: a line that is only a credit, without anything that joins names, is shorter. */
const MAX_LONE_CREDIT_WORDS = 7;

/** As pages join it: “CreditJane Doe”. */
const JOINED = /(?<=^|[.!?…”"’)(]\s?|[–—-]\s)(?:Credit){1,2}(?=\S)/g;
const COPYRIGHT = /(?:(?:image|photo|bild|foto)s? )?(?:©|\(c\)) ?|image (?:copyright|source),? |photocredit ?/g;
/** After the end of a sentence: a dash and a name. */
const DASHED = /[.!?…][’'”"]?\s+[–—-]\s+(?=\S)([^.!?]*(?:[^.!?\s]|\b(?:Inc|Ltd|Co|Corp)\.))$/g;
/** After the end of a sentence or a dash: a name, a stroke, another. */
const STROKED =
	/(?:(?<stop>[.!?…])["”’']?\s+(?:[–—-]\s+)?|\s[–—]\s+)(?<credit>[^.!?[\]()\d]{3,60}?\s?[/|]\s?[^.!?[\]()|]{2,60})\.?$/g;
const SENTENCE_END = /[.!?…]["”’']?\s+$/;
const NAME_SIGNS = /[.'’-]/;
const MIN_BRACKETED_NAMES = 2;
const MAX_BRACKETED_NAMES = 4;
const MAX_BRACKETED_WORDS = 6;
const VIA = /\s[–—-]\s+via /g;
/** A quotation and who said it. */
const ATTRIBUTED = /["”“»]\s+[–—-]\s+[^–—-]*$/;

type Look = (lower: string) => boolean;

interface Kind {
	/** Of the signs, one that such a credit cannot do without. */
	readonly needs?: number;
	/** What else it cannot do without, in lower case. */
	readonly has?: readonly Look[];
	/** How it ends: of the last few characters, in lower case. */
	readonly ending?: RegExp;
	/** Whether it may end in such a word. */
	readonly lastWord?: (word: string) => boolean;
	readonly find: Finder;
}

const LABEL_AND_NAME = /credit[^\s:]/;
const LICENCE = /cc[- ](?:by|zero|0)/;
const SPACED_DASH = /[–—-]\s/;

/** The first that finds one is right. */
const KINDS: readonly Kind[] = [
	{ needs: COLON, has: [namesPicture], find: tail => labelled(tail, tail.lower, label()) },
	{ has: [saysBy, namesPicture], find: bySomeone },
	{ needs: COPYRIGHT_SIGN, has: [anyOf(['©', '(c)'])], find: copyrighted },
	{ has: [anyOf(['image copyright', 'image source'])], find: copyrighted },
	{ has: [lower => LABEL_AND_NAME.test(lower)], find: joined },
	{ ending: /\)\.?$/, find: inBrackets },
	{ ending: /it?s?:$/, find: emptyLabel },
	{ has: [anyOf([' unless '])], find: allUnlessNoted },
	{ has: [lower => LICENCE.test(lower)], find: licensed },
	{ lastWord: endsLikeSupplied, find: suppliedBySomeone },
	{ needs: DASH, has: [anyOf(['via '])], find: viaSomeone },
	{ lastWord: endsLikeAgency, find: byAgency },
	{ needs: STROKE, find: byStroke },
	{ needs: DASH, has: [lower => SPACED_DASH.test(lower)], find: afterDash },
	{ ending: /[^.!?…:]$|(?:inc|co|ltd|corp|bros|[^a-z][a-z])\.$/, find: aloneOnLine },
];

function hasAll(text: string, signs: readonly Look[]): boolean {
	for (const sign of signs) if (!sign(text)) return false;
	return true;
}

/** Where the credit at the end of a text begins; 0 when the whole is one, undefined when there is none. */
export function creditStartIn(text: string): number | undefined {
	if (endsPlainly(text) || endsAsProse(text)) return undefined;
	const tail = tailOf(text);
	const { lower, signs } = tail;
	const last = lower.slice(-ENDING_LENGTH);
	for (const { needs, has, ending, lastWord, find } of KINDS) {
		if (needs !== undefined && (signs & needs) === 0) continue;
		if (ending?.test(last) === false || lastWord?.(tail.lastWord) === false) continue;
		const start = has === undefined || hasAll(lower, has) ? find(tail) : undefined;
		if (start !== undefined) return tail.from + start;
	}
	return undefined;
}

/** Whether a match of a label is one. */
type Accepts = (match: RegExpExecArray) => boolean;

const BRACKET = /[([]/;
const DASH_BEFORE = /[–—|-]\s+$/;

/**
 * The first label after which only a name follows. In running text it is capitalised, or stands in brackets or after a dash. `searched`
 * is the text of the tail as the pattern wants it.
 */
function labelled(tail: Tail, searched: string, label: RegExp, accepts: Accepts = () => true): number | undefined {
	const { text } = tail;
	const isWhole: Accepts = match => startsWord(text, match.index) && accepts(match);
	for (const match of matchesIn(searched, label, isWhole)) {
		const start = match.index;
		const bracket = BRACKET.test(text.charAt(start - 1));
		const alone = start === 0 && tail.from === 0;
		const dashed = DASH_BEFORE.test(text.slice(0, start));
		const set = bracket || alone || !isSmall(text, start) || dashed;
		const name = text.slice(start + match[0].length);
		const named =
			isName(name, MAX_CREDIT_WORDS) ||
			(bracket && isBracketEnd(name)) ||
			(dashed && LOWER_END.test(name) && wordsIn(name) <= MAX_BRACKETED_WORDS);
		if (set && named && !(alone && isHeadline(name))) return start - (bracket ? 1 : 0);
	}
	return undefined;
}

/** After a label in brackets a name needs no capitals: “(Photo: private)”. */
const BRACKET_END = /^[^()[\].:;]{2,40}[)\]]\.?$/;
/** After a dash too, in other brackets: “– photo: jane doe (example.org)”. */
const LOWER_END = /^[^()[\].:;!?]{2,40}(?:\([^()\s]{2,40}\))?\.?$/;
const isBracketEnd = (text: string): boolean => BRACKET_END.test(text) && wordsIn(text) <= MAX_BRACKETED_WORDS;

/** Whether what begins here is no end of a longer word. Signs begin anywhere. */
const startsWord = (text: string, at: number): boolean => !isLetter(text, at) || !isAfterLetterOrNumber(text, at);

function bySomeone(tail: Tail): number | undefined {
	const { text, lower } = tail;
	return labelled(tail, lower, workBy(), match => isLetter(text, endOf(match)) || text.charAt(endOf(match)) === '@');
}

function joined(tail: Tail): number | undefined {
	const { text } = tail;
	return labelled(tail, text, JOINED, match => isCapital(text, endOf(match)) && isSmall(text, endOf(match) + 1));
}

const isHeadline = (name: string): boolean =>
	!isPublisher(name) && !/[/|,©]/.test(name) && wordsIn(name) > MAX_LONE_CREDIT_WORDS;

function inBrackets(tail: Tail): number | undefined {
	const { text, lower } = tail;
	const start = text.lastIndexOf('(');
	if (start < 0) return undefined;
	const end = text.lastIndexOf(')');
	const inside = lower.slice(start + 1, end).trim();
	if (inside.includes(')')) return undefined;
	if (opensWithAgency(inside)) return start;
	if (supplied().has(inside)) return libraryBefore(tail, start) ?? start;
	const name = text.slice(start + 1, end).trim();
	if (endsWithAgency(inside) && wordsIn(name) <= MAX_BARE_CREDIT_WORDS && isAllNames(name)) return start;
	if (end < text.length - 1 || start === 0) return undefined;
	if (isJoinedNames(name)) return isAfterCaption(tail, start, MIN_WORDS_BEFORE_JOINED) ? start : undefined;
	return isBracketed(text, start) && isAfterCaption(tail, start) ? start : undefined;
}

/** After the end of a sentence: two to four names in brackets. */
function isBracketed(text: string, start: number): boolean {
	const names = text.slice(start + 1, -1).split(' ');
	if (names.length < MIN_BRACKETED_NAMES || names.length > MAX_BRACKETED_NAMES) return false;
	const stop = SENTENCE_END.exec(text.slice(0, start))?.index;
	return stop !== undefined && isAfterLetters(text, stop, MIN_WORD_LENGTH) && names.every(isCapitalised);
}

const isCapitalised = (word: string): boolean =>
	isCapital(word) && [...word].every(character => isLetter(character) || NAME_SIGNS.test(character));

/** “— via a library”, without a full stop before it. */
function viaSomeone({ text }: Tail): number | undefined {
	const match = firstMatchIn(text, VIA, match => isCapital(text, endOf(match)));
	if (!match) return undefined;
	const start = text.indexOf('via', match.index);
	return isName(text.slice(start + 'via '.length), MAX_BARE_CREDIT_WORDS) ? start : undefined;
}

/** A copyright with a year on a line of its own is the page’s. */
function copyrighted(tail: Tail): number | undefined {
	const accepts: Accepts = match =>
		!isNumber(tail.text, endOf(match)) || isAfterCaption(tail, match.index, MIN_WORDS_BEFORE_JOINED);
	return labelled(tail, tail.lower, COPYRIGHT, accepts);
}

function byStroke(tail: Tail): number | undefined {
	const { text } = tail;
	const match = firstMatchIn(text, STROKED, ({ index, groups }) => {
		return groups?.['stop'] === undefined || endsSentence(text, index);
	});
	const credit = match?.groups?.['credit'];
	if (credit === undefined) return undefined;
	const start = text.lastIndexOf(credit);
	const names =
		credit.split('|').length <= 2 && isName(credit, MAX_BARE_CREDIT_WORDS) && isAllNames(credit.replace(/[/|]/g, ' '));
	return names && isAfterCaption(tail, start) ? start : undefined;
}

function afterDash(tail: Tail): number | undefined {
	const { text } = tail;
	const match = firstMatchIn(text, DASHED, ({ index, 1: credit = '' }) => {
		// No “p.m.” before the stop.
		return endsSentence(text, index) && isInitial(credit);
	});
	const credit = match?.[1];
	if (credit === undefined || tail.told || ATTRIBUTED.test(text)) return undefined;
	const start = text.length - credit.length;
	if (isEpigraph(text.slice(0, start), credit)) return undefined;
	return isAfterCaption(tail, start) && isName(credit, MAX_BARE_CREDIT_WORDS) ? start : undefined;
}

/** “… from the mole. Credit:”, whose name was lost. */
const EMPTY_LABEL = /(?<=[.!?…)]\s)(?:(?:photo|image|picture) )?credits?:$/;
function emptyLabel(tail: Tail): number | undefined {
	const start = EMPTY_LABEL.exec(tail.lower)?.index;
	return start !== undefined && isAfterCaption(tail, start) ? start : undefined;
}

/** “All photos Lena Marsk/Coastline unless noted.” */
const ALL_UNLESS =
	/(?:^|(?<=[.!?…]\s))all (?:[a-z]{2,12} ){0,2}(?:photos|images|pictures|photographs|photography|illustrations) [^.]{3,80} unless (?:otherwise )?(?:noted|stated|credited|indicated)\.?$/;
function allUnlessNoted({ lower }: Tail): number | undefined {
	return ALL_UNLESS.exec(lower)?.index;
}

function aloneOnLine({ text, from }: Tail): number | undefined {
	return from === 0 && isLoneCredit(text) ? 0 : undefined;
}
