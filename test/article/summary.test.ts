import { expect, test } from 'vitest';
import type { Block, Metadata } from '../../src/article/article.ts';
import { summarize } from '../../src/article/summary.ts';
import { article, as, em, figure, h, note, p, ul } from '../support/build.ts';

function checkWords(blocks: Block | readonly Block[], expected: number): void {
	expect(summarize(article([blocks].flat())).words).toBe(expected);
}

test.each([
	['', 0],
	['one', 1],
	['one two  three', 3],
	['one, two. “Three”', 3],
	['don’t law-abiding U.S.', 3],
	['so—then 1990–2000', 4],
	['one … two', 2],
	['5 May 2026', 3],
	['👩 ❤ smile', 1],
	['漢字かな交じり文', 8],
	['iPhone を買う。', 4],
	['한국어 문장', 2],
	['مرحبا بالعالم', 2],
	['\u{20BB7}野家', 3],
])('words of %j: %i', (text, expected) => {
	checkWords(p(text), expected);
});

test('a word is one across marks', () => {
	checkWords(p('un', em('believ'), 'able'), 1);
});

test('only the body counts', () => {
	checkWords(
		[
			as('title', h(1, 'A title')),
			p('one', note('2')),
			figure('alt', 'caption'),
			as('furniture', p('Share this')),
			ul('two'),
		],
		2,
	);
});

test('minutes: at least one, words and characters at their own speeds', () => {
	const minutes = (text: string): number => summarize(article([p(text)])).minutes;
	expect(minutes('')).toBe(1);
	expect(minutes('word '.repeat(2380))).toBe(10);
	expect(minutes('字'.repeat(2550))).toBe(10);
	expect(minutes('かな漢字'.repeat(357 * 2.5))).toBe(10);
	expect(minutes('ก'.repeat(8630))).toBe(10);
});

test('what a list shows of the metadata, and the title of the page if there is no other', () => {
	const meta: Metadata = { title: 'Title', byline: 'Ada', published: '2026-03-12', url: 'https://example.org/' };
	expect(summarize(article([], meta))).toEqual({
		title: 'Title',
		byline: 'Ada',
		published: '2026-03-12',
		words: 0,
		minutes: 1,
	});
	expect(summarize(article([as('title', h(1, 'On the page'))])).title).toBe('On the page');
});
