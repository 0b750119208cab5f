import { describe, expect, test } from 'vitest';
import { textOfBlocks } from '../../src/article/text.ts';
import { MAX_DEPTH } from '../../src/parse/limits.ts';
import { parseMarkdown, parseMarkdownInParts } from '../../src/parse/markdown.ts';
import { checkMarkdown, collect } from './check.ts';

describe('the run of the text', () => {
	test('marks', () =>
		checkMarkdown(
			'He said *no*, **twice**, ~~once~~ `n * n`.',
			'paragraph “He said em(no), strong(twice), strike(once) code(n * n).”',
		));
	test('marks in marks', () => checkMarkdown('***a** b*', 'paragraph “em(strong(a) b)”'));
	test('a soft break is a space', () => checkMarkdown('one\n  two', 'paragraph “one two”'));
	test('a soft break in Chinese is nothing', () =>
		checkMarkdown('她说，\n**明天**\n再来。', 'paragraph “她说，strong(明天)再来。”'));
	test('a soft break between Chinese and Latin is a space', () =>
		checkMarkdown('修钟\nclock', 'paragraph “修钟 clock”'));
	test('a soft break in Korean is a space', () => checkMarkdown('시계\n바늘', 'paragraph “시계 바늘”'));
	test('a hard break', () => checkMarkdown('one  \ntwo\\\nthree', 'paragraph “one⏎two⏎three”'));
	test('spaces collapse, the wide ones stay', () =>
		checkMarkdown('a   b\u00A0\u00A0c　d', 'paragraph “a b\u00A0\u00A0c　d”'));
	test('a link', () => checkMarkdown('[the *pier*](/pier "Title")', 'paragraph “link</pier>(the em(pier))”'));
	test('a link by reference', () =>
		checkMarkdown('[pier][P] [p]\n\n[p]: /pier', 'paragraph “link</pier>(pier) link</pier>(p)”'));
	test('of two definitions the first counts', () =>
		checkMarkdown('[p]\n\n[p]: /a\n[p]: /b', 'paragraph “link</a>(p)”'));
	test('a reference to nothing', () => checkMarkdown('[pier][p]', 'paragraph “[pier][p]”'));
	test('a definition in a quote', () =>
		checkMarkdown('[p]\n\n> [p]: /pier\n> x', 'paragraph “link</pier>(p)”\nquote\n  paragraph “x”'));
	test('a bare address', () =>
		checkMarkdown(
			'See www.harbour.example.',
			'paragraph “See link<http://www.harbour.example>(www.harbour.example).”',
		));
	test('an image among words', () => checkMarkdown('a ![bell](b.png) c', 'paragraph “a image<b.png>(bell) c”'));
	test('an inline tag goes, its text stays', () =>
		checkMarkdown('H<sub>2</sub>O <!-- x -->now', 'paragraph “H2O now”'));
	test('an inline break and an inline image', () =>
		checkMarkdown('a<br>b <img src=x.png alt=bell>', 'paragraph “a⏎b image<x.png>(bell)”'));
	test('entities', () => checkMarkdown('caf&eacute; &amp;lt; &#x41;', 'paragraph “café &lt; A”'));
});

describe('blocks', () => {
	test('headings', () =>
		checkMarkdown('# One\n\nTwo\n---\n\n###### Six #', 'heading 1 “One”\nheading 2 “Two”\nheading 6 “Six”'));
	test('a heading without text is none', () => checkMarkdown('#\n\na', 'paragraph “a”'));
	test('a heading that is linked to has a name', () =>
		checkMarkdown(
			'[up](#the-end-of-it-1)\n\n# The end, of *it*!\n\n# The end of it',
			'paragraph “link<#the-end-of-it-1>(up)”\nheading 1 “The end, of em(it)!”\n#the-end-of-it-1 heading 1 “The end of it”',
		));
	test('a quote', () => checkMarkdown('> a\nb\n> > c', 'quote\n  paragraph “a b”\n  quote\n    paragraph “c”'));
	test('lists', () =>
		checkMarkdown(
			`
			3. three
			4. four
			   - nested

			   and on
			`,
			`
			ordered list from 3
			  item
			    paragraph “three”
			  item
			    paragraph “four”
			    list
			      item
			        paragraph “nested”
			    paragraph “and on”
			`,
		));
	test('tasks', () =>
		checkMarkdown('- [x] a\n- [ ] b', 'list\n  item done\n    paragraph “a”\n  item to do\n    paragraph “b”'));
	test('code', () => checkMarkdown('```ts twoslash\nlet a;\n\n\tb\n```', 'code ts “let a;⏎⏎\tb”'));
	test('indented code', () => checkMarkdown('a\n\n    let b', 'paragraph “a”\ncode “let b”'));
	test('a rule', () => checkMarkdown('a\n\n***', 'paragraph “a”\nrule'));
	test('a table', () =>
		checkMarkdown(
			'| a | b | c | d |\n|---|:-:|--:|---|\n| *1* | 2 \\| 3 | |',
			'table start center end\n  header “a” “b” “c” “d”\n  row “em(1)” “2 | 3” “”',
		));
	test('a footnote is read at the end, wherever it is written', () =>
		checkMarkdown(
			'a[^Nb]\n\n[^nb]: one\n\n    two\n\nb',
			'paragraph “anote(nb)”\nparagraph “b”\nfootnote nb\n  paragraph “one”\n  paragraph “two”',
		));
	test('also out of a quote, and when nothing refers to it', () =>
		checkMarkdown('> a\n>\n> [^1]: one\n\nb', 'quote\n  paragraph “a”\nparagraph “b”\nfootnote 1\n  paragraph “one”'));
	test('terms', () =>
		checkMarkdown(
			'a *b*\n: c\n  d\n: e\n\nf\ng\n:   [h](#i)\n\nj',
			`
			definitions
			  term “a em(b)”
			  description
			    paragraph “c d”
			  description
			    paragraph “e”
			  term “f”
			  term “g”
			  description
			    paragraph “link<#i>(h)”
			paragraph “j”
			`,
		));
	test('terms with a comment between are two lists', () =>
		checkMarkdown(
			'a\n: b\n\n<!-- -->\n\nc\n: d',
			`
			definitions
			  term “a”
			  description
			    paragraph “b”
			definitions
			  term “c”
			  description
			    paragraph “d”
			`,
		));
	test('no terms are lines that begin with a colon by chance', async () => {
		await checkMarkdown(': a', 'paragraph “: a”');
		await checkMarkdown(': a\n: b', 'paragraph “: a : b”');
		await checkMarkdown('<b></b>\n: a', 'paragraph “: a”');
		await checkMarkdown('a\n:b', 'paragraph “a :b”');
		const line = 'a line of a wrapped paragraph is as long as the others around it';
		await checkMarkdown(`${line}\n: b`, `paragraph “${line} : b”`);
	});
	test('terms as HTML around Markdown', () =>
		checkMarkdown(
			'<dl>\n<dt>\n\n*a*\n\n</dt>\n<dd>\n\n- b\n\n<dl>\n<dt>c</dt>\n<dd>\n\nd\n\n</dd>\n</dl>\n\n</dd>\n</dl>\n\ne',
			`
			definitions
			  term “em(a)”
			  description
			    list
			      item
			        paragraph “b”
			    definitions
			      term “c”
			      description
			        paragraph “d”
			paragraph “e”
			`,
		));
	test('terms that only a comment or a script has', () =>
		checkMarkdown('<!-- <dl> -->\n\n<script>"<dl>"</script>\n\na', 'paragraph “a”'));
	test('what stands beside terms is no list, and is read once', () =>
		checkMarkdown(
			'<dl>\n<dd>\n\n[^1]: a\n\n</dd>\n\nb\n\n</dl>\n\nc[^1]',
			'paragraph “b”\nparagraph “cnote(1)”\nfootnote 1\n  paragraph “a”',
		));
	test('notes in HTML stay where they are', () =>
		checkMarkdown(
			'<p>a<a id="r" href="#n">1</a></p><p id="n"><a href="#r">1</a> b</p>',
			'#r paragraph “alink<#n>(1)”\n#n paragraph “link<#r>(1) b”',
		));
	test('HTML that leaves terms open', () =>
		checkMarkdown('<dl>\n<dt>\n\na\n\n<dd>\n\nb', 'paragraph “a”\nparagraph “b”'));
	test('the sign after numbers', () =>
		checkMarkdown(
			'- x\n\n12) a\n13) b',
			'list\n  item\n    paragraph “x”\nordered list ) from 12\n  item\n    paragraph “a”\n  item\n    paragraph “b”',
		));
	test('a footnote after an exclamation mark', () =>
		checkMarkdown('No![^1]\n\n[^1]: Yes.', 'paragraph “No!note(1)”\nfootnote 1\n  paragraph “Yes.”'));
	test('a footnote that is missing', () => checkMarkdown('a[^1]', 'paragraph “a[^1]”'));
	test('an image alone', () =>
		checkMarkdown('![bell](b.png "The  bell")', 'figure image<b.png>(bell) caption “The bell”'));
	test('an image alone in a link', () => checkMarkdown('[![bell](b.png)](/b)', 'figure image<b.png>(bell)'));
	test('an image alone by reference', () =>
		checkMarkdown('![bell][b]\n\n[b]: b.png (Old)', 'figure image<b.png>(bell) caption “Old”'));
	test('two images are no figure', () => checkMarkdown('![a](a) ![b](b)', 'paragraph “image<a>(a) image<b>(b)”'));
});

describe('raw HTML', () => {
	test('blocks are mapped', () =>
		checkMarkdown(
			'<p align="center">\n<img src="a.png" alt="bell">\n</p>\n\n<figure><img src=b.png><figcaption>The *bell*</figcaption></figure>',
			'figure image<a.png>(bell)\nfigure image<b.png> caption “The *bell*”',
		));
	test('an element around Markdown', () =>
		checkMarkdown(
			'<details>\n<summary>More</summary>\n\nInside *it*.\n\n</details>',
			'paragraph “strong(More)”\nparagraph “Inside em(it).”',
		));
	test('an aside in a text is part of it', () => checkMarkdown('<aside>Note</aside>', 'paragraph “Note”'));
	test('comments and scripts are no text', () =>
		checkMarkdown('<!-- a\n\nb -->\n\nc\n\n<script>\nd\n</script>', 'paragraph “c”'));
});

describe('front matter', () => {
	test('names and dates', () =>
		checkMarkdown(
			`
			---
			Title: "1984"
			authors:
			  - By Ane Holm
			  - Bo Lind
			date: 12 March 2026
			updated: 2026-03-13 08:05
			lang: de_AT
			dir: RTL
			canonical: https://pier.example/a
			publication: The Pier
			draft: true
			nested: {title: no}
			---
			Text.
			`,
			`
			title: 1984
			byline: Ane Holm, Bo Lind
			site: The Pier
			published: 2026-03-12
			updated: 2026-03-13T08:05:00
			language: de-AT
			direction: rtl
			url: https://pier.example/a
			paragraph “Text.”
			`,
		));
	test('what cannot be understood is left out', () =>
		checkMarkdown('---\ntitle:\ndate: soon\nlang: the usual\nauthor: {name: A}\n---\n', ''));
	test('broken, it is kept', () =>
		checkMarkdown('---\ntitle: [a\n---\nText', 'code yaml “title: [a”\nparagraph “Text”\nproblem front-matter'));
	test('aliases that multiply are broken', () =>
		checkMarkdown(
			`---\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\ntitle: t\n---`,
			'code yaml “a: &a [x,x,x,x,x,x,x,x,x]⏎b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]⏎c: [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]⏎title: t”\nproblem front-matter',
		));
	test('a rule above prose is none', () =>
		checkMarkdown('---\n\nIt rained.\n\n---\n', 'rule\nparagraph “It rained.”\nrule'));
	test('unclosed, it is none', () => checkMarkdown('---\ntitle: a', 'rule\nparagraph “title: a”'));
});

/** They are read in a few seconds; the machine may be busy. */
const PATIENCE = { timeout: 30_000 };

describe('hostile text', PATIENCE, () => {
	test('controls written as entities', () => checkMarkdown('a&#27;[31m &#x9b;b', 'paragraph “a\uFFFD[31m \uFFFDb”'));
	test('an entity of an entity stays text', () => checkMarkdown('&amp;#27;', 'paragraph “&#27;”'));
	test('marks between the characters of an entity', () => checkMarkdown('&**#27;**', 'paragraph “&strong(#27;)”'));
	test('controls in addresses, names and languages', () =>
		checkMarkdown('[a](<\u001B]8;;x>)\n\n```\u0007ts\n```', 'paragraph “link<\uFFFD]8;;x>(a)”\ncode \uFFFDts “”'));
	test('controls in front matter', () => checkMarkdown('---\ntitle: "a\\eb"\n---\n', 'title: a\uFFFDb'));

	const tooDeep = [{ kind: 'too-deep' }];
	const many = 10_000;
	test.each([
		['quotes', '>'.repeat(many)],
		['lists', '- '.repeat(many)],
		['numbers', '1. '.repeat(many)],
		['quotes and lists', '> - '.repeat(many)],
		['notes', '[^a]: '.repeat(many)],
		['brackets', '['.repeat(many)],
		['links', `${'['.repeat(many)}b${'](c)'.repeat(many)}`],
		['stars', '*'.repeat(many)],
		['pairs of marks', '*a _b '.repeat(many)],
	])('%s without end', async (_, marks) => {
		const { blocks, problems } = await parseMarkdown(`${marks}word`);
		expect(problems).toEqual(tooDeep);
		expect(textOfBlocks(blocks)).toContain('word');
	});
	test('what is past the limit stays as text', async () => {
		const { blocks } = await parseMarkdown(`${'>'.repeat(MAX_DEPTH + 3)} word`);
		expect(textOfBlocks(blocks)).toBe('>>> word');
	});
	test('up to the limit nothing changes', async () => {
		const { blocks, problems } = await parseMarkdown(`${'>'.repeat(MAX_DEPTH)} word`);
		expect([textOfBlocks(blocks), problems]).toEqual(['word', []]);
	});
});

describe('long texts in parts', PATIENCE, () => {
	const filler = 'A sentence about nothing at all. '.repeat(100);
	const paragraphs = (count: number): string => `${filler}\n\n`.repeat(count);
	const partsOf = async (text: string): Promise<readonly string[]> =>
		(await collect(parseMarkdownInParts(text))).map(({ blocks }) => textOfBlocks(blocks));

	test('a short text is one part', async () => expect(await partsOf('a')).toEqual(['a']));
	test('nothing is one part', async () => expect(await partsOf('')).toEqual(['']));
	test('no paragraph is lost or cut', async () => {
		const parts = await partsOf(paragraphs(100));
		expect(parts.length).toBeGreaterThan(2);
		expect(parts.flatMap(part => part.split('\n'))).toEqual(Array.from({ length: 100 }, () => filler.trim()));
	});
	test('links and notes reach definitions in other parts', async () => {
		const { blocks } = await parseMarkdown(`[Pier] and note[^n].\n\n${paragraphs(50)}[pier]: /pier\n\n[^n]: The note.`);
		expect(blocks[0]).toMatchObject({
			inlines: [{ kind: 'link', href: '/pier' }, {}, { kind: 'note', label: 'n' }, {}],
		});
		expect(blocks.filter(({ kind }) => kind === 'footnote')).toHaveLength(1);
	});
	test('a part never ends within code, raw HTML or a list', async () => {
		const code = `\`\`\`\n${paragraphs(50)}\`\`\`\n\n`;
		const html = `<pre>\n${paragraphs(50)}</pre>\n\n`;
		const list = `- item\n\n${`  ${filler}\n\n`.repeat(50)}`;
		const { blocks } = await parseMarkdown(code + html + list);
		expect(blocks.map(({ kind }) => kind)).toEqual(['code', 'code', 'list']);
	});
	test('a paragraph without end is cut at line ends', async () => {
		const { blocks } = await parseMarkdown('word\n'.repeat(60_000));
		expect(blocks.length).toBeGreaterThan(1);
		expect(textOfBlocks(blocks).match(/word/g)).toHaveLength(60_000);
	});
});
