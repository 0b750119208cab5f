/** Names of people and firms, told from sentences. */

import { hasLetterOrNumber, isAfterLetters, isInitial, isNumber, isSmall } from '../text/letters.ts';
import { firstMatchIn } from '../text/matches.ts';
import { wordsIn } from './pass.ts';

const SPACES = /\s+/;
const OPENING_MARKS = /^[(["'“‘@#©]*/;
const ASKS_OR_EXCLAIMS = /[?!]$/;
/** What joins names, and what has no letters at all. */
const JOINT = /^(?:for|of|the|via|and|de|von|van|der|&|\W*)$/i;
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
	return isInitial(word, start) || isNumber(word, start);
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
