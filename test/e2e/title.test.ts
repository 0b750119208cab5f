/** The window's title is put by, set, and taken back. */

import { expect, test } from 'vitest';
import { start } from '../support/pty.ts';

const ARTICLE = 'articles/02-harbor-hum.txt';
const READING = /\d+% · \d+ min left/;
const TITLED = '\u001B[22;2t';
const RESTORED = '\u001B[23;2t';

test('the window is named after the article when asked, and has its title back afterwards', async () => {
	const session = start(['--title', ARTICLE], { rows: 40 });
	await session.see(READING);
	session.type('Q');
	expect(await session.exit).toBe(0);
	const output = session.output();
	expect(output).toMatch(/\u001B\]2;[^\u001B]+ — lectern\u001B\\/);
	expect(output.indexOf(TITLED)).toBeGreaterThanOrEqual(0);
	expect(output.indexOf(TITLED)).toBeLessThan(output.indexOf('\u001B]2;'));
	expect(output.lastIndexOf(RESTORED)).toBeGreaterThan(output.lastIndexOf('\u001B]2;'));
});

test('it is left alone when nobody asks', async () => {
	const session = start([ARTICLE], { rows: 40 });
	await session.see(READING);
	session.type('Q');
	expect(await session.exit).toBe(0);
	for (const sequence of ['\u001B]2;', TITLED, RESTORED]) expect(session.output()).not.toContain(sequence);
});
