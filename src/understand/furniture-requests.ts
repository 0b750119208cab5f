/**
 * Sentences of a page that ask its reader for something. Word patterns by what they ask, with the languages side by side.
 */

import { lazy } from '../text/lazy.ts';
import { APPEALS } from './furniture-appeals.ts';
import { KEY_LENGTH, keysOf, type Row, rowsIn } from './furniture-request-keys.ts';

const NEWSLETTER =
	'(?:newsletters?|updates|alerts?|breaking news|briefing|headlines|digest|notifications|mailing list|news)';
const TOPIC = `(?:${NEWSLETTER}|stories|coverage|videos?|articles|content|exclusives?)`;
const ACT = '(?:create an account|sign up|subscribe|register|follow|join|download|log ?in|click here)';
const OFFER = '(?:demo|free trial|e-?book|white ?paper|free consultation|webinar|free quote|free valuation)';
const COUNTED = '(?: all| the| more)?(?: \\d+)? (?:comments?|replies|responses|shares|views|likes)(?: on .*)?$';

/**
 * Sentences that ask for something, in lower case: the beginnings, between bars, and what comes after one, as a pattern. In two parts,
 * because nearly all lines are passed by for their beginning, and most of these patterns are never needed, so never compiled.
 */
const REQUESTS: readonly Row[] = [
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
		'(?:[:：] ?| - ).{3,}$',
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
	['be the first', ' to (?:know|hear|get|receive|rate|comment|review)\\b.{0,60}$'],
	['you might also like|you may also like|you might also enjoy', ':.{3,}$'],
	['click to|click here to', ' (?:share|email|print|tweet|copy|rate|comment)\\b'],
	['get|start|try|book|request|schedule|claim|download|grab|join|register for', ` .{0,40}\\b${OFFER}\\b[^.]{0,12}$`],
	[
		'read|watch',
		' (?:our|my) (?:full |complete |in-depth |latest )[^.]{0,50}\\b(?:review|guide|article|story|report|interview|list)s?$',
	],
	[
		'buy now|check price|check prices|see price|see prices|view price|see it|get it',
		' (?:now |it |them |here )?(?:at|on|from) [^.]{2,30}$',
	],
	['add', ' .{2,30} on google$'],
	['share on|share to|share via|share with|tweet on|pin on|save to|send to|follow on', ' [^.]{2,30}$'],
	['next up|latest|most read|most popular|trending|more stories|more news', ' (?:in|from|on) [^.]{2,28}$'],
	['sponsored by|brought to you by|icons by', ' [^.]{2,50}$'],
	['this site is protected by|this form is protected by|protected by', ' .{0,20}recaptcha'],
	[
		'thanks for|thank you for|thank you! your',
		' .{0,20}\\b(?:subscribing|signing up|registering|submission)\\b.{0,60}$',
	],
	[
		'oops! something went wrong|please enter your|please enter a valid|enter a valid|the e-mail address|the email address',
		'(?: .{0,40}\\b(?:e-?mail|name|zip|phone|address|form)\\b)',
	],
	['enter your|type your', ' e-?mail(?: address)?[^.]{0,20}$'],
	[
		'i agree to|i consent to|yes, i would like|i would like to receive|i want to receive',
		' .{0,80}\\b(?:privacy policy|terms|newsletter|e-?mails|data)\\b',
	],
	['as an amazon associate', ''],
	[
		'this post|this article|this page|this site|this blog|some of the links|we|when you buy|when you purchase|if you buy|if you click|if you purchase|products featured|disclosure|all products',
		'\\b.{0,200}(?:\\baffiliate (?:links?|commissions?)|\\b(?:may|might|can|could|will) (?:also )?(?:earn|receive|get|make) .{0,40}\\bcommissions?)\\b',
	],
	['already have|already a', ' .{0,40}\\b(?:account|subscription|subscriber|member)\\?.{0,60}$'],
	[
		'support|help',
		' .{0,12}\\b(?:our|us|independent|local|quality|nonprofit)\\b.{0,20}\\b(?:journalism|media|newsroom)\\b.{0,60}$',
	],
	[
		'please consider|consider',
		' (?:donating|subscribing|supporting (?:us|our)|becoming a (?:member|patron|subscriber)|making a donation)\\b',
	],
	[
		'klick, um|klicken, um|klicke, um|hier klicken, um|zum teilen',
		' .{0,60}\\b(?:teilen|zu senden|drucken|anklicken)\\b',
	],
	[
		'melden sie sich|melde dich|jetzt anmelden|abonnieren sie|registrieren sie sich|registriere dich|folgen sie uns|folge uns|folgt uns|besuch uns|besuchen sie uns',
		'\\b.{0,120}$',
	],
	[
		'bleiben sie auf dem laufenden|bleib auf dem laufenden|lesen sie auch|lesen sie mehr|lesen sie hier|lies auch|lies hier|auch lesen:|mehr dazu:|mehr zum thema|lesetipp|auch interessant|weitere beiträge|weiterlesen über|verpasse keine|verpassen sie keine',
		'(?:$|[ :].{2,120}(?<![.])$)',
	],
	['du musst|sie müssen', ' .{0,30}\\b(?:angemeldet|eingeloggt) sein'],
	[
		'deine e-mail-adresse|ihre e-mail-adresse|erforderliche felder|benachrichtige mich|meinen namen, meine e-mail|email (wird nicht',
		'',
	],
	['unser newsletter|unseren newsletter', '\\b.{0,60}(?<![.])$'],
	['das könnte sie|das könnte dich', ' .{0,20}interessieren'],
	[
		'cliquez pour|cliquez ici pour|partager sur|partagez',
		' .{0,60}\\b(?:partager|facebook|twitter|whatsapp|imprimer|envoyer)\\b',
	],
	['nous utilisons|ce site utilise', ' .{0,60}\\b(?:cookies|akismet)\\b'],
	['votre adresse e-mail ne sera|votre adresse email ne sera|les champs obligatoires|enregistrer mon nom', ''],
	['haz clic|haga clic|clique', ' .{0,12}\\bpara (?:compartir|compartilhar|imprimir|enviar|suscrib|leer)'],
	['utilizamos|este sitio|esta web|usamos', ' .{0,60}\\b(?:cookies|akismet)\\b'],
	[
		'tu dirección de correo electrónico no|los campos obligatorios|guarda mi nombre|o seu endereço de e|os campos obrigatórios|salvar meus dados',
		'',
	],
	['questo sito|utilizziamo|usiamo|este site', ' .{0,60}\\b(?:cookies?|akismet)\\b'],
	['clicca|fai clic', ' .{0,12}\\bper (?:condividere|inviare|stampare|iscriv)'],
	['il tuo indirizzo email non|i campi obbligatori|il tuo indirizzo e-mail non', ''],
	[
		'czytaj także|czytaj też|czytaj również|czytaj więcej|zobacz też|zobacz także|przeczytaj też|przeczytaj także|przeczytaj również|zapisz się|читайте также|подписывайтесь|подпишитесь|läs också|läs mer|læs også|les også|lue myös',
		'',
	],
	['twój adres e-mail nie|wymagane pola|ваш адрес email не|обязательные поля', ''],
	['baca juga', ''],
];

export const ROWS: readonly Row[] = [...REQUESTS, ...APPEALS];

interface Request {
	readonly beginnings: readonly string[];
	readonly pattern: () => RegExp;
}

const literally = (text: string): string => text.replace(/[()*.]/g, '\\$&');

/** Put in by the bundler (.config/build.ts). */
declare const __REQUEST_KEYS__: string | undefined;

const rowsOf = rowsIn(lazy(() => (typeof __REQUEST_KEYS__ === 'string' ? __REQUEST_KEYS__ : keysOf(ROWS))));

const requests: Request[] = [];

function requestAt(row: number): Request {
	const known = requests[row];
	if (known !== undefined) return known;
	const [names, rest] = ROWS[row] ?? ['', ''];
	const request = {
		beginnings: names.split('|'),
		pattern: lazy(() => new RegExp(`^(?:${literally(names)})${rest}`)),
	};
	requests[row] = request;
	return request;
}

/** Nothing in particular stands before these. */
const RIGHTS =
	/(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati|todos os direitos reservados)[. ]{0,4}$|版权所有/i;
/** Such a line says little else. */
const MAX_RIGHTS_LENGTH = 110;

/** One of these is in each of them: a quick look before a thorough one. */
const MAY_RESERVE = /[sS][eE][rR][vV]|[hH][aA][lL][tT]|版权/;

export const reservesRights = (line: string): boolean =>
	line.length <= MAX_RIGHTS_LENGTH && MAY_RESERVE.test(line) && RIGHTS.test(line);

/** None of the beginnings is longer. */
const MAX_BEGINNING = 48;

export function isRequest(line: string): boolean {
	const key = line.slice(0, KEY_LENGTH).toLowerCase();
	for (let length = 1; length <= KEY_LENGTH; length++) {
		if (rowsOf(key.slice(0, length)).some(row => asksBy(row, line))) return true;
	}
	return reservesRights(line);
}

function asksBy(row: number, line: string): boolean {
	const { beginnings, pattern } = requestAt(row);
	const opening = line.slice(0, MAX_BEGINNING).toLowerCase();
	return beginnings.some(beginning => opening.startsWith(beginning)) && pattern().test(line.toLowerCase());
}
