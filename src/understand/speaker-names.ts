/** What the words of a phrase are: a name and what stands before it, or a description. */

import { honorificOf } from '../article/person-name.ts';
import { SPEECH_NOUNS } from './reporting-verbs.ts';
import { isParticle } from './speaker-extents.ts';
import {
	genderOfFirstName,
	genderOfNoun,
	isGroup,
	isHonorific,
	isKnownGroup,
	isOrganisation,
	isRole,
} from './speaker-people.ts';
import { isLikeAdverb, type Phrase, type Position, type Reading, sliceOf, tokenAt } from './speaker-reading.ts';
import { hasBareNouns } from './speaker-words.ts';

type Found = Omit<Phrase, 'start' | 'end'>;

/** Without an article: a name, maybe with what the person is before it; or a group, “residents”. */
export function nameOrGroup(reading: Reading, from: number, to: number, position: Position): Found | undefined {
	const tail = startOfTail(reading, from, to);
	const last = tokenAt(reading, to - 1);
	if (tail === to) {
		if (tokenAt(reading, from).possessive) return ofPossessor(reading, from, to) ?? description(reading, to - 1);
		if (isGroup(last.word) && (!last.capital || to - from === 1))
			return { kind: 'description', name: '', gender: undefined, group: true };
		if (tokenAt(reading, from).capital && genderOfNoun(reading.language, last.word) !== undefined)
			return description(reading, to - 1);
		if (hasPossessor(reading, from, to)) return ofPossessor(reading, from, to) ?? description(reading, to - 1);
		return hasBareNouns(reading.language) && position === 'after' ? bareNoun(reading, from, to) : undefined;
	}
	if (last.possessive && position === 'before') return undefined;
	const isAddressed = tail > from && isHonorific(sliceOf(reading, tail - 1, tail));
	const start = isAddressed ? tail - 1 : afterRoles(reading, tail, to);
	if (start === to) return description(reading, to - 1);
	if (tail > from && !isSaneModifier(reading, from, tail)) return undefined;
	return withRole(reading, nameFrom(reading, start, to, tail > from || start > tail), from, start);
}

/** Adverbs of Slavic languages, which are no nouns. */
const ADVERB = /(?:[оo]|ie|ając|ąc|я)$/;

function bareNoun(reading: Reading, from: number, to: number): Found | undefined {
	if (to - from > 3 || ADVERB.test(tokenAt(reading, from).word)) return undefined;
	return description(reading, to - 1);
}

const isSaneModifier = (reading: Reading, from: number, to: number): boolean => {
	for (let at = from; at < to; at++) {
		const { word, capital } = tokenAt(reading, at);
		if (!capital && isLikeAdverb(reading.language, word)) return false;
	}
	return true;
};

/** With an article: a description, unless it goes with a name: the author Jane Doe. */
export function describe(reading: Reading, at: number, from: number, to: number): Found | undefined {
	const { language } = reading;
	const tail = startOfTail(reading, from, to);
	const last = tokenAt(reading, to - 1);
	if (last.possessive) return undefined;
	if (tail < to) {
		const start = afterRoles(reading, tail, to);
		const isApposed =
			start > tail ||
			isHonorific(sliceOf(reading, start, start + 1)) ||
			(tail > from && language !== 'de') ||
			language === 'ru' ||
			language === 'pt' ||
			language === 'pl';
		// der Heimatpfleger Alois Stumm
		if (language === 'de' && start === tail && to - tail > 2)
			return withRole(reading, nameFrom(reading, tail + 1, to, true), at, tail + 1);
		if (start < to && isApposed && !isOrganisation(last.word))
			return withRole(reading, nameFrom(reading, start, to, true), at, start);
	}
	if (hasPossessor(reading, from, to)) {
		const possessor = ofPossessor(reading, at, to);
		if (possessor !== undefined) return possessor;
	}
	return description(reading, to - 1);
}

function description(reading: Reading, noun: number): Found {
	const { word } = tokenAt(reading, noun);
	const gender =
		genderOfNoun(reading.language, word) ?? genderOfNoun(reading.language, word.split(/[-’]/).at(-1) ?? '');
	return { kind: 'description', name: '', gender, group: gender === undefined, role: word };
}

const hasPossessor = (reading: Reading, from: number, to: number): boolean => {
	for (let at = from; at < to - 1; at++) if (tokenAt(reading, at).possessive) return true;
	return false;
};

/** “Ana’s letter” says what Ana says. */
function ofPossessor(reading: Reading, from: number, to: number): Found | undefined {
	if (!SPEECH_NOUNS.has(tokenAt(reading, to - 1).word)) return undefined;
	let owner = from;
	while (owner < to && !tokenAt(reading, owner).possessive) owner++;
	const name = sliceOf(reading, from, owner + 1).replace(/['’]s$/, '');
	if (!tokenAt(reading, owner).capital) return { kind: 'description', name, gender: undefined, group: true };
	const start = afterRoles(reading, from, owner + 1);
	return {
		...nameFrom(reading, Math.min(start, owner), owner + 1, true),
		name: sliceOf(reading, Math.min(start, owner), owner + 1).replace(/['’]s$/, ''),
	};
}

/** The first of the capitalised words that end the run; `to` when there is none. */
function startOfTail(reading: Reading, from: number, to: number): number {
	let tail = to;
	while (tail > from) {
		const token = tokenAt(reading, tail - 1);
		if (!token.capital && !(isParticle(reading, tail - 1, from) && tail < to)) break;
		// Leeds’ mayor, Doe’s lawyer: what belongs to somebody begins after it.
		if (token.possessive && tail < to) break;
		tail--;
	}
	return tail;
}

/** After the last title before the name: Prime Minister. Forms of address stay: Mr Doe and Mrs Doe are two. */
function afterRoles(reading: Reading, from: number, to: number): number {
	for (let at = to - 1; at > from; at--) {
		const { word } = tokenAt(reading, at - 1);
		const isTitle = isRole(reading.language, word) || isRole(reading.language, word.split('-').at(-1) ?? '');
		if (isTitle && !isHonorific(word)) return at;
		if (isHonorific(word)) return at - 1;
	}
	return to - from === 1 && isRole(reading.language, tokenAt(reading, from).word) ? to : from;
}

/** With the noun before the name. */
function withRole(reading: Reading, found: Found, from: number, name: number): Found {
	const { word } = tokenAt(reading, name - 1);
	return name > from && genderOfNoun(reading.language, word) !== undefined ? { ...found, role: word } : found;
}

function nameFrom(reading: Reading, from: number, to: number, hasRole: boolean): Found {
	const first = tokenAt(reading, from).word;
	const honorific = honorificOf(sliceOf(reading, from, from + 1));
	const isPerson = hasRole || honorific !== undefined;
	const gender =
		honorific === undefined || honorific === 'either'
			? (genderOfFirstName(honorific ? tokenAt(reading, from + 1).word : first) ?? (isPerson ? 'either' : undefined))
			: honorific;
	const group =
		sliceOf(reading, from, to).includes('&') ||
		isOrganisation(tokenAt(reading, to - 1).word) ||
		(to - from === 1 && isKnownGroup(first));
	return { kind: 'name', name: sliceOf(reading, from, to).replace(/['’]s$/, ''), gender, group };
}
