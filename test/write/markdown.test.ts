import { expect, test } from 'vitest';
import type { Block, Metadata } from '../../src/article/article.ts';
import { articleMarkdown } from '../../src/write/markdown.ts';
import {
	article,
	br,
	code,
	codeBlock,
	definitions,
	em,
	figure,
	footnote,
	h,
	hr,
	link,
	note,
	ol,
	p,
	quote,
	speech,
	strike,
	strong,
	table,
	task,
	ul,
} from '../support/build.ts';

function checkMarkdown(blocks: Block | readonly Block[], expected: string, meta: Metadata = {}): void {
	const written = [...articleMarkdown(article([blocks].flat(), meta))].join('');
	expect(written).toBe(expected === '' ? '' : `${expected}\n`);
}

test('blocks stand apart by a blank line', () => {
	checkMarkdown([h(1, 'One'), p('Two'), hr, p('Three')], '# One\n\nTwo\n\n***\n\nThree');
});

test('metadata is front matter, each value a string whatever it says', () => {
	checkMarkdown(
		p('Text'),
		'---\ntitle: "A \\"title\\": yes"\nauthor: "Ada"\nsite: "The Example"\ndate: "2026-03-12"\nlang: "no"\ndir: "ltr"\nurl: "https://example.org/"\n---\n\nText',
		{
			url: 'https://example.org/',
			language: 'no',
			title: 'A "title": yes',
			byline: 'Ada',
			site: 'The Example',
			published: '2026-03-12',
			direction: 'ltr',
		},
	);
});

test('nothing to see is nothing', () => {
	checkMarkdown([p(), p(' ', br), h(2), quote(p()), ul(), figure('', ''), footnote('1', p())], '');
});

test('marks', () => {
	checkMarkdown(p('a ', em('b'), ' ', strong('c'), ' ', strike('d'), ' ', code('e')), 'a *b* **c** ~~d~~ `e`');
});

test('speech is its marks', () => {
	checkMarkdown(p('She said ', speech('“', em('no'), '”'), '.'), 'She said “*no*”.');
});

test('marks of a kind that touch or nest are one', () => {
	checkMarkdown(p(em('a'), em('b', em('c')), strong('d'), strong('e')), '*abc*<!-- -->**de**');
});

test('white space at the edge of a mark goes outside', () => {
	checkMarkdown(p('a', em(' b '), 'c', strong(' '), 'd'), 'a *b* c d');
});

test('a delimiter between a letter and a mark counts only beside a number', () => {
	checkMarkdown(p('a', strong('“b”'), 'c'), '&#97;**“b”**&#99;');
});

test('in the middle of a word', () => {
	checkMarkdown(p('un', em('believ'), 'able'), 'un*believ*able');
	checkMarkdown(p(strong('un', em('believ'), 'able')), '**u&#110;*believ*&#97;ble**');
});

test.each([
	['*a*', '\\*a\\*'],
	['snake_case _a_', 'snake_case \\_a\\_'],
	['`a`', '\\`a\\`'],
	['[a](b)', '\\[a](b)'],
	['a \\ b', 'a \\\\ b'],
	['~a~', '\\~a\\~'],
	['<b>', '\\<b>'],
	['a < b', 'a < b'],
	['&amp;', '\\&amp;'],
	['Q&A', 'Q&A'],
	['# a', '\\# a'],
	['#a', '#a'],
	['> a', '\\> a'],
	['- a', '\\- a'],
	['-5 degrees', '-5 degrees'],
	['— a', '— a'],
	['1. a', '1\\. a'],
	['1.5 a', '1.5 a'],
	['2026) a', '2026\\) a'],
	['=====', '\\====='],
	['---', '\\---'],
	['www.example.org', 'www\\.example.org'],
	['see https://example.org/a_b*c.', 'see <https://example.org/a_b*c>.'],
	['(https://example.org/)', '(<https://example.org/>)'],
	['a\nb', 'a b'],
	['  a  b  ', 'a  b'],
])('text that is no markup: %j', (text, expected) => {
	checkMarkdown(p(text), expected);
});

test('verse: the lines end in hard breaks, and none begins a block', () => {
	checkMarkdown(p('Roses', br, '- red', br, '---', br, '| a |', br), 'Roses\\\n\\- red\\\n\\---\\\n\\| a |');
});

test('a heading is one line, and its number signs are its own', () => {
	checkMarkdown(h(3, 'C', br, 'or C#'), '### C<br>or C\\#');
});

test('links', () => {
	checkMarkdown(p(link('a/b', 'text')), '[text](a/b)');
	checkMarkdown(p(link('a b(c)', 'te]xt')), '[te\\]xt](<a b(c)>)');
	checkMarkdown(p(link('https://example.org/', 'https://example.org/')), '<https://example.org/>');
	checkMarkdown(p(link('a', 'one ', link('b', 'two'))), '[one two](a)');
	checkMarkdown(p('Go!', link('a', 'b')), 'Go\\![b](a)');
});

test('code takes as many backticks as it needs', () => {
	checkMarkdown(p(code('a`b')), '``a`b``');
	checkMarkdown(p(code('`')), '`` ` ``');
	checkMarkdown(codeBlock('```\na\n```'), '````\n```\na\n```\n````');
	checkMarkdown({ kind: 'code', language: 'c`c', text: '' }, '```c&#96;c\n```');
});

test('quotes and lists nest', () => {
	checkMarkdown(quote(p('a'), quote(p('b'))), '> a\n>\n> > b');
	checkMarkdown(ul('a', [p('b'), ul('c')]), '- a\n- b\n  - c');
	checkMarkdown(ol(9, 'a', [p('b'), p('c')]), '9. a\n\n10. b\n\n    c');
	checkMarkdown(ul(task(true, 'a'), task(false, 'b')), '- [x] a\n- [ ] b');
	checkMarkdown(ul('[x] no task'), '- \\[x] no task');
});

test('lists that begin lists are no rule', () => {
	checkMarkdown(ul([ul([ul('a')])]), '- + - a');
});

test('two lists of a kind stay two', () => {
	checkMarkdown([ul('a'), ul('b'), ul('c')], '- a\n\n+ b\n\n- c');
	checkMarkdown([ol(1, 'a'), ol(1, 'b')], '1. a\n\n1) b');
});

test('a list that may not follow text at once stands apart', () => {
	checkMarkdown(ul([p('a'), ol(2, 'b')]), '- a\n\n  2. b');
	checkMarkdown(ul([p('a'), ol(1, { number: 2, blocks: [p('b')] })]), '- a\n\n  2. b');
	checkMarkdown(ul([p('a'), ul([])]), '- a\n\n  -');
});

test('tables: bars are escaped, a missing header is empty, spans leave empty cells', () => {
	checkMarkdown(table(['a|b', 'c|'], ['start', 'end']), '| a | b |\n| --- | --: |\n| c |  |');
	const cell = (text: string) => ({ inlines: p(text).inlines });
	checkMarkdown(
		{
			kind: 'table',
			caption: p('Cap').inlines,
			align: [],
			rows: [
				{ header: false, cells: [{ ...cell('a | b'), columns: 2 }] },
				{ header: false, cells: [cell('c'), cell('d')] },
			],
		},
		'*Cap*\n\n|  |  |\n| --- | --- |\n| a \\| b |  |\n| c | d |',
	);
	checkMarkdown(
		{ kind: 'table', align: [], rows: [{ header: true, cells: [{ inlines: [...p('a', br, code('b|c')).inlines] }] }] },
		'| a<br>`b\\|c` |\n| --- |',
	);
});

test('figures: an image and its title, or HTML where that cannot say it', () => {
	const image = { src: 'a b.png', alt: 'A [boat]' };
	checkMarkdown(
		{ kind: 'figure', image, caption: p('The "boat"').inlines, credit: [] },
		'![A \\[boat\\]](<a b.png> "The \\"boat\\"")',
	);
	checkMarkdown({ kind: 'figure', image, caption: [], credit: [] }, '![A \\[boat\\]](<a b.png>)');
	checkMarkdown(
		figure('', 'The boat', 'Ada/Agency'),
		'<figure>\n<figcaption>The boat <small class="credit">Ada/Agency</small></figcaption>\n</figure>',
	);
});

test('terms with a paragraph each', () => {
	checkMarkdown(definitions([em('a'), 'b', 'c'], ['- d', 'e']), '*a*\n: b\n: c\n\n\\- d\n: e');
	checkMarkdown([definitions(['a', 'b']), definitions(['c', 'd'])], 'a\n: b\n\n<!-- -->\n\nc\n: d');
});

test('other terms are HTML around Markdown', () => {
	checkMarkdown(definitions(['a', [p('b'), ul('c')]]), '<dl>\n<dt>\n\na\n\n</dt>\n<dd>\n\nb\n\n- c\n\n</dd>\n</dl>');
	const long = 'a term so long that it may be taken for a line of a paragraph';
	checkMarkdown(definitions([long, 'b']), `<dl>\n<dt>\n\n${long}\n\n</dt>\n<dd>\n\nb\n\n</dd>\n</dl>`);
});

test('numbers are in figures', () => {
	checkMarkdown({ ...ol(3, 'a', 'b'), numbering: 'lower-alpha', delimiter: ')' }, '3) a\n4) b');
	checkMarkdown(ol(1, 'a', { number: 5, blocks: [p('b')] }, 'c'), '1. a\n5. b\n6. c');
});

test('footnotes', () => {
	checkMarkdown([p('a', note('1')), footnote('1', p('b'), p('c'))], 'a[^1]\n\n[^1]: b\n\n    c');
	checkMarkdown([p('a', note('1'), '(b)'), footnote('1', p('c'))], 'a[^1]\\(b)\n\n[^1]: c');
	checkMarkdown(p('a', note('2')), 'a\\[2]');
	checkMarkdown(definitions([note('1'), [p('a'), footnote('1', p('b'))]]), '[^1]\n: a\n\n[^1]: b');
	checkMarkdown([p('a', note('see here')), footnote('see here', p('b'))], 'a\\[see here]\n\n\\[see here]\n\nb');
});
