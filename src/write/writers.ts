/** The formats an article is written in. All but plain text are loaded when they are asked for: it must not wait for them. */

import type { Article } from '../article/article.ts';
import type { Format } from '../article/format.ts';
import { type Bidi, layoutArticle } from '../layout/layout.ts';
import type { Painter } from './ansi.ts';
import { numberLinks } from './links.ts';
import { plainText } from './plain.ts';
import { shownOf } from './shown.ts';

export interface WriteOptions {
	/** Measure of the text in cells. */
	readonly width: number;
	/** Page furniture too. JSON always has it, labelled. */
	readonly all: boolean;
	/** Numbers after the links and their addresses at the end, in text; other formats have links of their own. */
	readonly links: boolean;
	/** Whether this is one article of several. */
	readonly several: boolean;
	/** Makes a row of text a string; without styles when absent. */
	readonly paint?: Painter;
	/** Text that runs from the right is put in the order in which it is drawn; as it is read when absent. */
	readonly bidi?: Bidi;
	/** Spaces stretched, no word divided. */
	readonly justified?: boolean;
}

/** Chunks of the output, which ends in a newline unless it is empty. */
type Write = (article: Article, options: WriteOptions) => Iterable<string>;

export interface Writer {
	readonly write: Write;
	/** What stands between two articles. */
	readonly separator: string;
}

/**
 * A form feed alone on a line, as printers know the end of a page. It is in no article, since all text is sanitized:
 *
 *     csplit --suppress-matched articles.txt $'/^\f$/' '{*}'
 */
const PAGE_END = '\f\n';

export const writers: { readonly [Name in Format]: () => Promise<Writer> } = {
	async text() {
		return {
			separator: PAGE_END,
			write(article, { width, all, links, paint, bidi = 'off', justified = false }) {
				const shown = shownOf(article, all);
				const printed = links ? numberLinks(shown) : shown;
				const layout = layoutArticle(printed, {
					measure: width,
					form: 'plain',
					furniture: 'shown',
					bidi,
					justified,
				});
				return plainText(layout, paint);
			},
		};
	},
	async markdown() {
		const { articleMarkdown } = await import('./markdown.ts');
		return { separator: PAGE_END, write: (article, { all }) => articleMarkdown(shownOf(article, all)) };
	},
	async html() {
		const { articleHtml } = await import('./html.ts');
		return { separator: PAGE_END, write: (article, { all }) => articleHtml(shownOf(article, all)) };
	},
	async json() {
		const { articleToJson } = await import('../article/json.ts');
		// One article is for people to look at; of several, each is a line, so that a program can take them one by one.
		return {
			separator: '',
			write: (article, { several }) => [articleToJson(article, several ? 'line' : 'pretty'), '\n'],
		};
	},
};

/** Articles one after the other, each as soon as it is there. */
export async function* writeArticles(
	articles: AsyncIterable<Article> | Iterable<Article>,
	format: Format,
	options: WriteOptions,
): AsyncGenerator<string> {
	const { write, separator } = await writers[format]();
	let isFirst = true;
	for await (const article of articles) {
		if (!isFirst && separator !== '') yield separator;
		isFirst = false;
		yield* write(article, options);
	}
}
