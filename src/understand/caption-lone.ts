/** Lines that are only a credit, without a word that says so: who took a picture and where it was printed. */

import { anyOf, beginsWithAny } from '../text/any-of.ts';
import { isNumber, lowerCased } from '../text/letters.ts';
import { agencyAtEnd, isLibrary, opensWithAgency } from './agencies.ts';
import { publishers, supplied } from './caption-labels.ts';
import { arePersons, isAllNames } from './names.ts';
import { wordsIn } from './pass.ts';

const MAX_WORDS = 14;
const MIN_JOINED_WORDS = 3;
/** What joins the names of a credit. */
const STROKES = /\s?[/|;]\s?/;
const FOR = / (?:for|pour|für|para|per|voor) /;
const NUMERAL = /\d\d|\d\/\d/;
const BRACKETS = /^[([]+|[)\].]+$/g;
const COPYRIGHT = /^(?:[-–—]\s)?(?:(?:photo|image|bild|foto)s?\s)?(?:©|\(c\))\s?/i;
const PICTURE = /^(?:photo|photos|foto|fotos|bild|image|images|picture|credit|crédit)\s/;
const RIGHTS = /rights|rechte|droits|derechos|diritti/;
const MAX_OWNER_WORDS = 8;

const lastWord = (text: string): string => text.slice(Math.max(text.lastIndexOf(' '), text.lastIndexOf('/')) + 1);
export const isPublisher = (name: string): boolean =>
	wordsIn(name) > 1 && publishers().has(lastWord(lowerCased(name.trim())));

/** Names with a stroke between, or a person “for” a paper; not “and/or”, nor “AC/DC”. */
export function isJoinedNames(name: string): boolean {
	if (NUMERAL.test(name)) return false;
	const parts = name.split(STROKES).filter(part => part !== '');
	if (wordsIn(parts.join(' ')) < MIN_JOINED_WORDS || !isAllNames(parts.join(' '))) return false;
	return parts.length > 1 || (FOR.test(name) && isPublisher(name));
}

/** What stands in a credit after the names. */
const SOURCES = /; sources?\b.*$/;
const ONE_STROKE = /^[^/]+\/[^/]+$/;
const MAX_SIDE_WORDS = 3;
const FIRM = /\b(?:Co|Inc|Ltd|Corp|LLC|GmbH|AG)\.?$/;
const CREDIT_AND_PERSON =
	/^(?:fot\.|credits?) (?!cards?\b|scores?\b|suisse\b|unions?\b|reports?\b|rating|agricole\b|histor|check|lines?\b|limit|risk|market|note)/;
const MAX_NAMES = 3;

/** A person and a paper, and a stroke between: “Jane Doe/Coastline”. */
function isPersonAndPaper(text: string): boolean {
	if (!ONE_STROKE.test(text) || NUMERAL.test(text)) return false;
	const sides = text.split('/').map(side => side.trim());
	// “Training/Support Services”: a person comes first, unless the stroke stands apart.
	if (!text.includes(' / ') && wordsIn(sides[0] ?? '') < 2) return false;
	return (
		sides.every(side => wordsIn(side) <= MAX_SIDE_WORDS && arePersons(side)) && sides.some(side => wordsIn(side) > 1)
	);
}

/** A link to where the picture is from. */
const LABEL_ALONE = /^(?:image|photo|picture) (?:source|credits?)$/;
const MAX_LENGTH = 160;
/** What a lone credit has, but for the name of a library. */
const hasMark = anyOf(['/', '|', ';', '(', '©', ' for ', ' pour ', ' für ', ' para ', ' per ', ' voor ']);
const begins = beginsWithAny(['photo', 'fot', 'bild', 'image', 'picture', 'credit', 'crédit']);
function hasSign(line: string): boolean {
	const lower = line.toLowerCase();
	return begins(lower) || hasMark(lower);
}

/** The whole line is a credit and nothing else. */
export function isLoneCredit(line: string): boolean {
	if (line.length > MAX_LENGTH) return false;
	if (!hasSign(line)) return isLibrary(lowerCased(line.replace(BRACKETS, '').trim()));
	const text = line.replace(SOURCES, '').replace(BRACKETS, '').trim();
	if (wordsIn(text) > MAX_WORDS) return false;
	const lower = lowerCased(text);
	if (isLibrary(lower) || LABEL_ALONE.test(lower)) return true;
	if (COPYRIGHT.test(text)) return isOwner(lower.replace(COPYRIGHT, ''));
	const isBracketed = /^\(.*\)$/.test(line.trim());
	if (isBracketed && (supplied().has(lower) || (FIRM.test(text) && isAllNames(text)))) return true;
	if (isPersonAndPaper(text) || (ONE_STROKE.test(lower) && supplied().has(lower.slice(0, lower.indexOf('/')).trim()))) {
		return isAllNames(text.replace('/', ' '));
	}
	const named = CREDIT_AND_PERSON.exec(lower)?.[0].length;
	if (named !== undefined && wordsIn(text.slice(named)) > 1 && wordsIn(text.slice(named)) <= MAX_NAMES) {
		return arePersons(text.slice(named));
	}
	const picture = PICTURE.exec(lower)?.[0].length;
	if (picture !== undefined && agencyAtEnd(lower) === picture) return true;
	const known = agencyAtEnd(lower) !== undefined || opensWithAgency(lower.replace(' /', '/')) || isPublisher(text);
	return known && isJoinedNames(text);
}

/** A copyright with a year is the page’s, in its last line. */
const isOwner = (lower: string): boolean =>
	lower !== '' && !isNumber(lower) && !RIGHTS.test(lower) && wordsIn(lower) <= MAX_OWNER_WORDS;
