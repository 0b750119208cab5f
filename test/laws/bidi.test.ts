import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { bidiTool } from '../../src/layout/bidi.ts';
import { type LayoutOptions, layoutArticle } from '../../src/layout/layout.ts';
import { type Line, textOfLine } from '../../src/layout/line.ts';
import { orderedSpans } from '../../src/layout/ordered.ts';
import { giveTools } from '../../src/layout/tools.ts';
import { drawnAt } from '../../src/text/bidi.ts';
import { graphemesOf } from '../../src/text/graphemes.ts';
import { runsFromTheRight } from '../../src/text/right-to-left.ts';
import { widthOf } from '../../src/text/width.ts';
import * as arbitrary from '../support/arbitrary.ts';
import { em, link, ol, p, quote, table, ul } from '../support/build.ts';

giveTools({ bidi: bidiTool });

/** Letters, numbers and marks of both directions, what stands between them, and what is more than one character. */
const text: fc.Arbitrary<string> = fc
	.array(
		fc.constantFrom(
			...'אבגדabc  ..12٣٤()[]«»%+-:/',
			...'بسملا',
			'ש\u05B8\u05C1',
			'\u0628\u0650',
			'(\u0301',
			'\u200F',
			'\u200E',
			'\u0628\u200D',
			'\u0628\u200C',
			'\u00AD',
			'👩\u200D👧',
			'🇮🇱',
			'字',
			'\u{1E900}',
		),
		{ minLength: 1, maxLength: 40 },
	)
	.map(pieces => pieces.join(''));

const mixed: fc.Arbitrary<Article> = fc
	.record({
		texts: fc.array(text, { minLength: 6, maxLength: 6 }),
		direction: fc.constantFrom('ltr', 'rtl', undefined),
	})
	.map(({ texts: [a = '', b = '', c = '', d = '', e = '', f = ''], direction }) => ({
		meta: { title: a, ...(direction && { direction }) },
		blocks: [
			p(a, em(b), link('#', c)),
			quote(p(b), ul(c, [p(d), ol(9, e, f)])),
			{ kind: 'figure', image: { alt: a }, caption: p(b).inlines, credit: p(c).inlines },
			table([`${d}|${e}`, `${f}|${a}`].map(row => row.replaceAll('\n', ' '))),
			{ kind: 'footnote', label: '1', blocks: [p(d)] },
		],
		problems: [],
	}));

/** Forms of one letter and both of a pair of brackets are the same; marks that order may be gone. */
const sameDrawn = (cluster: string): string => {
	const letter = cluster.normalize('NFKC');
	return [letter, drawnAt(1, letter)].sort().join('');
};
const SPENT = /^[\u200E\u200F]$/;
const clustersOf = (text: string): string[] =>
	[...graphemesOf(text)]
		.filter(cluster => !SPENT.test(cluster))
		.map(sameDrawn)
		.sort();

const options = { measure: fc.integer({ min: 4, max: 100 }), form: fc.constantFrom('page', 'plain') } as const;

const linesOf = (article: Article, options: Omit<LayoutOptions, 'furniture'>): Line[] => [
	...layoutArticle(article, { ...options, furniture: 'shown' }).all(),
];

describe('text that runs from the right', () => {
	test('is the same clusters in another order, and as wide', () =>
		fc.assert(
			fc.property(
				text,
				fc.constantFrom('app', 'words'),
				fc.constantFrom('ltr', 'rtl', undefined),
				(text, turner, direction) => {
					const [first = ''] = graphemesOf(text);
					const spans = [first, text.slice(first.length)].map(text => ({ text, roles: [] as const }));
					const drawn = orderedSpans(spans, turner, direction)
						.map(span => span.text)
						.join('');
					expect(clustersOf(drawn)).toEqual(clustersOf(text));
					expect(widthOf(drawn)).toBe(widthOf(text));
				},
			),
			{ numRuns: 2000 },
		));

	test('is broken and placed the same whoever puts it in order', () =>
		fc.assert(
			fc.property(mixed, options.measure, options.form, fc.boolean(), (article, measure, form, justified) => {
				const app = linesOf(article, { measure, form, justified, hang: 2, bidi: 'app' });
				const terminal = linesOf(article, { measure, form, justified, hang: 2, bidi: 'terminal' });
				expect(app.map(({ width, place }) => ({ width, place }))).toEqual(
					terminal.map(({ width, place }) => ({ width, place })),
				);
				for (const [index, line] of app.entries()) {
					expect(widthOf(textOfLine(line))).toBe(line.width);
					expect(line.width).toBeLessThanOrEqual(measure + (justified && /[.,-]$/.test(textOfLine(line)) ? 1 : 0));
					expect(clustersOf(textOfLine(line))).toEqual(clustersOf(textOfLine(terminal[index] ?? line)));
				}
			}),
			{ numRuns: 300 },
		));
});

test('an article that runs from the left is the same whoever would put it in order', () =>
	fc.assert(
		fc.property(arbitrary.article, options.measure, options.form, (article, measure, form) => {
			fc.pre(!runsFromTheRight(JSON.stringify(article)) && article.meta.direction !== 'rtl');
			expect(linesOf(article, { measure, form, bidi: 'app' })).toEqual(linesOf(article, { measure, form }));
		}),
		{ numRuns: 100 },
	));
