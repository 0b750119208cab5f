/** Captions told by their text: a credit at the end, or a label at the start. Precision first: never plain prose. */

import { wordsIn } from './pass.ts';

/** Captions are short; few run over this, and paragraphs often do. */
const MAX_CAPTION_WORDS = 110;
const MAX_CAPTION_LENGTH = 900;
/** Credits are looked for in the end of a text only, so that long paragraphs cost no more than short ones. */
const MAX_CREDIT_LENGTH = 160;
/** A credit names people, an agency, a licence: no more words than this. */
const MAX_CREDIT_WORDS = 14;
/** A name after a dash has no label to vouch for it, so it is shorter still, and something to be a caption stands before it. */
const MAX_BARE_CREDIT_WORDS = 9;
const MIN_CAPTION_WORDS = 4;
/** A label and a headline look alike: a line that is only a credit, without anything that joins names, is shorter. */
const MAX_LONE_CREDIT_WORDS = 7;
/** Longer than any agency's name with what may follow it. */
const MAX_AGENCY_LENGTH = 40;

/** What credits name the picture by, by language. A colon follows. */
const PICTURE = `
	photo | photos | photograph | photographs | photography | image | images | picture | pictures | illustration |
	illustrations | graphic | artwork | screenshot | file photo | foto | fotos | fotografie | bild | bilder |
	bildquelle | bildnachweis | bildrechte | grafik | karte | crédit | crédits | crédit photo | crédits photo |
	dessin | infographie | crédito | créditos | imagen | imágenes | fotografía | ilustración | immagine | crediti |
	imagem | beeld | kuva | kuvat | fot | zdjęcie | фото | снимок | иллюстрация | 写真 | 画像 | 撮影 | 提供 | 图 | 图片来源 | 图源
	| 摄影 | 摄 | credit | credits | photo credit | photo credits | image credit | image credits | picture credit |
	image source | photo courtesy | video credit | photo source | image via | photo via | photo illustration`;
/** What may be by someone, and the words for “by”. */
const WORK =
	'photo|photos|photograph|photographs|photography|image|images|picture|pictures|illustration|illustrations|graphic|artwork|screenshot|foto|fotos|fotografie|bild|bilder|grafik|ilustración|illustrazione';
const BY = 'by|via|von|par|por|di|av|af|door|courtesy of|courtesy|provided by|taken by|used with permission of';
const AGENCY = `
	AP | AFP | Reuters | Getty Images | Getty | dpa | EPA | EPA-EFE | EFE | ANSA | APA | ANP | NTB | TASS | PA | PA
	Wire | PA Images | Press Association | UPI | Xinhua | Kyodo | Yonhap | Bloomberg | Belga | LaPresse |
	Shutterstock | iStock | iStockphoto | Alamy | Alamy Stock Photo | Adobe Stock | Depositphotos | Unsplash |
	Pexels | Pixabay | Flickr | Wikimedia Commons | Imago | picture alliance | picture-alliance | Keystone |
	NurPhoto | Sipa | ZUMA | ZUMA Press | Corbis | Lehtikuva | Ritzau | Associated Press | Agence France-Presse`;

/** Any of the names between bars, as a pattern. The longest first, so that none hides behind its own beginning. */
const either = (names: string): string =>
	names
		.split('|')
		.map(name => name.trim().replace(/\s+/g, ' '))
		.sort((a, b) => b.length - a.length)
		.join('|');

/** Where each of these begins, a credit may, if what follows it to the end reads like one. */
const LABEL = new RegExp(
	`(?<![\\p{L}\\p{N}])(?:${either(PICTURE)})\\.?(?: \\([^()]{1,20}\\))?\\s?(?:[:：／]|…|\\.{3})\\s?`,
	'giu',
);
const BY_SOMEONE = new RegExp(
	`(?<![\\p{L}\\p{N}])(?:(?:${WORK}) (?:credit )?(?:${BY})|courtesy(?: of|:)?) (?=[@\\p{Lu}\\p{Lo}])`,
	'giu',
);
/** One of these stands in every label above: a quick look before a thorough one. */
const NAMES_PICTURE =
	/photo|imag|picture|illustra|ilustra|graphic|grafi|artwork|screenshot|foto|bild|credit|crédit|courtesy|karte|dessin|infogr|beeld|kuva|fot|zdję|фото|снимок|иллюстр|写真|画像|撮影|提供|图|摄/i;
/** As pages join it: “CreditJane Doe”. */
const JOINED = /(?<=^|[.!?…”"’)]\s?)Credit(?=\p{Lu}\p{Ll})/gu;
const COPYRIGHT =
	/(?:(?<![\p{L}\p{N}])(?:image|photo|bild|foto)s? )?(?:©|\(c\)) ?|(?<![\p{L}\p{N}])image (?:copyright|source),? /giu;
const OF_AGENCY = new RegExp(`(?:^|[\\s/|(])(?:${either(AGENCY)})(?: (?:photo|file|pool))?\\)?\\.?$`, 'iu');
const AGENCY_FIRST = new RegExp(
	`\\((?:${either(AGENCY)})(?: (?:photo|file photo|pool))?(?:[/,:|][^()]{2,60})?\\)\\.?$`,
	'iu',
);
const ALL_RIGHTS = /rights reserved|alle rechte|droits réservés|derechos reservados|tutti i diritti|版权所有/iu;

/** After the end of a sentence, which is no “p.m.”: a dash and a name. */
const DASHED =
	/(?:\p{L}{3}|\d|[)\]])[.!?…][’'”"]?\s+[–—-]\s+(?=[\p{Lu}\p{Lo}])([^.!?]*(?:[^.!?\s]|\b(?:Inc|Ltd|Co|Corp)\.))$/u;
/** After the end of a sentence or a dash: a name, a stroke, another. */
const STROKED =
	/(?:\p{L}{3}[.!?…]["”’']?\s+(?:[–—-]\s+)?|\s[–—]\s+)([^.!?[\]()\d]{3,60}?\s?[/|]\s?[^.!?[\]()|]{2,60})\.?$/u;
/** After the end of a sentence: two to four names in brackets. */
const BRACKETED = /\p{L}{3}[.!?…]["”’']?\s+\(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}\)$/u;
const VIA = /\s[–—-]\s+via \p{Lu}/u;
/** A quotation and who said it. */
const QUOTED = /^["“„«‘']/;
const ATTRIBUTED = /["”“»]\s+[–—-]\s+[^–—-]*$/;
const SEPARATOR = /\s*(?:[–—|·]|\s-)\s*$|\s+$/u;

const PREFIX =
	/^(?:image caption|media caption|(?:image|photo|picture|bild|foto):(?= \p{Lu})|(?:figure|fig\.|abbildung|abb\.|figura|рис\.|kuva|图|図) ?\d{1,3}(?:\.\d{1,2})?[.:：\s]\s?(?=[\p{Lu}\p{Lo}]))/iu;
/** A label at the start vouches for less than a credit at the end. */
const MAX_PREFIXED_WORDS = 60;
/** “Figure 3 shows …” is a sentence about it. A caption has a stop or colon after its number. */
const NUMBERED_SENTENCE = /^\S+ \d[\d.]*\s+\p{Ll}/u;

export interface CaptionText {
	/** Where the caption ends: before the separator, if there is one. 0 when the line is only a credit. */
	readonly captionEnd: number;
	/** Where the credit begins; the length of the text when there is none. */
	readonly creditStart: number;
}

export function captionIn(text: string): CaptionText | undefined {
	if (text.length > MAX_CAPTION_LENGTH) return undefined;
	const creditStart = creditStartIn(text);
	if (creditStart === undefined) {
		const labelled = PREFIX.test(text) && !NUMBERED_SENTENCE.test(text) && wordsIn(text) <= MAX_PREFIXED_WORDS;
		return labelled ? { captionEnd: text.length, creditStart: text.length } : undefined;
	}
	if (ALL_RIGHTS.test(text) || wordsIn(text) > MAX_CAPTION_WORDS) return undefined;
	const captionEnd = text.slice(0, creditStart).replace(SEPARATOR, '').length;
	return { captionEnd, creditStart };
}

export const isCaption = (text: string): boolean => captionIn(text) !== undefined;

/** The end of a text, and how much stands before it. */
interface Tail {
	readonly text: string;
	readonly from: number;
}

/** Offset in the tail where a credit begins. */
type Finder = (tail: Tail) => number | undefined;

/** Each finds the credits of one kind; the first that finds one is right. The signs are what such a credit cannot do without. */
const FINDERS: readonly { readonly signs: RegExp; readonly find: Finder }[] = [
	{ signs: NAMES_PICTURE, find: tail => labelled(tail, LABEL) ?? labelled(tail, BY_SOMEONE) },
	{ signs: /©|\(c\)|image (?:copyright|source)/i, find: tail => labelled(tail, COPYRIGHT) },
	{ signs: /Credit/, find: tail => labelled(tail, JOINED) },
	{ signs: /\)\.?$/, find: inBrackets },
	{ signs: /via /, find: viaSomeone },
	{ signs: /[a-z]\)?\.?$/i, find: byAgency },
	{ signs: /[/|]/, find: byStroke },
	{ signs: /[–—-]\s/, find: afterDash },
];

function creditStartIn(text: string): number | undefined {
	const from = Math.max(0, text.length - MAX_CREDIT_LENGTH);
	const tail = { text: text.slice(from), from };
	for (const { signs, find } of FINDERS) {
		const start = signs.test(tail.text) ? find(tail) : undefined;
		if (start !== undefined) return from + start;
	}
	return undefined;
}

const isAfterCaption = (tail: Tail, start: number): boolean =>
	tail.from > 0 || wordsIn(tail.text.slice(0, start)) >= MIN_CAPTION_WORDS;

/** The first label after which only a name follows. In running text it is capitalised, or stands in brackets or after a dash. */
function labelled(tail: Tail, label: RegExp): number | undefined {
	const { text } = tail;
	for (const match of text.matchAll(label)) {
		const start = match.index;
		const bracket = /[([]/.test(text.charAt(start - 1));
		const alone = start === 0 && tail.from === 0;
		const set = bracket || alone || !/^\p{Ll}/u.test(match[0]) || /[–—|-]\s+$/.test(text.slice(0, start));
		const name = text.slice(start + match[0].length);
		if (set && isName(name, MAX_CREDIT_WORDS) && !(alone && isHeadline(name))) return start - (bracket ? 1 : 0);
	}
	return undefined;
}

const isHeadline = (name: string): boolean => !/[/|,©]/.test(name) && wordsIn(name) > MAX_LONE_CREDIT_WORDS;

function inBrackets(tail: Tail): number | undefined {
	const match = AGENCY_FIRST.exec(tail.text);
	if (match) return match.index;
	const start = BRACKETED.test(tail.text) ? tail.text.lastIndexOf('(') : 0;
	return start > 0 && isAfterCaption(tail, start) ? start : undefined;
}

/** “— via a library”, without a full stop before it. */
function viaSomeone({ text }: Tail): number | undefined {
	const match = VIA.exec(text);
	if (!match) return undefined;
	const start = text.indexOf('via', match.index);
	return isName(text.slice(start + 'via '.length), MAX_BARE_CREDIT_WORDS) ? start : undefined;
}

/** An agency at the end: the credit begins after the sentence before it. */
function byAgency({ text, from }: Tail): number | undefined {
	if (!OF_AGENCY.test(text.slice(-MAX_AGENCY_LENGTH))) return undefined;
	const start = afterLastSentence(text);
	if (start === 0 && from > 0) return undefined;
	const credit = text.slice(start);
	// An agency alone on its line, or at the end of a headline, is no credit.
	const vouched = /[/|]| via /.test(credit) || (start > 0 && wordsIn(credit) <= 2);
	return vouched && isName(credit, MAX_BARE_CREDIT_WORDS) ? start : undefined;
}

function byStroke(tail: Tail): number | undefined {
	const credit = STROKED.exec(tail.text)?.[1];
	if (credit === undefined) return undefined;
	const start = tail.text.lastIndexOf(credit);
	const names = isName(credit, MAX_BARE_CREDIT_WORDS) && isAllNames(credit.replace(/[/|]/g, ' '));
	return names && isAfterCaption(tail, start) ? start : undefined;
}

function afterDash(tail: Tail): number | undefined {
	const credit = DASHED.exec(tail.text)?.[1];
	if (credit === undefined || (tail.from === 0 && QUOTED.test(tail.text)) || ATTRIBUTED.test(tail.text))
		return undefined;
	const start = tail.text.length - credit.length;
	return isAfterCaption(tail, start) && isName(credit, MAX_BARE_CREDIT_WORDS) ? start : undefined;
}

const SENTENCE_BREAK = /(?:(?<!\b\p{Lu})[.!?…]["”’')]*\s+|\s[–—-]\s+)(?=\S)/gu;

function afterLastSentence(text: string): number {
	let start = 0;
	for (const match of text.matchAll(SENTENCE_BREAK)) start = match.index + match[0].length;
	return start;
}

const NAME_START = /^[(["'“‘@#©]*[\p{Lu}\p{Lo}\p{N}]/u;
/** A sentence goes on after a full stop; initials and abbreviations do too, so a small letter or several words must follow. */
const GOES_ON = /\p{L}{3}[.!?]\s+\S+\s+\p{Ll}/u;
const NAMES_SHARE = 0.5;

/** A name, a list of them, or a name and what it is: short, mostly capitalised, and no sentence. */
function isName(text: string, maxWords: number): boolean {
	const words = text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word));
	if (words.length === 0 || wordsIn(text) > maxWords || GOES_ON.test(text) || /[?!]$/.test(text)) return false;
	return words.filter(word => NAME_START.test(word)).length >= words.length * NAMES_SHARE;
}

const isAllNames = (text: string): boolean =>
	text
		.split(/\s+/)
		.every(word => NAME_START.test(word) || /^(?:for|of|the|via|and|de|von|van|der|&|\W*)$/iu.test(word));
