/** Whatever ends the program, the terminal is as it was: primary screen, cursor shown, echo and line mode on. */

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type Session, start } from '../support/pty.ts';

const ARTICLE = 'articles/02-harbor-hum.txt';
const READING = /\d+% · \d+ min left/;

const place = mkdtempSync(join(tmpdir(), 'lectern-ways-out-'));
afterAll(() => rmSync(place, { recursive: true }));

/** A shell starts it, notes its process id, and afterwards shows the exit code and the terminal's settings. */
function startInShell(
	name: string,
	env: Readonly<Record<string, string>> = {},
): { session: Session; pid: () => number } {
	const file = join(place, name);
	const shell = `sh -c 'echo $$ > "$PID_FILE"; exec "$NODE" "$LECTERN" ${ARTICLE}'; code=$?; unset NODE_OPTIONS; stty -a; echo "exit code $code."`;
	const session = start([], { shell, rows: 40, env: { PID_FILE: file, ...env } });
	return { session, pid: () => Number(readFileSync(file, 'utf8')) };
}

async function expectRestored(session: Session, code: number): Promise<void> {
	const screen = (await session.see(/exit code \d+\./)).join('\n');
	expect(screen).toContain(`exit code ${code}.`);
	expect(screen).toMatch(/ echo\b/);
	expect(screen).toMatch(/ icanon\b/);
	expect(session.terminal.isAlternate()).toBe(false);
	expect(session.terminal.cursorIsHidden()).toBe(false);
	await session.exit;
}

test.each([
	['q', 'q', 0],
	['Q', 'Q', 0],
	['Esc', '\u001B', 0],
	['Ctrl-C', '\u0003', 130],
] as const)('quit with %s', async (name, key, code) => {
	const { session } = startInShell(`key-${name}`);
	await session.see(READING);
	expect(session.terminal.isAlternate()).toBe(true);
	expect(session.terminal.cursorIsHidden()).toBe(true);
	session.type(key);
	await expectRestored(session, code);
});

test.each([
	['SIGTERM', 143],
	['SIGHUP', 129],
	['SIGINT', 130],
] as const)('%s', async (signal, code) => {
	const { session, pid } = startInShell(signal);
	await session.see(READING);
	process.kill(pid(), signal);
	await expectRestored(session, code);
});

test('an exception nobody catches', async () => {
	const code = encodeURIComponent('setTimeout(() => { throw new Error("planted"); }, 1500)');
	const { session } = startInShell('crash', { NODE_OPTIONS: `--import data:text/javascript,${code}` });
	await session.see(READING);
	await session.see('Please report this');
	await session.see('planted');
	await expectRestored(session, 70);
});

test('a keyboard that is gone', async () => {
	const session = start([ARTICLE]);
	await session.see(READING);
	session.signal('SIGHUP');
	expect(await session.exit).toBe(129);
});

test('Ctrl-Z and back', async () => {
	// An interactive shell, because only those have jobs.
	const session = start([], { shell: 'exec bash --norc --noprofile -i', env: { PS1: 'prompt> ' } });
	await session.see('prompt>');
	session.type(`"$NODE" "$LECTERN" ${ARTICLE}\r`);
	await session.see(READING);
	session.type('jjj');
	const before = session.terminal.rows();
	session.type('\u001A');
	await session.see('Stopped');
	expect(session.terminal.isAlternate()).toBe(false);
	expect(session.terminal.cursorIsHidden()).toBe(false);
	session.type('stty -a\r');
	expect((await session.see(/icanon/)).join('\n')).toMatch(/ icanon\b/);
	session.resize(50, 24);
	session.type('fg\r');
	await session.see(READING);
	expect(session.terminal.isAlternate()).toBe(true);
	// Set for the width it finds: beside the text is a margin.
	for (const row of session.terminal.rows()) expect(row.trimEnd().length).toBeLessThan(50);
	expect(session.terminal.rows().slice(0, 3)).not.toEqual([]);
	expect(before.length).toBe(session.terminal.rows().length);
	session.type('q');
	await session.see('prompt>');
	session.type('exit\r');
	await session.exit;
});
