/** What stands in a text is found in it. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Match, matchesInPiece, searchFor } from '../../src/text/search.ts';

const CHARACTERS = [...'aeEéÉoøßsfiﬁ-–.…\'"’“σςΣяё🌊כ漢', '\u05B0', ' ', '\u00A0', '\n', '\u00AD', '\u200B'];
const text = fc.array(fc.constantFrom(...CHARACTERS), { minLength: 1, maxLength: 20 });

const found = (text: string, query: string): readonly Match[] => {
	const search = searchFor(query);
	return search === undefined ? [] : matchesInPiece(text, search, 0);
};

const UNSEEN = /^[\u00AD\u200B]+$/;

test('any part of a text is found in it', () => {
	fc.assert(
		fc.property(text, fc.nat(), fc.nat(), (characters, from, length) => {
			const start = from % characters.length;
			const query = characters.slice(start, start + 1 + length).join('');
			fc.pre(!UNSEEN.test(query));
			expect(found(characters.join(''), query).length).toBeGreaterThan(0);
		}),
	);
});

test('matches have something in them, and follow each other', () => {
	fc.assert(
		fc.property(text, text, (characters, query) => {
			let at = 0;
			for (const { start, end } of found(characters.join(''), query.slice(0, 2).join(''))) {
				expect(start).toBeGreaterThanOrEqual(at);
				expect(end).toBeGreaterThan(start);
				at = end;
			}
		}),
	);
});
