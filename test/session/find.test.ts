import { describe, expect, test } from 'vitest';
import { textOfLine } from '../../src/layout/line.ts';
import { screenPageOf } from '../../src/session/pages.ts';
import { PIECE } from '../../src/text/search.ts';
import { article, as, em, link, p } from '../support/build.ts';
import { checkKeys, drawn, lines, type Running, start } from './keys.ts';

/** Twenty lines, every fifth with a whale in it, and one that looks like the prompt’s own text. */
const SEA = {
	files: {
		'sea.txt': article(
			Array.from({ length: 20 }, (_, index) => p(index % 5 === 4 ? `Line ${index}: a whale.` : `Line ${index}.`)),
		),
	},
	open: 'sea.txt',
};

const words = { failure: () => '', problem: () => '' };

/** The right end of the status bar. */
function bar(desk: Running): string {
	const status = screenPageOf(desk.state(), words)?.status;
	return status === undefined ? '' : textOfLine(status).trim().replaceAll(/ {2,}/g, '  ');
}

function checkBar(running: Parameters<typeof start>[0], keys: string, expected: string): void {
	const desk = start(running);
	desk.press(keys);
	expect(bar(desk)).toBe(expected);
}

/** What is marked on the screen, the current match with a star. */
function marked(desk: Running): string[] {
	const page = screenPageOf(desk.state(), words);
	return (page?.body ?? []).flatMap(line =>
		line.spans.flatMap(span => {
			if (span.roles.includes('match-current')) return [`*${span.text}`];
			return span.roles.includes('match') ? [span.text] : [];
		}),
	);
}

function checkMarked(running: Parameters<typeof start>[0], keys: string, expected: readonly string[]): void {
	const desk = start(running);
	desk.press(keys);
	expect(marked(desk)).toEqual(expected);
}

describe('typing', () => {
	test('is in a line, and shows the first match', () => {
		checkKeys(SEA, '/', 'find: ▏');
		checkKeys(SEA, '/wh', 'find: wh▏');
		checkKeys(SEA, '/wh⏎', '_Line 4: a whale.');
	});
	test('moves nothing while the match is on the screen', () => {
		checkKeys(SEA, '/line 2⏎', 'Line 0.');
		checkKeys(SEA, 'jj/line⏎', 'Line 1.');
	});
	test('starts each time where the reader was', () => {
		checkKeys(SEA, '/whaleX⌫⏎', '_Line 4: a whale.');
		checkKeys(SEA, '/line 19⌫⏎', 'Line 0.');
		checkKeys(SEA, '/whale⌫⌫⌫⌫⌫⏎', 'Line 0. | Nothing has been searched for yet.');
	});
	test('goes on at the top when nothing is found below', () => {
		checkKeys(SEA, '12j/line 1.⏎', '_Line 1.');
	});
	test('says how many there are', () => {
		checkBar(SEA, '/', '/▏');
		checkBar(SEA, '/whale', '/whale▏  1/4');
		checkBar(SEA, '/whaleX', '/whaleX▏  no match');
		checkBar(SEA, '/whale⏎n', 'sea.txt  2/4 · 51% · 1 min left');
	});
	test('comes back with the arrows', () => {
		checkKeys(SEA, '/whale⏎/↑', 'find: whale▏');
	});
});

test('the line takes the place of the bar, which is not made under it', () => {
	const desk = start({
		files: { 'a.txt': { ...lines('Alpha', 9), problems: [{ kind: 'too-deep' }] } },
		open: 'a.txt',
	});
	const made: string[] = [];
	const problem = ({ kind }: { readonly kind: string }): string => {
		made.push(kind);
		return kind;
	};
	screenPageOf(desk.state(), { ...words, problem });
	expect(made).toEqual(['too-deep']);
	desk.press('/');
	screenPageOf(desk.state(), { ...words, problem });
	expect(made).toEqual(['too-deep']);
});

describe('leaving the line', () => {
	test('with Esc goes back', () => {
		checkKeys(SEA, 'jj/whale⎋', 'Line 1.');
		checkKeys(SEA, 'jj/whale⎋n', 'Line 1. | No search is on: / starts one.');
	});
	test('goes back at another size too', () => {
		const desk = start(SEA);
		desk.press('12j/whale');
		desk.send({ kind: 'resized', size: { columns: 40, rows: 9 } });
		desk.press('⎋');
		expect(drawn(desk.state())).toBe('Line 6.');
	});
	test('is a jump', () => {
		checkKeys(SEA, "/whale⏎''", 'Line 0.');
	});
	test('with Enter keeps the search, and Esc goes back then', () => {
		checkKeys(SEA, 'jj/whale⏎nn⎋', 'Line 1.');
		checkMarked(SEA, '/whale⏎⎋', []);
	});
	test('with Enter alone searches for the same again', () => {
		checkKeys(SEA, '/whale⏎⎋/⏎', '_Line 4: a whale.');
	});
	test('without a match says so', () => {
		checkKeys(SEA, 'jj/shark⏎', 'Line 1. | No match for “shark”.');
		checkKeys(SEA, '/shark⏎n', 'Line 0. | No search is on: / starts one.');
	});
});

describe('n and N', () => {
	test('go on and back', () => {
		checkKeys(SEA, '/whale⏎n', '_Line 9: a whale.');
		checkKeys(SEA, '/whale⏎2n', '_Line 14: a whale.');
		checkKeys(SEA, '/whale⏎nnN', '_Line 9: a whale.');
	});
	test('go around', () => {
		checkKeys(SEA, '/whale⏎4n', '_Line 4: a whale. | From the top.');
		checkKeys(SEA, '/whale⏎N', 'Line 17. | From the bottom.');
	});
	test('go on from what is seen', () => {
		checkKeys(SEA, '/whale⏎Gn', 'Line 17.');
		checkKeys(SEA, '/whale⏎14jN', '_Line 9: a whale.');
	});
	test('count over everything', () => {
		checkKeys(SEA, '/whale⏎999997n', '_Line 9: a whale. | From the top.');
	});
});

describe('matches', () => {
	test('are marked, the current one otherwise', () => {
		checkMarked(SEA, '/line', ['*Line', 'Line', 'Line']);
		checkMarked(SEA, '/line⏎n', ['Line', '*Line', 'Line']);
	});
	test('go over markup and the ends of lines', () => {
		const text = article([p('The ', em('white'), ' ', link('#a', 'whale'), ' swims'), p('whale')]);
		const narrow = { files: { 'a.txt': text }, open: 'a.txt', measure: 9, size: { columns: 20, rows: 9 } };
		checkMarked(narrow, '/white whale sw', ['*white', '*whale', '*sw'].flat());
		checkMarked(narrow, '/swims whale', []);
	});
	test('are not looked for in what is folded', () => {
		const text = article([
			p('One.'),
			as('furniture', p('Share the whale.')),
			...lines('Line', 9).blocks,
			p('A whale.'),
		]);
		const folded = { files: { 'a.txt': text }, open: 'a.txt' };
		checkBar(folded, '/whale', '/whale▏  1/1');
		checkBar(folded, 'x/whale', '/whale▏  1/2');
		checkBar(folded, '/whale⏎x', 'a.txt  2/2 · 100%');
	});
	test('of a paragraph as long as a book are found and counted', () => {
		const text = article([p(`${'wave '.repeat(PIECE)}whale ${'wave '.repeat(PIECE)}`)]);
		const desk = start({ files: { 'a.txt': text }, open: 'a.txt' });
		desk.press('/whale');
		expect(drawn(desk.state())).toBe('find: whale▏');
		expect(marked(desk)).toEqual(['*whale']);
		expect(bar(desk)).toBe('/whale▏  1/1');
	});
	test('are counted as far as time allows, and further when nothing else waits', () => {
		const text = article(Array.from({ length: 8 }, () => p('wave '.repeat(PIECE * 3))));
		const desk = start({ files: { 'a.txt': text }, open: 'a.txt' });
		desk.press('/e');
		expect(bar(desk)).toMatch(/^\/e▏ {2}1\/\d+\+$/);
		desk.press('←');
		expect(desk.asked()).toEqual(['count']);
		while (desk.state().counting) desk.send({ kind: 'counted' });
		expect(bar(desk)).toMatch(new RegExp(`1/${PIECE * 24}$`));
	});
});
