/** Resource → Article. Total: whatever the text is, it is an article. */

import type { Article } from '../article/article.ts';
import type { Format } from '../article/format.ts';
import type { Resource } from '../article/resource.ts';
import { formatOf } from './format.ts';
import { joinParts } from './parts.ts';
import { parseTextInParts } from './plain-text.ts';

/** Consecutive parts of an article: their blocks one after the other are those of the whole. At least one. */
type Parts = Iterable<Article> | AsyncIterable<Article>;

/** The others are loaded when first needed: plain text must not wait for the parsers of markup. */
const PARSERS: { readonly [Name in Format]: (text: string) => Promise<Parts> } = {
	text: async text => parseTextInParts(text),
	markdown: async text => (await import('./markdown.ts')).parseMarkdownInParts(text),
	html: async text => [(await import('./html.ts')).parseHtml(text)],
	json: async text => [(await import('./json.ts')).articleFromJson(text)],
};

/** What a source could not decode comes first among the problems. */
export async function parse(resource: Resource, asked?: Format): Promise<Article> {
	return joinParts(parseInParts(resource, asked));
}

/** The same, part by part, so that the first can be read while the rest is parsed. Only the first carries metadata. */
export async function* parseInParts(resource: Resource, asked?: Format): AsyncGenerator<Article> {
	const parts = await PARSERS[formatOf(resource, asked)](resource.text);
	let met = resource.problems;
	for await (const part of parts) {
		yield met.length === 0 ? part : { ...part, problems: [...met, ...part.problems] };
		met = [];
	}
}
