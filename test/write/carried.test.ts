/** What was understood goes with an article, whatever it is written as: who speaks, captions, credits. */

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import type { Format } from '../../src/article/format.ts';
import { articleToJson } from '../../src/article/json.ts';
import { parse } from '../../src/parse/parse.ts';
import { inFull } from '../../src/understand/in-full.ts';
import { understand } from '../../src/understand/understand.ts';
import { articleHtml } from '../../src/write/html.ts';
import { articleMarkdown } from '../../src/write/markdown.ts';
import { spansOf } from '../../src/write/spans.ts';

const SAMPLES = new URL('../../articles/', import.meta.url);
const FORMATS: Readonly<Record<string, Format>> = { txt: 'text', md: 'markdown', html: 'html' };

const read = async (text: string, format: Format): Promise<Article> => {
	const address = { kind: 'path', path: 'a' } as const;
	return inFull(understand(await parse({ kind: 'resource', address, text, charset: 'utf-8', problems: [] }, format)));
};

const CARRIED: ReadonlySet<string> = new Set(['speech', 'cited', 'caption', 'credit']);

/** `speech Ida Quill: “No.”`, one a label. White space is markup’s own. */
const labelsOf = (article: Article): readonly string[] =>
	[...spansOf(article, '', 'text')]
		.filter(({ kind }) => CARRIED.has(kind))
		.map(({ kind, speaker = '', text }) => `${kind} ${speaker}: ${text.replace(/\s+/g, ' ')}`);

/** Markdown has none: there they are paragraphs. */
const withoutTableCaptions = (article: Article): Article => ({
	...article,
	blocks: article.blocks.map(block => {
		if (block.kind !== 'table') return block;
		const { caption, ...table } = block;
		return table;
	}),
});

describe.each(readdirSync(SAMPLES).filter(name => /\.(txt|md|html)$/.test(name)))('%s', name => {
	const sample = (): Promise<Article> =>
		read(readFileSync(new URL(name, SAMPLES), 'utf8'), FORMATS[name.slice(name.lastIndexOf('.') + 1)] ?? 'text');

	test('as JSON is the same article', async () => {
		const article = await sample();
		expect(await read(articleToJson(article), 'json')).toEqual(article);
	});
	test('as Markdown says the same, by the same people, under the same pictures', async () => {
		const article = withoutTableCaptions(await sample());
		expect(labelsOf(await read([...articleMarkdown(article)].join(''), 'markdown'))).toEqual(labelsOf(article));
	});
	test('as HTML too', async () => {
		const article = await sample();
		expect(labelsOf(await read([...articleHtml(article)].join(''), 'html'))).toEqual(labelsOf(article));
	});
});
