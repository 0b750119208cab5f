/** News agencies and picture libraries, as credits name them. */

import { lazy } from '../text/lazy.ts';
import { lastWordsIn } from './last-words.ts';
import { phrasesOf } from './phrases.ts';

/** Write and photograph, in lower case: a line that is only their name may be a byline. */
const NEWS = `
	ap | afp | reuters | dpa | epa | epa-efe | efe | ansa | apa | anp | ntb | tass | pa | pa wire | pa images | pa media |
	press association | upi | xinhua | kyodo | kyodo news | jiji | yonhap | bloomberg | belga | lapresse | aap | aap image |
	canadian press | the canadian press |  bernama | antara | anadolu | anadolu agency | lusa |
	europa press | notimex | télam | agencia brasil | agência brasil | interfax | sputnik | ria novosti | ukrinform | irna |
	isna | mehr | hina | agerpres | čtk | mti | pap | ddp | dapd | dpa-tmn | dpa-zentralbild | keystone | keystone-sda | sda |
	associated press | the associated press | agence france-presse | usa today sports | tt news agency | nasa | noaa | usgs`;
/** Have nothing but pictures: their name alone is a credit. */
const LIBRARIES = `
	getty images | getty | gettyimages | shutterstock | shutterstock.com | istock | istockphoto | istock.com | alamy |
	alamy stock photo | adobe stock | adobestock | stock.adobe.com | depositphotos | dreamstime | dreamstime.com | 123rf |
	bigstock | fotolia | fotolia.com | photocase | photocase.de | freepik | thinkstock | stocksy | unsplash | unsplash.com |
	pexels | pexels.com | pixabay | pixabay.com | pixelio | pixelio.de | flickr | flickr.com | wikimedia |
	wikimedia commons | wikipedia commons | imago | imago images | picture alliance | picture-alliance |
	apa-picturedesk | nurphoto | sipa | sipa usa | zuma | zuma press | zuma wire | corbis | lehtikuva | ritzau | scanpix |
	ntb scanpix | ritzau scanpix | tt nyhetsbyrån | imagn | imagn images | usatsi | usa today sports images |
	action images | icon sportswire | wireimage | filmmagic | mediapunch | splash news | backgrid | rex features | rex |
	rex/shutterstock | everett collection | photofest | bridgeman images | mary evans | hulton archive | bettmann |
	universal images group | lightrocket | sopa images | barcroft media | caters | swns | empics | camera press | eyevine |
	panos | redux | redux pictures | magnum photos | polaris images | hans lucas | maxppp | abaca | abacapress | bestimage |
	gamma-rapho | hemis | photononstop | ullstein bild | akg-images | interfoto | mauritius images | laif | ostkreuz |
	action press | brauer photos | sportfoto | library of congress | national archives | future publishing`;

const NAMES_OF_LIBRARIES = lazy((): ReadonlySet<string> => new Set(phrasesOf(LIBRARIES)));
const AGENCIES = lazy((): ReadonlySet<string> => new Set([...phrasesOf(NEWS), ...phrasesOf(LIBRARIES)]));

/** Longer than any agency's name with what may follow it. */
const MAX_LENGTH = 48;

/** What agencies call their pictures. */
const KINDS_AT_END = [' photo', ' photos', ' file', ' pool', ' archive', ' via ap', ' images'];
const KINDS_IN_BRACKETS = [...KINDS_AT_END, ' file photo'];

const isKnown = (name: string, known: ReadonlySet<string>, kinds: readonly string[]): boolean =>
	known.has(name) || kinds.some(kind => name.endsWith(kind) && known.has(name.slice(0, name.length - kind.length)));

const isAgency = (name: string, kinds: readonly string[]): boolean => isKnown(name, AGENCIES(), kinds);

/** Few texts end in the last word of one of these names. */
const endsName = lastWordsIn(
	[NEWS, LIBRARIES],
	() => new Set([...AGENCIES()].map(name => name.slice(endOfWordsBefore(name, name.length)))),
);
/** Whether a word in lower case is the last of an agency’s name, or of what may follow one. */
export const endsLikeAgency = (word: string): boolean =>
	endsName(word) || KINDS_AT_END.some(kind => kind.endsWith(` ${word}`));

const BEFORE_NAME = /[\s/|(,;©]/g;

/** Where an agency that ends a text in lower case begins; undefined when none does. With brackets and a full stop after it. */
export function agencyAtEnd(lower: string): number | undefined {
	const from = Math.max(0, lower.length - MAX_LENGTH);
	const end = withoutEnd(withoutEnd(lower.slice(from), '.'), ')');
	if (!endsLikeAgency(end.slice(endOfWordsBefore(end, end.length)))) return undefined;
	if (from === 0 && isAgency(end, KINDS_AT_END)) return 0;
	for (const { index } of end.matchAll(BEFORE_NAME)) {
		if (isAgency(end.slice(index + 1), KINDS_AT_END)) return from + index + 1;
	}
	return undefined;
}

/** Whether a text in lower case ends with an agency. */
export const endsWithAgency = (lower: string): boolean => agencyAtEnd(lower) !== undefined;

/** Whether a name in lower case is a picture library’s. */
export const isLibrary = (lower: string): boolean => isKnown(lower, NAMES_OF_LIBRARIES(), KINDS_AT_END);

/** Whether a word in lower case is an agency by itself. */
export const isAgencyName = (lower: string): boolean => AGENCIES().has(lower);

const withoutEnd = (text: string, sign: string): string => (text.endsWith(sign) ? text.slice(0, -1) : text);

const ENDS_WORD = ' /|(,;©';

function endOfWordsBefore(text: string, end: number): number {
	let start = end;
	while (start > 0 && !ENDS_WORD.includes(text.charAt(start - 1))) start--;
	return start;
}

/** What may follow an agency in the same brackets: a person, a programme. */
const JOINT = /[/,:|]/;
const MIN_REST_LENGTH = 2;
const MAX_REST_LENGTH = 60;

/** Whether what stands in brackets, in lower case, is an agency, with or without what follows one. */
export function opensWithAgency(inside: string): boolean {
	const joint = inside.search(JOINT);
	if (joint < 0) return isAgency(inside.trim(), KINDS_IN_BRACKETS);
	const rest = inside.length - joint - 1;
	const name = inside.slice(0, joint).trim();
	return rest >= MIN_REST_LENGTH && rest <= MAX_REST_LENGTH && isAgency(name, KINDS_IN_BRACKETS);
}
