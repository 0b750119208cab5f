import { expect, test } from 'vitest';
import { textOfLine } from '../../src/layout/line.ts';
import { screenPageOf } from '../../src/session/pages.ts';
import { openPrompt } from '../../src/session/prompts.ts';
import { checkKeys, drawn, lines, start } from './keys.ts';

const WORDS = { failure: () => '', problem: () => '' };
const ON_DESK = { files: { 'a.txt': lines('Alpha', 40) }, open: 'a.txt', size: { columns: 40, rows: 6 } };

/** How many rows the article has, and the words of the bar below it, if there is one. */
function checkBar(keys: string, expected: string): void {
	const desk = start(ON_DESK);
	desk.press(keys);
	const page = screenPageOf(desk.state(), WORDS);
	const bar = page?.status === undefined ? '' : textOfLine(page.status).trim().replace(/ +/g, ' ');
	expect(`${page?.rows} ${bar}`.trim()).toBe(expected);
}

test('z gives the row of the bar to the article, and takes it back', () => {
	checkBar('', '5 Alpha 4% · 1 min left');
	checkBar('z', '6');
	checkBar('zz', '5 Alpha 4% · 1 min left');
});

test('what has to be said is said in the last row, as long as it is there', () => {
	checkBar('z5', '5 Alpha 5');
	checkBar('z5j', '6');
	checkBar('z%', '5 Type the number first: 50% goes to th…');
	checkBar('z%j', '6');
});

test('so is which match this is, until the reader goes on', () => {
	checkBar('z/alpha 2⏎', '5 Alpha 1/11 · 4% · 1 min left');
	checkBar('z/alpha 2⏎n', '5 Alpha 2/11 · 53% · 1 min left');
	checkBar('z/alpha 2⏎5j', '6');
	checkBar('z/alpha 2⏎5j⎋', '6');
});

test('a match is not behind the bar', () => {
	for (const [keys, expected] of [
		['z4j/alpha 4⏎', 'Alpha 2'],
		['z5j/alpha 5⏎', '_Alpha 5'],
	] as const) {
		const desk = start(ON_DESK);
		desk.press(keys);
		expect(drawn(desk.state())).toBe(expected);
	}
});

test('a line is typed in the last row', () => {
	const desk = start(ON_DESK);
	desk.press('z');
	expect(screenPageOf(openPrompt(desk.state(), 'find'), WORDS)).toMatchObject({ rows: 5, status: expect.anything() });
});

test('other screens keep their bar', () => {
	for (const key of ['?', ':']) {
		const desk = start(ON_DESK);
		desk.press(`z${key}`);
		expect(screenPageOf(desk.state(), WORDS)).toMatchObject({ rows: 5, status: expect.anything() });
	}
});

test('the text stays where it is, and the last row is the last row', () => {
	for (const keys of ['4j', '4jz', '4jzz']) checkKeys(ON_DESK, keys, 'Alpha 2');
	const desk = start(ON_DESK);
	desk.press('zG');
	const page = screenPageOf(desk.state(), WORDS);
	expect(page?.body.map(textOfLine).at(-1)?.trim()).toBe('Alpha 40');
	expect(page?.body.length).toBe(6);
});
