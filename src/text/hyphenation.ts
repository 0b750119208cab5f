/** Where words can be divided, by the patterns of their language. */

/**
 * Offsets in a text before which a hyphen may be drawn and a row ended, in order. Only inside of words, never where the text has a
 * hyphen itself.
 */
export type Hyphenator = (text: string) => readonly number[];

/** Languages whose patterns are called like them (BCP 47, and hyph-utf8, where TeX has its patterns from). */
const NAMED_ALIKE =
	'af as be bg bn ca cs cy da de el-polyton eo es et eu fi fo fr fur ga gl gu hi hr hsb hu hy ia id is it ka kmr kn la lt lv mk ' +
	'ml mr nl no oc or pa pi pl pms pt rm ro ru sk sl sq sv ta te tk tr uk';

/**
 * Language → name of its patterns. Those of Thai are left out, which is written without spaces; the three for Norwegian are the same.
 */
export const PATTERNS: Readonly<Record<string, string>> = {
	...Object.fromEntries(NAMED_ALIKE.split(' ').map(name => [name, name])),
	bs: 'sh-latn',
	'bs-cyrl': 'sh-cyrl',
	el: 'el-monoton',
	en: 'en-us',
	'en-au': 'en-gb',
	'en-gb': 'en-gb',
	'en-ie': 'en-gb',
	'en-in': 'en-gb',
	'en-nz': 'en-gb',
	'en-za': 'en-gb',
	ku: 'kmr',
	mn: 'mn-cyrl',
	nb: 'no',
	nn: 'no',
	sh: 'sh-latn',
	'sh-cyrl': 'sh-cyrl',
	sr: 'sr-cyrl',
	'sr-latn': 'sh-latn',
	'zh-latn': 'zh-latn-pinyin',
};

/** The name of the patterns for a language (BCP 47), by as much of it as there are patterns for; none where there are none. */
export function patternsFor(language: string | undefined): string | undefined {
	const subtags = language?.toLowerCase().split('-') ?? [];
	for (let count = subtags.length; count > 0; count--) {
		const tag = subtags.slice(0, count).join('-');
		if (Object.hasOwn(PATTERNS, tag)) return PATTERNS[tag];
	}
	return undefined;
}
