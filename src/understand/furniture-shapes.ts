/** Lines of a page told by their shape rather than by one phrase: breadcrumbs, tags, counts, fields of forms, rows of buttons. */

import { beginsWithAny } from '../text/any-of.ts';
import { lazy } from '../text/lazy.ts';
import { isCommand } from './furniture-commands.ts';
import { phrasesOf } from './phrases.ts';

/** Lists of tags are the longest. */
const MAX_LENGTH = 240;

interface Shape {
	/** What it may begin with, where that is known: most lines are told by that, and no pattern is compiled for them. */
	readonly first?: string;
	/** What is cheap to ask next. */
	readonly mark: RegExp;
	/** Of the line in lower case. */
	readonly pattern: () => RegExp;
}

const shape = (mark: RegExp, pattern: string): Shape => ({
	mark,
	pattern: lazy(() => new RegExp(`^(?:${pattern})$`, pattern.includes('\\p{') ? 'u' : '')),
});

const shapeFrom = (first: string, mark: RegExp, pattern: string): Shape => ({ ...shape(mark, pattern), first });

const HOME = 'home|blog|startseite|inicio|accueil|главная';
const TAGS =
	'tags?|tagged|related (?:tags|topics)|filed (?:to|under)|posted in|categories|schlagw(?:o|ö)rte?r?|stichw(?:orte|örter)|kategorien|veröffentlicht in|abgelegt unter|etiquetas|mots[ -]clés|étiquettes|tagi|теги|タグ|标签';
const UNIT =
	'seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|sekunden?|minuten?|stunden?|tage?n?|wochen?|monate?n?|jahre?n?|heures?|jours?|semaines?|mois|ans|horas?|minutos?|días?|dias?|semanas?|meses|ore|minuti|giorni|settimane|h|m|d';
const FIELD =
	'(?:your |business |work |company )?(?:(?:first |last |full |user|company )?name|e-?mail(?: address)?|phone(?: number)?|telephone|company|comment|message|website|zip(?: code)?|country|state|city|address|birth ?date|subject|job title|kommentar|vorname|nachname|telefon|nachricht|betreff|webseite|nombre|correo(?: electrónico)?|mensaje|comentario|nom|prénom|commentaire|nome|commento|mensagem|naam|reactie|imię|komentarz)';

const SHAPES: readonly Shape[] = [
	shapeFrom('hbsiaг', /^(?:home|blog|start|inicio|acc|гл)/, `(?:${HOME}) ?[»›>/→] ?[^.]{2,100}`),
	shapeFrom('ysd', /^(?:you are|sie sind|du bist)/, '(?:you are here|sie sind hier|du bist hier) ?[:»›>][^.]{2,100}'),
	// Each step is short, and a comparison has only one sign.
	shape(/[»›]/, '[^.«»›]{2,40} ?[»›] ?[^.«»›]{2,40}(?:[»›][^.«»›]{2,60}){1,5}'),
	shapeFrom(
		'trfpcskvaeméтタ标',
		/^(?:tag|rel|fil|post|cat|schl|stich|kat|ver|abg|eti|mots|ét|те|タ|标).{0,20}[:：]/,
		`(?:${TAGS}) ?[:：].{0,220}`,
	),
	shapeFrom(
		'fptva',
		/^(?:filed|posted|tagged|verö|abge)/,
		'(?:filed under|posted in|tagged(?: with| as)?|veröffentlicht unter|abgelegt unter) [^.]{2,100}',
	),
	shapeFrom('#', /^#/, '#[^\\s#,\\d][^\\s#,]{1,40}(?:[ ,]{1,2}#[^\\s#,]{2,40}){0,20}'),
	shape(/\d.* (?:ago|fa)/, `(?:(?:published|updated|posted) )?(?:\\d+|an?) ?(?:${UNIT}) (?:ago|fa)(?: [|·•-].{0,40})?`),
	shapeFrom('vhi', /^(?:vor|hace|il y a|há) \d/, `(?:vor|hace|il y a|há) (?:\\d+) ?(?:${UNIT})(?: aktualisiert)?`),
	shapeFrom('v', /^vor eine/, `vor eine[mr] (?:${UNIT})`),
	shape(/前$/, '\\d+ ?(?:秒|分钟|分|小时|時間|天|日)前'),
	shape(
		/\d.?-?min/,
		'\\W{0,3}\\d+(?:[ -]|-? ?to ?-?\\d+ )?min(?:ute|uten)?s?\\.?[ -]?(?:read|lesezeit|lesedauer|de lecture|de lectura|di lettura|de leitura|czytania|leestijd)(?: time)?',
	),
	shape(
		/^\W{0,3}(?:read|esti|time to|lese|temps|tiempo|tempo|czas|lees)/,
		'\\W{0,3}(?:estimated )?(?:reading time|read time|time to read|lesezeit|lesedauer|temps de lecture|tiempo de lectura|tempo di lettura|tempo de leitura|czas czytania|leestijd)[: ].{0,30}',
	),
	shapeFrom(
		'0123456789.,',
		/^[\d.,]+[km]? ?(?:sh|li|vi|re|fo|vo|co|au|ko)/,
		'[\\d.,]+[km]? ?(?:shares?|likes?|views?|reactions?|retweets?|followers?|votes?|comments?|aufrufe|kommentare?|comentarios?|commentaires?|commenti|reacties|comentários)(?:\\.? leave new)?',
	),
	shapeFrom(
		'kcsvpt',
		/^(?:ko|co|sh|vi|pin|tw)\S* ?[:(]? ?\d/,
		'(?:kommentare?|comments?|comentarios|commentaires|shares?|views?|pin|tweet|share) ?[:(]? ?\\d+\\)?',
	),
	shape(/\*:?$|\((?:req|opt|erf)/, `${FIELD} ?(?:\\*|:\\*|\\*:|\\((?:required|optional|erforderlich)\\)(?: ?\\*)?)`),
	shape(/ trial/, '(?:free \\d+[ -]days?|\\d+[ -]days? free) trial.{0,40}'),
	// Of several shops.
	shapeFrom('$€£', /^[$€£]/, '[$€£] ?\\d[\\d.,]*\\+? (?:at|bei) [^$€£]{2,25}(?: [$€£] ?\\d.{0,60})'),
	shapeFrom('mrul', /^(?:msrp|rrp|uvp|list)/, '(?:msrp|rrp|uvp|list price):? ?[$€£] ?\\d[\\d.,]*'),
	shapeFrom('np', /^next|^prev/, '(?:next|previous) (?:article|post|story|page) ?[:»«\\w].{2,120}(?<![.])'),
	shape(
		/\)$/,
		`(?:click|klick|share|print|e-?mail|teilen|auf|zum|hier|tweet|facebook|twitter|x|linkedin|pinterest|reddit|whatsapp|tumblr|pocket|telegram|mastodon|bluesky|threads|haz|cliquez|clique|fai)\\b.{0,80}\\((?:opens (?:in )?(?:a )?new (?:window|tab)|wird in (?:einem )?neue[mn] (?:fenster|tab) geöffnet|öffnet (?:sich )?in (?:einem )?neue[mn] (?:fenster|tab)|se abre en una (?:nueva ventana|ventana nueva)|ouvre (?:dans )?une nouvelle fenêtre|abre em (?:uma )?nova janela|si apre in una nuova finestra)\\)`,
	),
	shapeFrom(
		'svrb',
		/^(?:see|view|read|browse) all/,
		'(?:see|view|browse|read) all (?:[^\\s.]+ ){0,4}(?:articles|posts|stories|news|reviews|products|recipes|guides|topics|comments|deals|offers|videos|photos|episodes|events|jobs|courses|issues|essays|updates|results|categories|authors)(?: (?:by|from|in|on) [^.]{2,30})?',
	),
	shapeFrom('wc', /^(?:weiterlesen|continue)/, '(?:weiterlesen|continue reading) ?[»›→“"].{2,120}'),
	// “0 discussions”, but no “0 degrees”: of what a page counts, in any language.
	shapeFrom('0', /^0 /, '0 \\p{L}{6,24}(?: \\p{L}{3,16})?'),
	shapeFrom(
		'0123456789',
		/^\d/,
		'\\d{1,6} (?:discussions?|diskussion(?:en)?|änderungsvorschläge?|antworten|bewertung(?:en)?|reviews?|ratings?|reposts?|upvotes?|bookmarks?|subscribers|abonnenten|opiniones|valoraciones|avis|recensioni|opinie|głos(?:y|ów)?|komentářů?|yorum|комментари(?:й|я|ев)|просмотр(?:а|ов)?)',
	),
	shapeFrom('s', /^save [$€£]/, 'save [$€£] ?\\d[\\d.,]{0,10}'),
	// Names of networks against each other.
	shapeFrom(
		'sftpewl',
		/^(?:share|save|face|twit|tweet|print|e-?mail|pin|what|fb|link|teilen)/,
		'(?:(?:share|save|teilen|facebook|fb|twitter|tweet|linkedin|pinterest|whatsapp|reddit|e-?mail|print|telegram|tumblr|stumbleupon|google\\+|flipboard|pocket|xing|copy link|messenger|viber|vk|digg)[ ,|/·•]{0,3}){3,25}',
	),
	shape(/permalink/, '(?:this entry was )?posted .{2,180}\\bbookmark the permalink\\W{0,3}'),
	// “Download the app now”
	shape(
		/(?:now|today)[ !»›→]*$/,
		'(?:try|join|explore|shop|order|discover|book|download|register|enroll|apply|subscribe|donate|upgrade) [^.,:;?!]{2,36} (?:now|today)[ !»›→]{0,3}',
	),
	// “0:00 / 3:45”, “Video 3:49”
	shape(
		/\d:\d\d/,
		'(?:video|audio|play|watch|listen|current time|duration|remaining time) ?-?\\d{1,3}:\\d\\d.{0,16}|\\d{1,3}:\\d\\d ?/ ?-?\\d{1,3}:\\d\\d(?::\\d\\d)?',
	),
	shape(
		/% (?:off|rabatt)/,
		'(?:save |up to |bis zu |-)?[\\d.,]{0,10}\\d ?% (?:off|rabatt)(?: ?[$€£]? ?[\\d.,]{0,10} (?:at|bei) .{2,30})?',
	),
	shapeFrom(
		's',
		/^share/,
		'share (?:the|your|our) (?:blog|post|article|story|page|recipe|guide|resource|link|love)(?: .{2,24})?',
	),
	shape(
		/(?:\.\.\.|…)/,
		'.{20,220}(?:\\.\\.\\.|…|\\[…\\]) ?(?:»|›|→|\\[)?(?:read more|continue reading|learn more|weiterlesen|mehr lesen|lire la suite|leer más|leggi tutto|leia mais|lees meer|läs mer|czytaj więcej|читать далее)\\]?',
	),
];

/** What rows of buttons are made of. */
const ACTS = lazy(
	(): ReadonlySet<string> =>
		new Set(
			phrasesOf(`
	share | tweet | pin | facebook | twitter | linkedin | xing | whatsapp | reddit | pinterest | email | e-mail | mail |
	print | flipboard | tumblr | telegram | messenger | pocket | google+ | google | copy | link | sms | mix | bluesky |
	threads | mastodon | instagram | youtube | tiktok | snapchat | stumbleupon | digg | vk | viber | line | yummly |
	teilen | tweeten | twittern | pinnen | mailen | drucken | merken | senden | kommentieren | partager | compartir |
	compartilhar | condividi | stampa | imprimir | delen | dela | jaa | udostępnij`),
		),
);
/** What stands between them. */
const BETWEEN: ReadonlySet<string> = new Set(
	'on to via with auf per bei en no sur su op på na this by x fb save more text message send rss feed subscribe'.split(
		' ',
	),
);
const FIRST_WORD = /[^\s|/·•,:\d]+/;
const MIN_ACTS = 2;
const MAX_BUTTON_ROW = 120;

function isButtonRow(lower: string): boolean {
	// Its first word is one of them, or stands before one.
	const first = FIRST_WORD.exec(lower)?.[0] ?? '';
	if (lower.length > MAX_BUTTON_ROW || !(ACTS().has(first) || BETWEEN.has(first))) return false;
	let acts = 0;
	for (const word of lower.split(/[\s|/·•,:\d]+/)) {
		if (word === '') continue;
		if (ACTS().has(word)) acts++;
		else if (!BETWEEN.has(word)) return false;
	}
	return acts >= MIN_ACTS;
}

/** Whatever has one of these shapes has such a sign or begins so: asked first, because nearly all lines have neither. */
const ANY_MARK = /[\d#$€£»›>/→:：*)…前]|\.\.\.|(?:now|today)[ !»›→]*$/;
const mayBegin = beginsWithAny(
	'filed|posted|tagged|verö|abge|vor eine|free|next|prev|see all|view all|browse all|read all|weiterlesen|continue|share|save|face|twit|tweet|print|email|e-mail|pin|what|fb|link|teilen|this entry'.split(
		'|',
	),
);

/** Of a line in lower case. */
export const isShaped = (lower: string): boolean =>
	lower.length <= MAX_LENGTH && (isButtonRow(lower) || isCommand(lower) || (mayHaveShape(lower) && hasShape(lower)));

const mayHaveShape = (lower: string): boolean => mayBegin(lower) || ANY_MARK.test(lower);

function hasShape(lower: string): boolean {
	const initial = lower.charAt(0);
	return SHAPES.some(
		({ first, mark, pattern }) => (first?.includes(initial) ?? true) && mark.test(lower) && pattern().test(lower),
	);
}
