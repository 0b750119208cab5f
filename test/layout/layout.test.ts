import { describe, expect, test } from 'vitest';
import { layoutArticle } from '../../src/layout/layout.ts';
import { article, as, figure, h, p } from '../support/build.ts';
import { checkLayout, checkPlaces, checkPlain, checkRoles } from './check.ts';

describe('head', () => {
	const meta = { title: 'Of Cats', byline: 'Ada Writer', site: 'The Example', published: '2026-03-12T08:00Z' };

	test('is made of what no block carries', () => {
		checkLayout(
			article([p('Text.')], meta),
			50,
			`
			Of Cats
			Ada Writer · The Example · 12 March 2026

			Text.
			`,
		);
		checkLayout(
			article([as('title', h(1, 'Of Dogs')), as('byline', p('By Ada')), p('Text.')], meta),
			50,
			`
			Of Dogs
			The Example · 12 March 2026
			By Ada

			Text.
			`,
		);
		checkLayout(
			article([as('dateline', p('Thursday')), p('Text.')], { byline: 'Ada', published: '2026-03' }),
			50,
			`
			Ada

			Thursday

			Text.
			`,
		);
	});

	test('may be all there is', () => {
		checkLayout(article([], { title: 'Of Cats' }), 50, 'Of Cats');
		checkLayout(article([]), 50, '');
		checkPlain(article([], meta), 50, '\nOf Cats\nAda Writer · The Example · 12 March 2026\n');
	});

	test('breaks between who, where and when', () => {
		checkLayout(article([], meta), 28, '\nOf Cats\nAda Writer · The Example\n12 March 2026\n');
		checkLayout(article([], meta), 12, '\nOf Cats\nAda Writer\nThe Example\n12 March\n2026\n');
	});

	test('wraps and has its roles', () => {
		checkRoles(
			article([p('Text.')], { title: 'A title of two rows', published: 'in spring' }),
			12,
			`
			«title»A title of«/»
			«title»two rows«/»
			«meta»in spring«/»

			Text.
			`,
		);
	});

	test('knows months without days', () => {
		checkLayout(article([], { published: '2026-11' }), 50, 'November 2026');
		checkLayout(article([], { published: '2026-13-01' }), 50, '2026-13-01');
	});
});

describe('furniture', () => {
	const blocks = [
		as('furniture', p('Menu')),
		p('One.'),
		as('furniture', p('Subscribe')),
		as('furniture', p('Share')),
		p('Two.'),
	];

	test('is folded into one line a run', () => {
		checkLayout(
			blocks,
			30,
			`
			▸ 1 line of page furniture

			One.

			▸ 2 lines of page furniture

			Two.
			`,
		);
		checkLayout([p('One.'), as('furniture', p('x'))], 8, '\nOne.\n\n▸ 1 lin…\n');
	});

	test('is shown or hidden', () => {
		checkRoles(
			blocks.slice(0, 3),
			30,
			`
			«furniture»Menu«/»

			One.

			«furniture»Subscribe«/»
			`,
			'shown',
		);
		checkLayout(blocks, 30, '\nOne.\n\nTwo.\n', 'hidden');
		checkPlain(blocks, 30, '\nOne.\n\nTwo.\n');
		checkLayout(blocks.slice(2, 4), 30, '', 'hidden');
	});
});

describe('places', () => {
	test('count in the text of the block', () => {
		checkPlaces(
			article([p('one two three'), figure('a cat', 'Asleep', 'Ada'), h(2, 'Part'), p('end')], { title: 'Title' }),
			14,
			`
			0:0 Title
			0:0
			0:0 one two three
			0:13
			1:0 ╭────────────╮
			1:0 │ ▣ a cat    │
			1:6 │ Asleep     │
			1:13 │ Ada        │
			1:16 ╰────────────╯
			1:16
			1:16
			2:0 Part
			2:4 ────
			2:4
			3:0 end
			`,
		);
	});

	test('lead to the row that shows them', () => {
		const layout = layoutArticle(article([p('one two three'), p('four')], { title: 'Title' }), {
			measure: 7,
			form: 'page',
			furniture: 'folded',
		});
		const shownAt = (block: number, offset: number): string =>
			layout.lines(layout.anchorAt({ block, offset }), 1).map(line => line.spans.map(span => span.text).join(''))[0] ??
			'';
		expect(shownAt(0, 0)).toBe('Title');
		// The title stands for the same place, but does not show it.
		expect(shownAt(0, 4)).toBe('one two');
		expect(shownAt(0, 8)).toBe('three');
		expect(shownAt(0, 12)).toBe('three');
		expect(shownAt(1, 99)).toBe('four');
	});

	test('in what is not shown lead to what stands for it', () => {
		const blocks = [p('one'), as('furniture', p('menu')), as('furniture', p('share')), p('two')];
		const at = (furniture: 'folded' | 'hidden', block: number): number =>
			layoutArticle(article(blocks), { measure: 20, form: 'page', furniture }).anchorAt({ block, offset: 2 }).block;
		expect(at('folded', 2)).toBe(1);
		expect(at('hidden', 2)).toBe(0);
	});
});

test('blocks without text leave no space', () => {
	checkLayout([p('one'), p(), p(' '), p('\u200B'), p('two')], 10, '\none\n\ntwo\n');
});

test('what was laid out is kept when the article grows', () => {
	const options = { measure: 20, form: 'page', furniture: 'folded' } as const;
	const first = p('one two three four five');
	const before = layoutArticle(article([first]), options);
	const after = layoutArticle(article([first, p('six')]), options);
	const [kept] = before.lines(before.start, 1);
	expect(after.lines(after.start, 1)[0]?.spans).toBe(kept?.spans);
});

test('only what is looked at is laid out', () => {
	const trap = {
		kind: 'paragraph',
		get inlines(): never {
			throw new Error('laid out');
		},
	} as const;
	const options = { measure: 20, form: 'page', furniture: 'folded' } as const;
	const layout = layoutArticle(article([p('one'), p('two'), p('three'), trap, p('five')]), options);
	expect(layout.lines(layout.start, 3)).toHaveLength(3);
	expect(() => layout.lines(layout.start, 9)).toThrow('laid out');
});
