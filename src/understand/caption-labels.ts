/** The words that credits begin with, by language, in lower case. */

import { lazy } from '../text/lazy.ts';
import { phrasesOf } from './phrases.ts';

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

/** Any of the names between bars, as a pattern. The longest first, so that none hides behind its own beginning. */
const either = (names: string): string =>
	phrasesOf(names)
		.toSorted((a, b) => b.length - a.length)
		.join('|');

/** A person's name follows, or an account. The finder looks closer. */
const MAY_BE_LETTER = '[@a-z\\xAA-\\u1FFF\\u2C00-\\u2FFF\\u3040-\\uD7FF\\uF900-\\uFFFF]';

/** Where each of these begins in a text in lower case, a credit may, if what follows it to the end reads like one. */
export const label: () => RegExp = lazy(
	() => new RegExp(`(?:${either(PICTURE)})\\.?(?: \\([^()]{1,20}\\))?\\s?(?:[:：／]|…|\\.{3})\\s?`, 'g'),
);
export const workBy: () => RegExp = lazy(
	() => new RegExp(`(?:(?:${WORK}) (?:credit )?(?:${BY})|courtesy(?: of|:)?) (?=${MAY_BE_LETTER})`, 'g'),
);
/** Every label above has what two of these look for, the first and one other: a quick look before a thorough one. */
export const NAMES_PICTURE: RegExp =
	/photo|imag|picture|illustra|ilustra|graphic|grafi|artwork|screenshot|foto|bild|credit|crédit|courtesy|karte|dessin|infogr|beeld|kuva|fot|zdję|фото|снимок|иллюстр|写真|画像|撮影|提供|图|摄/;
export const COLON: RegExp = /[:：／…]|\.{3}/;
export const SAYS_BY: RegExp = / (?:by|via|von|par|por|di|av|af|door|provided|taken|used) |courtesy/;
