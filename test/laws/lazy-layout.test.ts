import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type LayoutOptions, layoutArticle } from '../../src/layout/layout.ts';
import { article as anyArticle } from '../support/arbitrary.ts';
import { article as articleOf, p } from '../support/build.ts';
import { giveEveryTool, inSomeLanguage, pageOptions } from '../support/pages.ts';

await giveEveryTool();

/** Rows that are stretched, one below the other. */
const prose = fc
	.array(fc.constantFrom('a', 'one', 'seven,', 'eleven.', 'thirteen'), { minLength: 30, maxLength: 60 })
	.map(words => p(words.join(' ')));
const column = fc.array(prose, { minLength: 2, maxLength: 4 }).map(blocks => articleOf(blocks));

const article = inSomeLanguage(fc.oneof({ weight: 3, arbitrary: anyArticle }, column));

/** More rows than any of these articles has. */
const EVERYTHING = 20_000;

test('a block is the same whichever blocks were looked at before it', () => {
	const visits = fc.array(fc.record({ block: fc.nat(20), offset: fc.nat(200), rows: fc.integer({ min: -9, max: 9 }) }));
	fc.assert(
		fc.property(article, pageOptions, visits, (article, options, visits) => {
			// Rows are kept with their blocks: these are other blocks.
			const untouched = [...layoutArticle(structuredClone(article), options).all()];
			const layout = layoutArticle(article, options);
			for (const { rows, ...place } of visits) layout.lines(layout.move(layout.anchorAt(place), rows), 3);
			expect(layout.lines(layout.start, EVERYTHING)).toEqual(untouched);
		}),
		{ numRuns: 200 },
	);
});

test('what was different before, the measure or anything else, leaves nothing behind', () => {
	const changes: fc.Arbitrary<keyof LayoutOptions> = fc.constantFrom(
		...(['measure', 'form', 'furniture', 'justified', 'leading', 'hang', 'codeFrom', 'bidi'] as const),
	);
	fc.assert(
		fc.property(article, pageOptions, pageOptions, changes, (article, before, other, change) => {
			const after = { ...before, [change]: other[change] } as LayoutOptions;
			const untouched = [...layoutArticle(structuredClone(article), after).all()];
			const earlier = layoutArticle(article, before);
			earlier.lines(earlier.start, EVERYTHING);
			const layout = layoutArticle(article, after);
			expect(layout.lines(layout.start, EVERYTHING)).toEqual(untouched);
		}),
		{ numRuns: 200 },
	);
});
