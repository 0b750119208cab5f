/** Who is said to speak after the speech. */

import { named } from './speaker-apposition.ts';
import { MAX_LABEL } from './speaker-before.ts';
import { phraseAt } from './speaker-phrases.ts';
import {
	isPause,
	isWord,
	MAX_PHRASE,
	type Phrase,
	pastHelpers,
	REACH,
	type Reading,
	sliceOf,
	tokenAt,
} from './speaker-reading.ts';
import { PREPOSITIONS } from './speaker-subjects.ts';
import { type Attribution, clauseFrom, invertedFrom, sourceAt } from './speaker-verbs.ts';

/** German and Dutch: “…”, so Müller. */
const SO: ReadonlySet<string> = new Set(['so', 'aldus']);

/** What stands right after the speech: “…,” X said. */
export function attributionAfter(reading: Reading, speech: number, limit: number): Attribution | undefined {
	let at = speech + 1;
	while (at < speech + 3 && isPause(reading, at)) at++;
	if (!isWord(reading, at) || at >= limit) return undefined;
	const source = sourceAt(reading, at, limit);
	if (source !== undefined) return source;
	if (SO.has(tokenAt(reading, at).word) && reading.language !== 'en') {
		const who = phraseAt(reading, at + 1, limit, 'after');
		if (who !== undefined && who.kind !== 'pronoun')
			return { who: named(reading, who, limit), verb: sliceOf(reading, at, at + 1) };
	}
	// “…” is how X put it
	if (tokenAt(reading, at).is === 'be' && tokenAt(reading, at + 1).word === 'how')
		return clauseFrom(reading, at + 2, limit) ?? actorAt(reading, at + 2, limit);
	const inverted = invertedFrom(reading, at, limit);
	if (inverted !== undefined && isTold(reading, inverted)) return inverted;
	const { ending } = tokenAt(reading, speech);
	const isLeft = ending === 'comma' || ending === 'ask' || tokenAt(reading, speech + 1).kind !== 'word';
	return clauseFrom(reading, at, limit) ?? (isLeft ? actorAt(reading, at, limit) : undefined);
}

/** After “…,” any verb reports: X corrects, pronounced X. */
function actorAt(reading: Reading, at: number, limit: number): Attribution | undefined {
	const first = tokenAt(reading, at);
	if (!first.capital && first.is === undefined && isVerbLike(reading, at)) {
		const who = phraseAt(reading, at + 1, limit, 'after');
		const isWho =
			who !== undefined &&
			who.pronoun !== 'i' &&
			who.pronoun !== 'it' &&
			(who.kind !== 'description' || who.gender !== undefined);
		if (isWho) return { who: named(reading, who, limit), verb: sliceOf(reading, at, at + 1) };
	}
	const who = phraseAt(reading, at, limit, 'after');
	if (
		who === undefined ||
		(who.kind === 'description' && who.gender === undefined) ||
		who.pronoun === 'i' ||
		who.pronoun === 'it'
	)
		return undefined;
	const verb = pastHelpers(reading, who.end, limit);
	if (verb >= limit || !isVerbLike(reading, verb) || tokenAt(reading, verb).capital) return undefined;
	return { who, verb: sliceOf(reading, verb, verb + 1) };
}

/** The third person, present or past. */
const VERB_ENDINGS: Readonly<Partial<Record<string, RegExp>>> = {
	en: /.(?:ed|s)$/,
	de: /.(?:t|te|ten)$/,
	fr: /.(?:a|it|ut|e|ait|ent)$/,
	nl: /.(?:t|de|te|den|ten)$/,
	sv: /.(?:de|te|r|dde)$/,
};

const ANY_ENDING = /..$/;

function isVerbLike(reading: Reading, at: number): boolean {
	const { kind, is, word } = tokenAt(reading, at);
	return kind === 'word' && is === undefined && (VERB_ENDINGS[reading.language] ?? ANY_ENDING).test(word);
}

/** In English, “said the plan was” has no subject after the verb. */
function isTold(reading: Reading, { who, next }: { who: Phrase; next: number }): boolean {
	if (reading.language !== 'en') return true;
	const { is, kind } = tokenAt(reading, next);
	return !(who.kind === 'description' && kind === 'word' && (is === 'be' || is === 'helper'));
}

/** “…” – Jane Doe, baker: at the end of the paragraph. */
export function signature(reading: Reading, speech: number): Attribution | undefined {
	if (tokenAt(reading, speech + 1).kind !== 'dash') return undefined;
	const { length } = reading.tokens;
	if (length - speech > MAX_LABEL) return undefined;
	const who = phraseAt(reading, speech + 2, length, 'before');
	if (who?.kind !== 'name' || (who.end !== length && !isPause(reading, who.end))) return undefined;
	return { who };
}

/** Later in the sentence: “…” for the town, X said. */
export function attributionAside(reading: Reading, speech: number, limit: number): Attribution | undefined {
	for (let at = speech + 1; at < Math.min(limit, speech + REACH); at++) {
		const token = tokenAt(reading, at);
		if (token.kind === 'stop') return undefined;
		const source = token.kind === 'word' ? sourceAt(reading, at, limit) : undefined;
		if (source !== undefined) return source;
		// The comma may stand in the marks of another quotation: “leave” the “circus,” he said.
		if (!isPause(reading, at) && !(token.ending === 'comma' && at > speech)) continue;
		const inverted = invertedFrom(reading, at + 1, limit);
		if (inverted !== undefined && inverted.who.pronoun !== 'dropped' && isClosed(reading, inverted.next))
			return inverted;
		const clause = clauseFrom(reading, at + 1, limit);
		if (clause !== undefined && isClosed(reading, afterClause(reading, at + 1, clause))) return clause;
	}
	return undefined;
}

function afterClause(reading: Reading, from: number, { verb = '', who }: Attribution): number {
	const words = verb.split(' ').length;
	for (let at = Math.max(from, who.end); at < who.end + REACH; at++)
		if (sliceOf(reading, at, at + words) === verb) return at + words;
	return who.end;
}

/** Nothing else is reported by the clause. */
const isClosed = (reading: Reading, at: number): boolean => {
	const { kind, is, word } = tokenAt(reading, at);
	return kind !== 'word'
		? kind !== 'speech' && kind !== 'colon'
		: is === 'link' || PREPOSITIONS.has(word) || (is === 'edge' && word !== 'that' && word !== 'there');
};

/** “… .” X added.: the next sentence, when it says no more than that. */
export function attributionNext(reading: Reading, speech: number): Attribution | undefined {
	const first = tokenAt(reading, speech + 1);
	if (first.kind !== 'word' || !first.capital) return undefined;
	const found = clauseFrom(reading, speech + 1, speech + 1 + MAX_PHRASE);
	if (found === undefined) return undefined;
	const { kind } = tokenAt(reading, afterClause(reading, speech + 1, found));
	return found.adds || kind === 'stop' ? found : undefined;
}
