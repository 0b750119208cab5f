/** Captions as agencies, papers and magazines write them: in the present tense with a full date, with a player's number, with a camera's settings. */

import { lazy } from '../text/lazy.ts';
import { arePersons } from './names.ts';

/** A look at a line that is no longer than a caption. */
type Test = (text: string) => boolean;

const MONTH =
	'(?:Jan(?:uary|\\.)|Feb(?:ruary|\\.)|March|April|May|June|July|Aug(?:ust|\\.)|Sept(?:ember|\\.)|Oct(?:ober|\\.)|Nov(?:ember|\\.)|Dec(?:ember|\\.))';
const DATE = `${MONTH} \\d{1,2}, [12]\\d{3}`;
/** “…, Sunday, Nov. 17, 2019, in Coastville.”: running text names the weekday or the year, hardly both. */
const weekdayAndYear = lazy(
	() =>
		new RegExp(
			`\\S(?:,| on) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, ${DATE}(?:\\.$|, (?:in|at|near|outside|during) )`,
		),
);
/** “… on December 7, 2025 in Coastville, Ohio.”: running text sets a comma after the year. */
const yearAndPlace = lazy(() => new RegExp(`\\bon ${DATE} (?:in|at) [A-Z]`));
const MAY_BE_DATED = /day, [A-Z]| \d{1,2}, [12]\d{3} (?:in|at) /;
/** “(Published Monday, Nov. 18, 2019)” after what is shown. */
const PUBLISHED = /[.!?…]["”’]? \((?:Published|Posted|Aired) [^()]{4,40} [12]\d{3}\)$/;
/** What lives tell, and captions do not. */
const PAST = /\b(?:was|were|born|died|founded|established|had|said)\b/;

const isDated: Test = text =>
	(text.endsWith(')') && PUBLISHED.test(text)) ||
	(MAY_BE_DATED.test(text) && !PAST.test(text) && (weekdayAndYear().test(text) || yearAndPlace().test(text)));

/** “Coast City’s Jane Doe (29) kicks the ball …” */
const NUMBER_IN_BRACKETS = /\(#?\d{1,2}\)/;
const PLAYER = /\b[A-Z][^\s()]+ [A-Z][^\s()]+ \(#?\d{1,2}\),? [a-z]{3,}s [a-z].{25}/;

/** What photographs were taken with. A lens is named by its opening too, so one is not enough. */
const MAY_BE_SETTINGS = /1\/\d|ISO/;
const SETTINGS = [/\b1\/\d{1,5} ?s(?:ec)?\b/, /\bf\/\d{1,2}(?:\.\d)?\b/, /\bISO[ -]?\d{2,6}\b/];
const MIN_SETTINGS = 2;
const hasSettings: Test = text =>
	MAY_BE_SETTINGS.test(text) && SETTINGS.filter(setting => setting.test(text)).length >= MIN_SETTINGS;
const NUMBER = /\d/;

/** “The Seagull Mark 5.”: names and a number, with a full stop, which no heading has. “Chapter 2.” has only one word. */
const MODEL = /^(?:The )?[A-Z]\w*[a-z][\w'’-]* (?:[A-Za-z][\w-]* ){1,3}(?:\d{1,3}|[IVX]{1,4})(?: [A-Z][A-Za-z]+)?\.$/;
const MAX_MODEL_LENGTH = 48;

/** “Jane Doe, head of the port, stands with …” */
const POSES =
	', poses |, speaks |, talks |, stands |, walks |, sits |, holds |, greets |, waves |, smiles |, looks on |, performs |, celebrates |, arrives |, addresses |, reacts |, shakes |, hugs |, embraces |, gestures |, watches |, carries |, inspects |, listens '.split(
		'|',
	);
const AT_EVENT = / (?:during|während|durante|lors|pendant|im Gespräch mit|in conversation with) /;
const OFFICE_OF_PERSON = /^[^,]{3,80}, [^,;:"“”]{3,90}$/;
const STOPS = /[.!?:;]\s|[!?:;]/;
const FINITE = /\b(?:is|are|was|were|will|has|have|had|says?|said|ist|sind|war|hat|wird|est|ont|es|fue|ha)\b/;
const MIN_NAMES = 2;
const MAX_NAMES = 4;

function isPerson(text: string): boolean {
	const words = text.split(' ');
	return words.length >= MIN_NAMES && words.length <= MAX_NAMES && arePersons(text);
}

function isPosing(text: string): boolean {
	const at = posesAt(text);
	if (at < 0) return false;
	const subject = text.slice(0, at);
	return OFFICE_OF_PERSON.test(subject) && isPerson(subject.slice(0, subject.indexOf(',')));
}

function posesAt(text: string): number {
	let at = text.indexOf(', ');
	while (at >= 0 && !POSES.some(verb => text.startsWith(verb, at))) at = text.indexOf(', ', at + 1);
	return at;
}

function isAtEvent(text: string): boolean {
	const at = text.search(AT_EVENT);
	return at > 0 && isPerson(text.slice(0, at)) && !STOPS.test(text.slice(at)) && !FINITE.test(text);
}

/** “links the beach, rechts the pier” */
const LEFT_AND_RIGHT =
	/^(?:(?:upper|top|bottom|lower|far) )?(?:left|links|à gauche|izquierda|sinistra):? [^,;.:]{3,80}[,;] (?:and |und |et |y )?(?:(?:upper|top|bottom|lower|far) )?(?:right|rechts|à droite|derecha|destra):? [^.!?]{3,80}\.?$/i;
const ARTIST = /\bartist['’]s (?:impression|conception|illustration|rendering|rendition|concept)\b/i;
const THIS_IMAGE =
	/^(?:the )?(?:above|below) (?:image|photo|photograph|picture|screenshot|illustration) (?:comes from|is (?:from|by|used|taken|courtesy)|was (?:taken|provided))\b/i;

/** What the three cannot do without, in any case: they are dear to compile. */
const MAY_SHOW =
	/^(?:.{0,8}(?:[Ll]eft|LEFT|[Ll]inks|gauche|[Ii]zquierda|[Ss]inistra)|(?:[Tt]he |THE )?(?:[Aa]bove|ABOVE|[Bb]elow|BELOW) )|[Aa]rtist['’]s|ARTIST/;

/** Two words with a capital, or in a script that has none: a quick look. */
const NAMES_FIRST = /^[^a-z\s]\S* (?:[^a-z\s(]|[a-z][A-Z])/;
export const startsWithNames: Test = text => NAMES_FIRST.test(text);

/** Whether a line that starts with names is of a person who does something now, or of a thing by its name. */
export const isOfPerson: Test = text =>
	(text.length <= MAX_MODEL_LENGTH && MODEL.test(text)) || isPosing(text) || isAtEvent(text);

/** Whether a line gives what only captions give: the full date, a player’s number, the settings of a camera. */
export const isMeasured: Test = text =>
	NUMBER.test(text) && (isDated(text) || (NUMBER_IN_BRACKETS.test(text) && PLAYER.test(text)) || hasSettings(text));

/** Whether a line speaks of its picture. */
export const showsPicture: Test = text =>
	MAY_SHOW.test(text) && (LEFT_AND_RIGHT.test(text) || ARTIST.test(text) || THIS_IMAGE.test(text));
