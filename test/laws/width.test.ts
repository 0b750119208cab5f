/** What is true of widths whatever the terminal. */

import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { graphemesOf } from '../../src/text/graphemes.ts';
import { padStart, setWidthProfile, truncate, widthOf, widthOfGrapheme } from '../../src/text/width.ts';
import { MODERN, PROFILES } from '../../src/text/width-profile.ts';

afterEach(() => setWidthProfile(MODERN));

/** What terminals disagree about, and what they do not. */
const PIECES = [
	...[
		'a',
		' ',
		'é',
		'“',
		'中',
		'ｶ',
		'한',
		'e\u0301',
		'\u0301',
		'\u200D',
		'\u200B',
		'\u00AD',
		'\uFE0F',
		'\uFE0E',
		'#',
		'\u20E3',
	],
	...[
		'👩',
		'🏽',
		'🇫',
		'🇷',
		'❤',
		'⌚',
		'🫩',
		'\u0915',
		'\u094D',
		'\u093E',
		'\u0E01',
		'\u0E33',
		'\u1780',
		'\u17D2',
		'\u0600',
		'\uD800',
	],
];
const text = fc.oneof(
	fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map(pieces => pieces.join('')),
	fc.string({ unit: 'binary' }),
);
const cells = fc.integer({ min: 0, max: 30 });

test.each(Object.entries(PROFILES))('%s', (_, profile) => {
	setWidthProfile(profile);
	fc.assert(
		fc.property(text, text, cells, (one, other, room) => {
			const width = widthOf(one);
			// Cut between graphemes, nothing changes.
			expect([...graphemesOf(one)].reduce((sum, grapheme) => sum + widthOfGrapheme(grapheme), 0)).toBe(width);
			// No character takes more than two cells, however it is asked for, and the second time it takes the same.
			expect(width).toBeGreaterThanOrEqual(0);
			expect(width).toBeLessThanOrEqual(2 * Array.from(one).length);
			expect(widthOf(one)).toBe(width);
			// A line between two texts keeps them apart.
			expect(widthOf(`${one}\n${other}`)).toBe(width + widthOf(other));

			expect(widthOf(truncate(one, room))).toBeLessThanOrEqual(room);
			if (width <= room && room > 0) expect(truncate(one, room)).toBe(one);
			expect(padStart(one, room)).toBe(' '.repeat(Math.max(0, room - width)) + one);
		}),
	);
});
