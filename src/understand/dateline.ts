/**
 * The dateline of a report: the place it was written in and the agency it was written for, before the first words of its first paragraph.
 *
 *     PARIS, 3 May (AFP) — The bridge …   ROME — The bridge …   Berlin (dpa) - Die Brücke …   (Reuters) – The bridge …
 */

import type { Article, Block, Paragraph } from '../article/article.ts';
import { textOfInlines } from '../article/text.ts';
import { lazy } from '../text/lazy.ts';
import { splitInlines } from './cut.ts';
import { type Pass, wordsIn } from './pass.ts';

/** A dateline opens the article: title, head matter and pictures may stand above it. */
const EARLY_BLOCKS = 12;
/** “LONDON, Ontario, Canada, Sept. 3, 2023 (The Canadian Press) — ” */
const MAX_LENGTH = 90;
/** What follows is a report and no entry of a list. */
const MIN_WORDS_AFTER = 8;

/** After it, the report begins. Some agencies put a stop before the hyphen. */
const DASH = String.raw`\s*(?:[—–―]|\.?\s?--?(?=\s)|\|(?=\s))\s*`;
/** News agencies and broadcasters that sign so: a name, or letters. */
const AGENCY = String.raw`\((?:\p{Lu}[\p{L}.&-]{1,14}(?:[ /]\p{Lu}?[\p{L}.&-]{1,14}){0,3}|[a-z]{3})\)`;
const CAPITALS = String.raw`\p{Lu}[\p{Lu}.'’-]+(?:[ /-]\p{Lu}[\p{Lu}.'’]*){0,3}`;
const NAME = String.raw`\p{Lu}[\p{L}.'’-]{1,20}(?:[ /-]\p{Lu}[\p{L}.'’]{1,20}){0,3}`;
/** State, country, day. */
const MORE = String.raw`(?:, ?(?:\d{1,2}\.? )?\p{Lu}?[\p{L}.]{1,20}(?: \p{Lu}[\p{L}.]{1,20}){0,2}(?: \d{1,2})?(?:,? \d{4})?){0,3}`;

/** A place in capitals needs no agency, an agency no place, and a place as it is usually written needs one. */
const DATELINE = lazy(
	() => new RegExp(`^(?:${CAPITALS}${MORE}(?: ${AGENCY})?|${NAME}${MORE} ${AGENCY}|${AGENCY})${DASH}(?=\\S)`, 'u'),
);
/** Without one of these early on there is none. */
const MAY_BE_DATELINE = /^[^—–―|-]{0,80}[—–―|-]/;
/** “NOTE — …”, “UPDATE – …”: what else stands so in capitals, and is no place. */
const NO_PLACE =
	/^(?:NOTE|NB|PS|P\.S\.|UPDATED?|CORRECTION|EDITOR|EDITORIAL|OPINION|ANALYSIS|EXCLUSIVE|BREAKING|WATCH|VIDEO|PHOTOS?|LIVE|REVIEW|INTERVIEW|TL;?DR|FAQ|STEP|DAY|PART|CHAPTER|WARNING|SPOILER|HINWEIS|ACHTUNG|ATTENTION)\b/;

export const labelDateline: Pass = (article, extent) => {
	if (!extent.first) return article;
	const at = article.blocks.slice(0, EARLY_BLOCKS).findIndex(isRunningText);
	const block = article.blocks[at];
	const marked = block?.kind === 'paragraph' ? withDateline(block) : undefined;
	if (marked === undefined) return article;
	return { ...article, blocks: article.blocks.with(at, marked) } satisfies Article;
};

const isRunningText = (block: Block): boolean =>
	block.kind === 'paragraph' &&
	block.part === undefined &&
	(hasDateline(block) || wordsIn(textOfInlines(block.inlines)) >= MIN_WORDS_AFTER);

const hasDateline = ({ inlines }: Paragraph): boolean => inlines.some(inline => inline.kind === 'dateline');

function withDateline(block: Paragraph): Paragraph | undefined {
	if (hasDateline(block)) return undefined;
	const text = textOfInlines(block.inlines);
	const length = datelineLength(text);
	if (length === 0 || wordsIn(text.slice(length)) < MIN_WORDS_AFTER) return undefined;
	const [opener = [], rest = []] = splitInlines(block.inlines, [length]);
	return { ...block, inlines: [{ kind: 'dateline', inlines: opener }, ...rest] };
}

/** With its dash, without the space after it; 0 when a text has none. */
export function datelineLength(text: string): number {
	if (!MAY_BE_DATELINE.test(text) || NO_PLACE.test(text)) return 0;
	const found = DATELINE().exec(text)?.[0].trimEnd().length ?? 0;
	return found <= MAX_LENGTH ? found : 0;
}
