/** Laws of captions that hold for whatever stands beside whatever. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article, Block, Inline } from '../../src/article/article.ts';
import { textOfBlock } from '../../src/article/text.ts';
import { labelCaptions } from '../../src/understand/captions.ts';
import { understand, WHOLE } from '../../src/understand/understand.ts';
import { articleOf, BODY, paragraph } from './check.ts';

const TEXTS = [
	'',
	'A boat.',
	'The pier at low tide',
	'The pier at low tide.',
	'3. The old pier',
	'The old pier',
	'Anna Berg (left) and Lena Marsk walk along the old pier.',
	'Lena Marsk/Getty Images',
	'Getty Images',
	'(Handout)',
	'© Lena Marsk',
	'Photo: Lena Marsk',
	'Two boats near the harbour wall at noon (Coast Guard)',
	'Two boats near the harbour wall at noon – Coast Guard',
	'A boat leaves. (AP Photo/Lena Marsk) The harbour master said on Monday that nobody had seen it come back.',
	'Seagull Five.',
	'Seagull Five is a boat that has sailed along this coast for so many years that nobody remembers the first of them.',
	'Source: Harbour Office',
];
const emphasis = (text: string): Inline => ({ kind: 'emphasis', inlines: [{ kind: 'text', text }] });
const texts = fc.constantFrom(...TEXTS);
const block: fc.Arbitrary<Block> = fc.oneof(
	{ weight: 6, arbitrary: texts.map(paragraph) },
	texts.map((text): Block => ({ kind: 'paragraph', inlines: [emphasis(text)] })),
	texts.map(
		(text): Block => ({
			kind: 'paragraph',
			inlines: [{ kind: 'image', src: 'pier.jpg', alt: 'A pier' }, { kind: 'break' }, emphasis(text)],
		}),
	),
	texts.map((text): Block => ({ kind: 'figure', caption: [{ kind: 'text', text }], credit: [] })),
	fc.constant<Block>({ kind: 'figure', image: { src: 'pier.jpg' }, caption: [], credit: [] }),
	fc.constant<Block>({
		kind: 'figure',
		id: 'pier',
		image: { src: 'pier.jpg', alt: 'A pier' },
		caption: [],
		credit: [],
	}),
	fc.constant<Block>({ kind: 'rule' }),
	fc.constant(BODY),
);
const article: fc.Arbitrary<Article> = fc.array(block, { maxLength: 12 }).map(articleOf);

const bare = (blocks: readonly Block[]): string =>
	blocks
		.map(textOfBlock)
		.join('')
		.replace(/[\s–—|·-]+/g, '');

test('captions found once are all there are', () => {
	fc.assert(
		fc.property(article, given => {
			const once = labelCaptions(given, WHOLE);
			expect(labelCaptions(once, WHOLE)).toEqual(once);
			const understood = understand(given);
			expect(understand(understood)).toEqual(understood);
		}),
		{ numRuns: 500 },
	);
});

test('no text is lost or moved', () => {
	fc.assert(
		fc.property(article, given => {
			expect(bare(labelCaptions(given, WHOLE).blocks)).toBe(bare(given.blocks));
		}),
		{ numRuns: 500 },
	);
});
