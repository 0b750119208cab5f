/** Every way to set an article, for laws (fast-check), and what it is set with. */

import fc from 'fast-check';
import type { Article } from '../../src/article/article.ts';
import { bidiTool } from '../../src/layout/bidi.ts';
import { cutCode } from '../../src/layout/code-cut.ts';
import type { LayoutOptions } from '../../src/layout/layout.ts';
import type { Leading } from '../../src/layout/leading.ts';
import { THEMES } from '../../src/layout/theme.ts';
import { giveTools } from '../../src/layout/tools.ts';
import { hyphens } from '../../src/shell/hyphens.ts';
import type { Hyphenator } from '../../src/text/hyphenation.ts';

/** Divides every word into parts of two letters: worse than any language. */
const everywhere: Hyphenator = text =>
	Array.from(text.matchAll(/\p{L}\p{M}*\p{L}\p{M}*(?=\p{L}\p{M}*\p{L})/gu), found => found.index + found[0].length);

const ENGLISH = 'en';
/** Stands for the language that is divided everywhere. */
const DIVIDED = 'la';

export async function giveEveryTool(): Promise<void> {
	const { hyphenators = new Map() } = await hyphens('en-us');
	giveTools({ bidi: bidiTool, cutCode, hyphenators: new Map([...hyphenators, [DIVIDED, everywhere]]) });
}

export const inSomeLanguage = (article: fc.Arbitrary<Article>): fc.Arbitrary<Article> =>
	fc
		.tuple(article, fc.constantFrom(undefined, ENGLISH, DIVIDED))
		.map(([article, language]) => (language ? { ...article, meta: { ...article.meta, language } } : article));

const NO_LEADING: Leading = { paragraph: 0, section: 0, heading: 0, notes: 0, head: 0 };
const MUCH_LEADING: Leading = { paragraph: 3, section: 8, heading: 2, notes: 1, head: 2 };

export const pageOptions: fc.Arbitrary<LayoutOptions> = fc.record(
	{
		measure: fc.oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 4, max: 300 })),
		form: fc.constantFrom('page', 'plain'),
		furniture: fc.constantFrom('folded', 'shown', 'hidden'),
		justified: fc.boolean(),
		leading: fc.constantFrom(...THEMES.map(theme => theme.leading), NO_LEADING, MUCH_LEADING),
		hang: fc.constantFrom(0, 2),
		codeFrom: fc.nat(60),
		bidi: fc.constantFrom('app', 'words', 'terminal', 'off'),
	},
	{ requiredKeys: ['measure', 'form', 'furniture'] },
);
