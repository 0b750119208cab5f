import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type LayoutOptions, layoutArticle } from '../../src/layout/layout.ts';
import { article } from '../support/arbitrary.ts';

const options: fc.Arbitrary<LayoutOptions> = fc.record({
	measure: fc.integer({ min: 4, max: 300 }),
	form: fc.constantFrom('page', 'plain'),
	furniture: fc.constantFrom('folded', 'shown', 'hidden'),
	justified: fc.boolean(),
	bidi: fc.constantFrom('app', 'terminal', 'off'),
});

/** More rows than any of these articles has. */
const EVERYTHING = 20_000;

test('a block is the same whichever blocks were looked at before it', () => {
	const visits = fc.array(fc.record({ block: fc.nat(20), offset: fc.nat(200), rows: fc.integer({ min: -9, max: 9 }) }));
	fc.assert(
		fc.property(article, options, visits, (article, options, visits) => {
			// Rows are kept with their blocks: these are other blocks.
			const untouched = [...layoutArticle(structuredClone(article), options).all()];
			const layout = layoutArticle(article, options);
			for (const { rows, ...place } of visits) layout.lines(layout.move(layout.anchorAt(place), rows), 3);
			expect(layout.lines(layout.start, EVERYTHING)).toEqual(untouched);
		}),
		{ numRuns: 200 },
	);
});

test('another measure before leaves nothing behind', () => {
	fc.assert(
		fc.property(article, options, options, (article, before, after) => {
			const untouched = [...layoutArticle(structuredClone(article), after).all()];
			const earlier = layoutArticle(article, before);
			earlier.lines(earlier.start, EVERYTHING);
			const layout = layoutArticle(article, after);
			expect(layout.lines(layout.start, EVERYTHING)).toEqual(untouched);
		}),
		{ numRuns: 200 },
	);
});
