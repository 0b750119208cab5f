/** The mouse in the built program: told of when asked for, and the terminal’s own again afterwards. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type Session, start } from '../support/pty.ts';

const TOLD = '\u001B[?1000h\u001B[?1006h';
const NO_MORE = '\u001B[?1006l\u001B[?1000l';

const folder = mkdtempSync(join(tmpdir(), 'lectern-mouse-'));
afterAll(() => rmSync(folder, { recursive: true }));

const paragraphs = (name: string): string =>
	Array.from({ length: 40 }, (_, index) => `${name} paragraph ${index + 1}.`).join('\n\n');
writeFileSync(join(folder, 'a.md'), `# Alder\n\nSee [birch](b.md) too.\n\n${paragraphs('Alder')}\n`);
writeFileSync(join(folder, 'b.md'), `# Birch\n\n${paragraphs('Birch')}\n`);

/** As a terminal says it: pressed and released. Cells are counted from 1. */
const clickAt = (row: number, column: number): string => `\u001B[<0;${column};${row}M\u001B[<0;${column};${row}m`;
const RIGHT = '\u001B[<2;9;9M\u001B[<2;9;9m';
const WHEEL_DOWN = '\u001B[<65;9;9M';
const WHEEL_UP = '\u001B[<64;9;9M';

/** Clicks on the words, which are on the screen. */
function clickOn(session: Session, words: string): void {
	const rows = session.terminal.rows();
	const row = rows.findIndex(text => text.includes(words));
	session.type(clickAt(row + 1, (rows[row]?.indexOf(words) ?? 0) + 1));
}

test('rows are opened, links followed, the wheel scrolls, the right button goes back', async () => {
	const session = start(['--mouse', folder]);
	await session.see('newest first');
	await session.see('Birch');
	clickOn(session, 'Birch');
	await session.see(/▸ +•? *Birch/);
	clickOn(session, 'Birch');
	await session.see('Birch paragraph 1.');
	session.type(WHEEL_DOWN.repeat(8));
	await session.lose('Birch paragraph 1.');
	session.type(`${WHEEL_UP.repeat(7)}j${WHEEL_UP}`);
	await session.see('Birch paragraph 1.');
	session.type(RIGHT);
	await session.see('newest first');
	clickOn(session, 'Alder');
	clickOn(session, 'Alder');
	await session.see('Alder paragraph 1.');
	clickOn(session, 'birch');
	await session.see('Birch paragraph 1.');
	session.type(RIGHT);
	await session.see('Alder paragraph 1.');
	session.type('Q');
	expect(await session.exit).toBe(0);
});

test('what is done before there is anybody to heed it waits', async () => {
	const session = start(['--mouse', join(folder, 'b.md')]);
	await session.see('Birch paragraph 1.');
	session.type(`j${WHEEL_DOWN.repeat(8)}j`);
	const rows = await session.see('Birch paragraph 24.');
	expect(rows.find(row => row !== '')).toContain('Birch paragraph 13.');
	session.type('Q');
	expect(await session.exit).toBe(0);
});

const QUIT: readonly (readonly [how: string, (session: Session) => void, code: number])[] = [
	['q', session => session.type('q'), 0],
	['Ctrl-C', session => session.type('\u0003'), 130],
	['SIGTERM', session => session.signal('SIGTERM'), 143],
	['SIGHUP', session => session.signal('SIGHUP'), 129],
];

test.each(QUIT)('the terminal has it back after %s', async (_, quit, code) => {
	const session = start([join(folder, 'b.md')], { env: { XDG_CONFIG_HOME: config('mouse = true\n') } });
	await session.see('Birch paragraph 1.');
	expect(session.output()).toContain(TOLD);
	quit(session);
	expect(await session.exit).toBe(code);
	const output = session.output();
	expect(output.lastIndexOf(NO_MORE)).toBeGreaterThan(output.lastIndexOf(TOLD));
	expect(output.lastIndexOf(NO_MORE)).toBeLessThan(output.lastIndexOf('\u001B[?1049l'));
});

test('another program that is lent the terminal has it without', async () => {
	const env = { VISUAL: 'true' };
	const session = start(['--mouse', join(folder, 'b.md')], { env });
	await session.see('Birch paragraph 1.');
	session.type('e');
	await session.see('Birch paragraph 1.');
	const deadline = performance.now() + 5_000;
	while (session.output().split(TOLD).length < 3 && performance.now() < deadline)
		await new Promise(resolve => setTimeout(resolve, 20));
	expect(session.output().split(TOLD)).toHaveLength(3);
	expect(session.output().split(NO_MORE)).toHaveLength(2);
	session.type('Q');
	expect(await session.exit).toBe(0);
});

test('nobody who does not ask is given it', async () => {
	const session = start(['--no-mouse', join(folder, 'b.md')], { env: { XDG_CONFIG_HOME: config('mouse = true\n') } });
	await session.see('Birch paragraph 1.');
	session.type('Q');
	expect(await session.exit).toBe(0);
	expect(session.output()).not.toContain('?1000');
});

let configs = 0;

/** A folder with a config file that says this. */
function config(text: string): string {
	const home = join(folder, `config-${configs++}`);
	mkdirSync(join(home, 'lectern'), { recursive: true });
	writeFileSync(join(home, 'lectern', 'config.toml'), text);
	return home;
}
