/** All that a language's words mean to whoever looks for speakers, in one table: a word is looked up once. */

import { type ReportingVerb, reportingVerbs, type SpeakerLanguage, sourcesOf } from './reporting-verbs.ts';
import { smallWords, type WordKind } from './speaker-words.ts';

export interface Meaning {
	/** The small word it is. */
	readonly is?: WordKind;
	readonly verb?: ReportingVerb;
	/** Begins a phrase that means “according to”. */
	readonly isSource?: true;
}

export const NO_MEANING: Meaning = {};
const lexicons = new Map<SpeakerLanguage, Map<string, Meaning>>();

export function lexiconOf(language: SpeakerLanguage): ReadonlyMap<string, Meaning> {
	const known = lexicons.get(language);
	if (known !== undefined) return known;
	const lexicon = new Map<string, Meaning>();
	// Most words mean one thing, and share what they mean.
	const add = (word: string, meaning: Meaning): void => {
		const before = lexicon.get(word);
		lexicon.set(word, before === undefined ? meaning : { ...meaning, ...before });
	};
	let meaning: Meaning = NO_MEANING;
	for (const [word, is] of smallWords(language)) {
		if (meaning.is !== is) meaning = { is };
		add(word, meaning);
	}
	for (const [word, verb] of reportingVerbs(language)) {
		if (meaning.verb !== verb) meaning = { verb };
		add(word, meaning);
	}
	for (const [word = ''] of sourcesOf(language)) add(word, { isSource: true });
	lexicons.set(language, lexicon);
	return lexicon;
}

/** Of a word in lower case. */
export function meaningOf(lexicon: ReadonlyMap<string, Meaning>, word: string): Meaning {
	const found = lexicon.get(word);
	if (found !== undefined) return found;
	// Portuguese pronouns hang on the verb: perguntou-lhe.
	const hyphen = word.indexOf('-');
	const verb = hyphen > 0 ? lexicon.get(word.slice(0, hyphen))?.verb : undefined;
	return verb === undefined || !ENCLITICS.has(word.slice(hyphen + 1)) ? NO_MEANING : { verb };
}

const ENCLITICS: ReadonlySet<string> = new Set(['lhe', 'lhes', 'me', 'se', 'nos', 'o', 'a']);
