/**
 * A scorecard for captions that no credit and no label tells. A line without any evidence is none, whatever else it looks like: most
 * captions read like headings or like prose, and a paragraph taken for one is worse than a caption shown as a paragraph.
 */

import { anyOf, beginsWithAny } from '../text/any-of.ts';
import { lazy } from '../text/lazy.ts';
import type { Line, Neighbour } from './caption-line.ts';
import { isMeasured, isOfPerson, showsPicture, startsWithNames } from './caption-press.ts';

interface Sign {
	readonly points: number;
	readonly holds: (line: Line) => boolean;
}

/** Points that make a caption. */
const ENOUGH = 4;
/** Captions are a sentence or two, mostly one. */
const MAX_WORDS = 50;
const LONG = 23;
const MIN_WORDS_BEFORE_NAMES = 7;
const SPACED = /\S \S+ \S/;
const MIN_WORDS = 3;

/** Who stands where, after a name: “Jane Doe (left)”, “Anna Berg (l.)”; no “(R)”, which may be a party. */
const SIDE_IN_BRACKETS =
	/\((?:(?:far|second|third|top|bottom|at|in|im|à|en|back|front) )?(?:left|right|L|l\.|r\.|cent(?:er|re)|middle|links|rechts|Mitte|m\.|gauche|droite|izquierda|derecha|izq\.|der\.|sinistra|destra|v\.\s?l\.)(?:[\s,;][^()]{0,20})?\)/;
/** What asks for properties of Unicode takes the engine a millisecond or two to compile: what it cannot do without is asked first. */
const SIDE = lazy(() => new RegExp(`(?<=[\\p{L}.]\\s)${SIDE_IN_BRACKETS.source}`, 'u'));
/** What such brackets begin with, in one word or two. */
const MAY_TELL_SIDE = /\((?:\S{2,6} )?(?:[lLr]|cen|mid|Mit|m\.|gau|dro|izq|der|des|sin|v\.)/;
const tellsSide = (text: string): boolean =>
	text.includes('(') && MAY_TELL_SIDE.test(text) && SIDE_IN_BRACKETS.test(text) && SIDE().test(text);
const mayOrder = anyOf(['left', 'links', 'gauche', 'izquierda', 'sinistra', 'clockwise']);
/** What may name an order, and the sign that follows it then. */
const ORDERS = ['from left', 'to right', 'links', 'rechts', 'gauche', 'droite', 'derecha', 'sinistra', 'destra'];
const BEFORE_NAMES = /^\s?[:,]/;
function mayNameOrder(text: string): boolean {
	const lower = text.toLowerCase();
	if (!mayOrder(lower)) return false;
	return lower.includes('clockwise from ') || ORDERS.some(order => isFollowedBySign(lower, order));
}
function isFollowedBySign(text: string, order: string): boolean {
	for (let at = text.indexOf(order); at >= 0; at = text.indexOf(order, at + 1)) {
		const end = at + order.length;
		if (BEFORE_NAMES.test(text.slice(end, end + 2))) return true;
	}
	return false;
}
const ORDER = lazy(
	() =>
		/\b(?:from left(?: to right)?|left to right|clockwise from [\p{L} ]{3,20}|von links(?: nach rechts)?|de gauche à droite|de izquierda a derecha|da sinistra(?: a destra)?)\s?[:,]/iu,
);
/** The picture is spoken of. */
const OF_PICTURE = lazy(
	() =>
		/\bfile photo\b|, (?:pictured|seen here|shown here)\b|\bpictured (?:here|at|in|with|during|on|outside)\b|\bthis (?:[\p{L}\p{N}.,-]+ ){0,5}(?:photo|image|photograph|picture|screenshot|frame grab|video grab)\b[^.]{0,80} (?:shows|depicts|captures|illustrates|provided|released|taken)\b|^(?:screenshot|photo|photograph|illustration|aerial view|satellite image|portrait|aufnahme|luftbild|luftaufnahme|blick auf|vue aérienne|vista aérea|vista general) (?:of|from|showing|shows|de|du|del|von|der|des|über)\b/iu,
);
const namesPicture = anyOf(['photo', 'pictur', 'image', 'screenshot', ' grab', 'n here']);
const beginsWithView = beginsWithAny([
	'illustr',
	'aerial',
	'satellite',
	'portrait',
	'aufnahme',
	'luft',
	'blick',
	'vue',
	'vista',
]);
const MAY_BE_OF_PICTURE =
	/\bfile photo\b|\bpictured\b|(?:seen|shown) here\b|\bthis .{0,400}(?:photo|image|picture|screenshot|frame grab|video grab)|^(?:screenshot|photo|illustration|aerial|satellite|portrait|aufnahme|luft|blick|vue|vista)/s;
function isOfPicture(text: string): boolean {
	const lower = text.toLowerCase();
	const mayBe = namesPicture(lower) || beginsWithView(lower);
	return mayBe && MAY_BE_OF_PICTURE.test(lower) && OF_PICTURE().test(text);
}
/** “Lena Marsk, Low Tide, 1932”: an artist, a work and its year. */
const MAY_BE_YEAR = /\d{3}/;
const COMMA_YEAR = /, (?:c\. ?|um |vers |ca\. )?[12]?\d\d\d(?:$|\.|, )/;
const hasYearAfterComma = (text: string): boolean =>
	text.includes(', ') && MAY_BE_YEAR.test(text) && COMMA_YEAR.test(text);
const WORK_OF_ART = lazy(
	() =>
		/^(?:\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}[\p{L}.'’-]+, \p{Lu}[^.:;\d]{2,80}, (?:c\. ?|um |vers |ca\. )?[12]?\d\d\d(?:$|\.|, (?!\d))/u,
);
/** “Seagull 5 homepage”: what a picture is, and no heading, as it is written small. */
const KINDS = [
	'hero image',
	'homepage',
	'screenshot',
	'illustration',
	'infographic',
	'dashboard',
	'logo',
	'floor plan',
];
function endsInKind(text: string): boolean {
	if (text.length > MAX_KIND_LENGTH) return false;
	const end = text.endsWith('.') ? text.slice(0, -1) : text;
	return KINDS.some(kind => end.endsWith(` ${kind}`));
}
const MAX_KIND_LENGTH = 80;
const HAS_NUMBER = /^\S{3,12} \d/;
const NAMES_NUMBER = lazy(
	() =>
		/^(?:image|photo|picture|screenshot|bild|foto|exhibit|chart|illustration|graphic|grafik|imagen|map) \d{1,2}\s?[:.–—-]\s?\p{L}/iu,
);
const IN_BRACKETS = /\)\.?$/;
const FIRM = /\b(?:Co|Inc|Ltd|Corp|LLC|GmbH|AG|KG|S\.A|SA|plc)\.?\)\.?$/;
const AFTER_SENTENCE = /[.!?…]["”’]?\s+(?:[–—-]\s+)?$/;
const SOURCE = /^\(?(?:source|sources|quelle|quellen|fuente|fonte|bron|źródło|credit line)\b/i;
const NUMBER_BEFORE = /^\s*(?:#?\d{1,3}[.):]?|\(\d{1,3}\))\s+/;
/** Names with a full stop, which no heading has. */
const NAME_AND_STOP = lazy(() => /^\p{Lu}[\p{L}\d'’-]*(?: [\p{Lu}\d][\p{L}\d'’-]*){1,5}\.$/u);
const OFFICE_AT_END =
	/, [^.,:;!?\d]{3,120} (?:at|of|from|for|bei|beim|von|vom|des|der|de|del|du|di|della|van) [^.:;!?\d]{2,120}$/;
const ENDS = '.:;!?0123456789';
const endsInOffice = (text: string): boolean =>
	text.includes(', ') && !ENDS.includes(text.charAt(text.length - 1)) && OFFICE_AT_END.test(text);
const PERSON_AND_OFFICE = lazy(
	() =>
		/^(?:\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}[\p{L}.'’-]+, [^.,:;!?\d]{3,60} (?:at|of|from|for|bei|beim|von|vom|des|der|de|del|du|di|della|van) [^.:;!?\d]{2,60}$/u,
);
const STARTS_QUOTING = /^["“„«‘']/;
/** More than a heading has. */
const MIN_PROSE_LENGTH = 100;
/** Of a sentence: its stop, and marks after it. */
const MAX_END = 16;
const PROSE_END = /[.!?…]["”’»)]*\s*$/;
const COLON = /\S: \S/;
const LIST_NUMBER = /^(?:\d|#|\(?[a-z]\))/i;

const creditOf = ({ text, likelyCredit }: Line): string => (likelyCredit === undefined ? '' : text.slice(likelyCredit));
const captionOf = ({ text, likelyCredit }: Line): string => text.slice(0, likelyCredit ?? text.length);
const repeats = ({ above, text }: Line): boolean =>
	above.text.endsWith(text) &&
	above.text !== text &&
	above.text.replace(NUMBER_BEFORE, '').trim() === text &&
	NUMBER_BEFORE.test(above.text);

const isOfSource = (line: Line): boolean => line.likelyCredit !== undefined && SOURCE.test(creditOf(line));

/** Not an abbreviation that the text has just spelled out, nor the last words of a sentence. */
const ABBREVIATION = lazy(() => /\((?:\p{Lu}[\p{Lu}\d.&-]{0,7})s?\)$/u);
function namesAtEnd(line: Line): boolean {
	if (line.likelyCredit === undefined || isOfSource(line) || line.text.endsWith(').')) return false;
	return !ABBREVIATION().test(line.text) || AFTER_SENTENCE.test(captionOf(line)) || line.above.kind === 'figure';
}

const SEVERAL_NAMES = /\S\s\S/;
const isLongBeforeNames = (line: Line): boolean =>
	line.shape().words >= MIN_WORDS_BEFORE_NAMES &&
	(SEVERAL_NAMES.test(creditOf(line)) || AFTER_SENTENCE.test(captionOf(line)));

const isProse = ({ kind, text }: Neighbour): boolean =>
	kind === 'text' && text.length >= MIN_PROSE_LENGTH && PROSE_END.test(text.slice(-MAX_END));

const isNameOfNext = ({ text, below }: Line): boolean =>
	text.endsWith('.') &&
	startsWithNames(text) &&
	below.text.startsWith(`${text.slice(0, -1)} `) &&
	NAME_AND_STOP().test(text) &&
	isProse(below);

/** What may make a caption. */
const EVIDENCE: readonly Sign[] = [
	{
		points: 5,
		holds: ({ text }) => tellsSide(text) || (mayNameOrder(text) && ORDER().test(text)),
	},
	{ points: 4, holds: ({ text }) => hasWord(text) && isOfPicture(text) },
	{ points: 5, holds: ({ text }) => isMeasured(text) || (startsWithNames(text) && isOfPerson(text)) },
	{ points: 5, holds: ({ text }) => hasWord(text) && showsPicture(text) },
	{ points: 5, holds: ({ text }) => HAS_NUMBER.test(text) && NAMES_NUMBER().test(text) },
	{ points: 4, holds: ({ text }) => hasYearAfterComma(text) && WORK_OF_ART().test(text) },
	{ points: 4, holds: ({ text }) => !COLON.test(text) && endsInKind(text) },
	// A line that is only a credit stands below: the picture’s text comes before it, or the picture itself.
	{ points: 3, holds: ({ below, text }) => below.kind === 'credit' && SPACED.test(text) },
	// Names at the end in brackets or after a dash, and something to be a caption before them.
	{ points: 4, holds: line => namesAtEnd(line) && FIRM.test(line.text) },
	{ points: 3, holds: line => namesAtEnd(line) && isLongBeforeNames(line) },
	{ points: 2, holds: line => namesAtEnd(line) && !isLongBeforeNames(line) },
	{ points: 4, holds: line => (line.likelyCredit ?? 0) > 0 && isOfSource(line) },
	{ points: 2, holds: line => isOfSource(line) && AFTER_SENTENCE.test(captionOf(line)) },
	// “The Seagull Five.”, and the text goes on: “The Seagull Five is a boat …”
	{ points: 4, holds: isNameOfNext },
	// “Jane Doe, head of the port”, after a paragraph that ended.
	{
		points: 4,
		holds: ({ above, text }) => isProse(above) && endsInOffice(text) && PERSON_AND_OFFICE().test(text),
	},
	// The heading of an entry again, under the entry’s picture.
	{ points: 4, holds: repeats },
];

/** What else speaks for it and against. */
const SIGNS: readonly Sign[] = [
	// A sentence, and no heading.
	{ points: 1, holds: ({ shape }) => shape().ends && !shape().isTitleCased },
	{ points: 1, holds: line => IN_BRACKETS.test(line.text) && AFTER_SENTENCE.test(captionOf(line)) },
	// “A Guide to the Port (With Maps)”: in a headline anything may stand in brackets.
	{ points: 1, holds: line => line.likelyCredit !== undefined && line.shape().isSentenceCased },
	{
		points: -2,
		holds: line => line.likelyCredit !== undefined && !line.shape().isSentenceCased && line.above.kind !== 'figure',
	},
	// After a paragraph; an entry’s picture would come after its heading.
	{ points: 1, holds: ({ above, below }) => below.kind === 'credit' && isProse(above) },
	// Of a row of pictures.
	{
		points: 3,
		holds: line => line.likelyCredit !== undefined && (line.above.kind === 'figure' || line.below.kind === 'figure'),
	},
	// The first picture.
	{ points: 1, holds: ({ above }) => above.kind === 'title' },
	// Text between two pictures that have no caption.
	{ points: -2, holds: ({ above, below }) => above.kind === 'credit' && below.kind === 'credit' },
	// What is said and told in sentences that follow each other is text.
	{ points: -1, holds: ({ shape }) => shape().words > LONG },
	{ points: -3, holds: ({ shape }) => shape().follows },
	{ points: -2, holds: ({ shape }) => shape().speaks },
	{ points: -1, holds: ({ shape }) => shape().isQuoting },
	{ points: -2, holds: ({ text }) => STARTS_QUOTING.test(text) },
	// Headings, facts (“Length: 12 m”) and entries of lists.
	{ points: -2, holds: ({ shape, below }) => shape().isTitleCased && below.kind === 'credit' },
	{ points: -1, holds: line => COLON.test(captionOf(line)) },
	{ points: -2, holds: ({ text }) => LIST_NUMBER.test(text) },
	{ points: -2, holds: ({ above }) => above.text.trimEnd().endsWith(':') },
];

const total = (signs: readonly Sign[], line: Line): number =>
	signs.reduce((sum, { points, holds }) => (holds(line) ? sum + points : sum), 0);

export function isCaptionLine(line: Line): boolean {
	const evidence = total(EVIDENCE, line);
	if (evidence === 0) return false;
	const { words } = line.shape();
	if (words < MIN_WORDS) return repeats(line) || isNameOfNext(line);
	return words <= MAX_WORDS && evidence + total(SIGNS, line) >= ENOUGH;
}

const MAX_LENGTH = 340;
const MAX_NAME_LENGTH = 64;
const MAX_OFFICE_LENGTH = 170;
/** What some of the evidence in the line itself needs: one quick look before thorough ones. */
const hasOne = anyOf(
	'photo|pictur|image|screensh|n here|artist| grab|left|links|gauche|izquierda|sinistra|kwise'.split('|'),
);
const beginsWithOne = beginsWithAny(
	'photo|screensh|illustr|satellite|aerial|portrait|aufnahme|luft|blick|vue|vista|left|links|upper|top|bottom|lower|far|izquierda|sinistra'.split(
		'|',
	),
);
/** None of the first words is longer. */
const MAX_FIRST_WORD = 10;
const hasWord = (text: string): boolean => beginsWithOne(text.slice(0, MAX_FIRST_WORD).toLowerCase()) || hasOne(text);
const ENDING = 66;
/** Names in brackets, after a dash or a stroke, after a colon: in the last words. */
const NAMES_MAY_END = /[–—/-]\s|[:：]/;
const endsInBrackets = (text: string): boolean => text.endsWith(')') || text.endsWith(').');

/** Whether evidence of what begins with names may be found. */
const namesSomething = (text: string): boolean =>
	startsWithNames(text) &&
	((text.length <= MAX_NAME_LENGTH && text.endsWith('.')) ||
		(text.length <= MAX_OFFICE_LENGTH && (hasYearAfterComma(text) || endsInOffice(text))) ||
		isOfPerson(text));

/** Whether a line has anything that the scorecard looks for; what stands around it may be evidence too. */
export function mayBeCaption(text: string): boolean {
	if (text.length > MAX_LENGTH) return false;
	return (
		endsInBrackets(text) ||
		NAMES_MAY_END.test(text.slice(-ENDING)) ||
		HAS_NUMBER.test(text) ||
		namesSomething(text) ||
		tellsSide(text) ||
		hasWord(text) ||
		isMeasured(text) ||
		endsInKind(text)
	);
}
