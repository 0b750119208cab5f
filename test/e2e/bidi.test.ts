/** Text that runs from the right, from the first frame on, and a terminal that would turn it once more. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { LECTERN, NODE, start } from '../support/pty.ts';

const place = mkdtempSync(join(tmpdir(), 'lectern-bidi-'));
afterAll(() => rmSync(place, { recursive: true }));

const AS_READ = 'ערב טוב';
const AS_DRAWN = 'בוט ברע';
const FILE = join(place, 'evening.txt');
writeFileSync(FILE, `${AS_READ}\n\n${AS_READ}, ${AS_READ}.\n`);

const EXPLICIT = '\u001B[8l';
const IMPLICIT = '\u001B[8h';

test('is in order in every frame', async () => {
	const session = start([FILE]);
	await session.see(AS_DRAWN);
	await session.see(/100%/);
	session.type('q');
	expect(await session.exit).toBe(0);
	expect(session.output()).not.toContain(AS_READ);
	expect(session.output()).not.toContain(EXPLICIT);
});

test('is in order in every frame of an article opened from a list', async () => {
	const other = join(place, 'letter.txt');
	writeFileSync(other, `A letter\n\nIt began with the words ${AS_READ}, and with a date.\n`);
	const session = start([other, 'articles/02-harbor-hum.txt']);
	await session.see('2 articles');
	session.type('/letter\r\r');
	await session.see(AS_DRAWN);
	session.type('Q');
	await session.exit;
	expect(session.output()).not.toContain(AS_READ);
});

test('is in order in every frame of a list, and of what comes through a pipe', async () => {
	const titled = join(place, 'titled.md');
	writeFileSync(titled, `# ${AS_READ}\n`);
	const list = start([titled, 'articles/02-harbor-hum.txt']);
	await list.see(AS_DRAWN);
	list.type('Q');
	await list.exit;
	expect(list.output()).not.toContain(AS_READ);
	const piped = start([], { shell: `cat ${FILE} | "$NODE" "$LECTERN"` });
	await piped.see(AS_DRAWN);
	piped.type('Q');
	await piped.exit;
	expect(piped.output()).not.toContain(AS_READ);
});

test('is left to a terminal that turns it', async () => {
	const session = start([FILE], { env: { KONSOLE_VERSION: '230804' } });
	await session.see(AS_READ);
	session.type('q');
	await session.exit;
	expect(session.output()).not.toContain(AS_DRAWN);
});

test('keeps the letters of a word for a terminal that turns words', async () => {
	const session = start([FILE], { env: { KITTY_WINDOW_ID: '1' } });
	await session.see('טוב ערב');
	session.type('q');
	await session.exit;
});

test.each([
	['q', 0],
	['\u0003', 130],
	['SIGTERM', 143],
] as const)('a terminal that was told that we turn it is told at the end that we do no more: %j', async (way, code) => {
	const session = start([FILE], { env: { VTE_VERSION: '7600' } });
	await session.see(AS_DRAWN);
	if (way === 'SIGTERM') session.signal(way);
	else session.type(way);
	expect(await session.exit).toBe(code);
	expect(session.output().split(EXPLICIT)).toHaveLength(2);
	expect(session.output().lastIndexOf(IMPLICIT)).toBeGreaterThan(session.output().lastIndexOf(AS_DRAWN));
});

test('is told again after Ctrl-Z', async () => {
	const session = start([], {
		shell: 'exec bash --norc --noprofile -i',
		env: { PS1: 'prompt> ', VTE_VERSION: '7600' },
	});
	await session.see('prompt>');
	session.type(`"$NODE" "$LECTERN" ${FILE}\r`);
	await session.see(AS_DRAWN);
	session.type('\u001A');
	await session.see('Stopped');
	expect(session.output().lastIndexOf(IMPLICIT)).toBeGreaterThan(session.output().lastIndexOf(EXPLICIT));
	session.type('fg\r');
	await session.see(AS_DRAWN);
	expect(session.output().lastIndexOf(EXPLICIT)).toBeGreaterThan(session.output().lastIndexOf(IMPLICIT));
	session.type('q');
	await session.see('prompt>');
	session.type('exit\r');
	await session.exit;
});

test('is printed as it is read, but for a terminal when that was asked for', async () => {
	const printed = async (...args: string[]): Promise<string> => {
		const session = start([FILE, '--plain', ...args]);
		await session.exit;
		return session.output();
	};
	expect(await printed()).toContain(AS_READ);
	expect(await printed('--bidi=app')).toContain(AS_DRAWN);
	const piped = spawnSync(NODE, [LECTERN, FILE, '--plain', '--bidi=app'], { encoding: 'utf8' });
	expect(piped.stdout).toContain(AS_READ);
});
