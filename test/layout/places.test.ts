import { describe, expect, test } from 'vitest';
import type { Place } from '../../src/article/place.ts';
import { headingsOf, type Jump, linksOf, nextPlace, placeOfId } from '../../src/layout/places.ts';
import { article, as, cited, definitions, em, figure, h, link, p, quote, speech, ul } from '../support/build.ts';

const page = article([
	h(1, 'Title'),
	p('He said ', speech('“yes”'), ' and ', speech('“no”'), '.'),
	as('furniture', p(speech('“Subscribe!”'))),
	ul([p('see '), p(link('#a', 'there'), ' or ', link('b', 'here'))], 'end'),
	quote(p('ab'), figure('cat')),
	h(2, 'Next'),
]);

const show = (place: Place | undefined): string => (place ? `${place.block}:${place.offset}` : '-');

const checkJump = (from: Place, what: Jump, direction: 1 | -1, expected: string, furniture = false): void =>
	expect(show(nextPlace(page, from, what, direction, { furniture }))).toBe(expected);

describe('jumps', () => {
	const start = { block: 0, offset: 0 };
	const end = { block: 5, offset: 9 };

	test('by paragraph', () => {
		checkJump(start, 'paragraph', 1, '1:0');
		checkJump({ block: 1, offset: 3 }, 'paragraph', 1, '3:0');
		checkJump({ block: 1, offset: 3 }, 'paragraph', 1, '2:0', true);
		checkJump({ block: 1, offset: 3 }, 'paragraph', -1, '1:0');
		checkJump(start, 'paragraph', -1, '-');
		checkJump(end, 'paragraph', 1, '-');
	});

	test('by section', () => {
		checkJump(start, 'section', 1, '5:0');
		checkJump(end, 'section', -1, '5:0');
		checkJump({ block: 5, offset: 0 }, 'section', -1, '0:0');
	});

	test('by direct speech', () => {
		checkJump(start, 'speech', 1, '1:8');
		checkJump({ block: 1, offset: 8 }, 'speech', 1, '1:18');
		checkJump({ block: 1, offset: 18 }, 'speech', 1, '-');
		checkJump({ block: 1, offset: 18 }, 'speech', 1, '2:0', true);
		checkJump(end, 'speech', -1, '1:18');
	});

	test('by direct speech: what is quoted in it is part of it, words that nobody says are none', () => {
		const nested = article([
			p(cited('“so-called”'), ' ', speech('“He said ', speech('‘no’'), '.”'), ' ', em(speech('“a”'))),
		]);
		const jumps = (direction: 1 | -1): string[] => {
			const found: string[] = [];
			for (
				let place: Place | undefined = { block: 0, offset: direction === 1 ? 0 : 99 };
				place !== undefined;
				place = nextPlace(nested, place, 'speech', direction)
			)
				found.push(show(place));
			return found.slice(1);
		};
		expect(jumps(1)).toEqual(['0:12', '0:28']);
		expect(jumps(-1)).toEqual(['0:28', '0:12']);
	});

	test('by figure', () => {
		checkJump(start, 'figure', 1, '4:3');
	});
});

test('names lead to blocks, and to terms', () => {
	const [group] = definitions(['rope', [{ ...p('b'), id: 'inside' }]]).groups;
	const named = article([
		{ ...p('a'), id: 'block' },
		{
			kind: 'definitions',
			groups: [
				{ terms: [], descriptions: [], ...group },
				{ terms: [{ id: 'term', inlines: [] }], descriptions: [] },
			],
		},
	]);
	const placeOf = (id: string): string => show(placeOfId(named, id));
	expect(['block', 'inside', 'term', 'none'].map(placeOf)).toEqual(['0:0', '1:5', '1:7', '-']);
});

test('links and headings know their places', () => {
	expect(linksOf(page).map(({ href, text, place }) => `${href} ${text} ${show(place)}`)).toEqual([
		'#a there 3:5',
		'b here 3:14',
	]);
	expect(headingsOf(page).map(({ level, text, place }) => `${level} ${text} ${show(place)}`)).toEqual([
		'1 Title 0:0',
		'2 Next 5:0',
	]);
});
