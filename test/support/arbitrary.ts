/** Articles of every shape, for laws (fast-check). Their text is what sanitizing leaves: no controls. */

import fc from 'fast-check';
import type {
	Article,
	Block,
	DefinitionGroup,
	HeadingLevel,
	Inline,
	ListItem,
	Metadata,
	TableCell,
} from '../../src/article/article.ts';

/** The same letters in syllables, with marks, joined, without spaces: what each script asks of layout. */
const SCRIPTS =
	'中文 字符， サーバー ﾊﾟ 한국어 \u1112\u1161\u11AB \u1112 مرحبا مَرْحَبًا abمرحبا ٣٤ שלום שָׁלוֹם नमस्ते தமிழ் བོད་ཡིག ᠮᠣᠩᠭᠣᠯ สวัสดี ภาษาไทย ຄຳ ភាសាខ្មែរ မြန်မာဘာသာ';
const SIGNS = '“ ” ’ « » ‘ ? ! , . ( ) [ ] … - — / 「 」 。 ， 12.5% \uFFFD';
/** What is more than one character to the computer, and what is a part of one. */
const CLUSTERS =
	'e\u0301 \u0301 \u0301\u0301 👩\u200D👧 👍🏽 🇫🇷 🇫 ❤\uFE0F ❤\uFE0E 1\uFE0F\u20E3 𠮷 \u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}';

/**
 * Each stands for something that text layout treats in its own way. Not among them: skin tones and signs of numbers by themselves. In
 * some terminals they share the cell of a space beside them, so what stands beside such a text is a cell off.
 */
const PIECES = [
	...[
		'a',
		'word',
		'well-known',
		'1990–2000',
		'so—then',
		'https://example.org/a/b?c=d',
		'x'.repeat(40),
		'ab'.repeat(200),
	],
	...SIGNS.split(' '),
	...SCRIPTS.split(' '),
	...CLUSTERS.split(' '),
	// Spaces; what keeps words together or apart unseen, alone and in a row; marks that order.
	...[' ', '  ', '\u00A0', '\u202F', '\u2009', '\u3000', '\t', '\u200B', '\u00AD', '\u2060', '\u200B\u2060\u00AD'],
	...['\u200C', '\u200D', '\u200E', '\u200F', '\u061C'],
];

const words: fc.Arbitrary<string> = fc
	.array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom('one', 'two', 'three', ' ') }, fc.constantFrom(...PIECES)), {
		maxLength: 30,
	})
	.map(pieces => pieces.join(''));

const line = words.map(text => text.replaceAll('\t', ' '));

const inlineTree = fc.letrec<{ inline: Inline; inlines: Inline[] }>(tie => ({
	inline: fc.oneof(
		{ depthSize: 'small', withCrossShrink: true },
		{ weight: 6, arbitrary: words.map((text): Inline => ({ kind: 'text', text })) },
		line.map((text): Inline => ({ kind: 'code', text })),
		fc.constant<Inline>({ kind: 'break' }),
		fc.constantFrom('1', '12', '*').map((label): Inline => ({ kind: 'note', label })),
		fc
			.option(line, { nil: undefined })
			.map((alt): Inline => ({ kind: 'image', ...(alt === undefined ? {} : { alt }) })),
		fc
			.tuple(fc.constantFrom('emphasis', 'strong', 'strike', 'speech', 'cited', 'dateline'), tie('inlines'))
			.map(([kind, inlines]): Inline => ({ kind, inlines })),
		tie('inlines').map((inlines): Inline => ({ kind: 'link', href: '#there', inlines })),
	),
	inlines: fc.array(tie('inline'), { maxLength: 4 }),
}));

const inlines: fc.Arbitrary<Inline[]> = inlineTree.inlines;

const cell: fc.Arbitrary<TableCell> = fc.record(
	{ inlines, columns: fc.integer({ min: 1, max: 3 }), rows: fc.integer({ min: 1, max: 3 }) },
	{ requiredKeys: ['inlines'] },
);

const part = fc.constantFrom('dek', 'byline', 'dateline', 'furniture', 'furniture', 'repeat');

const blockTree = fc.letrec<{ block: Block; blocks: Block[]; item: ListItem; group: DefinitionGroup }>(tie => ({
	block: fc.oneof(
		{ depthSize: 'small', withCrossShrink: true },
		{ weight: 4, arbitrary: inlines.map((inlines): Block => ({ kind: 'paragraph', inlines })) },
		fc
			.tuple(fc.integer({ min: 1, max: 6 }), inlines)
			.map(([level, inlines]): Block => ({ kind: 'heading', level: level as HeadingLevel, inlines })),
		fc.array(words, { maxLength: 5 }).map((lines): Block => ({ kind: 'code', text: lines.join('\n') })),
		fc.constant<Block>({ kind: 'rule' }),
		fc.tuple(fc.option(line, { nil: undefined }), inlines, inlines).map(
			([alt, caption, credit]): Block => ({
				kind: 'figure',
				...(alt === undefined ? {} : { image: { alt } }),
				caption,
				credit,
			}),
		),
		fc
			.tuple(
				fc.option(inlines, { nil: undefined }),
				fc.array(fc.constantFrom('start', 'center', 'end'), { maxLength: 4 }),
				fc.array(fc.record({ header: fc.boolean(), cells: fc.array(cell, { maxLength: 4 }) }), { maxLength: 4 }),
			)
			.map(
				([caption, align, rows]): Block => ({
					kind: 'table',
					...(caption === undefined ? {} : { caption }),
					align,
					rows,
				}),
			),
		tie('blocks').map((blocks): Block => ({ kind: 'quote', blocks })),
		fc
			.tuple(
				fc.boolean(),
				fc.integer({ min: 0, max: 1000 }),
				fc.record(
					{
						numbering: fc.constantFrom('lower-alpha', 'upper-alpha', 'lower-roman', 'upper-roman'),
						delimiter: fc.constantFrom(')', '()', '、'),
					},
					{ requiredKeys: [] },
				),
				fc.array(tie('item'), { maxLength: 4 }),
			)
			.map(([ordered, start, numerals, items]): Block => ({ kind: 'list', ordered, start, ...numerals, items })),
		fc.array(tie('group'), { maxLength: 3 }).map((groups): Block => ({ kind: 'definitions', groups })),
		fc
			.tuple(fc.constantFrom('1', '12', '*'), tie('blocks'))
			.map(([label, blocks]): Block => ({ kind: 'footnote', label, blocks })),
	),
	blocks: fc.array(tie('block'), { maxLength: 3 }),
	item: fc.record(
		{ blocks: tie('blocks'), checked: fc.boolean(), number: fc.integer({ min: 0, max: 99 }) },
		{ requiredKeys: ['blocks'] },
	),
	group: fc.record({
		terms: fc.array(fc.record({ inlines, id: fc.constant('term') }, { requiredKeys: ['inlines'] }), { maxLength: 2 }),
		descriptions: fc.array(fc.record({ blocks: tie('blocks') }), { maxLength: 2 }),
	}),
}));

export const block: fc.Arbitrary<Block> = blockTree.block;

const meta: fc.Arbitrary<Metadata> = fc.record(
	{
		title: line,
		byline: fc.constant('Ada Writer'),
		site: fc.constant('The Example'),
		published: fc.constantFrom('2026-03-12', '2026-03', 'yesterday'),
		direction: fc.constantFrom('ltr', 'rtl'),
	},
	{ requiredKeys: [] },
);

const partOrNot = fc.option(part, { nil: undefined, freq: 3 });

export const article: fc.Arbitrary<Article> = fc
	.record({
		meta,
		title: fc.boolean(),
		blocks: fc.array(fc.tuple(block, partOrNot), { maxLength: 6 }),
	})
	.map(({ meta, title, blocks }) => ({
		meta,
		problems: [],
		blocks: blocks.map(([block, part], index) => {
			if (title && index === 0) return { ...block, part: 'title' };
			return part === undefined ? block : { ...block, part };
		}),
	}));
