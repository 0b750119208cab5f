/** An article is opened where it was left, however the program ended. */

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { start } from '../support/pty.ts';

const folder = mkdtempSync(join(tmpdir(), 'lectern-kept-'));
afterAll(() => rmSync(folder, { recursive: true }));

const paragraphs = (from: number, to: number, what: string): string =>
	Array.from({ length: to - from }, (_, index) => `${what} ${from + index} goes on for a while.\n\n`).join('');

/** Longer than what a kill may cost. */
const KEPT_MS = 700;
const pause = (milliseconds: number): Promise<void> => new Promise(resolve => setTimeout(resolve, milliseconds));

const firstRow = (rows: readonly string[]): string | undefined => rows.find(row => row.trim() !== '')?.trim();

test('after kill -9, and when text has been put in above', async () => {
	const file = join(folder, 'tide.txt');
	writeFileSync(file, `The Tide\n\n${paragraphs(0, 80, 'Wave')}`);
	const env = { XDG_STATE_HOME: join(folder, 'killed') };
	const first = start([file], { env });
	await first.see('Wave 3 ');
	first.type(' ');
	await first.lose('Wave 3 ');
	await pause(KEPT_MS);
	const left = firstRow(first.terminal.rows());
	expect(left).toMatch(/Wave \d\d/);
	process.kill(first.pid, 'SIGKILL');
	await first.exit;

	const second = start([file], { env });
	expect(firstRow(await second.see(left ?? ''))).toBe(left);
	// Already in the first frame.
	expect(second.output()).not.toContain('Wave 0 ');
	second.type('Q');
	expect(await second.exit).toBe(0);

	writeFileSync(file, `The Tide\n\n${paragraphs(0, 9, 'Foam')}${paragraphs(0, 80, 'Wave')}`);
	const third = start([file], { env });
	expect(firstRow(await third.see(left ?? ''))).toBe(left);
	third.type('Q');
	expect(await third.exit).toBe(0);
});

test('and the list tells what has been read', async () => {
	const shelf = join(folder, 'shelf');
	mkdirSync(shelf);
	for (const name of ['One', 'Two']) writeFileSync(join(shelf, `${name}.txt`), `${name}\n\n${paragraphs(0, 9, name)}`);
	const env = { XDG_STATE_HOME: join(folder, 'read') };
	const first = start([shelf], { env });
	await first.see(/Two.* min/);
	expect(first.terminal.rows().join('')).not.toContain('•');
	first.type('m');
	await first.see(/•.*Two/);
	first.type('q');
	expect(await first.exit).toBe(0);
	expect(JSON.parse(readFileSync(join(folder, 'read', 'lectern', 'state.json'), 'utf8')).articles).toEqual({
		[join(shelf, 'One.txt')]: { seen: expect.any(Number), read: true },
	});
	const second = start([shelf], { env });
	await second.see(/•.*Two/);
	second.type('q');
	await second.exit;
});
