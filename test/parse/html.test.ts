import { describe, expect, test } from 'vitest';
import { textOfBlocks } from '../../src/article/text.ts';
import { parseHtml } from '../../src/parse/html.ts';
import { checkHtml } from './check.ts';

describe('the run of the text', () => {
	test('marks', () =>
		checkHtml(
			'<p><em>a</em> <b>b</b> <del>c</del> <kbd>d</kbd> <mark>e</mark>',
			'paragraph “em(a) strong(b) strike(c) code(d) e”',
		));
	test('white space collapses across marks', () => checkHtml('<p>  a <i> b </i> c\n\t</p>', 'paragraph “a em(b )c”'));
	test('nothing in marks is nothing', () =>
		checkHtml('<p>a<b> </b><i></i>b', 'paragraph “a b”'.replace('a b', 'astrong( )b')));
	test('no-break spaces stay', () => checkHtml('<p>a &nbsp; b', 'paragraph “a \u00A0 b”'));
	test('a line end in Chinese is nothing', () =>
		checkHtml('<p>她说，\n<b>明天</b>\n再来。', 'paragraph “她说，strong(明天)再来。”'));
	test('a break, without the white space around it', () => checkHtml('<p>a <br> b', 'paragraph “a⏎b”'));
	test('two breaks end a paragraph', () => checkHtml('a<br><br>\n<br>b<br>c', 'paragraph “a”\nparagraph “b⏎c”'));
	test('breaks at the ends mean nothing', () => checkHtml('<p><br>a<br>', 'paragraph “a”'));
	test('a link', () => checkHtml('<p><a href=" /pier ">the <i>pier</i></a>', 'paragraph “link</pier>(the em(pier))”'));
	test('links without words or address', () => checkHtml('<p><a href="/a"></a><a>b</a>', 'paragraph “b”'));
	test('quotations', () => checkHtml('<p><q>a <q>b</q></q>', 'paragraph “‘’”'.replace('‘’', '“a ‘b’”')));
	test('quotations of the language', () =>
		checkHtml('<html lang=de-AT><p><q>a <q>b</q></q>', 'language: de-AT\nparagraph “„a ‚b‘“”'));
	test('powers and indices', () => checkHtml('<p>m<sup>2</sup> H<sub>2</sub>O', 'paragraph “m2 H2O”'));
	test('readings', () => checkHtml('<p><ruby>時<rp>(</rp><rt>とき</rt><rp>)</rp></ruby>', 'paragraph “時(とき)”'));
	test('an image among words', () =>
		checkHtml('<p>a <img src=b.png alt="the  bell"> c', 'paragraph “a image<b.png>(the bell) c”'));
	test('decoration is left out of a run', () => checkHtml('<p>a<span aria-hidden=true>→</span>', 'paragraph “a”'));
});

describe('paragraphs', () => {
	test('text loose among blocks', () =>
		checkHtml('a<div>b<p>c</p>d</div>e', '“a” “b” “c” “d” “e”'.replaceAll(/“(\w)” ?/g, 'paragraph “$1”\n').trim()));
	test('unknown elements are transparent', () =>
		checkHtml('<x-card>a <x-b>b</x-b><p>c</p></x-card>', 'paragraph “a b”\nparagraph “c”'));
	test('a link around blocks is in each', () =>
		checkHtml('<a href=/a><h2>b</h2><p>c</p></a>', 'heading 2 “link</a>(b)”\nparagraph “link</a>(c)”'));
	test('what is not shown', () =>
		checkHtml(
			'<p hidden>a</p><p style="color:red; display: none">b</p><script>c</script><style>d</style><template><p>e</template><noscript>f</noscript><svg><title>g</title><text>h</text></svg><iframe>i</iframe><dialog>j</dialog><!-- k --><p>l',
			'paragraph “l”',
		));
	test('found when looked for is shown', () => checkHtml('<p hidden="until-found">a', 'paragraph “a”'));
	test('a control in a run is part of it', () => checkHtml('<p>Press <button>Go</button>', 'paragraph “Press Go”'));
	test('controls alone are furniture', () =>
		checkHtml(
			'<p>a<div><button>Go</button> <input type=submit value=Send> <select><option>b<option>c</select></div>',
			'paragraph “a”\n[furniture] paragraph “Go Send b c”',
		));
});

describe('blocks', () => {
	test('headings', () =>
		checkHtml('<h1 id=top>a</h1><h6>b<br>c</h6><h2> </h2>', 'title: a\n#top heading 1 “a”\nheading 6 “b⏎c”'));
	test('lists', () =>
		checkHtml(
			'<ol start=3><li>a<ul><li>b</ul><li><p>c<p>d</ol>',
			`
			ordered list from 3
			  item
			    paragraph “a”
			    list
			      item
			        paragraph “b”
			  item
			    paragraph “c”
			    paragraph “d”
			`,
		));
	test('a list put straight into a list', () =>
		checkHtml(
			'<ul><li>a</li><ul><li>b</ul></ul>',
			'list\n  item\n    paragraph “a”\n    list\n      item\n        paragraph “b”',
		));
	test('tasks', () =>
		checkHtml(
			'<ul><li><input type=checkbox checked>a<li><input type=checkbox>b',
			'list\n  item done\n    paragraph “a”\n  item to do\n    paragraph “b”',
		));
	test('terms', () =>
		checkHtml(
			'<dl><dt>a<dt>b<dd>c<dd><p>d</p><div><dt>e<dd>f</div></dl>',
			`
			definitions
			  term “a”
			  term “b”
			  description
			    paragraph “c”
			  description
			    paragraph “d”
			  term “e”
			  description
			    paragraph “f”
			`,
		));
	test('terms that links lead to, and what has none', () =>
		checkHtml(
			'<a href="#x">x</a><a href="#y">y</a><dl><dd>a<dt id="x">b<dd id="y">c</dl>',
			`
			paragraph “link<#x>(x)link<#y>(y)”
			definitions
			  description
			    paragraph “a”
			  #x term “b”
			  description
			    #y paragraph “c”
			`,
		));
	test('text in a part of the list that is neither', () =>
		checkHtml(
			'<dl><div>a<dt>b<dd>c</div></dl>',
			`
			definitions
			  description
			    paragraph “a”
			  term “b”
			  description
			    paragraph “c”
			`,
		));
	test('a gallery made of terms', () =>
		checkHtml(
			'<dl><dt><a href="b"><img src="a.png" alt="a"></a><dd>b</dl><dl><dt><img src="c.png"></dl>',
			'figure image<a.png>(a) caption “b”\nfigure image<c.png>',
		));
	test('notes are read at the end', () => {
		checkHtml(
			'<p>a<sup id="r1"><a href="#n1">[1]</a></sup> b<sup><a href="#n1">1</a></sup></p><ol><li id="n1"><a href="#r1">^</a> c</ol><p>d',
			`
			#r1 paragraph “anote(1) bnote(1)”
			paragraph “d”
			#n1 footnote 1
			  paragraph “c”
			`,
		);
		checkHtml(
			'<p>a<a id="r" href="#n">*</a><p><a name="n" href="#r">*</a> b<p>c',
			`
			#r paragraph “anote(*)”
			paragraph “c”
			footnote *
			  #n paragraph “b”
			`,
		);
		checkHtml(
			'<p>a<a id="r" href="#n">2</a><div id="n" role="doc-footnote"><p>2. b<p>c <a href="#r">↩</a></div>',
			`
			#r paragraph “anote(2)”
			#n footnote 2
			  paragraph “b”
			  paragraph “c”
			`,
		);
	});
	test('a note that begins with a number keeps it, where its own stands beside', () => {
		const kept = '#r paragraph “anote(1)”\n#n footnote 1\n  paragraph “1 b”';
		checkHtml('<p>a<a id="r" href="#n">1</a><ol><li id="n">1 b <a href="#r">↩</a></ol>', kept);
		checkHtml('<p>a<a id="r" href="#n">1</a><p id="n"><a href="#r">1</a> 1 b', kept);
	});
	test('brackets around ways back go with them', () =>
		checkHtml(
			'<p>a<a id="r" href="#n">1</a><p id="n">(<sup><a href="#r">1</a></sup>) b [<a href="#r">back</a>]',
			'#r paragraph “anote(1)”\n#n footnote 1\n  paragraph “b”',
		));
	test('notes that share an element stay where they are', () =>
		checkHtml(
			'<p>a<a id="r" href="#n">1</a><a id="s" href="#m">2</a><p><a id="n" href="#r">1</a> b<br><a id="m" href="#s">2</a> c',
			'#r paragraph “alink<#n>(1)link<#m>(2)”\n#n paragraph “link<#r>(1) b⏎link<#s>(2) c”',
		));
	test('notes of any name, where the page says that they are', () =>
		checkHtml(
			'<p>a<a id="r" href="#n" role="doc-noteref">see</a><p id="n"><a href="#r">see</a> b',
			'#r paragraph “anote(see)”\n#n footnote see\n  paragraph “b”',
		));
	test('links to sections and back are no notes', () => {
		checkHtml(
			'<ul><li><a id="t" href="#s">1</a></ul><div id="s"><h2>a <a href="#t">back</a></h2><p>b</div>',
			`
			list
			  item
			    #t paragraph “link<#s>(1)”
			#s heading 2 “a link<#t>(back)”
			paragraph “b”
			`,
		);
		checkHtml('<p id="n">a <a id="r" href="#n">1</a> <a href="#r">b</a>', '#n paragraph “a link<#n>(1) link<#r>(b)”');
		checkHtml(
			'<div id="t"><p>a<a href="#n">1</a></div><p id="n">b <a href="#t">c</a>',
			'#t paragraph “alink<#n>(1)”\n#n paragraph “b link<#t>(c)”',
		);
		const section = `<div id="n"><a href="#r">1</a> ${'<i>b</i>'.repeat(250)}</div>`;
		expect(parseHtml(`<p>a<a id="r" href="#n">1</a></p>${section}`).blocks.at(-1)?.kind).toBe('paragraph');
		checkHtml('<p>a<a href="#n">1</a><p id="n">b', 'paragraph “alink<#n>(1)”\n#n paragraph “b”');
	});
	test('numbers as the page writes them', () => {
		checkHtml('<ol type="constructor"><li>x</ol>', 'ordered list\n  item\n    paragraph “x”');
		checkHtml('<ol type="a"><li>x</ol>', 'ordered list lower-alpha\n  item\n    paragraph “x”');
		checkHtml(
			'<ol style="list-style-type: upper-roman" start="4"><li>x</ol>',
			'ordered list upper-roman from 4\n  item\n    paragraph “x”',
		);
		checkHtml(
			'<ol><li>x<li value="5">y<li>z</ol>',
			'ordered list\n  item\n    paragraph “x”\n  item 5\n    paragraph “y”\n  item\n    paragraph “z”',
		);
		checkHtml(
			'<ol reversed><li>x<li>y</ol>',
			'ordered list from 2\n  item\n    paragraph “x”\n  item 1\n    paragraph “y”',
		);
	});
	test('a quote with its source', () =>
		checkHtml('<blockquote>a<footer>b</footer></blockquote>', 'quote\n  paragraph “a”\n  paragraph “b”'));
	test('code', () =>
		checkHtml(
			'<pre><code class="hljs language-ts">let <b>a</b>;\n\n\tb &lt; 1\n</code></pre>',
			'code ts “let a;⏎⏎\tb < 1”',
		));
	test('code in a box that names its language', () =>
		checkHtml('<div class="highlight-source-c++"><pre>a<br>b</pre></div>', 'code c++ “a⏎b”'));
	test('code with an element a line', () => checkHtml('<pre><div>a</div><div>b</div></pre>', 'code “a⏎b”'));
	test('elements that every object has', () =>
		checkHtml(
			'<constructor>a</constructor><p>b<constructor>c</constructor><constructor><p>d</constructor>',
			'paragraph “a”\nparagraph “bc”\nparagraph “d”',
		));
	test('a rule', () => checkHtml('a<hr>b', 'paragraph “a”\nrule\nparagraph “b”'));
	test('details', () => checkHtml('<details><summary>a</summary>b</details>', 'paragraph “strong(a)”\nparagraph “b”'));
	test('names that are linked to', () =>
		checkHtml(
			'<p><a href="#a">x</a> <a href="#b">y</a> <a href="#c">z</a><div id=a><div id=other><p>1</div></div><p>2<a name=b></a><ul><li id=c>3</ul>',
			'paragraph “link<#a>(x) link<#b>(y) link<#c>(z)”\n#a paragraph “1”\n#b paragraph “2”\nlist\n  item\n    #c paragraph “3”',
		));
});

describe('tables', () => {
	test('headers, caption, alignment and spans', () =>
		checkHtml(
			'<table><caption>The <i>tides</i></caption><thead><tr><td>a<th>b</thead><tr><td style="text-align: right">1<td align=center>2<tr><th colspan=2>c<tr><td rowspan=2>3<td><p>4<p>5</table>',
			`
			table end center caption “The em(tides)”
			  header “a” “b”
			  row “1” “2”
			  header “c”×2 columns
			  row “3”×2 rows “4⏎5”
			`,
		));
	test('spans are bounded', () =>
		checkHtml('<table><tr><td colspan=99999999>a<td colspan=0 rowspan=-1>b', 'table\n  row “a”×1000 columns “b”'));
	test('one that arranges the page is none', () =>
		checkHtml('<table><tr><td>a<td><table><tr><td>b<td>c</table></table>', 'paragraph “a”\ntable\n  row “b” “c”'));
	test('one with a single column is none', () =>
		checkHtml('<table><tr><td>a<tr><td>b</table>', 'paragraph “a”\nparagraph “b”'));
	test('one that says it is none', () =>
		checkHtml('<table role=presentation><tr><td>a<td>b</table>', 'paragraph “a”\nparagraph “b”'));
});

describe('figures', () => {
	test('with caption and credit', () =>
		checkHtml(
			'<figure><picture><source srcset=a.webp><img src=a.jpg alt="A bell"></picture><figcaption>The bell <span class="photo-credit">Bo Lind</span></figcaption></figure>',
			'figure image<a.jpg>(A bell) caption “The bell” credit “Bo Lind”',
		));
	test('with a credit beside the caption', () =>
		checkHtml(
			'<figure><img src=a.jpg><figcaption class=caption-credit>The bell</figcaption><small itemprop=copyrightHolder>Bo</small></figure>',
			'figure image<a.jpg> caption “The bell” credit “Bo”',
		));
	test('with several pictures', () =>
		checkHtml(
			'<figure><img src=a><img src=b><figcaption>c</figcaption></figure>',
			'figure image<a>\nfigure image<b> caption “c”',
		));
	test('with a film', () =>
		checkHtml('<figure><video src=a></video><figcaption>The film</figcaption></figure>', 'figure caption “The film”'));
	test('a caption whose picture is lost', () =>
		checkHtml('<figure>\n<figcaption>The bell</figcaption></figure>', 'figure caption “The bell”'));
	test('with something else', () =>
		checkHtml('<figure><pre>a</pre><figcaption>b</figcaption></figure>', 'code “a”\nparagraph “b”'));
	test('with words only', () => checkHtml('<figure>a</figure>', 'paragraph “a”'));
	test('a picture alone', () => checkHtml('<p><a href=/b><img src=a alt=b></a></p>', 'figure image<a>(b)'));
	test('a picture that waits to be scrolled to', () =>
		checkHtml('<img src="data:image/gif;base64,R0" data-src=a.jpg>', 'figure image<a.jpg>'));
	test('a picture within the page', () => {
		const picture = `data:image/png;base64,${'A'.repeat(200)}`;
		checkHtml(`<img src="${picture}">`, `figure image<${picture}>`);
		checkHtml(`<img src="${picture}" data-src=a.jpg>`, 'figure image<a.jpg>');
		checkHtml(`a<p><img src="data:image/svg+xml;base64,${'A'.repeat(200)}">`, 'paragraph “a”');
		checkHtml('a<p><img src="data:image/gif;base64,R0">', 'paragraph “a”');
	});
	test('a pixel that counts visitors', () => checkHtml('a<p><img src=/count width=1 height=1>', 'paragraph “a”'));
});

describe('furniture', () => {
	const part = (html: string, text: string): void => checkHtml(html, text);
	test('around the article', () =>
		part(
			'<header>a</header><nav>b</nav><main><p>c</main><aside>d</aside><form>e</form><footer>f</footer>',
			'[furniture] paragraph “a”\n[furniture] paragraph “b”\nparagraph “c”\n[furniture] paragraph “d”\n[furniture] paragraph “e”\n[furniture] paragraph “f”',
		));
	test('by role', () =>
		part(
			'<div role=navigation>a</div><div role=complementary><ul><li>b</ul></div><div aria-hidden=true>c</div>',
			'[furniture] paragraph “a”\n[furniture] list\n  item\n    paragraph “b”\n[furniture] paragraph “c”',
		));
	test('not in the article', () =>
		part(
			'<article><header>a</header><aside>b</aside><footer>c</footer></article>',
			'paragraph “a”\nparagraph “b”\nparagraph “c”',
		));
	test('in the article, where it leads elsewhere', () =>
		part(
			'<article>a<aside class="RelatedStories">b</aside><footer id=share-bar>c</footer><nav>d</nav></article>',
			'paragraph “a”\n[furniture] paragraph “b”\n[furniture] paragraph “c”\n[furniture] paragraph “d”',
		));
	test('never what holds the article or its title', () =>
		part('<header><h1>a</h1></header><form><main>b</main></form>', 'title: a\nheading 1 “a”\nparagraph “b”'));
});

describe('metadata', () => {
	test('of a news page', () =>
		checkHtml(
			`<html lang=en_GB dir=ltr><head><title>The bell | The Pier</title>
			<meta name=author content="By Ane Holm"><meta property=og:site_name content="The Pier">
			<meta property=article:published_time content="2026-03-12T08:00:00Z"><meta property=article:modified_time content="2026-03-13">
			<link rel=canonical href=https://pier.example/bell><meta property=og:url content=https://pier.example/other></head><h1>The <i>bell</i></h1>`,
			`
			title: The bell
			byline: Ane Holm
			site: The Pier
			published: 2026-03-12T08:00:00Z
			updated: 2026-03-13
			language: en-GB
			direction: ltr
			url: https://pier.example/bell
			heading 1 “The em(bell)”
			`,
		));
	test('the title is the heading that the page is named after', () =>
		checkHtml(
			'<title>The “bell” – The Pier</title><h1>The Pier</h1><h1>The bell</h1>',
			'title: The bell\nheading 1 “The Pier”\nheading 1 “The bell”',
		));
	test('the title is what the page says where no heading is', () =>
		checkHtml(
			'<title>The bell | The Pier</title><meta property=og:title content="The bell"><p>a',
			'title: The bell\nparagraph “a”',
		));
	test('the name of the site is no title', () =>
		checkHtml(
			'<title>The bell | Pier</title><meta property=og:site_name content=Pier><h1>Pier</h1>',
			'title: The bell | Pier\nsite: Pier\nheading 1 “Pier”',
		));
	test('authors who are links', () =>
		checkHtml(
			'<a rel=author href=/a>by Ane</a>, <a rel="author nofollow" href=/b>Bo</a>',
			'byline: Ane, Bo\nparagraph “link</a>(by Ane), link</b>(Bo)”',
		));
	test('an author who is an address is none', () =>
		checkHtml('<meta property=article:author content=https://a.example/x><p>a', 'paragraph “a”'));
	test('the time', () =>
		checkHtml(
			'<time datetime=2026-01-01>x</time> <time datetime=2026-03-12 pubdate>y</time>',
			'published: 2026-03-12\nparagraph “x y”',
		));
	test('nothing', () => checkHtml('<html lang="" dir=auto><title></title><meta name=author content="">', ''));
});

/** They are read in a second or so; the machine may be busy. */
const PATIENCE = { timeout: 30_000 };

describe('hostile pages', PATIENCE, () => {
	test('controls written as entities', () =>
		checkHtml('<p>a&#27;[31m&#x1b;&#7;', 'paragraph “a\uFFFD[31m\uFFFD\uFFFD”'));
	test('an entity of an entity stays text', () => checkHtml('<p>&amp;#27;', 'paragraph “&#27;”'));
	test('elements between the characters of an entity', () => checkHtml('<p>&<b>#27;</b>', 'paragraph “&strong(#27;)”'));
	test('controls in attributes', () =>
		checkHtml(
			'<h2 id="a&#27;">b</h2><p><a href="&#27;]8;;">c</a><img alt="&#155;"></p><pre class="language-x&#7;">d</pre>',
			'#a\uFFFD heading 2 “b”\nparagraph “link<\uFFFD]8;;>(c)image(›)”\ncode x “d”',
		));
	test('controls in metadata', () =>
		checkHtml('<title>a&#27;b</title><meta name=author content="c&#7;d">', 'title: a\uFFFDb\nbyline: c\uFFFDd'));

	const many = 100_000;
	test.each([
		['div', '<div>'.repeat(many)],
		['blockquote', '<blockquote>'.repeat(many)],
		['ul', '<ul><li>'.repeat(many)],
		['font', '<font>'.repeat(many)],
		['span', '<span>'.repeat(many)],
		['table', '<table><tr><td>'.repeat(many / 10)],
		['figure', '<figure>'.repeat(many)],
		['nav', '<nav>'.repeat(many)],
	])('%s without end', (_, tags) => {
		const { blocks, problems } = parseHtml(`${tags}word<p>after`);
		expect(problems).toEqual([{ kind: 'too-deep' }]);
		expect(textOfBlocks(blocks)).toMatch(/word[\s\S]*after/);
	});
});
