/**
 * Themes in a terminal: chosen in the menu, or by what the terminal says of its background: at once, late, in pieces, wrongly or never.
 * None of that may be taken for keys.
 */

import { expect, test } from 'vitest';
import { themeNamed } from '../../src/layout/theme.ts';
import { type Session, start } from '../support/pty.ts';

const ARTICLE = 'articles/02-harbor-hum.txt';
const READING = /\d+% · \d+ min left/;

const QUESTION = '\u001B]11;?\u001B\\';
const LIGHT = '\u001B]11;rgb:ffff/ffff/ffff\u001B\\';
const DARK = '\u001B]11;rgb:1a1a/1a1a/1a1a\u0007';

/** What is only ever sent in the colours of a theme: that of titles. */
function titleIn(name: 'dark' | 'light'): string {
	const { color } = themeNamed(name)?.palettes[0].styles.title ?? expect.unreachable();
	const hex = typeof color === 'object' ? color.hex : expect.unreachable();
	return `38;2;${[1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16)).join(';')}m`;
}

async function until(seen: () => boolean, what: string): Promise<void> {
	await expect.poll(seen, { timeout: 10_000, interval: 10, message: what }).toBe(true);
}

const pause = (milliseconds: number): Promise<void> => new Promise(resolve => setTimeout(resolve, milliseconds));

/** Longer than anything is waited for, on a busy machine. */
const SETTLED_MS = 400;

/** One row further with `j`, and back with `k`: no count, no menu and no other screen came of what the terminal said. */
async function expectNoStrayKeys(session: Session, before: readonly string[]): Promise<void> {
	await pause(SETTLED_MS);
	expect(session.terminal.rows()).toEqual(before);
	session.type('j');
	await until(() => session.terminal.rows()[1] === before[2], 'one row further');
	session.type('k');
	await until(() => session.terminal.rows()[1] === before[1], 'and back');
	session.type('q');
	expect(await session.exit).toBe(0);
}

/** An answer counts for a tenth of a second only: on a busy machine it may miss that. */
const BUSY = { retry: 4 } as const;

test.each([
	['light', LIGHT],
	['dark', DARK],
] as const)('a terminal that says it is %s', BUSY, async (name, answer) => {
	const session = start([ARTICLE], { answers: { [QUESTION]: answer } });
	const before = await session.see(READING);
	await until(() => session.output().includes(titleIn(name)), `the colours of ${name}`);
	await expectNoStrayKeys(session, before);
});

test('one whose environment says what it is, from the first frame on', async () => {
	const session = start([ARTICLE], { env: { COLORFGBG: '0;15' } });
	await session.see(READING);
	expect(session.output().split('\u001B[?2026l')[0]).toContain(titleIn('light'));
	session.type('q');
	await session.exit;
});

test('one that turns from dark to light, and is asked no more at the end', async () => {
	const session = start([ARTICLE]);
	const before = await session.see(READING);
	await until(() => session.output().includes(QUESTION), 'the question');
	session.type('\u001B[?997;2n');
	await until(() => session.output().includes(titleIn('light')), 'the colours of light');
	session.type('\u001B[?997;1n');
	await until(() => session.output().includes(titleIn('dark')), 'the colours of dark');
	await expectNoStrayKeys(session, before);
	const output = session.output();
	expect(output.lastIndexOf('\u001B[?2031l')).toBeGreaterThan(output.lastIndexOf('\u001B[?2031h'));
});

/** What it says, piece by piece, with so many milliseconds between them, the first after a while. */
const ODD_ANSWERS: Readonly<Record<string, readonly [after: number, pieces: readonly string[], between: number]>> = {
	'that answers late': [300, [LIGHT], 0],
	'that answers very late': [1500, [DARK], 0],
	'that answers in pieces': [0, LIGHT.match(/.{1,5}/gs) ?? [], 2],
	'that answers byte by byte, slowly': [0, [...LIGHT], 15],
	'that answers late in two pieces': [1500, [DARK.slice(0, 9), DARK.slice(9)], 10],
	'whose answer comes after its escape character': [0, ['\u001B', LIGHT.slice(1)], 30],
	'that answers nonsense': [0, ['\u001B]11;rgb:qq/g/G\u001B\\', '\u001B]11;?\u0007'], 5],
	'that breaks off its answer': [0, ['\u001B]11;rgb:ff/'], 0],
};

test.each(Object.entries(ODD_ANSWERS))('one %s', async (_, [after, pieces, between]) => {
	const session = start([ARTICLE]);
	await session.see(READING);
	await until(() => session.output().includes(QUESTION), 'the question');
	const before = session.terminal.rows();
	await pause(after);
	for (const piece of pieces) {
		session.type(piece);
		await pause(between);
	}
	await expectNoStrayKeys(session, before);
});

test('one that never answers: keys, and Esc among them, are keys from the start', async () => {
	const session = start([ARTICLE]);
	const before = await session.see(READING);
	await until(() => session.output().includes(QUESTION), 'the question');
	session.type('j');
	await until(() => session.terminal.rows()[1] === before[2], 'one row further');
	session.type('\u001B');
	expect(await session.exit).toBe(0);
});

test('another theme is on the screen as soon as it is chosen, and the words stay', async () => {
	const session = start(['--theme', 'dark', ARTICLE]);
	const before = await session.see(READING);
	expect(session.output()).toContain(titleIn('dark'));
	expect(session.output()).not.toContain(titleIn('light'));
	session.type('c');
	await session.see('contrast');
	session.type('\u001B[B');
	await session.see(/[▸❯>]\s*\d\s+light/);
	const written = session.output().length;
	session.type('\r');
	await session.see(READING);
	await until(() => session.output().includes(titleIn('light')), 'the colours of light');
	expect(session.terminal.rows()).toEqual(before);
	expect(session.output().slice(written)).not.toContain(titleIn('dark'));
	session.type('q');
	expect(await session.exit).toBe(0);
});

test('without colours nobody is asked', async () => {
	const session = start(['--color=never', ARTICLE]);
	await session.see(READING);
	session.type('G');
	await session.see('100%');
	session.type('q');
	await session.exit;
	expect(session.output()).not.toContain(QUESTION);
	expect(session.output()).not.toContain('\u001B[?2031h');
});
