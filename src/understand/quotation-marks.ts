/** Which quotation marks there are, what closes what, and which of them a language takes. */

import { lazy } from '../text/lazy.ts';

/** What may close what, whatever the language. The same shape serves both sides in some. */
export const CLOSERS: Readonly<Record<string, string>> = {
	'“': '”‟',
	// German closes with “, Polish with ”; typewriters with ".
	'„': '“”‟"',
	'‟': '”“',
	// Swedish and Finnish.
	'”': '”',
	'«': '»',
	// German and Danish books; Swedish ones »…».
	'»': '«»',
	'‹': '›',
	'›': '‹›',
	'「': '」',
	'『': '』',
	'〝': '〞〟',
	'"': '"',
	'＂': '＂',
	'``': "''",
};

/**
 * Marks by language: outer opener and closer, inner opener and closer. From Unicode CLDR 46, `delimiters` of cldr-misc-full (Unicode
 * License v3); only languages whose marks are not those of English, “ ” ‘ ’.
 */
const MARKS_OF_LANGUAGES = lazy((): ReadonlyMap<string, string> => {
	const marks = new Map<string, string>();
	for (const [signs, languages] of [
		['„“‚‘', 'cs da de hr is sk sl mk ka bs'],
		['„“‘’', 'bg sr'],
		['„”«»', 'pl ro'],
		['„”»«', 'hu'],
		['„“«»', 'et lt'],
		['«»„“', 'ru uk be kk az ky'],
		['«»“”', 'es it el ca gl eu pt-pt hy'],
		['«»‹›', 'de-ch fa fr-ch'],
		['«»«»', 'fr sq br'],
		['«»‘’', 'nb nn no'],
		['””’’', 'sv fi he'],
		['「」『』', 'ja zh-hant zh-tw zh-hk'],
	] as const) {
		for (const language of languages.split(' ')) marks.set(language, signs);
	}
	return marks;
});

/** The marks of a BCP 47 language tag; undefined for those of English, and for languages unheard of. */
export function marksOfLanguage(tag: string): string | undefined {
	const [language = '', region = ''] = tag.toLowerCase().split('-');
	return MARKS_OF_LANGUAGES().get(`${language}-${region}`) ?? MARKS_OF_LANGUAGES().get(language);
}
