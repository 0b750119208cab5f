/**
 * Whether somebody says what stands in quotation marks, or whether it is only cited: a title, a name, a term, a word held at a
 * distance. By what is inside of the marks, and by what stands right before and after them.
 */

import { isOneOf } from '../text/any-of.ts';
import { hasLetterOrNumber, isCapital, isInitial, isUncased } from '../text/letters.ts';
import { endsInNamingWord } from './naming-words.ts';
import { givesSource, reportsFrom, sentenceBefore, wordsSinceReport } from './verbs-of-speech.ts';

export interface Quotation {
	readonly text: string;
	/** With its marks. */
	readonly start: number;
	readonly end: number;
	/** Where the stretch before it ends, and where the one after it begins: its context. */
	readonly before: number;
	readonly after: number;
	/** Whether the stretch before it is speech. */
	readonly saidBefore: boolean;
	/** Whether nothing stands before it in the paragraph, or in the stretch that holds it. */
	readonly isFirst: boolean;
}

/** More words than any term, and more than most titles. */
const SENTENCE_WORDS = 9;
const TITLE_WORDS = 8;
/** How far a verb may stand before words that it quotes. */
const REACH_WORDS = 14;
/** A report after the sentence that quotes: “The plan is “reckless” and late, he said.” */
const CONTEXT = 200;

const LETTERS_PER_WORD = 2;
const OUTER_SIGN = /[\s“”„‟«»‹›「」『』〝〞〟"＂‘’‚'`_*]/;

/** How words end, asked of their last signs: to look through all of them for what is at the end takes long. */
const ENDS_SENTENCE = /[.?!…。！？]['’”")_*]*$|(?:--|[—–])$/;
const MAY_END_SENTENCE = /[.?!…。！？'’”")_*—–-]/;
const ASKS = /[?!？！…]$/;
const ENDS_IN_COMMA = /[,，]$/;
const ENDS = /[.?!…]$/;
const STOPS = /[,?!…—–-]$/;
const lastOf = (inner: string): string => inner.charAt(inner.length - 1);
const endsSentenceIn = (inner: string): boolean => MAY_END_SENTENCE.test(lastOf(inner)) && ENDS_SENTENCE.test(inner);

const CJK_VERB = /[说說道曰问問答喊叫称稱讲講嚷骂罵写寫][道着著]?[：:，,]?$/;
const CJK_QUOTATIVE = /^と(?!いう|いった|は(?!い)|も|か|い[うわ]|の|名|題|書かれ|呼)/;
const CJK = /[\u2e80-\u9fff\uff00-\uffef]/;

export function kindOf(quotation: Quotation): 'speech' | 'cited' {
	const { text, start, end } = quotation;
	const inner = withoutMarks(text, start, end);
	const left = text.slice(Math.max(quotation.before, start - CONTEXT), start).trimEnd();
	const right = text.slice(end, Math.min(quotation.after, end + CONTEXT));
	const words = countWords(inner);
	if (words === 0) return 'cited';
	const isAlone = isBlank(text.slice(Math.max(0, start - CONTEXT), start)) && isBlank(text.slice(end, end + CONTEXT));
	if (isAlone) return 'speech';
	if (CJK.test(inner)) return kindOfUnspaced(inner, left, right, words);
	const isNamed = (): boolean => endsInNamingWord(left);
	if (reportsAfter(text, quotation, inner, isNamed)) return 'speech';
	const endsSentence = endsSentenceIn(inner);
	const reported = (): boolean => isReported(quotation);
	const sign = left.charAt(left.length - 1);
	const atSpeechStart = left === '' ? quotation.isFirst || quotation.saidBefore : /[.?!…—–:;-]/.test(sign);
	if (sign === ':') return !isLong(words) && isNamed() ? 'cited' : 'speech';
	if (sign === ',') {
		if (reported()) return 'speech';
		if (endsSentence && words > 1 && isFirst(inner) && !isTitle(inner)) return 'speech';
		return isLong(words) || (endsSentence && ASKS.test(lastOf(inner))) ? 'speech' : 'cited';
	}
	if (atSpeechStart) {
		if (endsSentence || TOLD_AS.test(right)) return 'speech';
		if (ENDS_IN_COMMA.test(lastOf(inner)) || /^\s*,/.test(right))
			return isTitle(inner) && words > 1 ? 'cited' : 'speech';
		if (quotation.saidBefore && reported()) return 'speech';
		if (left === '' && /^\s*(?:--|[—–:])/.test(right)) return 'speech';
		const stops = /^\s*(?:[.;?!…—–-]|$)/.test(right);
		return words >= SENTENCE_WORDS || (stops && !isTitle(inner) && words > 2) ? 'speech' : 'cited';
	}
	if (isNamed()) return left.includes('what ') && WHAT_THEY_CALLED.test(left) ? 'speech' : 'cited';
	if (reported()) return isTitle(inner) && CALLS.test(left.slice(-CALL_REACH)) ? 'cited' : 'speech';
	if (isLong(words) && !isTitle(inner) && IS_CLOSED.test(text.slice(end - 1, end))) return 'speech';
	return endsSentence && ASKS.test(lastOf(inner)) && isFirst(inner) && !(isTitle(inner) && words > 1)
		? 'speech'
		: 'cited';
}

/** A stretch whose closer is lost ends in something else. */
const IS_CLOSED = /[“”„‟«»‹›」』〞〟"＂‘’']/;

/** “…” is how he put it. */
const TOLD_AS = /^\s*(?:is|was|are|were) (?:how|what|the (?:reply|answer|verdict|message))\b/;
const WHAT_THEY_CALLED = /\bwhat (?:\S+ ){1,4}(?:calls?|called|described as|termed|dubbed)\s*$/;
/** Giving a name: “they called him “Ace””. */
const CALLS = /\b(?:calls?|called|calling|kallade|kallar|qualifie|appelle|llamaban?|chamavam?)\b/;
const CALL_REACH = 30;

const endsInWords = (sentence: string): boolean => sentence.slice(-'words,'.length).toLowerCase().includes('words');
const WORDS_OF = /\bin (?:the |his |her |their |its )?(?:[^\s,.]+ ){0,4}(?:own )?words,?$/i;

/** Whether the sentence says before the stretch that somebody said it. */
function isReported(quotation: Quotation): boolean {
	const reach = wordsSinceReport(quotation.text, quotation.before, quotation.start);
	return (reach !== undefined && reach <= REACH_WORDS) || hasSource(quotation) || goesOn(quotation);
}

/** Whether the sentence gives a source: “According to Ann, the plan is “late””; “in the mayor’s words, “late””. */
function hasSource({ text, before, start }: Quotation): boolean {
	const sentence = sentenceBefore(text, before, start).trim();
	return givesSource(sentence) || (endsInWords(sentence) && WORDS_OF.test(sentence));
}

/** Words between two stretches of what the same sentence quotes. */
const GAP_LENGTH = 90;

/** Whether the sentence that quoted before goes on: “it is “late”, and “too dear””, “…,” said Ann, who …, “…”. */
function goesOn({ text, before, start, saidBefore }: Quotation): boolean {
	if (!saidBefore || start - before > GAP_LENGTH || before < 2) return false;
	const gap = text.slice(before, start);
	if (/[.?!:]\s|\n/.test(gap)) return false;
	return (
		/,/.test(text.slice(before - 2, before + 1)) ||
		/^\s+(?:\S+\s+){0,3}$/.test(gap) ||
		/^,?\s+(?:and|but|or|und|aber|et|mais|y|e|i|и|en|och)\s/.test(gap)
	);
}

const isBlank = (text: string): boolean => !/[^\s()[\]_*—–-]/.test(text);
const isLong = (words: number): boolean => words >= SENTENCE_WORDS;
const isFirst = (inner: string): boolean => isCapital(inner) || isUncased(inner) || /^[¿¡…—-]/.test(inner);

function withoutMarks(text: string, start: number, end: number): string {
	let [from, to] = [start, end];
	while (from < to && OUTER_SIGN.test(text.charAt(from))) from++;
	while (to > from && OUTER_SIGN.test(text.charAt(to - 1))) to--;
	return text.slice(from, to);
}

/** No more than make a sentence: nothing depends on how many more there are. */
function countWords(inner: string): number {
	let count = 0;
	EACH_WORD.lastIndex = 0;
	while (count < SENTENCE_WORDS) {
		const word = EACH_WORD.exec(inner)?.[0];
		if (word === undefined) break;
		if (hasLetterOrNumber(word)) count++;
	}
	return CJK.test(inner) ? Math.max(count, Math.ceil(inner.length / LETTERS_PER_WORD)) : count;
}
const EACH_WORD = /\S+/g;

/** Every word begins with a capital but the small ones between them. */
function isTitle(inner: string): boolean {
	const words = inner
		.replace(ARTICLE, '')
		.split(/\s+/)
		.map(word => word.replace(LEADING_SIGNS, ''))
		.filter(word => word !== '');
	if (words.length > TITLE_WORDS || words[0] === undefined || !(isCapital(words[0]) || /^\d/.test(words[0])))
		return false;
	if (words.length > 1 && /[?!…]$/.test(inner)) return false;
	if (words.length > 1 && words.filter(word => isCapital(word) || /^\d/.test(word)).length < 2) return false;
	return words.every(word => isCapital(word) || /^\d/.test(word) || word.length <= 3 || SMALL_WORDS.test(word));
}
const ARTICLE = /^(?:the|le|la|les|der|die|das|el|los|las|il|o|a) (?=[A-ZÀ-Þ])/;
const LEADING_SIGNS = /^[(¿¡[\]*_“„«‘‚'"…—–-]+/;
const SMALL_WORDS = /^(?:with|from|into|over|that|upon)$/;

/** “…” said Ann; “…,” Ann said; “…”, and late, he said. */
function reportsAfter(
	text: string,
	{ end, after, start, before }: Quotation,
	inner: string,
	isNamed: () => boolean,
): boolean {
	const right = text.slice(end, Math.min(after, end + CONTEXT));
	const gap = /^[_*)]?\s*([,，]?)\s*(?:[—–]|--)?\s*/.exec(right);
	const stops = gap?.[1] !== '' || STOPS.test(lastOf(inner)) || (inner.endsWith('.') && !isCapital(right.trimStart()));
	if (stops || beginsWithVerb(right.trimStart())) {
		const report = reportsFrom(text, end + (gap?.[0].length ?? 0));
		if (report !== undefined && (stops || (report === 'sure' && !isNamed()))) return true;
	}
	if (ENDS.test(lastOf(inner)) && isInitial(right.trimStart())) return false;
	// Later in the sentence, which quotes but a part: “He is “reckless” and late, Ann said.”
	const sentence = /^[^.?!;“”„«»"\n]*/.exec(right)?.[0] ?? '';
	const comma = sentence.lastIndexOf(',');
	if (comma < 0 || comma >= sentence.length - 2 || sentenceBefore(text, before, start).trim() === '') return false;
	return reportsFrom(text, end + comma + 1 + (/^\s*/.exec(sentence.slice(comma + 1))?.[0].length ?? 0)) === 'sure';
}

/** Right after the mark a verb: “No” said he; not “The “Red” team said”, nor “Under “Return” she wrote”. */
const beginsWithVerb = (right: string): boolean =>
	STARTS_SMALL.test(right) && !isNoVerb(FIRST_WORD.exec(right)?.[0] ?? '');
const STARTS_SMALL = /^[a-zß-ÿа-я]/;
const FIRST_WORD = /^\w+/;
const isNoVerb = isOneOf('i he she they we it the a an his her its their my our as and but so who');

/** Chinese and Japanese. */
function kindOfUnspaced(inner: string, left: string, right: string, words: number): 'speech' | 'cited' {
	if (/[叫称稱写寫]着?$/.test(left) && words < 4 && !/[。！？…，]$/.test(inner)) return 'cited';
	if (/[：:]$/.test(left) || CJK_VERB.test(left)) return endsInNamingWord(left) ? 'cited' : 'speech';
	if (endsInNamingWord(left)) return 'cited';
	if (CJK_QUOTATIVE.test(right)) return 'speech';
	if (/^(?:という|といった|とは|の|を|が|は|に|で)/.test(right) && !/[。！？…]$/.test(inner)) return 'cited';
	if (/[。！？…，]$/.test(inner)) return 'speech';
	if (left === '' || /[。！？，、]$/.test(left))
		return words >= 4 || right.trim() === '' || /^[，,]?[^，。]{0,6}[说說道问問答]/.test(right) ? 'speech' : 'cited';
	return words >= SENTENCE_WORDS ? 'speech' : 'cited';
}
