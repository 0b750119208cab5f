import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { FORMATS } from '../../src/article/format.ts';
import { articleToJson } from '../../src/article/json.ts';
import { blocksIn } from '../../src/article/parts.ts';
import { formatOf } from '../../src/parse/format.ts';
import { parseHtml } from '../../src/parse/html.ts';
import { articleFromJson } from '../../src/parse/json.ts';
import { parseMarkdown, parseMarkdownInParts } from '../../src/parse/markdown.ts';
import { parse } from '../../src/parse/parse.ts';

/** Every string anywhere in a value, names of properties included. */
function* stringsIn(value: unknown): Generator<string> {
	if (typeof value === 'string') yield value;
	if (typeof value !== 'object' || value === null) return;
	for (const [name, child] of Object.entries(value)) {
		yield name;
		yield* stringsIn(child);
	}
}

const CONTROL =
	/[\0-\x08\x0B-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069]|[\uD800-\uDFFF](?<![\uD800-\uDBFF][\uDC00-\uDFFF])(?![\uDC00-\uDFFF])/;

/** Small pieces of markup in any order: more of them nest, pair and break off than in any text. */
const piece = fc.constantFrom(
	...[
		'a',
		'word ',
		'中',
		' ',
		'\n',
		'\n\n',
		'    ',
		'\t',
		'\u001B[31m',
		'\u009B',
		'\u0007',
		'&#27;',
		'&amp;#27;',
		'&#x9b;',
		'\u202E',
		'\uD83D',
	],
	...[
		'#',
		'# ',
		'> ',
		'- ',
		'1. ',
		'*',
		'**',
		'_',
		'~~',
		'`',
		'```\n',
		'[',
		'](',
		')',
		']',
		'![',
		'[^1]',
		'[^1]: ',
		'[a]: <',
		'>',
		'|',
		'|-|\n',
		'---\n',
		'title: ',
		'\\',
	],
	...[
		'<',
		'</',
		'<p>',
		'</p>',
		'<b>',
		'<i',
		' id="',
		' href="',
		'">',
		'<ul><li>',
		'<table><tr><td>',
		'</table>',
		'<pre>',
		'<figure>',
		'<img alt="',
		'<br>',
		'<q>',
		'<a ',
		'<!--',
		'-->',
		'<nav>',
		'<h1>',
		'<title>',
		'<svg>',
		'<math>',
		'<constructor>',
		'<ol type="',
		'<dl>',
		'</dl>',
		'<dt>',
		'<dd>',
		'\n: ',
		'<a id="r" href="#n">1</a>',
		'<p id="n"><a href="#r">1</a>',
	],
);
const anyText = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc.array(piece, { maxLength: 40 }).map(pieces => pieces.join('')),
	fc
		.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 30 })
		.map(pieces => pieces.join('')),
);

const parsers: readonly (readonly [string, (text: string) => Article | Promise<Article>])[] = [
	['Markdown', parseMarkdown],
	['HTML', parseHtml],
	...FORMATS.map(
		format =>
			[
				`${format} by name`,
				(text: string) =>
					parse({ kind: 'resource', address: { kind: 'stdin' }, text, charset: 'utf-8', problems: [] }, format),
			] as const,
	),
];

describe.each(parsers)('%s', (_, parseText) => {
	test('any text is an article without a control character, which JSON holds, with its notes at the end', async () => {
		await fc.assert(
			fc.asyncProperty(anyText, async text => {
				const article = await parseText(text);
				expect(articleFromJson(articleToJson(article))).toEqual(article);
				const notes = article.blocks.slice(article.blocks.findLastIndex(({ kind }) => kind !== 'footnote') + 1);
				const all = article.blocks.flatMap(block => [...blocksIn(block)]);
				expect(all.filter(({ node }) => node.kind === 'footnote')).toHaveLength(notes.length);
				for (const string of stringsIn(article)) expect(string).not.toMatch(CONTROL);
			}),
			{ numRuns: 300 },
		);
	});
});

test('any text has a format', () => {
	fc.assert(
		fc.property(anyText, text => {
			expect(FORMATS).toContain(
				formatOf({ kind: 'resource', address: { kind: 'stdin' }, text, charset: 'utf-8', problems: [] }),
			);
		}),
	);
});

/** Blocks of Markdown that may stand in any order with a blank line between. */
const markdownBlock = fc.constantFrom(
	...[
		'# Bells',
		'It rained, [said][b] the note[^n].',
		'- one\n- two\n\n  more',
		'1. one\n\n   ```\n   a\n\n   b\n   ```',
		'> quoted\n>\n> twice',
	],
	...[
		'```\na\n\nb\n```',
		'~~~\n```\n\nx\n~~~',
		'```a`b',
		'    code\n\n    code',
		'<!--\n\nx\n\n-->',
		'<pre>\n\nx\n</pre>',
		'| a | b |\n|---|---|\n| c | d |',
	],
	...['[^n]: A note.\n\n    More of it.', '[b]: /bells', '***', '![bell][B]', 'Setext\n---'],
);

test('Markdown in parts is the same as whole', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(markdownBlock, { maxLength: 12 }), async blocks => {
			const text = blocks.join('\n\n');
			const parts: Article[] = [];
			for await (const part of parseMarkdownInParts(text, 1)) parts.push(part);
			expect(parts.flatMap(part => part.blocks)).toEqual((await parseMarkdown(text)).blocks);
		}),
		{ numRuns: 300 },
	);
});
