/** Names of people and firms, told from sentences. */

import {
	hasLetterOrNumber,
	isAfterLetters,
	isCapital,
	isInitial,
	isLetter,
	isMark,
	isNumber,
	isSmall,
	isUncased,
} from '../text/letters.ts';
import { firstMatchIn } from '../text/matches.ts';
import { isAgencyName } from './agencies.ts';
import { wordsIn } from './pass.ts';

const SPACES = /\s+/;
const OPENING_MARKS = /^[(["'“‘@#©]*/;
const CLOSING_MARKS = /[)\].,;:”’"']+$/;
const ASKS_OR_EXCLAIMS = /[?!]$/;
/** What joins names, and what has no letters at all. */
const JOINT =
	/^(?:for|of|the|via|and|de|von|van|der|den|del|di|da|du|la|le|et|und|y|e|file|pool|photo|handout|archive|&|\W*)$/i;
/** A brand or account that begins small: a capital in it, or the end of an address. */
const BRAND = /^[a-z]{1,2}[A-Z]|^[\w-]{2,40}\.(?:com|de|net|org|fr|es|it|co|io|at|ch|nl|uk)\W*$/;
/** Of the words of a name, how many have a capital. */
const NAMES_SHARE = 0.5;

/** The end of a sentence and one more word. */
const STOP_AND_WORD = /[.!?]\s+\S+\s+/g;
/** Before a stop that is none of an abbreviation. */
export const MIN_WORD_LENGTH = 3;

/** A sentence goes on after a full stop; initials and abbreviations do too, so a small letter or several words must follow. */
const goesOn = (text: string): boolean =>
	firstMatchIn(
		text,
		STOP_AND_WORD,
		({ index, 0: { length } }) => isAfterLetters(text, index, MIN_WORD_LENGTH) && isSmall(text, index + length),
	) !== undefined;

function isNameWord(word: string): boolean {
	const start = OPENING_MARKS.exec(word)?.[0].length ?? 0;
	if (isInitial(word, start) || isNumber(word, start)) return true;
	return BRAND.test(word.slice(start)) || isAgencyName(word.slice(start).replace(CLOSING_MARKS, ''));
}

/** A name, a list of them, or a name and what it is: short, mostly capitalised, and no sentence. */
export function isName(text: string, maxWords: number): boolean {
	if (wordsIn(text) > maxWords || ASKS_OR_EXCLAIMS.test(text)) return false;
	const words = text.split(SPACES).filter(hasLetterOrNumber);
	if (words.length === 0 || words.filter(isNameWord).length < words.length * NAMES_SHARE) return false;
	return !goesOn(text);
}

export const isAllNames = (text: string): boolean =>
	text.split(SPACES).every(word => isNameWord(word) || JOINT.test(word));

/** Between persons; what the people of a byline are called by. */
const BETWEEN = /,? (?:and|und|et|y|e|en|och|og) |, | & |、/;
const PARTICLES: ReadonlySet<string> = new Set(
	'van von de der den del della di da dos la le bin al for of the'.split(' '),
);
const MAX_PARTICLES = 2;
const MAX_PERSONS = 6;
/** Of one person. */
const MAX_NAMES = 5;
/** In scripts without capitals a name is this long, and so is each of its words where they are spaced. */
const MAX_UNCASED_LENGTH = 8;
const NAME_SIGNS = /[.'’-]/;

/** Capitalised words, initials, and what joins them. Nothing else, so no sentence. */
export function arePersons(text: string): boolean {
	const persons = text.split(BETWEEN);
	return persons.length <= MAX_PERSONS && persons.every(isPerson);
}

function isPerson(text: string): boolean {
	const words = text.split(' ');
	let names = 0;
	let particles = 0;
	for (const word of words) {
		if (isCapitalised(word) || isUncasedWord(word)) {
			names++;
			particles = 0;
		} else {
			particles++;
			// The first word is a name.
			if (names === 0 || particles > MAX_PARTICLES || !PARTICLES.has(word)) return false;
		}
	}
	return particles === 0 && names <= MAX_NAMES;
}

const isCapitalised = (word: string): boolean =>
	isCapital(word) &&
	[...word].every(character => isLetter(character) || isMark(character) || NAME_SIGNS.test(character));

export function isUncasedWord(word: string): boolean {
	const characters = [...word];
	return characters.length > 0 && characters.length <= MAX_UNCASED_LENGTH && characters.every(one => isUncased(one));
}
