/** The words that credits begin with, by language, in lower case. */

import { anyOf } from '../text/any-of.ts';
import { lazy } from '../text/lazy.ts';
import { lastWordsIn } from './last-words.ts';
import { phrasesOf } from './phrases.ts';

/** What credits name the picture by, by language. A colon follows. */
const PICTURE = `
	photo | photos | photograph | photographs | photography | image | images | picture | pictures | illustration |
	illustrations | graphic | artwork | screenshot | file photo | foto | fotos | fotografie | bild | bilder |
	bildquelle | bildnachweis | bildrechte | grafik | karte | crédit | crédits | crédit photo | crédits photo |
	dessin | infographie | crédito | créditos | imagen | imágenes | fotografía | ilustración | immagine | crediti |
	imagem | beeld | kuva | kuvat | fot | zdjęcie | фото | снимок | иллюстрация | 写真 | 画像 | 撮影 | 提供 | 图 | 图片来源 | 图源
	| 摄影 | 摄 | credit | credits | photo credit | photo credits | image credit | image credits | picture credit |
	image source | photo courtesy | video credit | photo source | image via | photo via | photo illustration |
	photographer | photographers | photo by | photos by | image by | images by | picture by | archive photo | file image |
	screengrab | screen grab | fotograf | fotografin | symbolbild | symbolfoto | archivbild | archivfoto | titelbild |
	beitragsbild | headerbild | fotocredit | bildcredit | copyright bild | fotos und copyright | photographe | photo d'illustration
	| image d'illustration | visuel | fuente de la imagen | imagen de archivo | foto de archivo |
	foto: archivo | captura de pantalla | fotografia | crédito da foto | créditos da imagem | reprodução | divulgação |
	fonte foto | foto di | foto van | beeld van | foto de | foto por | bilde | fotograaf | kuvituskuva | zdj`;
/** What may be by someone, and the words for “by”. */
const WORK =
	'photo|photos|photograph|photographs|photography|image|images|picture|pictures|illustration|illustrations|graphic|artwork|screenshot|foto|fotos|fotografie|bild|bilder|grafik|ilustración|illustrazione';
const BY = 'by|via|von|par|por|di|av|af|door';
const MORE_BY = 'courtesy of|courtesy|provided by|taken by|used with permission of';

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
	() => new RegExp(`(?:(?:${WORK}) (?:credit )?(?:${BY}|${MORE_BY})|courtesy(?: of|:)?) (?=${MAY_BE_LETTER})`, 'g'),
);
/** Every label above has what this looks for: a quick look before a thorough one. */
export const namesPicture: (text: string) => boolean = anyOf(
	'photo|imag|picture|reprodu|divulga|visuel|captur|symbol|archiv|illustra|ilustra|graphic|grafi|artwork|screenshot|foto|bild|credit|crédit|courtesy|karte|dessin|infogr|beeld|kuva|fot|zdj|screen|bilde|фото|снимок|иллюстр|写真|画像|撮影|提供|图|摄'.split(
		'|',
	),
);
export const saysBy: (text: string) => boolean = anyOf(
	' by | via | van | von | par | por | di | af | av | door |courtesy|provided by|taken by|used with'.split('|'),
);

/** What stands for a name: who is in the picture, or sent it, gave it away. By language. */
const SUPPLIED = `
	supplied | supplied photo | handout | handout photo | handout image | contributed | contributed photo | submitted |
	submitted photo | courtesy | courtesy photo | courtesy image | courtesy of family | family photo | family handout |
	provided | provided photo | provided image | file | file photo | file image | stock photo | stock image | archive |
	screenshot | screengrab | screen grab | screen capture | used with permission | with permission | pool | pool photo |
	photo provided | photo supplied | photo illustration | composite | collage | public domain | social media | facebook |
	instagram | twitter | youtube | tiktok | linkedin | privat | zvg | zur verfügung gestellt | archiv | archivbild | archivfoto |
	symbolbild | symbolfoto | pressebild | pressefoto | presse | hersteller | werksfoto | illustration | dr | d.r. | droits réservés |
	capture d'écran | capture écran | archives | archive personnelle | cedida | cedidas | cedido | cortesía | archivo |
	captura de pantalla | captura | redes sociales | difusión | ilustrativa | gentileza | particular | divulgação |
	reprodução | arquivo | arquivo pessoal | acervo pessoal | cortesia | archivio | per gentile concessione | eigen foto |
	aangeleverd | arkiv | arkivfoto | arkivbild | privatfoto | pressbild | pressfoto | personal archive`;
export const supplied: () => ReadonlySet<string> = lazy(() => new Set(phrasesOf(SUPPLIED)));
/** Whether a word in lower case is the last of one of them. */
export const endsLikeSupplied: (word: string) => boolean = lastWordsIn(
	[SUPPLIED],
	() => new Set([...supplied()].map(name => name.slice(name.lastIndexOf(' ') + 1).replace(/\.$/, ''))),
);

/** Of those, words that end no sentence of an article: after them no more is needed, not even a stop before. */
const ONLY_SUPPLIED = `
	supplied | handout | contributed | submitted | courtesy photo | file photo | handout photo | submitted photo |
	contributed photo | supplied photo | screengrab | cedida | cedido | cortesía | gentileza | captura de pantalla | zvg |
	symbolbild | symbolfoto | archivbild | archivfoto | pressebild | pressefoto | divulgação | reprodução`;
export const onlySupplied: () => ReadonlySet<string> = lazy(() => new Set(phrasesOf(ONLY_SUPPLIED)));

/** Last words of the names of papers, magazines, studios: who prints pictures and makes them. In lower case. */
const PUBLISHERS = `
	times | post | magazine | news | herald | tribune | journal | press | gazette | globe | chronicle | guardian | telegraph |
	independent | observer | mail | mirror | sun | star | daily | weekly | today | review | register | sentinel | dispatch |
	courier | examiner | inquirer | bee | republic | monitor | media | images | pictures | photos |
	photography | photo | photographer | studio | studios | agency | films | film | productions | zeitung |
	anzeiger | nachrichten | zeitschrift | verlag | figaro | monde | parisien | país | mundo | nación | heraldo | prensa |
	diario | universal | corriere | repubblica | stampa | folha | globo | estadão | volkskrant | telegraaf | museum |
	archive | archives | archiv | library | foundation | stiftung | university | institute | gallery | collection | infographics`;
export const publishers: () => ReadonlySet<string> = lazy(() => new Set(phrasesOf(PUBLISHERS)));
