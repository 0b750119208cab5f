/** A paragraph as it is read for its speakers, and what is asked of its tokens. */

import type { Gender } from '../article/person-name.ts';
import type { Range } from './cut.ts';
import type { ReportingVerb, SpeakerLanguage } from './reporting-verbs.ts';
import { sentenceStartsOf } from './speaker-sentences.ts';
import { NO_TOKEN, type Token, tokensOf } from './speaker-tokens.ts';
import type { Pronoun } from './speaker-words.ts';

/** A paragraph as it is read here. */
export interface Reading {
	readonly text: string;
	readonly tokens: readonly Token[];
	/** For each token the first of its sentence. */
	readonly starts: readonly number[];
	readonly language: SpeakerLanguage;
}

export function readingOf(text: string, speeches: readonly Range[], language: SpeakerLanguage): Reading {
	const tokens = tokensOf(text, speeches, language);
	return { text, tokens, starts: sentenceStartsOf(tokens), language };
}

export const tokenAt = ({ tokens }: Reading, at: number): Token => tokens[at] ?? NO_TOKEN;

export const isWord = (reading: Reading, at: number): boolean => tokenAt(reading, at).kind === 'word';

export const verbAt = (reading: Reading, at: number): ReportingVerb | undefined => {
	const { verb, capital } = tokenAt(reading, at);
	// Within a sentence a capital makes a name of it: United States.
	if (verb === undefined || (capital && isWord(reading, at - 1))) return undefined;
	return verb.second === undefined || verb.second === tokenAt(reading, at + 1).word ? verb : undefined;
};

export const sliceOf = ({ text, tokens }: Reading, from: number, to: number): string =>
	text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0).replace(/\s+/g, ' ');

export const isPause = (reading: Reading, at: number): boolean => {
	const { kind } = tokenAt(reading, at);
	return kind === 'comma' || kind === 'dash';
};

/** How adverbs end. */
const ADVERBS: Readonly<Partial<Record<SpeakerLanguage, RegExp>>> = {
	en: /..ly$/,
	fr: /...ment$/,
	es: /...mente$/,
	it: /...mente$/,
	pt: /...mente$/,
	ru: /...о$/,
	pl: /...(?:o|ie)$/,
};

const NO_ADVERBS: ReadonlySet<string> = new Set(['family', 'ally', 'assembly', 'moment', 'clément']);

export const isLikeAdverb = (language: SpeakerLanguage, word: string): boolean =>
	(ADVERBS[language]?.test(word) ?? false) && !NO_ADVERBS.has(word);

export const isHelper = (reading: Reading, at: number): boolean => {
	const { kind, is, word, capital } = tokenAt(reading, at);
	return kind === 'word' && (is === 'helper' || (!capital && isLikeAdverb(reading.language, word)));
};

export const MAX_HELPERS = 4;

export function pastHelpers(reading: Reading, from: number, limit: number): number {
	let at = from;
	while (at < limit && at < from + MAX_HELPERS && isHelper(reading, at) && verbAt(reading, at) === undefined) at++;
	return at;
}

/** Words between a quotation and what reports it; a longer sentence is about more. */
export const REACH = 45;

/** Words from which a name may begin that ends before a verb. */
export const MAX_PHRASE = 16;

export interface Phrase {
	readonly kind: 'name' | 'description' | 'pronoun';
	readonly pronoun?: Pronoun | 'dropped';
	/** First and after the last token, with all that belongs to it. */
	readonly start: number;
	readonly end: number;
	/** Without titles and what is said of a name. */
	readonly name: string;
	/** Undefined where the words do not tell; `either` of a person. */
	readonly gender: Gender | 'either' | undefined;
	/** Several, or an organisation. */
	readonly group: boolean;
	/** What a person is, as a noun: of “Mayor Jane Doe” and “the mayor” the mayor. */
	readonly role?: string;
}

/** How a phrase stands: before its verb all of it must be taken, after one only what surely belongs to it. */
export type Position = 'before' | 'after';

const AND: ReadonlySet<string> = new Set(['and', 'und', 'et', 'y', 'e', 'en', 'и', 'i', 'och']);

export const isAnd = (reading: Reading, at: number): boolean => AND.has(tokenAt(reading, at).word);
