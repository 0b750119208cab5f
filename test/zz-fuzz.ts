import fc from 'fast-check';
import { parseMarkdown } from '/work/main/src/parse/markdown.ts';
import { articleMarkdown } from '/work/main/src/write/markdown.ts';
import { markdownNormal } from '/work/main/test/support/markdown-normal.ts';

const PIECES = [
	'a',
	'b',
	'wörd',
	'中',
	'。',
	'“',
	'”',
	'€',
	'😀',
	'.',
	'!',
	'(',
	')',
	':',
	';',
	',',
	'-',
	'--',
	'---',
	'=',
	'===',
	'+',
	'#',
	'##',
	'>',
	'|',
	'*',
	'**',
	'_',
	'__',
	'`',
	'``',
	'~',
	'~~',
	'[',
	']',
	'[^1]',
	'[1]: x',
	'1.',
	'12)',
	'<',
	'<b>',
	'<br>',
	'</i>',
	'<!--',
	'&',
	'&amp;',
	'&#65;',
	'\\',
	'\\*',
	' ',
	'  ',
	'\u00a0',
	'^',
	'$',
	'{',
	'}',
	'"',
	"'",
	'/',
	'%',
	'@',
	'0',
];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map(x => x.join(''));
const { inlines } = fc.letrec<any>(tie => ({
	inline: fc.oneof(
		{ depthSize: 'small', withCrossShrink: true },
		{ weight: 6, arbitrary: text.map(t => ({ kind: 'text', text: t })) },
		text.map(t => ({ kind: 'code', text: t })),
		fc.constant({ kind: 'break' }),
		fc.constantFrom('1', '*', 'a]b', 'x\\y', '&amp;').map(label => ({ kind: 'note', label })),
		fc
			.tuple(text, fc.constantFrom('a.png', 'b c.png', 'x(y).png', '<z>'))
			.map(([alt, src]) => ({ kind: 'image', alt: alt.trim().replace(/\s+/g, ' '), src })),
		fc
			.tuple(fc.constantFrom('emphasis', 'strong', 'strike', 'speech'), tie('inlines'))
			.map(([kind, inlines]) => ({ kind, inlines })),
		fc
			.tuple(fc.constantFrom('#x', 'a b', 'a(b', 'a)b', '<c>', 'x\\y', 'x&amp;y', '?q=1&lt;2|3'), tie('inlines'))
			.map(([href, inlines]) => ({ kind: 'link', href, inlines })),
	),
	inlines: fc.array(tie('inline'), { maxLength: 4 }),
}));
const notes = ['1', '*', 'a]b', 'x\\y', '&amp;'].map(label => ({
	kind: 'footnote',
	label,
	blocks: [{ kind: 'paragraph', inlines: [{ kind: 'text', text: 'note' }] }],
}));
const where = process.argv[2] ?? 'paragraph';
const wrap = (inlines: any) =>
	where === 'paragraph'
		? { kind: 'paragraph', inlines: [{ kind: 'text', text: process.argv[3] ?? '' }, ...inlines] }
		: where === 'heading'
			? { kind: 'heading', level: 2, inlines: [{ kind: 'text', text: process.argv[3] ?? '' }, ...inlines] }
			: where === 'cell'
				? {
						kind: 'table',
						align: [],
						rows: [
							{ header: true, cells: [{ inlines: [{ kind: 'text', text: 'h' }] }] },
							{ header: false, cells: [{ inlines: [{ kind: 'text', text: process.argv[3] ?? '' }, ...inlines] }] },
						],
					}
				: {
						kind: 'list',
						ordered: false,
						items: [
							{ blocks: [{ kind: 'paragraph', inlines: [{ kind: 'text', text: process.argv[3] ?? '' }, ...inlines] }] },
						],
					};
const unwrap = (b: any) =>
	b === undefined
		? []
		: where === 'cell'
			? b.rows[1].cells[0].inlines
			: where === 'item'
				? (b.items[0].blocks[0]?.inlines ??
					(b.items[0].blocks[0]?.kind === 'figure' ? [{ kind: 'image', ...b.items[0].blocks[0].image }] : []))
				: (b.inlines ??
					(b.kind === 'figure' ? [{ kind: 'image', ...b.image }] : [{ kind: 'text', text: JSON.stringify(b) }]));
await fc.assert(
	fc.asyncProperty(inlines, async (xs: any) => {
		const src = [...articleMarkdown({ meta: {}, blocks: [wrap(xs), ...notes], problems: [] } as any)].join('');
		const back = await parseMarkdown(src);
		const got = markdownNormal(unwrap(back.blocks[0]?.kind === 'footnote' ? undefined : back.blocks[0]));
		const want = markdownNormal(unwrap(wrap(xs)));
		if (got !== want) throw new Error('SRC:\n' + src.split('\n\n[^')[0] + '\nWANT:\n' + want + '\nGOT:\n' + got);
	}),
	{ numRuns: Number(process.argv[4] ?? 3000) },
);
console.log('ok');
