/** What the built program loads only for the articles that want it. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { themeNamed } from '../../src/layout/theme.ts';
import { type Session, start } from '../support/pty.ts';

const place = mkdtempSync(join(tmpdir(), 'lectern-tools-'));
afterAll(() => rmSync(place, { recursive: true }));

function file(name: string, text: string): string {
	const path = join(place, name);
	writeFileSync(path, text);
	return path;
}

async function leave(session: Session): Promise<void> {
	session.type('Q');
	expect(await session.exit).toBe(0);
}

test('words are divided where text is justified', async () => {
	const word = 'typographical';
	const session = start(['-w', '40', file('a.html', `<html lang="en"><p>${`${word} `.repeat(40)}</p></html>`)]);
	expect((await session.see(word)).join('\n')).not.toMatch(/-$/m);
	session.type('w');
	await session.see(/typo-|typograph-|typographi-/);
	await leave(session);
});

test('code has the colours of its language', async () => {
	const { color } = themeNamed('dark')?.palettes[0].styles['code-keyword'] ?? expect.unreachable();
	const hex = typeof color === 'object' ? color.hex : expect.unreachable();
	const sgr = `38;2;${[1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16)).join(';')}m`;
	const session = start(['--theme', 'dark', file('a.md', '```js\nif (a) b();\n```\n')]);
	await session.see('if (a)');
	await expect.poll(() => session.output().includes(sgr), { timeout: 10_000 }).toBe(true);
	await leave(session);
});

test('long lines of code are cut, and moved', async () => {
	const session = start([file('b.md', `    start ${'x'.repeat(90)} end\n`)]);
	await session.see('start');
	session.type('S');
	await session.see('›');
	session.type('9\u001B[C');
	await session.see(/‹.* end/);
	await leave(session);
});
