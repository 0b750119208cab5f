import { describe, expect, test } from 'vitest';
import { nameOfAddress } from '../../src/article/address.ts';
import type { Entry } from '../../src/session/state.ts';
import { article, p } from '../support/build.ts';
import { checkKeys, drawn, type Files, lines, start } from './keys.ts';

const SHELF: Files = {
	'a.txt': article([p('A few words.')], {
		title: 'Bridges',
		published: '2026-03-01',
		byline: 'Ida Quill',
		site: 'The Quay',
	}),
	'b.txt': article([p('Some more words than there are in the other one.')], {
		title: 'Ähren',
		published: '2026-01-09',
	}),
	'c.txt': article([p('Words.')], { title: 'Chapter 10' }),
	'd.txt': article([p('Words and words.')], { title: 'chapter 9' }),
	'lost.txt': 'not-found',
};

const ROOMY = { files: SHELF, size: { columns: 80, rows: 12 } };

/** Titles 000 to 9999, as many as asked for, four rows visible. */
const many = (count: number): Files =>
	Object.fromEntries(
		Array.from({ length: count }, (_, index) => [`${index}.txt`, lines(`${index}`.padStart(4, '0'), 1)]),
	);

describe('the order', () => {
	test('is newest first, then by title, numbers by value, names for what has no title', () => {
		checkKeys(ROOMY, '', 'list: [Bridges] Ähren chapter 9 Chapter 10 lost.txt');
	});
	test('is chosen in a menu', () => {
		checkKeys(ROOMY, 'o', 'menu sort');
		const desk = start(ROOMY);
		desk.press('o');
		desk.send({ kind: 'chosen', menu: 'sort', value: 'title' });
		expect(drawn(desk.state())).toBe('list: [Ähren] Bridges chapter 9 Chapter 10 lost.txt');
		desk.press('o');
		desk.send({ kind: 'chosen', menu: 'sort', value: 'length' });
		expect(drawn(desk.state())).toBe('list: [Ähren] Bridges chapter 9 Chapter 10 lost.txt');
	});
	test('keeps the cursor on its entry once it has been moved', () => {
		const desk = start(ROOMY);
		desk.press('jko');
		desk.send({ kind: 'chosen', menu: 'sort', value: 'title' });
		expect(drawn(desk.state())).toBe('list: Ähren [Bridges] chapter 9 Chapter 10 lost.txt');
	});
	test('stays as it is for a choice that is none', () => {
		const desk = start(ROOMY);
		desk.press('o');
		desk.send({ kind: 'chosen', menu: 'sort', value: 'colour' });
		expect(desk.state().list.sort).toBe('date');
	});
});

describe('the cursor', () => {
	test('moves by rows', () => {
		checkKeys(SHELF, 'j', 'list: Bridges [Ähren] chapter 9 Chapter 10');
		checkKeys(SHELF, 'jjk', 'list: Bridges [Ähren] chapter 9 Chapter 10');
		checkKeys(SHELF, '↓⌃n↑⌃p', 'list: [Bridges] Ähren chapter 9 Chapter 10');
	});
	test('stays in the list', () => {
		checkKeys(SHELF, 'k', 'list: [Bridges] Ähren chapter 9 Chapter 10');
		checkKeys(SHELF, 'jjjjjjjk', 'list: Ähren chapter 9 [Chapter 10] lost.txt');
		checkKeys(SHELF, '99j', 'list: Ähren chapter 9 Chapter 10 [lost.txt]');
		checkKeys(SHELF, 'j99k', 'list: [Bridges] Ähren chapter 9 Chapter 10');
	});
	test('scrolls no more than it must', () => {
		checkKeys(SHELF, 'jjjjk', 'list: Ähren chapter 9 [Chapter 10] lost.txt');
		checkKeys(SHELF, 'jjjjkkkk', 'list: [Bridges] Ähren chapter 9 Chapter 10');
	});
	test('takes counts', () => {
		checkKeys(SHELF, '3j', 'list: Bridges Ähren chapter 9 [Chapter 10]');
		checkKeys(many(200), '120j', 'list: 0117 0118 0119 [0120]');
		checkKeys(SHELF, '12', 'list: [Bridges] Ähren chapter 9 Chapter 10 count 12');
	});
	test('gives a count up with Esc, and with any key that takes none', () => {
		checkKeys(SHELF, '3⎋j', 'list: Bridges [Ähren] chapter 9 Chapter 10');
		checkKeys(SHELF, '3zj', 'list: Bridges [Ähren] chapter 9 Chapter 10');
		checkKeys(SHELF, '0j', 'list: Bridges [Ähren] chapter 9 Chapter 10');
	});
	test('takes a count of too many digits for a slip', () => {
		checkKeys(SHELF, '12345678901234567890j', 'list: Ähren chapter 9 Chapter 10 [lost.txt]');
		expect(start({ files: SHELF }).state().count.length).toBe(0);
	});
	test('moves by pages, half pages, to the top and to the bottom', () => {
		checkKeys(many(100), '␣', 'list: 0000 0001 [0002] 0003');
		checkKeys(many(100), '␣␣f⇟', 'list: 0005 0006 0007 [0008]');
		checkKeys(many(100), 'Gb', 'list: 0096 [0097] 0098 0099');
		checkKeys(many(100), 'dd⌃du', 'list: 0003 [0004] 0005 0006');
		checkKeys(many(100), 'G', 'list: 0096 0097 0098 [0099]');
		checkKeys(many(100), 'Gg', 'list: [0000] 0001 0002 0003');
	});
	test('is as fast in 10,000 articles: only what is seen is asked for', () => {
		checkKeys(many(10_000), 'Gkkkk', 'list: [9995] 9996 9997 9998');
		checkKeys(many(10_000), '5000jk', 'list: 4997 4998 [4999] 5000');
	});
});

describe('a list that is filled', () => {
	const entry = (name: string, published?: string): Entry => ({
		id: name,
		address: { kind: 'path', path: name },
		content:
			published === undefined
				? { kind: 'waiting' }
				: { kind: 'known', format: 'text', problems: 0, summary: { title: name, published, words: 1, minutes: 1 } },
	});
	test('keeps the cursor on the first row while nobody has moved it', () => {
		const desk = start({ files: {} });
		desk.send({ kind: 'shelved', entries: [entry('a'), entry('b')], complete: false });
		expect(drawn(desk.state())).toBe('list: [a] b');
		desk.send({ kind: 'shelved', entries: [entry('b', '2026-01-01')], complete: true });
		expect(drawn(desk.state())).toBe('list: [b] a');
	});
	test('keeps the cursor on its entry when somebody has', () => {
		const desk = start({ files: {} });
		desk.send({ kind: 'shelved', entries: [entry('a'), entry('b')], complete: false });
		desk.press('jk');
		desk.send({ kind: 'shelved', entries: [entry('b', '2026-01-01')], complete: true });
		expect(drawn(desk.state())).toBe('list: b [a]');
	});
	test('drops what turns out to be none, and the cursor goes to the first', () => {
		const desk = start({ files: SHELF });
		desk.press('jj');
		desk.send({ kind: 'dropped', ids: ['d.txt', 'lost.txt'] });
		expect(drawn(desk.state())).toBe('list: [Bridges] Ähren Chapter 10');
	});
	test('keeps the place in the list when the terminal changes its size', () => {
		const desk = start({ files: many(100) });
		desk.press('50j');
		desk.send({ kind: 'resized', size: { columns: 80, rows: 4 } });
		expect(drawn(desk.state())).toBe('list: 0049 [0050]');
		desk.send({ kind: 'resized', size: { columns: 80, rows: 8 } });
		expect(drawn(desk.state())).toBe('list: 0047 0048 0049 [0050] 0051 0052');
		desk.send({ kind: 'resized', size: { columns: 80, rows: 1 } });
		expect(drawn(desk.state())).toBe('list: [0050]');
	});
});

describe('the filter', () => {
	test('shows what matches as it is typed, the best first', () => {
		checkKeys(SHELF, '/', 'filter /: [Bridges] Ähren chapter 9 Chapter 10');
		checkKeys(SHELF, '/ch', 'filter /ch: [chapter 9] Chapter 10');
		checkKeys(SHELF, '/ch10', 'filter /ch10: [Chapter 10]');
		checkKeys(SHELF, '/zebra', 'filter /zebra: ');
	});
	test('looks at byline and site too', () => {
		checkKeys(SHELF, '/quill', 'filter /quill: [Bridges]');
		checkKeys(SHELF, '/the␣quay', 'filter /the quay: [Bridges]');
	});
	test('is edited as a line is in a shell', () => {
		checkKeys(SHELF, '/chx⌫', 'filter /ch: [chapter 9] Chapter 10');
		checkKeys(SHELF, '/⌫⌫', 'filter /: [Bridges] Ähren chapter 9 Chapter 10');
		checkKeys(SHELF, '/one␣two⌃w', 'filter /one : ');
		checkKeys(SHELF, '/one␣two⌃u', 'filter /: [Bridges] Ähren chapter 9 Chapter 10');
		checkKeys(SHELF, '/zz🌊⌫', 'filter /zz: ');
	});
	test('takes letters that are commands elsewhere, and digits', () => {
		checkKeys(SHELF, '/qjQ?5', 'filter /qjQ?5: ');
	});
	test('takes no controls, however they come', () => {
		checkKeys(SHELF, '/a\u009b\u202e⌃x⇟b', 'filter /ab: ');
	});
	test('moves among the matches', () => {
		checkKeys(SHELF, '/ch↓', 'filter /ch: chapter 9 [Chapter 10]');
		checkKeys(SHELF, '/ch⌃n⌃p', 'filter /ch: [chapter 9] Chapter 10');
	});
	test('starts from the best match again when it changes', () => {
		checkKeys(SHELF, '/ch↓a', 'filter /cha: [chapter 9] Chapter 10');
	});
	test('is kept with Enter', () => {
		checkKeys(SHELF, '/ch⏎', 'list /ch: [chapter 9] Chapter 10');
		checkKeys(SHELF, '/ch↓⇥', 'list /ch: chapter 9 [Chapter 10]');
		checkKeys(SHELF, '/ch⏎j', 'list /ch: chapter 9 [Chapter 10]');
		checkKeys(SHELF, '/ch⏎/1', 'filter /ch1: [Chapter 10]');
	});
	test('is dropped with Esc, and the cursor stays on what was found', () => {
		checkKeys(SHELF, '/ch⎋', 'list: Bridges Ähren [chapter 9] Chapter 10');
		checkKeys(SHELF, '/ch⏎⎋', 'list: Bridges Ähren [chapter 9] Chapter 10');
		checkKeys(SHELF, '/zebra⎋', 'list: [Bridges] Ähren chapter 9 Chapter 10');
		checkKeys(SHELF, 'jj/⎋', 'list: Bridges Ähren [chapter 9] Chapter 10');
	});
	test('is first dropped by q, then comes the way out', () => {
		checkKeys(SHELF, '/ch⏎q', 'list: Bridges Ähren [chapter 9] Chapter 10');
		checkKeys(SHELF, '/ch⏎qq', 'list: Bridges Ähren [chapter 9] Chapter 10 → quit 0');
	});
});

describe('an empty list', () => {
	test('says why nothing can be done', () => {
		checkKeys({}, '⏎', 'list:  | The list is empty.');
		checkKeys({}, 'o', 'list:  | The list is empty.');
		checkKeys(SHELF, '/zebra⏎⏎', 'list /zebra:  | The list is empty.');
	});
	test('bears every move', () => {
		checkKeys({}, 'jk␣bduGg5j/x↓↑⏎⎋', 'list: ');
	});
});

describe('ways out', () => {
	test('q and Esc leave in peace, Q at once, Ctrl-C as interrupted', () => {
		checkKeys(SHELF, 'q', 'list: [Bridges] Ähren chapter 9 Chapter 10 → quit 0');
		checkKeys(SHELF, '⎋', 'list: [Bridges] Ähren chapter 9 Chapter 10 → quit 0');
		checkKeys(SHELF, 'Q', 'list: [Bridges] Ähren chapter 9 Chapter 10 → quit 0');
		checkKeys(SHELF, '⌃c', 'list: [Bridges] Ähren chapter 9 Chapter 10 → quit 130');
		checkKeys(SHELF, '/zz⌃c', 'filter /zz:  → quit 130');
	});
	test('Ctrl-Z and Ctrl-L are for the shell, wherever they are pressed', () => {
		for (const [keys, screen] of [
			['', 'list: [Bridges] Ähren chapter 9 Chapter 10'],
			['/', 'filter /: [Bridges] Ähren chapter 9 Chapter 10'],
			['⏎', 'Bridges'],
			['?', 'help list 0'],
			['o', 'menu sort'],
		] as const)
			checkKeys(SHELF, `${keys}⌃z⌃l`, `${screen} → suspend → redraw`);
	});
});

test('names of files are made safe, those of folders left out', () => {
	const address = { kind: 'path', path: '/far/away/a\u001B[31m\nb.txt' } as const;
	const desk = start({ files: {} });
	desk.send({
		kind: 'shelved',
		entries: [{ id: nameOfAddress(address), address, content: { kind: 'waiting' } }],
		complete: true,
	});
	expect(drawn(desk.state())).toBe('list: [a\uFFFD[31m b.txt]');
});
