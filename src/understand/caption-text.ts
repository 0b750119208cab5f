/** Captions told by their text: a credit at the end, or a label at the start. Precision first: never plain prose. */

import {
	isAfterLetterOrNumber,
	isAfterLetters,
	isCapital,
	isInitial,
	isLetter,
	isSmall,
	lowerCased,
} from '../text/letters.ts';
import { firstMatchIn, matchesIn } from '../text/matches.ts';
import { endsWithAgency, opensWithAgency } from './agencies.ts';
import { COLON, label, NAMES_PICTURE, SAYS_BY, workBy } from './caption-labels.ts';
import { isAllNames, isName, MIN_WORD_LENGTH } from './names.ts';
import { wordsIn } from './pass.ts';

/** Captions are short; few run over this, and paragraphs often do. */
const MAX_CAPTION_WORDS = 110;
const MAX_CAPTION_LENGTH = 900;
/** Credits are looked for in the end of a text only, so that long paragraphs cost no more than short ones. */
const MAX_CREDIT_LENGTH = 160;
/** A credit names people, an agency, a licence: no more words than this. */
const MAX_CREDIT_WORDS = 14;
/** A name after a dash has no label to vouch for it, so it is shorter still, and something to be a caption stands before it. */
const MAX_BARE_CREDIT_WORDS = 9;
const MIN_CAPTION_WORDS = 4;
/** A label and a headline look alike: a line that is only a credit, without anything that joins names, is shorter. */
const MAX_LONE_CREDIT_WORDS = 7;

/** As pages join it: “CreditJane Doe”. */
const JOINED = /(?<=^|[.!?…”"’)]\s?)Credit(?=\S)/g;
const COPYRIGHT = /(?:(?:image|photo|bild|foto)s? )?(?:©|\(c\)) ?|image (?:copyright|source),? /g;
const ALL_RIGHTS = /rights reserved|alle rechte|droits réservés|derechos reservados|tutti i diritti|版权所有/i;

/** After the end of a sentence: a dash and a name. */
const DASHED = /[.!?…][’'”"]?\s+[–—-]\s+(?=\S)([^.!?]*(?:[^.!?\s]|\b(?:Inc|Ltd|Co|Corp)\.))$/g;
/** What a sentence may end in besides a word. */
const DIGIT_OR_BRACKET = /[\d)\]]/;
/** After the end of a sentence or a dash: a name, a stroke, another. */
const STROKED =
	/(?:(?<stop>[.!?…])["”’']?\s+(?:[–—-]\s+)?|\s[–—]\s+)(?<credit>[^.!?[\]()\d]{3,60}?\s?[/|]\s?[^.!?[\]()|]{2,60})\.?$/g;
const SENTENCE_END = /[.!?…]["”’']?\s+$/;
const NAME_SIGNS = /[.'’-]/;
const MIN_BRACKETED_NAMES = 2;
const MAX_BRACKETED_NAMES = 4;
const VIA = /\s[–—-]\s+via /g;
/** A quotation and who said it. */
const QUOTED = /^["“„«‘']/;
const ATTRIBUTED = /["”“»]\s+[–—-]\s+[^–—-]*$/;
const SEPARATOR = /\s*(?:[–—|·]|\s-)\s*$|\s+$/;

/** Labels at the start, in lower case: those that are enough, those before a capital, those before a number. */
const LABELS = ['image caption', 'media caption'];
const LABELS_OF_TEXT = ['image: ', 'photo: ', 'picture: ', 'bild: ', 'foto: '];
const LABELS_OF_NUMBERS = ['figure', 'fig.', 'abbildung', 'abb.', 'figura', 'рис.', 'kuva', '图', '図'];
const NUMBER = /^ ?\d{1,3}(?:\.\d{1,2})?[.:：\s]\s?/;
/** Longer than any of them with its number. */
const MAX_LABEL_LENGTH = 32;
/** A label at the start vouches for less than a credit at the end. */
const MAX_PREFIXED_WORDS = 60;
const WORD_AND_NUMBER = /^\S+ \d[\d.]*\s+/;

export interface CaptionText {
	/** Where the caption ends: before the separator, if there is one. 0 when the line is only a credit. */
	readonly captionEnd: number;
	/** Where the credit begins; the length of the text when there is none. */
	readonly creditStart: number;
}

export function captionIn(text: string): CaptionText | undefined {
	if (text.length > MAX_CAPTION_LENGTH) return undefined;
	const creditStart = creditStartIn(text);
	if (creditStart === undefined) {
		const labelled = startsWithLabel(text) && wordsIn(text) <= MAX_PREFIXED_WORDS;
		return labelled ? { captionEnd: text.length, creditStart: text.length } : undefined;
	}
	if (ALL_RIGHTS.test(text) || wordsIn(text) > MAX_CAPTION_WORDS) return undefined;
	const captionEnd = text.slice(0, creditStart).replace(SEPARATOR, '').length;
	return { captionEnd, creditStart };
}

export const isCaption = (text: string): boolean => captionIn(text) !== undefined;

function startsWithLabel(text: string): boolean {
	const lower = lowerCased(text.slice(0, MAX_LABEL_LENGTH));
	const begins = (label: string): boolean => lower.startsWith(label);
	if (LABELS.some(begins)) return true;
	const named = LABELS_OF_TEXT.find(begins)?.length;
	if (named !== undefined) return isCapital(text, named) || isSmall(text, named);
	const numbered = LABELS_OF_NUMBERS.find(begins)?.length ?? 0;
	const number = numbered === 0 ? undefined : NUMBER.exec(lower.slice(numbered))?.[0].length;
	return number !== undefined && isLetter(text, numbered + number) && !isNumberedSentence(text);
}

/** “Figure 3 shows …” is a sentence about it. A caption has a stop or colon after its number. */
function isNumberedSentence(text: string): boolean {
	const start = WORD_AND_NUMBER.exec(text)?.[0].length;
	return start !== undefined && isSmall(text, start);
}

/** The end of a text, and how much stands before it. */
interface Tail {
	readonly text: string;
	/** To the character as long. */
	readonly lower: string;
	readonly from: number;
}

/** Offset in the tail where a credit begins. */
type Finder = (tail: Tail) => number | undefined;

/** Each finds the credits of one kind; the first that finds one is right. The signs, in lower case, are what such a credit cannot do without. */
const FINDERS: readonly { readonly signs: readonly RegExp[]; readonly find: Finder }[] = [
	{ signs: [NAMES_PICTURE, COLON], find: tail => labelled(tail, tail.lower, label()) },
	{ signs: [NAMES_PICTURE, SAYS_BY], find: bySomeone },
	{ signs: [/©|\(c\)|image (?:copyright|source)/], find: tail => labelled(tail, tail.lower, COPYRIGHT) },
	{ signs: [/credit[^\s:]/], find: joined },
	{ signs: [/\)\.?$/], find: inBrackets },
	{ signs: [/via /], find: viaSomeone },
	{ signs: [/[a-z]\)?\.?$/], find: byAgency },
	{ signs: [/[/|]/], find: byStroke },
	{ signs: [/[–—-]\s/], find: afterDash },
];

function creditStartIn(text: string): number | undefined {
	const from = Math.max(0, text.length - MAX_CREDIT_LENGTH);
	const end = text.slice(from);
	const tail = { text: end, lower: lowerCased(end), from };
	for (const { signs, find } of FINDERS) {
		const start = signs.every(sign => sign.test(tail.lower)) ? find(tail) : undefined;
		if (start !== undefined) return from + start;
	}
	return undefined;
}

const isAfterCaption = (tail: Tail, start: number): boolean =>
	tail.from > 0 || wordsIn(tail.text.slice(0, start)) >= MIN_CAPTION_WORDS;

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
		const set = bracket || alone || !isSmall(text, start) || DASH_BEFORE.test(text.slice(0, start));
		const name = text.slice(start + match[0].length);
		if (set && isName(name, MAX_CREDIT_WORDS) && !(alone && isHeadline(name))) return start - (bracket ? 1 : 0);
	}
	return undefined;
}

type Accepts = (match: RegExpExecArray) => boolean;

const endOf = (match: RegExpExecArray): number => match.index + match[0].length;

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

const isHeadline = (name: string): boolean => !/[/|,©]/.test(name) && wordsIn(name) > MAX_LONE_CREDIT_WORDS;

function inBrackets(tail: Tail): number | undefined {
	const start = tail.text.lastIndexOf('(');
	if (start < 0) return undefined;
	const end = tail.text.lastIndexOf(')');
	const inside = tail.lower.slice(start + 1, end);
	if (inside.includes(')')) return undefined;
	if (opensWithAgency(inside)) return start;
	const isCredit = end === tail.text.length - 1 && isBracketed(tail.text, start);
	return isCredit && start > 0 && isAfterCaption(tail, start) ? start : undefined;
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

/** An agency at the end: the credit begins after the sentence before it. */
function byAgency({ text, lower, from }: Tail): number | undefined {
	if (!endsWithAgency(lower)) return undefined;
	const start = afterLastSentence(text);
	if (start === 0 && from > 0) return undefined;
	const credit = text.slice(start);
	// An agency alone on its line, or at the end of a headline, is no credit.
	const vouched = /[/|]| via /.test(credit) || (start > 0 && wordsIn(credit) <= 2);
	return vouched && isName(credit, MAX_BARE_CREDIT_WORDS) ? start : undefined;
}

function byStroke(tail: Tail): number | undefined {
	const { text } = tail;
	const match = firstMatchIn(text, STROKED, ({ index, groups }) => {
		return groups?.['stop'] === undefined || isAfterLetters(text, index, MIN_WORD_LENGTH);
	});
	const credit = match?.groups?.['credit'];
	if (credit === undefined) return undefined;
	const start = text.lastIndexOf(credit);
	const names = isName(credit, MAX_BARE_CREDIT_WORDS) && isAllNames(credit.replace(/[/|]/g, ' '));
	return names && isAfterCaption(tail, start) ? start : undefined;
}

function afterDash(tail: Tail): number | undefined {
	const { text } = tail;
	const match = firstMatchIn(text, DASHED, ({ index, 1: credit = '' }) => {
		// No “p.m.” before the stop.
		const ends = isAfterLetters(text, index, MIN_WORD_LENGTH) || DIGIT_OR_BRACKET.test(text.charAt(index - 1));
		return ends && isInitial(credit);
	});
	const credit = match?.[1];
	if (credit === undefined || (tail.from === 0 && QUOTED.test(text)) || ATTRIBUTED.test(text)) return undefined;
	const start = text.length - credit.length;
	return isAfterCaption(tail, start) && isName(credit, MAX_BARE_CREDIT_WORDS) ? start : undefined;
}

const SENTENCE_BREAK = /(?:(?<stop>[.!?…])["”’')]*\s+|\s[–—-]\s+)(?=\S)/g;
const WORD_CHARACTER = /\w/;

/** “J. Smith”: one capital alone before a stop ends no sentence. */
const isAfterInitial = (text: string, stop: number): boolean =>
	isCapital(text, stop - 1) &&
	WORD_CHARACTER.test(text.charAt(stop - 1)) !== WORD_CHARACTER.test(text.charAt(stop - 2));

function afterLastSentence(text: string): number {
	let start = 0;
	const ends = ({ index, groups }: RegExpExecArray) => groups?.['stop'] === undefined || !isAfterInitial(text, index);
	for (const match of matchesIn(text, SENTENCE_BREAK, ends)) start = endOf(match);
	return start;
}
