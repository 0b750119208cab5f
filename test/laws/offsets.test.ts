/** Spans know where they are, and what is laid over them is laid over the right ones. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textOfBlock } from '../../src/article/text.ts';
import { type LayoutOptions, layoutArticle } from '../../src/layout/layout.ts';
import { type Line, textOfLine } from '../../src/layout/line.ts';
import { overlaid } from '../../src/layout/overlay.ts';
import { article as anyArticle, block } from '../support/arbitrary.ts';
import { article as articleOf } from '../support/build.ts';
import { giveEveryTool, inSomeLanguage, pageOptions } from '../support/pages.ts';

await giveEveryTool();

const article = inSomeLanguage(anyArticle);

/** What differs where a row is turned: letters are joined, brackets face the other way. */
const TURNED = /[\p{Script=Arabic}\p{Bidi_Mirrored}]/gu;

/** As a row has it. */
const drawn = (text: string, { bidi }: LayoutOptions): string => {
	const spaced = text.replaceAll('\t', ' ');
	return bidi === 'app' || bidi === 'words' ? spaced.replace(TURNED, '*') : spaced;
};

test('a span has the text of its block from its offset on', () =>
	fc.assert(
		fc.property(article, pageOptions, (article, options) => {
			const texts = article.blocks.map(textOfBlock);
			for (const line of layoutArticle(article, options).all())
				for (const { text, offset } of line.spans) {
					if (offset === undefined) continue;
					const own = texts[line.place.block]?.slice(offset, offset + text.length) ?? '';
					expect(drawn(text, options)).toBe(drawn(own, options));
				}
		}),
		{ numRuns: 300 },
	));

const INK = /[^\s\u00AD\u061C\u200B-\u200F\u2060]/;

test('all that can be seen of a paragraph has its place', () =>
	fc.assert(
		fc.property(
			block.filter(({ kind }) => kind === 'paragraph'),
			fc.record({ measure: fc.integer({ min: 4, max: 100 }), justified: fc.boolean() }),
			(paragraph, options) => {
				const text = textOfBlock(paragraph);
				const found = new Set<number>();
				const lines = [
					...layoutArticle(articleOf([paragraph]), { ...options, form: 'page', furniture: 'shown' }).all(),
				];
				for (const { spans } of lines)
					for (const { text, offset } of spans)
						for (let unit = 0; offset !== undefined && unit < text.length; unit++) found.add(offset + unit);
				const units = Array.from({ length: text.length }, (_, at) => at);
				expect(units.filter(at => INK.test(text.charAt(at)) && !found.has(at))).toEqual([]);
			},
		),
		{ numRuns: 300 },
	));

/** Which code units of a line are marked. */
const markedIn = (lines: readonly Line[], options: LayoutOptions): string =>
	lines
		.flatMap(({ spans }) => spans)
		.filter(({ roles, offset }) => offset !== undefined && roles.includes('match'))
		.map(({ text }) => drawn(text, options))
		.join('');

test('what is laid over lines changes no text, and covers what it is to cover', () =>
	fc.assert(
		fc.property(article, pageOptions, fc.nat(5), fc.nat(60), fc.nat(60), (article, options, block, start, length) => {
			const lines = [...layoutArticle(article, options).all()];
			const over = overlaid(lines, [{ block, start, end: start + length, role: 'match' }]);
			expect(over.map(textOfLine)).toEqual(lines.map(textOfLine));
			const within = lines
				.filter(line => line.place.block === block)
				.flatMap(({ spans }) => spans)
				.flatMap(({ text, offset }) =>
					offset === undefined
						? []
						: [...drawn(text, options)].filter(() => offset < start + length && offset + text.length > start),
				).length;
			const marked = markedIn(over, options).length;
			if (length === 0) expect(marked).toBe(0);
			expect(marked > 0).toBe(length > 0 && within > 0);
		}),
		{ numRuns: 200 },
	));
