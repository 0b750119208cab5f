import { expect, test } from 'vitest';
import type { Block, Metadata } from '../../src/article/article.ts';
import { articleHtml } from '../../src/write/html.ts';
import {
	article,
	as,
	br,
	cited,
	code,
	codeBlock,
	definitions,
	em,
	figure,
	footnote,
	h,
	hr,
	image,
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

const documentOf = (blocks: readonly Block[], meta: Metadata = {}): string =>
	[...articleHtml(article(blocks, meta))].join('');

/** What stands in the article element. */
function checkHtmlOutput(blocks: Block | readonly Block[], expected: string): void {
	const [, inside] = /<article>\n(.*)<\/article>/s.exec(documentOf([blocks].flat())) ?? [];
	expect(inside).toBe(expected === '' ? '' : `${expected}\n`);
}

test('a whole document', () => {
	const meta: Metadata = {
		title: 'A <title>',
		byline: 'Ada "A." Writer',
		site: 'The Example',
		published: '2026-03-12T08:00Z',
		updated: '2026-03-13',
		language: 'ar',
		direction: 'rtl',
		url: 'https://example.org/?a=1&b=2',
	};
	expect(documentOf([p('Words')], meta)).toBe(`<!doctype html>
<html lang="ar" dir="rtl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>A &lt;title&gt;</title>
<meta name="author" content="Ada &quot;A.&quot; Writer">
<meta property="og:site_name" content="The Example">
<meta property="article:published_time" content="2026-03-12T08:00Z">
<meta property="article:modified_time" content="2026-03-13">
<link rel="canonical" href="https://example.org/?a=1&amp;b=2">
</head>
<body>
<article>
<header>
<h1 class="title">A &lt;title&gt;</h1>
<p class="meta">Ada "A." Writer · The Example · <time datetime="2026-03-12T08:00Z">2026-03-12</time></p>
</header>
<p>Words</p>
</article>
</body>
</html>
`);
});

test('who says it, and how, goes with speech', () => {
	checkHtmlOutput(
		p(
			{ kind: 'speech', speaker: 'Ida "Q" Quill', verb: 'said', inlines: [{ kind: 'text', text: '“a”' }] },
			cited('“b”'),
		),
		'<p><span class="speech" data-speaker="Ida &quot;Q&quot; Quill" data-verb="said">“a”</span><span class="cited">“b”</span></p>',
	);
});

test('what the page says itself is not said twice', () => {
	const written = documentOf([as('title', h(1, 'Title')), as('byline', p('By Ada')), p('Words')], {
		title: 'Title',
		byline: 'Ada',
	});
	expect(written).not.toContain('<header>');
	expect(written).toContain('<h1 class="title">Title</h1>\n<p class="byline">By Ada</p>\n<p>Words</p>');
});

test('inlines', () => {
	checkHtmlOutput(
		p(em('a'), strong('b'), strike('c'), code('<d>'), speech('“e”'), br, 'f & g'),
		'<p><em>a</em><strong>b</strong><s>c</s><code>&lt;d&gt;</code><span class="speech">“e”</span><br>\nf &amp; g</p>',
	);
});

test('blocks', () => {
	checkHtmlOutput([h(2, 'a'), hr, quote(p('b'))], '<h2>a</h2>\n<hr>\n<blockquote>\n<p>b</p>\n</blockquote>');
	checkHtmlOutput({ ...p('a'), id: 'here', part: 'dek' }, '<p id="here" class="dek">a</p>');
	checkHtmlOutput(as('furniture', p('Share')), '<aside class="furniture">\n<p>Share</p>\n</aside>');
	checkHtmlOutput(codeBlock('\n<a>\n'), '<pre><code>\n&lt;a&gt;\n</code></pre>');
	checkHtmlOutput({ kind: 'code', language: 'c"', text: 'a' }, '<pre><code class="language-c&quot;">a</code></pre>');
});

test('lists', () => {
	checkHtmlOutput(
		ul('a', [p('b'), ul('c')]),
		'<ul>\n<li>a</li>\n<li>\n<p>b</p>\n<ul>\n<li>c</li>\n</ul>\n</li>\n</ul>',
	);
	checkHtmlOutput(ol(3, 'a'), '<ol start="3">\n<li>a</li>\n</ol>');
	checkHtmlOutput(
		ul(task(true, 'a'), task(false, 'b')),
		'<ul>\n<li><input type="checkbox" disabled checked> a</li>\n<li><input type="checkbox" disabled> b</li>\n</ul>',
	);
});

test('tables', () => {
	checkHtmlOutput(
		table(['a|b', 'c|d'], ['start', 'end']),
		'<table>\n<thead>\n<tr><th scope="col">a</th><th scope="col" style="text-align: end">b</th></tr>\n</thead>\n<tbody>\n<tr><td>c</td><td style="text-align: end">d</td></tr>\n</tbody>\n</table>',
	);
	checkHtmlOutput(
		{
			kind: 'table',
			caption: p('Cap').inlines,
			align: ['start', 'center'],
			rows: [
				{ header: false, cells: [{ inlines: p('a').inlines, rows: 2 }, { inlines: p('b').inlines }] },
				{ header: false, cells: [{ inlines: p('c').inlines }] },
			],
		},
		'<table>\n<caption>Cap</caption>\n<tbody>\n<tr><td rowspan="2">a</td><td style="text-align: center">b</td></tr>\n<tr><td style="text-align: center">c</td></tr>\n</tbody>\n</table>',
	);
});

test('figures', () => {
	checkHtmlOutput(
		{
			kind: 'figure',
			image: { src: 'boat.png', alt: 'A "boat"' },
			caption: p('The boat').inlines,
			credit: p('Ada').inlines,
		},
		'<figure>\n<img src="boat.png" alt="A &quot;boat&quot;">\n<figcaption>The boat <small class="credit">Ada</small></figcaption>\n</figure>',
	);
	checkHtmlOutput(figure('A boat'), '<figure>\n<img alt="A boat">\n</figure>');
	checkHtmlOutput(p(image('here')), '<p><img alt="here"></p>');
});

test('terms', () => {
	const [group] = definitions(['a', 'b', [p('c'), p('d')]]).groups;
	checkHtmlOutput(
		{ kind: 'definitions', groups: [{ descriptions: [], ...group, terms: [{ id: 'x', inlines: [code('a')] }] }] },
		'<dl>\n<dt id="x"><code>a</code></dt>\n<dd>b</dd>\n<dd>\n<p>c</p>\n<p>d</p>\n</dd>\n</dl>',
	);
});

test('numbers', () => {
	checkHtmlOutput(
		{ ...ol(3, 'a', { number: 7, blocks: [p('b')] }), numbering: 'upper-roman' },
		'<ol start="3" type="I">\n<li>a</li>\n<li value="7">b</li>\n</ol>',
	);
	checkHtmlOutput(ul({ number: 7, blocks: [p('a')] }), '<ul>\n<li>a</li>\n</ul>');
});

test('footnotes stand at the end and lead back', () => {
	checkHtmlOutput(
		[p('a', note('*'), note('*')), footnote('*', p('b')), p('c', note('none'))],
		`<p>a<sup><a id="noteref-1" href="#note-1" role="doc-noteref">*</a></sup><sup><a href="#note-1" role="doc-noteref">*</a></sup></p>
<p>c[none]</p>
<section class="footnotes" role="doc-endnotes">
<div id="note-1" role="doc-footnote">
<sup><a href="#noteref-1" role="doc-backlink">*</a></sup>
<p>b</p>
</div>
</section>`,
	);
	checkHtmlOutput(
		[p('a', note('1')), { ...footnote('1', p('b')), id: 'fn:1' }],
		`<p>a<sup><a id="noteref-1" href="#fn:1" role="doc-noteref">1</a></sup></p>
<section class="footnotes" role="doc-endnotes">
<div id="fn:1" role="doc-footnote">
<sup><a href="#noteref-1" role="doc-backlink">1</a></sup>
<p>b</p>
</div>
</section>`,
	);
});

test.each([
	'https://example.org/',
	'HTTP://example.org',
	'mailto:ada@example.org',
	'a/b.html',
	'../a',
	'/a',
	'#a',
	'?a=b',
	'//example.org/a',
])('a link stays a link: %s', href => {
	checkHtmlOutput(p(link(href, 'a')), `<p><a href="${href}">a</a></p>`);
});

test.each([
	'javascript:alert(1)',
	'JaVaScRiPt:alert(1)',
	' javascript:alert(1)',
	'java\nscript:alert(1)',
	'java\tscript:alert(1)',
	'data:text/html,<script>',
	'vbscript:a',
	'file:///etc/passwd',
	'',
])('what a link may not lead to is text: %j', href => {
	checkHtmlOutput(p(link(href, 'a')), '<p>a</p>');
	checkHtmlOutput(
		{ kind: 'figure', image: { src: href, alt: 'a' }, caption: [], credit: [] },
		'<figure>\n<img alt="a">\n</figure>',
	);
});

test('an address cannot leave its attribute', () => {
	checkHtmlOutput(p(link('a" onclick="b', 'c')), '<p><a href="a&quot; onclick=&quot;b">c</a></p>');
});
