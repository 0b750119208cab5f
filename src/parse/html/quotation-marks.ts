/** The marks a browser puts around `q`, by language, outer and inner (CLDR, delimiters). */

type Marks = readonly [open: string, close: string];

const DEFAULT: readonly [Marks, Marks] = [
	['“', '”'],
	['‘', '’'],
];

const GERMAN: readonly [Marks, Marks] = [
	['„', '“'],
	['‚', '‘'],
];
const GUILLEMETS: readonly [Marks, Marks] = [
	['«', '»'],
	['“', '”'],
];
const RAISED: readonly [Marks, Marks] = [
	['”', '”'],
	['’', '’'],
];
const CORNERS: readonly [Marks, Marks] = [
	['「', '」'],
	['『', '』'],
];

const BY_LANGUAGE: Readonly<Record<string, readonly [Marks, Marks]>> = {
	cs: GERMAN,
	de: GERMAN,
	es: GUILLEMETS,
	fi: RAISED,
	fr: [
		['«\u00A0', '\u00A0»'],
		['“', '”'],
	],
	it: GUILLEMETS,
	ja: CORNERS,
	no: GUILLEMETS,
	pl: [
		['„', '”'],
		['«', '»'],
	],
	ru: [
		['«', '»'],
		['„', '“'],
	],
	sv: RAISED,
	uk: [
		['«', '»'],
		['„', '“'],
	],
};

/** `depth` counts the quotations around: they alternate. */
export function quotationMarksOf(language: string, depth: number): Marks {
	const [outer, inner] = BY_LANGUAGE[language.split('-', 1)[0]?.toLowerCase() ?? ''] ?? DEFAULT;
	return depth % 2 === 0 ? outer : inner;
}
