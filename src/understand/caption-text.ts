/** Captions told by their text: a credit at the end, or a label at the start. Precision first: never plain prose. */

import { anyOf, beginsWithAny } from '../text/any-of.ts';
import { isCapital, isLetter, isSmall, lowerCased } from '../text/letters.ts';
import { creditStartIn } from './caption-credit.ts';
import { isGalleryLine } from './caption-gallery.ts';
import { wordsIn } from './pass.ts';

/** Captions are short; few run over this, and paragraphs often do. */
const MAX_CAPTION_WORDS = 110;
const MAX_CAPTION_LENGTH = 900;
const reservesAll = anyOf(
	'rights reserved|alle rechte|droits réservés|derechos reservados|tutti i diritti|版权所有'.split('|'),
);
const SEPARATOR = /\s*(?:[–—|·]|\s-|^-)\s*$|\s+$/;

/** Labels at the start, in lower case: those that are enough, those before a capital, those before a number. */
const LABELS = ['image caption', 'media caption'];
const LABELS_OF_TEXT = ['image: ', 'photo: ', 'picture: ', 'bild: ', 'foto: '];
/** What all of these begin with, and lines of galleries too: nearly no text does. */
const mayStart = beginsWithAny(
	'image|media|photo|pict|bild|foto|fig|video|abb|рис|kuva|图|図|slide|imag|immag|cc '.split('|'),
);
const MAX_BEGINNING = 5;
/** What is seen there is told in a sentence: “Video: HD” is a fact about a camera. */
const VIDEO = 'video: ';
const STOP_AT_END = /[.!?…]["”’»)]?$/;
const MIN_TOLD_WORDS = 8;
const LABELS_OF_NUMBERS = ['figure', 'fig.', 'abbildung', 'abb.', 'figura', 'рис.', 'kuva', '图', '図'];
const NUMBER = /^ ?\d{1,3}(?:\.\d{1,2})?[.:：\s]\s?/;
/** Longer than any of them with its number. */
const MAX_LABEL_LENGTH = 32;
/** A label at the start vouches for less than a credit at the end. */
const MAX_PREFIXED_WORDS = 60;
/** “Figure 3: …” leaves no doubt. */
const NUMBERED = /^\S{3,10} \d[\d.]{0,4}:/;
const WORD_AND_NUMBER = /^\S+ \d[\d.]*\s+/;

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
		if (!mayStart(text.slice(0, MAX_BEGINNING).toLowerCase())) return undefined;
		if (isGalleryLine(text)) return { captionEnd: text.length, creditStart: text.length };
		const labelled =
			startsWithLabel(text) && wordsIn(text) <= (NUMBERED.test(text) ? MAX_CAPTION_WORDS : MAX_PREFIXED_WORDS);
		return labelled ? { captionEnd: text.length, creditStart: text.length } : undefined;
	}
	if (reservesAll(text.toLowerCase()) || wordsIn(text) > MAX_CAPTION_WORDS) return undefined;
	return { captionEnd: captionEndBefore(text, creditStart), creditStart };
}

/** Without the separator before the credit. */
export const captionEndBefore = (text: string, creditStart: number): number =>
	text.slice(0, creditStart).replace(SEPARATOR, '').length;

export const isCaption = (text: string): boolean => captionIn(text) !== undefined;

function startsWithLabel(text: string): boolean {
	const lower = lowerCased(text.slice(0, MAX_LABEL_LENGTH));
	const begins = (label: string): boolean => lower.startsWith(label);
	if (LABELS.some(begins)) return true;
	if (lower.startsWith(VIDEO)) return STOP_AT_END.test(text) && wordsIn(text) >= MIN_TOLD_WORDS;
	const named = LABELS_OF_TEXT.find(begins)?.length;
	if (named !== undefined) return isCapital(text, named) || isSmall(text, named);
	const numbered = LABELS_OF_NUMBERS.find(begins)?.length ?? 0;
	const number = numbered === 0 ? undefined : NUMBER.exec(lower.slice(numbered))?.[0].length;
	return number !== undefined && isLetter(text, numbered + number) && !isNumberedSentence(text);
}

/** “Figure 3 shows …” is a sentence about it. A caption has a stop or colon after its number. */
function isNumberedSentence(text: string): boolean {
	const start = WORD_AND_NUMBER.exec(text)?.[0].length;
	return start !== undefined && isSmall(text, start);
}
