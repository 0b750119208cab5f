import fc from 'fast-check';
import { parse } from 'parse5';
import { expect, test } from 'vitest';
import type { Block, Inline } from '../../src/article/article.ts';
import { childBlocksOf, inlinesOf } from '../../src/article/visit.ts';
import { layoutArticle } from '../../src/layout/layout.ts';
import { THEMES } from '../../src/layout/theme.ts';
import { parseMarkdown } from '../../src/parse/markdown.ts';
import { sanitizeLine } from '../../src/text/sanitize.ts';
import { createPainter } from '../../src/write/ansi.ts';
import { articleHtml } from '../../src/write/html.ts';
import { numberLinks } from '../../src/write/links.ts';
import { articleMarkdown } from '../../src/write/markdown.ts';
import { plainText } from '../../src/write/plain.ts';
import { article } from '../support/arbitrary.ts';
import { article as articleOf, definitions, footnote, h, p, ul } from '../support/build.ts';
import { markdownNormal, markdownOutline } from '../support/markdown-normal.ts';

const markdownOf = (blocks: readonly Block[]): string => [...articleMarkdown(articleOf(blocks))].join('');

/** Pieces of text that mean something to Markdown, alone or together. No addresses: GFM makes links of them wherever they stand. */
const MARKUP = [
	...['a', 'b', 'wörd', '中', '。', '“', '”', '€', '😀', '0', ' ', '  ', '\u00A0'],
	...['.', '!', '(', ')', ':', ';', ',', '^', '$', '{', '}', '"', "'", '/', '%', '@ '],
	...['-', '--', '---', '=', '===', '+', '#', '##', '>', '|', '1.', '12)', '`', '``', '~', '~~'],
	...['*', '**', '_', '__', '[', ']', '[^1]', '[1]: x', '\\', '\\*'],
	...['<', '<b>', '<br>', '</i>', '<!--', '&', '&amp;', '&#65;'],
];
const markup = fc.array(fc.constantFrom(...MARKUP), { maxLength: 8 }).map(pieces => pieces.join(''));

const LABELS = ['1', '*', 'a]b', 'x\\y', '&amp;'];
const HREFS = ['#x', 'a b', 'a(b', 'a)b', '<c>', 'x\\y', 'x&amp;y', '?q=1&lt;2|3'];

const { inlines } = fc.letrec<{ inline: Inline; inlines: Inline[] }>(tie => ({
	inline: fc.oneof(
		{ depthSize: 'small', withCrossShrink: true },
		{ weight: 6, arbitrary: markup.map((text): Inline => ({ kind: 'text', text })) },
		markup.map((text): Inline => ({ kind: 'code', text })),
		fc.constant<Inline>({ kind: 'break' }),
		fc.constantFrom(...LABELS).map((label): Inline => ({ kind: 'note', label })),
		fc
			.tuple(markup, fc.constantFrom('a.png', 'b c.png', 'x(y).png', '<z>'))
			.map(([alt, src]): Inline => ({ kind: 'image', alt: alt.trim().replace(/\s+/g, ' '), src })),
		fc
			.tuple(fc.constantFrom('emphasis', 'strong', 'strike', 'speech', 'cited', 'dateline'), tie('inlines'))
			.map(([kind, inlines]): Inline => ({ kind, inlines })),
		fc
			.tuple(fc.constantFrom(...HREFS), tie('inlines'))
			.map(([href, inlines]): Inline => ({ kind: 'link', href, inlines })),
	),
	inlines: fc.array(tie('inline'), { maxLength: 4 }),
}));

const footnotes = LABELS.map(label => footnote(label, p('note')));
const first: Inline = { kind: 'text', text: '-' };

/** Where inlines stand, and how to find them again. A first character keeps a picture from being a figure. */
const PLACES: readonly (readonly [
	name: string,
	into: (inlines: readonly Inline[]) => Block,
	back: (block: Block | undefined) => readonly Inline[],
])[] = [
	['a paragraph', inlines => p(first, ...inlines), block => (block?.kind === 'paragraph' ? block.inlines : [])],
	['a heading', inlines => h(2, first, ...inlines), block => (block?.kind === 'heading' ? block.inlines : [])],
	[
		'an item',
		inlines => ul([p(first, ...inlines)]),
		block => {
			const inner = block?.kind === 'list' ? block.items[0]?.blocks[0] : undefined;
			return inner?.kind === 'paragraph' ? inner.inlines : [];
		},
	],
	[
		'a term',
		inlines => ({
			kind: 'definitions',
			groups: [{ terms: [{ inlines: [first, ...inlines] }], descriptions: [{ blocks: [p('a')] }] }],
		}),
		block => (block?.kind === 'definitions' ? (block.groups[0]?.terms[0]?.inlines ?? []) : []),
	],
	[
		'a description',
		inlines => definitions(['a', [p(first, ...inlines)]]),
		block => {
			const inner = block?.kind === 'definitions' ? block.groups[0]?.descriptions[0]?.blocks[0] : undefined;
			return inner?.kind === 'paragraph' ? inner.inlines : [];
		},
	],
	[
		'a cell',
		inlines => ({ kind: 'table', align: [], rows: [{ header: true, cells: [{ inlines: [first, ...inlines] }] }] }),
		block => (block?.kind === 'table' ? (block.rows[0]?.cells[0]?.inlines ?? []) : []),
	],
];

/** There is no way to write it: a backslash before a bar, as code, in a table. */
const holdsBarCode = (inlines: readonly Inline[]): boolean =>
	[...inlinesOf(p(...inlines))].some(inline => inline.kind === 'code' && inline.text.includes('\\|'));

test.each(PLACES)('text and marks come back from Markdown: in %s', async (name, into, back) => {
	await fc.assert(
		fc.asyncProperty(inlines, async inlines => {
			fc.pre(name !== 'a cell' || !holdsBarCode(inlines));
			const { blocks } = await parseMarkdown(markdownOf([into(inlines), ...footnotes]));
			expect(markdownNormal(back(blocks[0]))).toBe(markdownNormal(back(into(inlines))));
		}),
		{ numRuns: 500 },
	);
});

/** HTML knows a figure by its picture, so one without, or with two, or with lines, comes back as other blocks. */
const isPlainFigure = (block: Block): boolean =>
	block.kind === 'figure'
		? [...inlinesOf(block)].every(({ kind }) => kind !== 'image' && kind !== 'break')
		: childBlocksOf(block).every(isPlainFigure);

test('structure and text come back from Markdown', async () => {
	await fc.assert(
		fc.asyncProperty(article, async ({ blocks }) => {
			fc.pre(blocks.every(isPlainFigure));
			const read = await parseMarkdown(markdownOf(blocks));
			expect(markdownOutline(read.blocks)).toBe(markdownOutline(blocks));
		}),
		{ numRuns: 300 },
	);
});

test('metadata comes back from Markdown', async () => {
	const line = fc.string({ unit: 'grapheme' }).map(text => sanitizeLine(text));
	await fc.assert(
		fc.asyncProperty(line, async title => {
			fc.pre(title !== '');
			const meta = {
				title,
				byline: title,
				site: title,
				language: 'no',
				published: '2026-03-12',
				url: 'https://example.org/',
			};
			const written = [...articleMarkdown({ meta, blocks: [p('Words')], problems: [] })].join('');
			expect((await parseMarkdown(written)).meta).toEqual(meta);
		}),
	);
});

/** Elements of a parsed document, by name. */
function elementNames(node: object): string[] {
	const children = 'childNodes' in node ? (node.childNodes as object[]) : [];
	const own = 'tagName' in node ? [node.tagName as string] : [];
	return [...own, ...children.flatMap(elementNames)];
}

test('no text makes an element or an attribute of HTML', () => {
	const hostile = fc
		.array(fc.constantFrom('<', '>', '"', "'", '&', '</p>', '<script>', ' onload=', '<!--', '-->', ']]>', 'a', ' '), {
			maxLength: 8,
		})
		.map(pieces => pieces.join(''));
	fc.assert(
		fc.property(hostile, text => {
			const blocks: Block[] = [
				{ ...p(text, { kind: 'code', text }, { kind: 'note', label: text }), id: text },
				{ kind: 'code', text, language: text },
				{
					kind: 'figure',
					image: { src: `/${text}`, alt: text },
					caption: [{ kind: 'link', href: `#${text}`, inlines: p(text).inlines }],
					credit: [],
				},
			];
			const written = [
				...articleHtml({ meta: { title: text, byline: text, url: `/${text}` }, blocks, problems: [] }),
			].join('');
			expect(elementNames(parse(written))).toEqual(
				'html head meta meta title meta link body article header h1 p p code pre code figure img figcaption a'.split(
					' ',
				),
			);
			expect(parse(written).childNodes.map(node => node.nodeName)).toEqual(['#documentType', 'html']);
		}),
	);
});

test('HTML nests as it was written', () => {
	fc.assert(
		fc.property(article, article => {
			const errors: string[] = [];
			parse([...articleHtml(article)].join(''), { onParseError: error => errors.push(error.code) });
			expect(errors).toEqual([]);
		}),
	);
});

test('painted lines are plain lines with escape sequences', () => {
	const painters = THEMES.flatMap(({ palettes }) => palettes).flatMap(palette =>
		([0, 1, 2, 3] as const).map(level => createPainter(palette, level)),
	);
	fc.assert(
		fc.property(article, fc.integer({ min: 10, max: 80 }), (article, measure) => {
			const layout = layoutArticle(article, { measure, form: 'page', furniture: 'shown' });
			for (const line of layout.all()) {
				const [plain = ''] = painters.map(paint => paint(line));
				for (const paint of painters) expect(paint(line).replaceAll(/\u001b\[[\d;]*m/g, '')).toBe(plain);
			}
		}),
	);
});

test('plain text has no space before a line end and ends in one newline', () => {
	fc.assert(
		fc.property(article, article => {
			const text = [...plainText(layoutArticle(article, { measure: 40, form: 'plain', furniture: 'shown' }))].join('');
			expect(text).toMatch(/^$|[^\n]\n$/);
			expect(text).not.toMatch(/ $/m);
		}),
	);
});

test('numbering links changes nothing but adds numbers', () => {
	fc.assert(
		fc.property(article, article => {
			const numbered = numberLinks(article);
			expect(numbered.blocks.slice(0, article.blocks.length).map(block => block.kind)).toEqual(
				article.blocks.map(block => block.kind),
			);
			expect(numberLinks(articleOf([p('a')]))).toEqual(articleOf([p('a')]));
		}),
	);
});
