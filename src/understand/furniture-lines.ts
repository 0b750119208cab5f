/**
 * Lines that belong to a page and not to its article, told by their words. Word patterns by what they ask of the reader, with the
 * languages side by side. Precision first: a paragraph hidden is worse than a button shown.
 */

import { lazy } from '../text/lazy.ts';
import { isLetterOrNumber } from '../text/letters.ts';
import { BUTTON_WORDS, PHRASES, TAIL_OPENERS } from './furniture-phrases.ts';
import { wordsIn } from './pass.ts';

/** Promotions are a sentence or two. */
const MAX_WORDS = 40;
const MAX_LENGTH = 320;
/** Longer than any of the phrases, with a number beside it. */
const MAX_PHRASE_LENGTH = 64;

const NEWSLETTER =
	'(?:newsletters?|updates|alerts?|breaking news|briefing|headlines|digest|notifications|mailing list|news)';
const TOPIC = `(?:${NEWSLETTER}|stories|coverage|videos?|articles|content|exclusives?)`;
const ACT = '(?:create an account|sign up|subscribe|register|follow|join|download|log ?in|click here)';
const COUNTED = '(?: all| the| more)?(?: \\d+)? (?:comments?|replies|responses|shares|views|likes)(?: on .*)?$';

/**
 * Sentences that ask for something, in lower case: the beginnings, between bars, and what comes after one, as a pattern. In two parts,
 * because nearly all lines are passed by for their beginning, and most of these patterns are never needed, so never compiled.
 */
const REQUESTS: readonly (readonly [beginnings: string, rest: string])[] = [
	['for more|for the latest|for all the latest|for breaking', `\\b.{0,60}\\b${TOPIC}\\b.{0,60}\\b${ACT}\\b`],
	[
		'sign up|subscribe|register|please sign up|please subscribe|please register',
		`\\b.{0,80}\\b(?:${NEWSLETTER}|channel|podcast|inbox|email|e-mail)\\b`,
	],
	[
		'sign up|subscribe|register|create an account|please sign up|please subscribe|please register|please create an account',
		' (?:now|here|today|for free|to our|to the|to get|to receive|to continue|to read)\\b',
	],
	['get|receive|have', ' .{0,80}\\b(?:in|to|delivered to|straight to|sent to) your (?:inbox|email|e-mail|phone)\\b'],
	[
		'like|follow|find|join|connect with',
		' (?:us|me|our|@\\S+).{0,40}\\b(?:on|via|facebook|twitter|instagram|whatsapp|telegram|youtube|channel|page)\\b',
	],
	[
		'follow|join',
		' .{1,50} on (?:facebook|twitter|x|instagram|whatsapp|telegram|youtube|tiktok|linkedin|threads|bluesky|google news)\\b',
	],
	[
		'click|tap',
		' (?:here|the link|below) to (?:subscribe|sign up|join|register|read more|log in|get|donate|follow|view comments)\\b',
	],
	['download|get', ' (?:our|the) .{0,30}\\bapp\\b'],
	['share', ' (?:this|on|via|with|to|by) .{1,30}$'],
	['print this|email this', ' .{1,20}$'],
	['read|see|watch|listen', '(?: more| also| next| now| on this): .{3,}$'],
	[
		"related|recommended|read also|also read|see also|don't miss|don’t miss|you may also like|more from|more on|up next|trending",
		'(?:[:：]| - )',
	],
	['we use cookies|this website uses cookies|this site uses cookies', ''],
	[
		'by continuing|by using|by clicking|by signing up|by subscribing|by submitting',
		'\\b.{0,80}\\b(?:you agree|you consent|terms|cookies|policy)',
	],
	['you agree|you can unsubscribe|you may unsubscribe', '\\b.{0,80}\\b(?:terms|policy|time|unsubscribe)'],
	['copyright|©|(c)', '.{0,80}\\b(?:rights reserved|inc\\.?|ltd\\.?|llc|gmbh)\\b'],
	['your email address will not be published|required fields are marked|save my name, email', ''],
	['this site uses akismet|notify me of new|notify me of follow-up|you must be logged in', ''],
	['log in to reply|log in to comment|log in to leave', ''],
	['have a tip|have a news tip|got a tip|got a news tip', '\\b'],
	['send', ' (?:us )?(?:your )?tips\\b'],
	['advertisement|anzeige|sponsored', '\\b.{0,40}$'],
	['leave|post|add|write', ' (?:a |your )?(?:comment|reply|response)\\b.{0,40}$'],
	['no|view|show|read|see|load', COUNTED],
	['0|1|2|3|4|5|6|7|8|9', `\\d*${COUNTED}`],
	['melden sie sich|jetzt anmelden|abonnieren sie|registrieren sie sich|folgen sie uns', '\\b'],
	[
		'bleiben sie auf dem laufenden|lesen sie auch|lesen sie mehr|lesen sie hier|mehr zum thema|auch interessant|das könnte sie',
		'\\b',
	],
	['abonnez-vous|inscrivez-vous|suivez-nous|lire aussi|à lire aussi|lisez aussi|retrouvez nous|retrouvez toute', ''],
	['suscríbete|suscríbase|regístrate|síguenos|lee también|lea también|vea también|te puede interesar|haz clic', ''],
	['iscriviti|seguici|leggi anche|assine|inscreva-se|siga-nos|leia também|leia mais|lees ook|schrijf je in', ''],
	['czytaj także|czytaj też|zobacz też|zapisz się|читайте также|подписывайтесь|подпишитесь|läs också|läs mer', ''],
];

interface Request {
	readonly beginnings: readonly string[];
	readonly pattern: () => RegExp;
}

const literally = (text: string): string => text.replace(/[()]/g, '\\$&');

/** By the first character, so that a line is held against few. */
const requestsByInitial = lazy((): ReadonlyMap<string, readonly Request[]> => {
	const byInitial = new Map<string, Request[]>();
	for (const [names, rest] of REQUESTS) {
		const beginnings = names.split('|');
		const request = { beginnings, pattern: lazy(() => new RegExp(`^(?:${literally(names)})${rest}`)) };
		for (const beginning of beginnings) {
			const initial = beginning.charAt(0);
			const known = byInitial.get(initial);
			if (known === undefined) byInitial.set(initial, [request]);
			else if (known.at(-1) !== request) known.push(request);
		}
	}
	return byInitial;
});

/** Nothing in particular stands before these. */
const RIGHTS =
	/^.{0,60}\b(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados)[. ]*$|版权所有/;

function isRequest(lower: string): boolean {
	const isAsked = ({ beginnings, pattern }: Request): boolean =>
		beginnings.some(beginning => lower.startsWith(beginning)) && pattern().test(lower);
	return (requestsByInitial().get(lower.charAt(0)) ?? []).some(isAsked) || RIGHTS.test(lower);
}

const isWordCharacter = (text: string, at: number): boolean => isLetterOrNumber(text, at) || text.charAt(at) === '©';
const SPACES = /\s+/g;
const NUMBER_BESIDE = /^\d[\d,.]*\)?\s+|\s+\(?\d[\d,.]*$/g;

/** In lower case, without marks around and numbers before or after. */
function bareLine(text: string): string {
	let start = 0;
	let end = text.length;
	while (start < end && !isWordCharacter(text, start)) start++;
	while (end > start && !isWordCharacter(text, end - 1)) end--;
	return text.slice(start, end).toLowerCase().replace(SPACES, ' ').replace(NUMBER_BESIDE, '');
}

/** No phrase ends so, and nearly every Chinese or Japanese paragraph does. */
const UNSPACED_SENTENCE_END = /[。！？」”，]$/;

const isOneOf = (phrases: ReadonlySet<string>, text: string): boolean =>
	text.length <= MAX_PHRASE_LENGTH && !UNSPACED_SENTENCE_END.test(text) && phrases.has(bareLine(text));

/** Whether a line is page furniture wherever it stands. */
export const isFurnitureLine = (text: string): boolean =>
	text.length <= MAX_LENGTH &&
	(isOneOf(PHRASES, text) || (isRequest(text.toLowerCase()) && wordsIn(text) <= MAX_WORDS));

/** Whether a line is page furniture where others are: beside a line like it, or one that is furniture anywhere. */
export const isButtonLine = (text: string): boolean => isOneOf(BUTTON_WORDS, text);

/** Whether a line opens the end of the page. */
export const opensTail = (text: string): boolean => isOneOf(TAIL_OPENERS, text);
