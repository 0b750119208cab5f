import { expect, test } from 'vitest';
import type { Block } from '../../src/article/article.ts';
import { layoutArticle } from '../../src/layout/layout.ts';
import { numberLinks } from '../../src/write/links.ts';
import { plainText } from '../../src/write/plain.ts';
import { article, code, definitions, em, footnote, link, note, p, speech, table } from '../support/build.ts';

const MEASURE = 40;

const printed = (blocks: readonly Block[], links = false): readonly string[] => {
	const whole = article(blocks);
	const layout = layoutArticle(links ? numberLinks(whole) : whole, {
		measure: MEASURE,
		form: 'plain',
		furniture: 'shown',
	});
	return [...plainText(layout)];
};

function checkPlain(blocks: Block | readonly Block[], expected: string): void {
	expect(printed([blocks].flat()).join('')).toBe(expected);
}

function checkLinks(blocks: Block | readonly Block[], expected: string): void {
	expect(printed([blocks].flat(), true).join('')).toBe(expected);
}

test('ends in one newline; nothing is nothing', () => {
	checkPlain(p('One'), 'One\n');
	checkPlain([p('One'), p('Two')], 'One\n\nTwo\n');
	checkPlain([], '');
	checkPlain([p('One'), p(), p()], 'One\n');
});

test('no spaces at the ends of lines', () => {
	expect(printed([p('word '.repeat(100))]).join('')).not.toMatch(/ $/m);
});

test('comes in chunks, none of which is the whole', () => {
	const blocks = Array.from({ length: 10_000 }, (_, index) => p(`Paragraph number ${index}`));
	const chunks = printed(blocks);
	expect(chunks.length).toBeGreaterThan(2);
	expect(chunks.join('')).toBe(`${blocks.map((_, index) => `Paragraph number ${index}`).join('\n\n')}\n`);
});

test('links are numbered as they come, each address once', () => {
	checkLinks(
		[
			p('See ', link('https://a.example/', 'one'), ' and ', link('b.html', 'two'), '.'),
			p(em(link('https://a.example/', 'one again'))),
		],
		'See one [1] and two [2].\n\none again [1]\n\n    [1] https://a.example/\n    [2] b.html\n',
	);
});

test('no number where none is of use', () => {
	checkLinks(
		p(
			link('#below', 'below'),
			' ',
			link('https://a.example/', 'https://a.example/'),
			' ',
			link('mailto:a@b.example', 'a@b.example'),
		),
		'below https://a.example/ a@b.example\n',
	);
});

test('no number means two things', () => {
	checkLinks(
		[p('a', note('1'), ' ', link('b.html', 'b')), footnote('1', p('c'))],
		'a[1] b [2]\n\n[1] c\n\n    [2] b.html\n',
	);
});

test('an address is never broken', () => {
	const address = `https://a.example/${'long/'.repeat(20)}`;
	checkLinks(p(link(address, 'here')), `here [1]\n\n    [1] ${address}\n`);
});

test('links in terms and what is said about them', () => {
	checkLinks(
		definitions([link('a.html', 'a'), [p(link('b.html', 'b'))]]),
		'a [1]\n    b [2]\n\n    [1] a.html\n    [2] b.html\n',
	);
});

test('links in speech, tables and code', () => {
	checkLinks(
		[p(speech('“', link('a.html', 'no'), '”'), code('b')), { ...table(['x']), caption: [link('c.html', 'd')] }],
		'“no [1]”b\n\nd [2]\nx\n-\n\n    [1] a.html\n    [2] c.html\n',
	);
});
