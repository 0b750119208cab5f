/** Where the words of a name or a description end. */

import type { SpeakerLanguage } from './reporting-verbs.ts';
import { genderOfNoun, isGroup, isRole } from './speaker-people.ts';
import { type Phrase, type Position, type Reading, tokenAt, verbAt } from './speaker-reading.ts';
import { hasBareNouns, hasKind } from './speaker-words.ts';

/** Words of a name or description: longer ones are sentences. */
export const MAX_WORDS = 14;

const PARTICLES: ReadonlySet<string> = new Set(
	'de del della di da dos das du des van von der den ten ter zu zum le la el al bin ibn ben af av y e'.split(' '),
);

/** Small words that are names too, before another name. */
const NAMES_TOO: ReadonlySet<string> = new Set([
	'will',
	'may',
	'van',
	'de',
	'al',
	'von',
	'la',
	'le',
	'del',
	'el',
	'di',
	'da',
	'an',
]);

/** A capitalised small word that begins or goes on with a name: Will Smith, Al Capone. */
export const isNameHere = (reading: Reading, at: number): boolean => {
	const { capital, word } = tokenAt(reading, at);
	return (
		capital && NAMES_TOO.has(word) && tokenAt(reading, at + 1).capital && tokenAt(reading, at + 1).is === undefined
	);
};

/** The words from `from` on that are no verb, stop or small word. */
export function endOfWords(reading: Reading, from: number, limit: number): number {
	let at = from;
	for (; at < limit; at++) {
		const token = tokenAt(reading, at);
		if (token.kind !== 'word') break;
		if (isParticle(reading, at, from)) continue;
		if (
			token.is !== undefined &&
			!isNameHere(reading, at) &&
			!(token.capital && at > from && isInsideName(reading, at))
		)
			break;
		if (!token.capital && at > from && verbAt(reading, at) !== undefined) break;
		// an old woman selling apples
		if (
			reading.language === 'en' &&
			at > from &&
			token.word.endsWith('ing') &&
			genderOfNoun(reading.language, tokenAt(reading, at - 1).word) !== undefined
		)
			break;
		if (token.possessive && tokenAt(reading, at + 1).kind !== 'word') return at + 1;
	}
	return at;
}

/** Between two capitalised words, a capitalised small word is one of a name: Doctors Without Borders. */
const isInsideName = (reading: Reading, at: number): boolean =>
	tokenAt(reading, at - 1).capital && tokenAt(reading, at + 1).capital && tokenAt(reading, at).is !== 'determiner';

export function isParticle(reading: Reading, at: number, from: number): boolean {
	const { word, capital } = tokenAt(reading, at);
	if (capital || !PARTICLES.has(word) || at === from || !tokenAt(reading, at - 1).capital) return false;
	// German nouns have capitals too: only what is no small word there.
	const next = tokenAt(reading, at + 1);
	if (next.kind !== 'word') return false;
	if (reading.language === 'de' && word !== 'von' && word !== 'zu' && word !== 'van' && word !== 'de') return false;
	if (reading.language === 'de' && isRole('de', tokenAt(reading, at - 1).word)) return false;
	// The director of: a role has a complement, a name has a particle.
	if (isRole(reading.language, tokenAt(reading, at - 1).word)) return false;
	return next.capital || (PARTICLES.has(next.word) && tokenAt(reading, at + 2).capital);
}

/** Where unknown verbs may follow, a name ends with its capitals, and a description with the noun for a person. */
export function endOfHead(reading: Reading, from: number, to: number, isDetermined: boolean): number {
	if (reading.language === 'de') return endOfNouns(reading, from, to);
	const last = tokenAt(reading, to - 1);
	const isComplete = tokenAt(reading, to).kind === 'comma' && !PAST.test(last.word);
	if ((last.capital && !last.possessive) || hasBareNouns(reading.language) || isComplete) return to;
	if (!isDetermined && isGroup(last.word)) return to;
	let person = from;
	for (let at = from; at < to; at++)
		if (genderOfNoun(reading.language, tokenAt(reading, at).word) !== undefined) person = at + 1;
	if (tokenAt(reading, from).capital) {
		let end = from;
		while (
			end < to &&
			(tokenAt(reading, end).capital || isParticle(reading, end, from)) &&
			!tokenAt(reading, end).possessive
		)
			end++;
		// Judge Doe’s questions, but not Doe’s lawyer.
		if (end < to && tokenAt(reading, end).possessive && tokenAt(reading, end).capital && person <= end) return end + 1;
		if (end > from && person <= end) return end;
	}
	// “her colleague Marty Zell keeps”
	while (person > from && person < to && tokenAt(reading, person).capital) person++;
	if (person > from) return person;
	for (let at = from + 1; at < to; at++)
		if (reading.language === 'en' && PAST.test(tokenAt(reading, at).word)) return at;
	return to;
}

/** German: small letters after a noun are no part of the phrase. */
function endOfNouns(reading: Reading, from: number, to: number): number {
	let end = from;
	while (end < to && !tokenAt(reading, end).capital) end++;
	while (end < to && (tokenAt(reading, end).capital || isParticle(reading, end, from))) end++;
	return end;
}

/** A verb rather than a noun, in English. */
const PAST = /..ed$/;

/** Where what is said of the phrase ends: “of the union”, “(left)”. */
export function endOfComplement(
	reading: Reading,
	from: number,
	limit: number,
	position: Position,
	kind: Phrase['kind'],
): number {
	let at = from;
	for (let links = 0; links < 3; links++) {
		const link = tokenAt(reading, at);
		if (link.kind === 'bracket') {
			let close = at + 1;
			while (close < Math.min(limit, at + 8) && tokenAt(reading, close).kind !== 'bracket') close++;
			if (tokenAt(reading, close).kind !== 'bracket') break;
			at = close + 1;
			continue;
		}
		if (link.kind !== 'word' || link.capital || !hasKind(reading.language, link.word, 'link')) break;
		if (position === 'after' && (kind === 'name' || !goesOn(reading, at))) break;
		let next = at + 1;
		while (tokenAt(reading, next).is === 'determiner' || hasKind(reading.language, tokenAt(reading, next).word, 'link'))
			next++;
		const end = endOfWords(reading, next, Math.min(limit, next + MAX_WORDS));
		if (end === next) break;
		at = end;
	}
	return at;
}

/** Of the small words after a description, those that say what it is of; others tell where and how something is said. */
const OF: Readonly<Record<SpeakerLanguage, ReadonlySet<string>>> = {
	en: new Set(['of', 'for']),
	de: new Set(['der', 'des', 'von', 'vom', 'für', 'bei', 'beim']),
	fr: new Set(['de', 'du', 'des', 'd’']),
	es: new Set(['de', 'del']),
	it: new Set(['di', 'del', 'dello', 'della', 'dei', 'degli', 'delle', 'dell’', 'd’']),
	nl: new Set(['van', 'der', 'den']),
	pt: new Set(['de', 'do', 'da', 'dos', 'das']),
	ru: new Set(['из', 'от']),
	pl: new Set(['z', 'ze', 'od']),
	sv: new Set(['för', 'på', 'av']),
};

/** Before a name: a professor at Yale, a baker from Leeds. */
const OF_PLACE: ReadonlySet<string> = new Set([
	'at',
	'from',
	'in',
	'with',
	'aus',
	'im',
	'am',
	'bij',
	'uit',
	'da',
	'dal',
	'från',
	'i',
	'vid',
]);

function goesOn(reading: Reading, at: number): boolean {
	const { word } = tokenAt(reading, at);
	const next = tokenAt(reading, at + 1);
	if (OF[reading.language].has(word)) return true;
	return (word === 'at' || word === 'from') && OF_PLACE.has(word) && next.capital && next.is === undefined;
}
