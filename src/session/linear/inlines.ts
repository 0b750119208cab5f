/** Inlines as they are read out. What the program adds stands in brackets, so that a listener can tell it from the author’s words. */

import type { Article, Inline } from '../../article/article.ts';
import { type InlineVisitor, visitInline } from '../../article/visit.ts';
import { remembered } from '../../text/lazy.ts';
import { linksInOrder } from '../links-listed.ts';

/** Address → its number: as in the menu of links, each address once. */
export const linkNumbersOf: (article: Article) => ReadonlyMap<string, number> = remembered(article => {
	const numbers = new Map<string, number>();
	for (const { href } of linksInOrder(article)) if (!numbers.has(href)) numbers.set(href, numbers.size + 1);
	return numbers;
});

export type LinkNumbers = ReadonlyMap<string, number>;

/** Where a word may be divided: nobody hears it, but some voices stumble. */
const SOFT_HYPHEN = '\u00AD';

const spoken: InlineVisitor<string, LinkNumbers> = {
	text: ({ text }) => text.replace(/[ \t\n]+/g, ' ').replaceAll(SOFT_HYPHEN, ''),
	code: ({ text }) => text.replace(/[ \t\n]+/g, ' '),
	emphasis: (inline, numbers) => runOf(inline.inlines, numbers),
	strong: (inline, numbers) => runOf(inline.inlines, numbers),
	speech: (inline, numbers) => runOf(inline.inlines, numbers),
	cited: (inline, numbers) => runOf(inline.inlines, numbers),
	dateline: (inline, numbers) => runOf(inline.inlines, numbers),
	strike: (inline, numbers) => `[struck out: ${runOf(inline.inlines, numbers)}]`,
	link: (inline, numbers) => {
		const words = runOf(inline.inlines, numbers).trim();
		return `[link ${numbers.get(inline.href) ?? ''}: ${words === '' ? inline.href : words}]`;
	},
	image: ({ alt }) => (alt === undefined || alt.trim() === '' ? '[image]' : `[image: ${alt.trim()}]`),
	note: ({ label }) => ` [note ${label}]`,
	break: () => '\n',
};

const runOf = (inlines: readonly Inline[], numbers: LinkNumbers): string =>
	inlines.map(inline => visitInline(inline, spoken, numbers)).join('');

/** One line for each the author meant, such as those of verse; none empty. */
export const spokenLines = (inlines: readonly Inline[], numbers: LinkNumbers): readonly string[] =>
	runOf(inlines, numbers)
		.split('\n')
		.map(line => line.replace(/ {2,}/g, ' ').trim())
		.filter(line => line !== '');

export const spokenLine = (inlines: readonly Inline[], numbers: LinkNumbers): string =>
	spokenLines(inlines, numbers).join(' ');
