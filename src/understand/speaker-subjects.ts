/** Whose verb it is that stands before the speech. */

import { named } from './speaker-apposition.ts';
import { phraseAt } from './speaker-phrases.ts';
import {
	isAnd,
	isHelper,
	isPause,
	isWord,
	MAX_HELPERS,
	MAX_PHRASE,
	type Phrase,
	REACH,
	type Reading,
	tokenAt,
	verbAt,
} from './speaker-reading.ts';
import { invertedFrom } from './speaker-verbs.ts';
import { hasKind } from './speaker-words.ts';

/** Whose verb it is; nobody's when it is passive or denied. */
export function whoDoes(
	reading: Reading,
	from: number,
	verb: number,
	speech: number,
	isParticiple: boolean,
): Phrase | 'nobody' | undefined {
	const before = tokenAt(reading, verb - 1);
	const subject = verb > from ? subjectBefore(reading, from, verb) : undefined;
	if (isParticiple) {
		if (subject !== undefined && subject !== 'nobody' && before.is === 'be') return subject;
		return subjectOfSentence(reading, from, verb);
	}
	if (subject !== undefined) return subject;
	if (before.kind === 'word' && before.word === 'to' && reading.language === 'en')
		return subjectOfSentence(reading, from, verb);
	// said X: “…”; German “nannte X den Plan „…“”
	if (reading.language === 'en' && verb !== from)
		return tokenAt(reading, verb - 1).word === 'and' ? subjectOfSentence(reading, from, verb) : undefined;
	const inverted = invertedFrom(reading, verb, speech);
	if (inverted !== undefined && !(inverted.who.pronoun === 'dropped' && verb > from && !isClauseStart(reading, verb)))
		return inverted.who;
	return isAnd(reading, verb - 1) ? subjectOfSentence(reading, from, verb) : undefined;
}

const isClauseStart = (reading: Reading, at: number): boolean => {
	const before = tokenAt(reading, at - 1);
	return before.kind !== 'word' || before.is === 'edge' || before.is === 'helper';
};

/** The phrase that ends right before a verb. */
function subjectBefore(reading: Reading, from: number, verb: number): Phrase | 'nobody' | undefined {
	let end = verb;
	for (let count = 0; count < MAX_HELPERS && end > from; count++) {
		const token = tokenAt(reading, end - 1);
		if (token.kind !== 'word') break;
		if (token.is === 'not') return 'nobody';
		if (token.is === 'be') {
			const use = verbAt(reading, verb)?.use;
			if (use !== 'saying' && tokenAt(reading, verb).word !== 'quoted' && reading.language === 'en') return 'nobody';
		} else if (!isHelper(reading, end - 1)) break;
		end--;
	}
	if (end === from) return undefined;
	if (isPause(reading, end - 1)) return beforeApposition(reading, from, end - 1);
	const token = tokenAt(reading, end - 1);
	if (hasKind(reading.language, token.word, 'who') && token.kind === 'word' && !token.capital) {
		const antecedent = isPause(reading, end - 2) ? end - 2 : end - 1;
		const found = phraseEndingAt(reading, from, antecedent);
		if (found !== undefined) return found;
		// what X, of the institute, calls
		return antecedent === end - 2 ? beforeApposition(reading, from, antecedent) : undefined;
	}
	const found = phraseEndingAt(reading, from, end);
	// “The coach accused of bullying athletes said”
	const isInner = found !== undefined && isAdjunct(reading, from, found);
	const whole = isInner ? wholeSubject(reading, from, found) : undefined;
	// “In einer Mitteilung nannte das Ministerium …”: who it is follows the verb.
	return whole ?? (isInner && reading.language !== 'en' ? undefined : found);
}

function wholeSubject(reading: Reading, from: number, inner: Phrase): Phrase | undefined {
	const first = tokenAt(reading, from);
	if (inner.start > from + REACH || first.kind !== 'word') return undefined;
	if (first.is !== undefined && first.is !== 'determiner') return undefined;
	for (let at = from; at < inner.start; at++) if (!isWord(reading, at)) return undefined;
	const found = phraseAt(reading, from, inner.start, 'after');
	return found?.gender === undefined ? undefined : found;
}

/** “X, a baker from Leeds,” up to the comma at `pause`. */
function beforeApposition(reading: Reading, from: number, pause: number): Phrase | undefined {
	let count = 0;
	for (let at = pause - 1; at > from && at > pause - REACH && count < MAX_APPOSITIONS; at--) {
		if (tokenAt(reading, at).kind === 'stop') return undefined;
		if (!isPause(reading, at)) continue;
		count++;
		const found = phraseEndingAt(reading, from, at);
		if (found !== undefined && !isAdjunct(reading, from, found)) return named(reading, found, pause + 1);
		// “whose chief, Jane Doe,”
		const name = phraseAt(reading, at + 1, pause, 'before');
		if (name?.kind === 'name' && name.end === pause && !name.group && name.name.includes(' ')) return name;
	}
	return undefined;
}

export const MAX_APPOSITIONS = 3;

/** “In Leeds, …”: what follows a preposition is not who speaks. */
export function isAdjunct(reading: Reading, from: number, { start, kind }: Phrase): boolean {
	if (start === from) return false;
	const before = tokenAt(reading, start - 1);
	if (kind === 'pronoun' || before.kind !== 'word') return false;
	return (
		before.is === 'link' || PREPOSITIONS.has(before.word) || (reading.language === 'en' && before.word.endsWith('ing'))
	);
}

export const PREPOSITIONS: ReadonlySet<string> = new Set(
	'in on at by to into after before during with from for of about over under since beneath below above behind beside'.split(
		' ',
	),
);

export function phraseEndingAt(reading: Reading, from: number, end: number): Phrase | undefined {
	let start = end;
	while (start > from && start > end - MAX_PHRASE) {
		const { kind } = tokenAt(reading, start - 1);
		if (kind !== 'word' && kind !== 'bracket') break;
		start--;
	}
	for (; start < end; start++) {
		const found = phraseAt(reading, start, end, 'before');
		if (found?.end === end) return found;
	}
	return undefined;
}

/** What a sentence is about: its first phrase, after “On Monday,” and “But”. */
function subjectOfSentence(reading: Reading, from: number, limit: number): Phrase | undefined {
	for (let at = limit - 1; at > Math.max(from, limit - MAX_PHRASE); at--) {
		const { is, kind } = tokenAt(reading, at);
		// “The family came, and I called them and said”
		if (kind === 'word' && (is === 'i' || is === 'he' || is === 'she') && isClauseStart(reading, at))
			return phraseAt(reading, at, limit, 'after');
	}
	for (let at = from, pauses = 0; at < limit && at < from + MAX_PHRASE * 2 && pauses < 2; at++) {
		const token = tokenAt(reading, at);
		if (token.kind === 'speech' || isPause(reading, at)) {
			if (isPause(reading, at)) pauses++;
			continue;
		}
		if (token.kind !== 'word') return undefined;
		const isGerund = at === from && reading.language === 'en' && token.word.endsWith('ing');
		const found = isGerund || verbAt(reading, at) ? undefined : phraseAt(reading, at, limit, 'after');
		if (found === undefined) {
			// A preposition takes what follows it, up to the comma.
			if (at === from && (PREPOSITIONS.has(token.word) || token.word.endsWith('ing'))) {
				while (at < limit && at < from + REACH && !isPause(reading, at)) at++;
				pauses++;
			}
			continue;
		}
		return found.pronoun === 'it' ? undefined : named(reading, found, limit);
	}
	return undefined;
}
