/** Labelled spans of any text: inside it, of its words, one within the other or apart. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Format } from '../../src/article/format.ts';
import { textOfBlock } from '../../src/article/text.ts';
import { parse } from '../../src/parse/parse.ts';
import { sanitize } from '../../src/text/sanitize.ts';
import { understand } from '../../src/understand/understand.ts';
import { type LabelledSpan, spansOf } from '../../src/write/spans.ts';
import { article as anyArticle } from '../support/arbitrary.ts';

/** What labels come from, and what stands between an article and its source. */
const PIECES = [
	...['“', '”', '‘', '’', '"', '«', '»', '— ', '„', '(', ')', '.', ',', '!', '…', ' ', ' ', ' ', '\n', '\n\n', '\n\n'],
	...[
		'he said',
		'Ida Quill',
		'yes',
		'no',
		'Photo: A. Vane/AP',
		'Share this article',
		'By R. Vane',
		'one two three four',
	],
	...['# ', '> ', '- ', '1. ', '*', '**', '_', '`', '[', '](x)', '![a](b)', '[^1]', '\n\n[^1]: ', '\\', '|', '---\n'],
	...[
		'<p>',
		'</p>',
		'<b>',
		'<br>',
		'<!--',
		'-->',
		'<q>',
		'<h1>',
		'<script>',
		'&amp;',
		'&ldquo;',
		'&#x201d;',
		'&eacute',
		'&',
	],
	...['é', 'e\u0301', '中', '😀', '\u00A0', '\u0007', '\u202E', '\uFEFF', '\r', '\t'],
];
const source = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map(pieces => pieces.join(''));

async function spansIn(text: string, format: Format): Promise<readonly LabelledSpan[]> {
	const address = { kind: 'path', path: 'a' } as const;
	const article = understand(await parse({ kind: 'resource', address, text, charset: 'utf-8', problems: [] }, format));
	return [...spansOf(article, text, format)];
}

type Found = Required<Pick<LabelledSpan, 'start' | 'end'>> & LabelledSpan;
const isFound = (span: LabelledSpan): span is Found => span.start !== undefined && span.end !== undefined;

test.each(['text', 'markdown', 'html'] as const)(
	'spans of %s lie inside the text, and one in the other or apart',
	format =>
		fc.assert(
			fc.asyncProperty(source, async text => {
				const spans = (await spansIn(text, format)).filter(isFound);
				for (const { start, end } of spans) {
					expect(start).toBeGreaterThanOrEqual(0);
					expect(end).toBeGreaterThan(start);
					expect(end).toBeLessThanOrEqual(text.length);
				}
				for (const [index, a] of spans.entries())
					for (const b of spans.slice(index + 1)) {
						const apart = a.end <= b.start || b.end <= a.start;
						const nested = (a.start <= b.start && b.end <= a.end) || (b.start <= a.start && a.end <= b.end);
						expect(apart || nested, JSON.stringify([a, b])).toBe(true);
					}
			}),
			{ numRuns: 300 },
		),
);

const words = (text: string): string => text.replace(/\s+/g, ' ').trim();

test('of plain text they are the words of the text', () =>
	fc.assert(
		fc.asyncProperty(source, async text => {
			const clean = sanitize(text);
			for (const span of await spansIn(clean, 'text')) {
				// Signs that mean something at the start of a line are not the article’s.
				expect(isFound(span), JSON.stringify(span)).toBe(true);
				if (isFound(span) && !/[\n\t]/.test(clean.slice(span.start, span.end)))
					expect(words(clean.slice(span.start, span.end))).toBe(words(span.text));
			}
		}),
		{ numRuns: 300 },
	));

test('of any article they stand at their place', () =>
	fc.assert(
		fc.property(anyArticle, article => {
			for (const { text, place } of spansOf(article, '', 'text')) {
				const block = article.blocks[place.block];
				expect(block && textOfBlock(block).startsWith(text, place.offset), text).toBe(true);
			}
		}),
		{ numRuns: 300 },
	));
