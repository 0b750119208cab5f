import { expect, test } from 'vitest';
import { type LayoutOptions, layoutArticle } from '../../src/layout/layout.ts';
import { overlaid } from '../../src/layout/overlay.ts';
import { giveTools } from '../../src/layout/tools.ts';
import { article, p } from '../support/build.ts';

/** What is found stands in `[…]`, the current one in `{…}`. */
function checkOverlaid(
	text: string,
	[start, end]: readonly [start: number, end: number],
	expected: string,
	options: Partial<LayoutOptions> = {},
): void {
	const layout = layoutArticle(article([p(text)], { language: 'en' }), {
		measure: 20,
		form: 'page',
		furniture: 'folded',
		...options,
	});
	const lines = overlaid([...layout.all()], [{ block: 0, start, end, role: 'match' }]);
	const shown = lines.map(({ spans }) =>
		spans.map(({ text, roles }) => (roles.includes('match') ? `[${text}]` : text)).join(''),
	);
	expect(shown.join('\n').replaceAll('][', '')).toBe(expected);
}

test('a stretch is laid over the words it is made of', () => {
	checkOverlaid('one two three', [4, 7], 'one [two] three');
	checkOverlaid('one two three', [0, 3], '[one] two three');
	checkOverlaid('one two three', [3, 3], 'one two three');
	checkOverlaid('one two three', [99, 100], 'one two three');
});

test('it goes on in the next row', () => {
	checkOverlaid('one two three', [4, 13], 'one [two]\n[three]', { measure: 9 });
});

test('it takes whole characters', () => {
	checkOverlaid('cafe\u0301s', [3, 4], 'caf[e\u0301]s');
	checkOverlaid('cafe\u0301s', [4, 5], 'caf[e\u0301]s');
	checkOverlaid('a👩\u200D👧b', [3, 4], 'a[👩\u200D👧]b');
});

test('it takes the spaces that were stretched inside of it, and none beside it', () => {
	giveTools({ hyphenators: new Map([['en-us', () => []]]) });
	const justified = { measure: 22, justified: true } as const;
	checkOverlaid('one two three fours and five', [0, 7], '[one  two]  three  fours\nand five', justified);
	checkOverlaid('one two three fours and five', [8, 19], 'one  two  [three  fours]\nand five', justified);
	checkOverlaid('one two three fours and five', [8, 13], 'one  two  [three]  fours\nand five', justified);
});

test('what was left out of a row parts nothing', () => {
	checkOverlaid('ca\u00ADta\u00ADlog', [0, 9], '[catalog]');
	checkOverlaid('ca\u00ADta\u00ADlog', [3, 5], 'ca[ta]log');
});

test('it takes the hyphen of a word inside of it that goes on in the next row', () => {
	const narrow = { measure: 7 };
	checkOverlaid('a fish\u00ADing boat', [2, 10], 'a [fish-]\n[ing]\nboat', narrow);
	checkOverlaid('a fish\u00ADing boat', [2, 8], 'a [fish-]\n[i]ng\nboat', narrow);
	checkOverlaid('a fish\u00ADing boat', [2, 6], 'a [fish]-\ning\nboat', narrow);
	checkOverlaid('a fish\u00ADing boat', [7, 10], 'a fish-\n[ing]\nboat', narrow);
});
