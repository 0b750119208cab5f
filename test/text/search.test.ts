import { describe, expect, test } from 'vitest';
import { matchesInPiece, PIECE, searchFor } from '../../src/text/search.ts';

/** The matches in brackets. */
function checkSearch(query: string, expected: string): void {
	const text = expected.replaceAll(/[[\]]/g, '');
	const search = searchFor(query);
	let marked = '';
	let at = 0;
	for (const { start, end } of search === undefined ? [] : matchesInPiece(text, search, 0)) {
		marked += `${text.slice(at, start)}[${text.slice(start, end)}]`;
		at = end;
	}
	expect(marked + text.slice(at)).toBe(expected);
}

describe('case', () => {
	test('counts where a capital is typed', () => {
		checkSearch('tide', '[Tide], [TIDE], [tide]');
		checkSearch('Tide', '[Tide], TIDE, tide');
		checkSearch('tIDE', 'Tide, TIDE, [tIDE]');
		checkSearch('Éa', '[Éa] éa Ea');
		checkSearch('Ea', '[Ea] [Éa] éa ea EA');
	});
	test('is folded in every alphabet that has it', () => {
		checkSearch('σος', '[ΣΟΣ] [σος] [Σός]');
		checkSearch('привет', '[Привет]');
		checkSearch('մայր', '[ՄԱՅՐ]');
	});
});

describe('accents', () => {
	test('are found by plain letters', () => {
		checkSearch('cafe', '[café] [cafe] [CAFÉ] [cafe\u0301]');
		checkSearch('ee', '[e\u0301e] [ée]');
		checkSearch('lodz', '[Łódź]');
		checkSearch('елка', '[ёлка]');
		checkSearch('Emile', '[Émile] émile');
	});
	test('that are typed are meant', () => {
		checkSearch('café', '[café] cafe [cafe\u0301]');
		checkSearch('cafe\u0301', '[café] cafe [cafe\u0301]');
		checkSearch('ø', 'o [ø]');
	});
	test('are vowel signs in Hebrew and Arabic', () => {
		checkSearch('שלום', '[שָׁלוֹם]');
		checkSearch('كتب', '[كَتَب]');
	});
});

describe('what is printed otherwise than typed', () => {
	test('is found', () => {
		checkSearch("don't", "[don’t] [don't]");
		checkSearch('"yes"', '[“yes”] [«yes»] ["yes"]');
		checkSearch('1914-18', '[1914–18] [1914-18]');
		checkSearch('wait...', '[wait…] [wait...]');
		checkSearch('a -- b', '[a — b]');
		checkSearch('strasse', '[Straße] [Strasse] [STRASSE]');
		checkSearch('office', '[oﬃce] [office]');
		checkSearch('encyclopaedia', '[encyclopædia]');
	});
	test('is meant when it is typed', () => {
		checkSearch('’', "[’] '");
		checkSearch('ß', '[ß] ss');
	});
});

describe('white space', () => {
	test('is any run of it', () => {
		checkSearch('a b', '[a\u00A0b] [a\nb] [a \u2009 b] ab');
		checkSearch('a  b', '[a b]');
	});
	test('of no width is none', () => {
		checkSearch('never', '[ne\u00ADver] [ne\u200Bver]');
		checkSearch('ne\u00ADver', '[never]');
		checkSearch('a b', '[a\u00AD b] [a \u200Bb]');
	});
});

test('what means something in a pattern means itself', () => {
	for (const sign of '.*+?^$()[]{}|\\/') checkSearchOf(sign);
	checkSearch('a.b', 'acb [a.b]');
	checkSearch('🌊', 'a [🌊] b');
});

function checkSearchOf(sign: string): void {
	const search = searchFor(sign);
	expect(search === undefined ? [] : matchesInPiece(`a${sign}b`, search, 0)).toEqual([{ start: 1, end: 2 }]);
}

test('nothing is found by nothing', () => {
	expect(searchFor('')).toBeUndefined();
	expect(searchFor('\u00AD')).toBeUndefined();
});

test('no query is too long', () => {
	const text = 'ea'.repeat(9999);
	const search = searchFor(text);
	expect(search === undefined ? [] : matchesInPiece(text, search, 0)[0]).toEqual({ start: 0, end: 200 });
});

test('a long text is searched by the piece, and a match may go on in the next one', () => {
	const text = `${'.'.repeat(PIECE - 2)}wave wave`;
	const search = searchFor('wave');
	const found = search === undefined ? [] : [0, 1, 2].map(piece => matchesInPiece(text, search, piece));
	expect(found).toEqual([[{ start: PIECE - 2, end: PIECE + 2 }], [{ start: PIECE + 3, end: PIECE + 7 }], []]);
});
