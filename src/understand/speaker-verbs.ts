/** Somebody and a reporting verb, in either order. */

import { sourcesOf } from './reporting-verbs.ts';
import { named } from './speaker-apposition.ts';
import { phraseAt } from './speaker-phrases.ts';
import {
	isHelper,
	isLikeAdverb,
	isPause,
	MAX_HELPERS,
	type Phrase,
	pastHelpers,
	REACH,
	type Reading,
	sliceOf,
	tokenAt,
	verbAt,
} from './speaker-reading.ts';
import { MAX_APPOSITIONS } from './speaker-subjects.ts';
import { dropsPronouns } from './speaker-words.ts';

export interface Attribution {
	readonly who: Phrase;
	/** As the article writes it. */
	readonly verb?: string;
	/** Somebody goes on: she added. */
	readonly adds?: boolean;
}

/** “X (also) said”: the verb that follows a phrase, after appositions: “Jane Doe, 34, a baker, said”. */
export function clauseFrom(reading: Reading, at: number, limit: number): Attribution | undefined {
	const who = phraseAt(reading, at, limit, 'before');
	if (who === undefined) return undefined;
	const direct = verbAfter(reading, who.end, limit);
	if (direct !== undefined) return { who, ...direct };
	if (!isPause(reading, who.end)) return undefined;
	for (
		let pause = who.end, count = 0;
		pause < Math.min(limit, who.end + REACH) && count <= MAX_APPOSITIONS * 2;
		pause++
	) {
		if (!isPause(reading, pause)) continue;
		count++;
		const found = count > 1 ? verbAfter(reading, pause + 1, limit) : undefined;
		if (found !== undefined && found.use !== 'saying') return { who: named(reading, who, pause + 1), ...found };
	}
	return undefined;
}

interface FoundVerb {
	readonly verb: string;
	readonly adds: boolean;
	readonly use: string;
	/** After the verb. */
	readonly next: number;
}

/** The reporting verb that stands at `from`, adverbs and auxiliaries aside. */
function verbAfter(reading: Reading, from: number, limit: number): FoundVerb | undefined {
	let at = pastHelpers(reading, from, limit);
	// “was quoted as saying”
	if (tokenAt(reading, at).is === 'be' && tokenAt(reading, at + 1).word === 'quoted') at++;
	const verb = at < limit ? verbAt(reading, at) : undefined;
	if (verb === undefined || verb.use === 'saying') return undefined;
	const next = at + verb.length;
	return { verb: sliceOf(reading, verbStart(reading, from, at), next), adds: verb.use === 'adds', use: verb.use, next };
}

/** The perfect of Romance languages and German is two words. */
export const verbStart = (reading: Reading, from: number, at: number): number => {
	if (reading.language === 'en' || at === from) return at;
	return /^(?:a|ont|avait|ha|han|hanno|hat|haben|heeft|hebben|s’est)$/.test(tokenAt(reading, at - 1).word)
		? at - 1
		: at;
};

/** “said X”, “a déclaré X”, “dit-il”; in languages that need no pronoun the verb alone. */
export function invertedFrom(
	reading: Reading,
	from: number,
	limit: number,
): (Attribution & { next: number }) | undefined {
	const { language } = reading;
	let at = from;
	while (at < limit && at < from + MAX_HELPERS && isHelper(reading, at) && verbAt(reading, at) === undefined) at++;
	// a-t-il déclaré
	const inner = language === 'fr' && at > from ? phraseAt(reading, at, limit, 'after') : undefined;
	if (inner?.kind === 'pronoun' && inner.end === at + 1) {
		const participle = verbAfter(reading, at + 1, limit);
		if (participle !== undefined) {
			const { adds, next } = participle;
			return { who: inner, verb: `${sliceOf(reading, from, at)} ${sliceOf(reading, at + 1, next)}`, adds, next };
		}
	}
	const verb = at < limit ? verbAt(reading, at) : undefined;
	if (verb === undefined || verb.use === 'saying') return undefined;
	const token = tokenAt(reading, at);
	if (verb.use === 'calls' && language === 'en' && token.word !== 'called') return undefined;
	const words = { verb: sliceOf(reading, verbStart(reading, from, at), at + verb.length), adds: verb.use === 'adds' };
	let next = at + verb.length;
	for (let count = 0; count < 3 && isBetween(reading, next); count++) next++;
	const who = phraseAt(reading, next, limit, 'after') ?? undefined;
	if (who !== undefined && who.pronoun !== 'i' && !(who.pronoun === 'it' && language !== 'en')) {
		return { who: named(reading, who, limit), ...words, next: who.end };
	}
	if (who?.pronoun === 'i') return { who, ...words, next: who.end };
	if (!dropsPronouns(language)) return undefined;
	return { who: dropped(reading, at), ...words, next };
}

/** What may stand between a verb and its subject. */
const isBetween = (reading: Reading, at: number): boolean => {
	const { word, is, kind } = tokenAt(reading, at);
	if (kind !== 'word') return false;
	return (
		word === 'sich' ||
		word === 'się' ||
		word === 'zich' ||
		word === 'sig' ||
		is === 'helper' ||
		isLikeAdverb(reading.language, word)
	);
};

function dropped(reading: Reading, verb: number): Phrase {
	const { word } = tokenAt(reading, verb);
	const isSlavic = reading.language === 'ru' || reading.language === 'pl';
	const gender = !isSlavic
		? undefined
		: /(?:ла|лась|ła)$/.test(word)
			? 'she'
			: /(?:л|лся|ł)$/.test(word)
				? 'he'
				: undefined;
	return { kind: 'pronoun', pronoun: 'dropped', start: verb, end: verb + 1, name: '', gender, group: false };
}

/** “according to X” */
export function sourceAt(reading: Reading, at: number, limit: number): Attribution | undefined {
	if (!tokenAt(reading, at).isSource) return undefined;
	for (const phrase of sourcesOf(reading.language)) {
		if (!phrase.every((word, index) => tokenAt(reading, at + index).word === word)) continue;
		const who = phraseAt(reading, at + phrase.length, limit, 'after');
		if (who !== undefined && who.pronoun !== 'i')
			return { who: named(reading, who, limit), verb: sliceOf(reading, at, at + phrase.length) };
	}
	return undefined;
}
