/** Laws of plain text and of the passes that understand it. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article, Block } from '../../src/article/article.ts';
import { textOfBlock } from '../../src/article/text.ts';
import { parseText, parseTextInParts } from '../../src/parse/plain-text.ts';
import { labelSpeakers } from '../../src/understand/speakers.ts';
import { PASSES, understand, WHOLE } from '../../src/understand/understand.ts';
import { article } from '../support/arbitrary.ts';

const LINES = [
	...[
		'',
		'',
		'',
		'The old pier',
		'THE PIER',
		'By Lena Marsk',
		'3 March 2024',
		'Share',
		'Leave a comment',
		'Related stories',
	],
	...[
		'The pier at low tide. – Lena Marsk',
		'A view of the pier. Photo: Lena Marsk',
		'“No,” he said. “And',
		'Lena Marsk said: “It was so.” She called it a “pier”.',
		'PARIS (AFP) — The pier was closed on Monday, and nobody knew for how long it would be.',
		'— Non, dit-elle.',
		'A paragraph of prose that is much longer than its title',
		'3 comments',
		'- one',
		'  - two',
		'1. one',
		'2. two',
	],
	...[
		'    if (a) {',
		'    set in a bit',
		'> quoted',
		'---',
		'====',
		'* * *',
		'a    b',
		'Chapter 2',
		'「好」',
		'هذا ميناء',
	],
	'A line of prose that is long enough to be one of a wrapped paragraph, or',
	'goes on in the next line and ends there, short.',
	'A paragraph of prose that is much longer than its title and that ends, as sentences do, in a full stop; and one line.',
];
const source = fc
	.array(fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...LINES) }, fc.string()), { maxLength: 40 })
	.map(lines => lines.join('\n'));

const scrape = source.map(parseText);
const anyArticle = fc.oneof(article, scrape);

test('parts, whatever their size, are the whole', () => {
	fc.assert(
		fc.property(source, fc.nat(200), fc.nat(200), (text, first, later) => {
			const parts = [...parseTextInParts(text, { first, later })];
			expect(parts.length).toBeGreaterThan(0);
			expect(parts.flatMap(part => part.blocks)).toEqual(parseText(text).blocks);
		}),
	);
});

test('plain text keeps every word but list marks, rules and underlines', () => {
	const words = (text: string) => text.match(/\p{L}{2,}/gu) ?? [];
	fc.assert(
		fc.property(source, text => {
			expect(words(parseText(text).blocks.map(textOfBlock).join('\n'))).toEqual(words(text));
		}),
	);
});

/** Who speaks is told later, but by the same laws. */
const EVERY_PASS = [...PASSES, labelSpeakers];

test('every pass is idempotent', () => {
	fc.assert(
		fc.property(anyArticle, given => {
			for (const pass of EVERY_PASS) {
				const once = pass(given, WHOLE);
				expect(pass(once, WHOLE)).toEqual(once);
			}
			const understood = understand(given);
			expect(understand(understood)).toEqual(understood);
		}),
	);
});

const SEPARATORS = /[\s–—|·-]+/g;

/** Paragraphs and figures are cut and joined where a caption begins or ends; a heading may have been a paragraph. */
const mayBeCut = ({ kind }: Block): boolean => kind === 'paragraph' || kind === 'figure' || kind === 'heading';

const textOf = (blocks: readonly Block[]): string => blocks.map(textOfBlock).join('').replace(SEPARATORS, '');

/** The blocks from each that is never cut up to the next. */
function stretchesOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
	const stretches: Block[][] = [[]];
	for (const block of blocks) {
		if (!mayBeCut(block)) stretches.push([]);
		stretches.at(-1)?.push(block);
	}
	return stretches;
}

/** What is no figure afterwards, was not taken apart: it has the very text of a block that was there before, or of the rest of one. */
const hasTextOf = (block: Block, before: ReadonlySet<string>, whole: readonly string[]): boolean => {
	const text = textOfBlock(block);
	return block.kind === 'figure' || before.has(text) || whole.some(other => other.endsWith(text));
};

test('a pass keeps the text and its order, to the character; only captions are cut from the text around them, joined with what belongs to them, and lose the white space and dashes before a credit', () => {
	fc.assert(
		fc.property(anyArticle, given => {
			let before: Article = given;
			for (const pass of EVERY_PASS) {
				const after = pass(before, WHOLE);
				expect(stretchesOf(after.blocks).map(textOf)).toEqual(stretchesOf(before.blocks).map(textOf));
				const texts = before.blocks.map(textOfBlock);
				const known = new Set(texts);
				expect(after.blocks.filter(block => !hasTextOf(block, known, texts))).toEqual([]);
				before = after;
			}
		}),
	);
});
