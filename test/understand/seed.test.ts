/** The news scrape that lectern was conceived from: every label it must get. Read in place; its text is not ours to copy. */

import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Block } from '../../src/article/article.ts';
import { textOfBlock, textOfInline, textOfInlines } from '../../src/article/text.ts';
import { inlinesOf } from '../../src/article/visit.ts';
import { parseText } from '../../src/parse/plain-text.ts';
import { understand } from '../../src/understand/understand.ts';

const SCRAPE = new URL('../../../shared/corpus/seed/news-scrape.txt', import.meta.url);

const isAbsent = !existsSync(SCRAPE);
const source = isAbsent ? '' : readFileSync(SCRAPE, 'utf8');
const paragraphs = source.split('\n\n').map(text => text.trimEnd());
const article = understand(parseText(source));

const indexesOf = (is: (block: Block) => boolean): readonly number[] =>
	article.blocks.flatMap((block, index) => (is(block) ? [index] : []));

const speechOf = (block: Block | undefined): readonly string[] =>
	block === undefined ? [] : [...inlinesOf(block)].filter(inline => inline.kind === 'speech').map(textOfInline);

const scrape = test.skipIf(isAbsent);

scrape('news scrape (skipped where ../shared/corpus is absent): a block a paragraph, no word lost', () => {
	expect(article.blocks.length).toBe(paragraphs.length);
	const words = article.blocks.flatMap(block => textOfBlock(block).split(/\s+/));
	expect(words).toEqual(source.replace(/ – /g, ' ').trim().split(/\s+/));
});

scrape('news scrape: the first line is the title', () => {
	expect(indexesOf(block => block.part === 'title')).toEqual([0]);
	expect(article.blocks[0]?.kind).toBe('heading');
	expect(article.meta.title).toBe(paragraphs[0]);
});

scrape('news scrape: two captions, with their credits', () => {
	const figures = article.blocks.filter(block => block.kind === 'figure');
	expect(indexesOf(block => block.kind === 'figure')).toEqual(
		paragraphs.flatMap((text, index) => (/\. – /.test(text) ? [index] : [])),
	);
	expect(figures.map(figure => textOfInlines(figure.credit))).toEqual([
		'United States Government',
		'Maxar/US Government',
	]);
	for (const figure of figures) expect(textOfInlines(figure.caption)).toMatch(/[^\s–]\.$/);
});

scrape('news scrape: the promotion and the comment line are furniture, and nothing else', () => {
	expect(indexesOf(block => block.part === 'furniture')).toEqual([paragraphs.length - 2, paragraphs.length - 1]);
});

scrape('news scrape: every stretch in double marks is speech', () => {
	const stretches = paragraphs.map(text => text.match(/“[^”]*(?:”|$)/g) ?? []);
	expect(article.blocks.map(speechOf)).toEqual(stretches);
	expect(stretches.flat().length).toBe(7);
});

scrape('news scrape: what is never closed ends with its paragraph', () => {
	const open = paragraphs.findIndex(text => text.lastIndexOf('“') > text.lastIndexOf('”'));
	const [, last = ''] = speechOf(article.blocks[open]);
	expect(paragraphs[open]?.endsWith(last)).toBe(true);
	expect(last).not.toContain('”');
});

scrape('news scrape: a word in single marks is no speech', () => {
	const single = paragraphs.findIndex(text => text.includes('‘'));
	expect(single).toBeGreaterThan(0);
	expect(speechOf(article.blocks[single])).toEqual([]);
});
