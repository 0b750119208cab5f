import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import type { Article, Inline } from '../../src/article/article.ts';
import { isFolded } from '../../src/article/folded.ts';
import { lengthOfBlock } from '../../src/article/length.ts';
import { blocksIn, inlinesIn } from '../../src/article/parts.ts';
import { comparePlaces, type Place } from '../../src/article/place.ts';
import { textOfBlock, textOfInlines } from '../../src/article/text.ts';
import { inlinesOf } from '../../src/article/visit.ts';
import { type Anchor, type Layout, type LayoutOptions, layoutArticle } from '../../src/layout/layout.ts';
import { type Line, textOfLine } from '../../src/layout/line.ts';
import { nextPlace } from '../../src/layout/places.ts';
import { graphemesOf } from '../../src/text/graphemes.ts';
import { runsFromTheRight } from '../../src/text/right-to-left.ts';
import { setWidthProfile, widthOf } from '../../src/text/width.ts';
import { MODERN, PROFILES } from '../../src/text/width-profile.ts';
import { article as anyArticle, block } from '../support/arbitrary.ts';
import { article as articleOf } from '../support/build.ts';
import { giveEveryTool, inSomeLanguage, pageOptions } from '../support/pages.ts';

await giveEveryTool();

afterEach(() => setWidthProfile(MODERN));

const article = inSomeLanguage(anyArticle);

/** More rows than any of these articles has. */
const EVERYTHING = 20_000;

const law = (check: (layout: Layout, article: Article) => void, runs = 300): void =>
	fc.assert(
		fc.property(article, pageOptions, (article, options) => check(layoutArticle(article, options), article)),
		{ numRuns: runs },
	);

/** All that can be seen; what has done its work when rows are broken may go. */
const charactersOf = (text: string): string[] => text.match(/[^\s\u00AD\u061C\u200B-\u200F\u2060]/gu) ?? [];

/** Every row is drawn, in the order it is read in. */
const shownOptions: fc.Arbitrary<LayoutOptions> = fc.record({
	measure: fc.integer({ min: 4, max: 300 }),
	form: fc.constantFrom('page', 'plain'),
	furniture: fc.constant('shown'),
	justified: fc.boolean(),
	hang: fc.constantFrom(0, 2),
});

/** Cells from which on a character of two has room in the deepest box. */
const LEAST_FOR_WIDE = 20;

/** Whether `part` is what is left of `whole` when something is taken out. */
function isWithin(part: readonly string[], whole: readonly string[]): boolean {
	let next = 0;
	for (const letter of whole) if (letter === part[next]) next++;
	return next === part.length;
}

const hasCode = (article: Article): boolean =>
	article.blocks.some(block => [...blocksIn(block)].some(({ node }) => node.kind === 'code'));

const walk = (layout: Layout, step: 1 | -1, from: Anchor): Anchor[] => {
	const anchors = [from];
	for (let at = from; ; ) {
		const next = layout.move(at, step);
		if (JSON.stringify(next) === JSON.stringify(at)) return anchors;
		anchors.push(next);
		if (anchors.length > EVERYTHING) throw new Error('moving goes round in circles');
		at = next;
	}
};

/** What is last as it is read may stand anywhere in its row. */
const isTurned = ({ meta, blocks }: Article): boolean =>
	meta.direction === 'rtl' || runsFromTheRight(JSON.stringify([meta, blocks]));

describe('rows', () => {
	test('are never wider than the measure, and as wide as they say, on every terminal', () =>
		fc.assert(
			fc.property(article, pageOptions, fc.constantFrom(...Object.values(PROFILES)), (article, options, profile) => {
				setWidthProfile(profile);
				const { measure, form, hang = 0, justified = false } = options;
				const free = form === 'plain' && hasCode(article);
				const turned = isTurned(article);
				for (const line of layoutArticle(article, options).all()) {
					const text = textOfLine(line);
					const ending = turned ? text : text.slice(-1);
					expect(widthOf(text.replaceAll('\t', '')), text).toBe(line.width);
					// But for a stop that hangs, where that was asked for.
					const mark = justified && hang > 0 && /[.,-]/.test(ending) ? 1 : 0;
					const most = measure + (/[、。，．]/.test(ending) ? hang : mark);
					if (!free) expect(line.width, text).toBeLessThanOrEqual(most);
					if (!turned) expect(text).not.toMatch(/[ \t\n]$/);
					expect(line.spans.every(span => span.text !== '')).toBe(true);
				}
			}),
			{ numRuns: 500 },
		));

	test('hold every character of what is shown, in its order', () => {
		fc.assert(
			fc.property(inSomeLanguage(block.map(block => articleOf([block]))), shownOptions, (article, options) => {
				const blocks = article.blocks.flatMap(block => [...blocksIn(block)]);
				// A caption makes the alternative text needless in a pipe; records repeat and reorder headers.
				fc.pre(
					blocks.every(({ node: { kind } }) => kind !== 'table' && !(options.form === 'plain' && kind === 'figure')),
				);
				const drawn = Array.from(layoutArticle(article, options).all(), textOfLine).join('');
				// What is wider than the room for it is a sign instead.
				const fits = options.measure >= LEAST_FOR_WIDE ? () => true : (cluster: string) => widthOf(cluster) <= 1;
				const text = [...graphemesOf(article.blocks.map(textOfBlock).join(''))].filter(fits).join('');
				expect(isWithin(charactersOf(text), charactersOf(drawn))).toBe(true);
			}),
			{ numRuns: 500 },
		);
	});

	test('hold every character of a table', () => {
		const count = (letters: readonly string[]): Map<string, number> => {
			const counts = new Map<string, number>();
			for (const letter of letters) counts.set(letter, (counts.get(letter) ?? 0) + 1);
			return counts;
		};
		fc.assert(
			fc.property(
				block,
				fc.integer({ min: 20, max: 200 }),
				fc.constantFrom('page', 'plain'),
				fc.boolean(),
				(block, measure, form, justified) => {
					fc.pre(block.kind === 'table');
					const layout = layoutArticle(
						{ meta: { language: 'en' }, blocks: [block], problems: [] },
						{ measure, form, furniture: 'shown', justified },
					);
					const drawn = count(charactersOf(Array.from(layout.all(), textOfLine).join('')));
					for (const [letter, times] of count(charactersOf(textOfBlock(block))))
						expect(drawn.get(letter) ?? 0, letter).toBeGreaterThanOrEqual(times);
				},
			),
			{ numRuns: 1000 },
		);
	});

	test('come in the order of their places', () =>
		law(layout => {
			let last: Place = { block: 0, offset: 0 };
			for (const { place } of layout.all()) {
				expect(comparePlaces(last, place)).toBeLessThanOrEqual(0);
				last = place;
			}
		}));

	test('are the same asked for at once, in pieces, or one by one', () =>
		law(layout => {
			const all: Line[] = [...layout.all()];
			expect(layout.lines(layout.start, EVERYTHING)).toEqual(all);
			const half = all.length >> 1;
			const middle = layout.move(layout.start, half);
			expect([...layout.lines(layout.start, half), ...layout.lines(middle, EVERYTHING)]).toEqual(all);
			const anchors = walk(layout, 1, layout.start);
			if (all.length > 0) expect(anchors.flatMap(anchor => layout.lines(anchor, 1))).toEqual(all);
		}));
});

describe('moving', () => {
	test('visits every row once, down and up', () =>
		law(layout => {
			const down = walk(layout, 1, layout.start);
			expect(new Set(down.map(anchor => JSON.stringify(anchor))).size).toBe(down.length);
			expect(down).toHaveLength(Math.max(1, [...layout.all()].length));
			const last = down.at(-1) ?? layout.start;
			expect(walk(layout, -1, last)).toEqual(down.toReversed());
			expect(layout.move(last, -EVERYTHING)).toEqual(layout.start);
			expect(layout.move(layout.start, EVERYTHING)).toEqual(last);
		}));

	test('to the last page leaves that many rows', () =>
		law(layout => {
			const rows = [...layout.all()].length;
			for (const height of [1, 3, 10])
				expect(layout.lines(layout.lastPage(height), EVERYTHING)).toHaveLength(Math.min(height, rows));
		}));
});

describe('places', () => {
	test('are found again on the row that shows them', () =>
		law(layout => {
			for (const line of layout.all()) {
				const { nth: _, ...place } = layout.anchorAt(line.place);
				expect(place).toEqual(line.place);
			}
		}));

	test('are on the last row that does not begin after them', () =>
		law((layout, article) => {
			const places = Array.from(layout.all(), line => line.place);
			for (const [index, block] of article.blocks.entries()) {
				if (!places.some(place => place.block === index)) continue;
				for (let offset = 0; offset <= lengthOfBlock(block); offset += 7) {
					const place = { block: index, offset };
					const { nth: _, ...found } = layout.anchorAt(place);
					expect(found).toEqual(places.findLast(row => comparePlaces(row, place) <= 0));
				}
			}
		}));

	test('anywhere at all lead to a row, if there is one', () =>
		law(layout => {
			const rows = [...layout.all()].length;
			for (const block of [0, 3, 99])
				for (const offset of [0, 5, 999]) {
					const anchor = layout.anchorAt({ block, offset });
					expect(layout.lines(anchor, 1)).toHaveLength(Math.min(1, rows));
					expect(layout.lines({ ...anchor, nth: 99 }, 1)).toHaveLength(Math.min(1, rows));
				}
		}));

	test('survive another measure', () => {
		fc.assert(
			fc.property(article, pageOptions, fc.integer({ min: 1, max: 200 }), (article, options, measure) => {
				const layout = layoutArticle(article, options);
				const other = layoutArticle(article, { ...options, measure });
				for (const line of layout.all()) {
					const { nth: _, ...there } = other.anchorAt(line.place);
					expect(there.block).toBe(line.place.block);
					expect(there.offset).toBeLessThanOrEqual(line.place.offset);
				}
			}),
			{ numRuns: 200 },
		);
	});

	test('and fractions lead to each other', () =>
		law((layout, article) => {
			const total = article.blocks.reduce(
				(sum, block) => sum + (isFolded(block) && layout.options.furniture !== 'shown' ? 0 : lengthOfBlock(block)),
				0,
			);
			fc.pre(total > 0);
			for (const fraction of [0, 0.1, 0.5, 0.99, 1]) {
				const found = layout.fraction(layout.placeAt(fraction));
				expect(found).toBeLessThanOrEqual(fraction);
				expect(found).toBeGreaterThan(fraction - 1.001 / total);
			}
			expect(layout.fraction({ block: article.blocks.length, offset: 0 })).toBe(1);
		}));
});

test('an article that grows keeps its rows', () =>
	law((layout, article) => {
		const all = [...layout.all()];
		const grown = layoutArticle(
			{ ...article, blocks: [...article.blocks, { kind: 'paragraph', inlines: [{ kind: 'text', text: 'more' }] }] },
			layout.options,
		);
		// A fold counts what follows, and a byline that comes late would change the head: neither is added here.
		expect([...grown.all()].slice(0, all.length)).toEqual(all);
	}));

test('lengths and offsets are those of the text', () => {
	fc.assert(
		fc.property(block, block => {
			const text = textOfBlock(block);
			expect(lengthOfBlock(block)).toBe(text.length);
			for (const { node, offset } of blocksIn(block)) expect(text.startsWith(textOfBlock(node), offset)).toBe(true);
			const found = [...inlinesIn(block)];
			for (const { node, offset } of found) expect(text.startsWith(textOfInlines([node]), offset)).toBe(true);
			// A figure's part without text is none; its alternative text is a part, and no inline of the article.
			const shown = (nodes: readonly Inline[]): number => nodes.filter(node => textOfInlines([node]) !== '').length;
			const alternatives = [...blocksIn(block)].filter(({ node }) => node.kind === 'figure' && node.image?.alt);
			expect(shown(found.map(({ node }) => node))).toBe(shown([...inlinesOf(block)]) + alternatives.length);
		}),
	);
});

test('jumps go on and come back', () =>
	law((_, article) => {
		for (const what of ['section', 'paragraph', 'speech', 'figure'] as const) {
			const places: Place[] = [];
			let at: Place = { block: 0, offset: -1 };
			for (let next = nextPlace(article, at, what, 1); next; next = nextPlace(article, at, what, 1)) {
				expect(comparePlaces(at, next)).toBeLessThan(0);
				places.push(next);
				at = next;
			}
			const back: Place[] = [];
			at = { block: article.blocks.length - 1, offset: EVERYTHING };
			for (let next = nextPlace(article, at, what, -1); next; next = nextPlace(article, at, what, -1)) {
				back.push(next);
				at = next;
			}
			// Nested emphasis of speech in speech begins at one place; it is gone to once.
			expect(back.toReversed()).toEqual(places);
		}
	}));
