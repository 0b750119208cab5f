import { expect, test } from 'vitest';
import type { Block } from '../../src/article/article.ts';
import { understand } from '../../src/understand/understand.ts';
import { articleOf, BODY, paragraph } from './check.ts';

const SENTENCE = 'The sea gives nothing back that it has once taken from the pier.';
const SOURCE = paragraph(
	`She looked at the water for a long while. “${SENTENCE} My father told me so,” she said, and went home.`,
);
const quote = (...texts: readonly string[]): Block => ({ kind: 'quote', blocks: texts.map(paragraph) });

/** Which of the blocks is shown elsewhere already. */
function checkRepeats(blocks: readonly Block[], expected: readonly number[]): void {
	const article = understand(articleOf(blocks));
	const found = article.blocks.flatMap(({ part }, index) => (part === 'repeat' ? [index] : []));
	expect(found).toEqual(expected);
	expect(understand(article)).toEqual(article);
}

test('a pull quote is a repeat, above its source and below, marked or not', () => {
	checkRepeats([BODY, paragraph(SENTENCE), BODY, SOURCE, BODY], [1]);
	checkRepeats([BODY, SOURCE, BODY, paragraph(`“${SENTENCE}”`), BODY], [3]);
	checkRepeats([BODY, SOURCE, BODY, quote(SENTENCE.toUpperCase().replace('THE SEA GIVES', 'the sea gives')), BODY], []);
	checkRepeats([BODY, SOURCE, BODY, quote(SENTENCE), BODY], [3]);
});
test('who said it may stand below', () => {
	checkRepeats([BODY, SOURCE, BODY, quote(SENTENCE, '— Lena Marsk'), BODY], [3]);
	checkRepeats([BODY, SOURCE, BODY, paragraph(`“${SENTENCE}” – Lena Marsk, fisher`), BODY], [3]);
	checkRepeats([BODY, SOURCE, BODY, paragraph(`“${SENTENCE}”`), paragraph('— Lena Marsk'), BODY], [3, 4]);
});
test('words that stand nowhere else stay', () => {
	checkRepeats([BODY, paragraph('The sea gives back whatever it has once taken from a pier.'), BODY, SOURCE], []);
});
test('so do a few words, and what stands in another paragraph by itself', () => {
	checkRepeats([BODY, paragraph('“My father told me so,”'), BODY, SOURCE], []);
	checkRepeats([BODY, paragraph(SENTENCE), BODY, paragraph(SENTENCE), BODY], []);
});
test('a refrain stays', () => {
	checkRepeats([BODY, SOURCE, BODY, paragraph(SENTENCE), BODY, SOURCE, BODY], []);
	const verse: Block = {
		kind: 'paragraph',
		inlines: [{ kind: 'text', text: SENTENCE }, { kind: 'break' }, { kind: 'text', text: 'And nothing will.' }],
	};
	checkRepeats([BODY, verse, BODY, SOURCE], []);
});
test('the first paragraph of a section, a title, an entry of a list stay', () => {
	const heading: Block = { kind: 'heading', level: 2, inlines: [{ kind: 'text', text: 'The pier' }] };
	checkRepeats([BODY, heading, paragraph(SENTENCE), BODY, SOURCE], []);
	checkRepeats([BODY, paragraph(SENTENCE.replace('.', '')), BODY, SOURCE], []);
	const list: Block = { kind: 'list', ordered: false, items: [{ blocks: [paragraph(SENTENCE)] }] };
	checkRepeats([BODY, list, BODY, SOURCE], []);
});
