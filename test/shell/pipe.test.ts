import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { pipe } from '../../src/shell/pipe.ts';
import type { Lend } from '../../src/shell/terminal.ts';

const place = mkdtempSync(join(tmpdir(), 'lectern-pipe-'));
afterAll(() => rmSync(place, { recursive: true }));

const lend: Lend = use => use(0, () => {});

test('the command gets the text, from the shell', () => {
	const file = join(place, 'a');
	expect(pipe('one\ntwo\n', `tail -1 > ${file}`, lend, {})).toBeUndefined();
	expect(readFileSync(file, 'utf8')).toBe('two\n');
});

test('a command that does not read to the end is not wrong', () => {
	expect(pipe('long '.repeat(1_000_000), 'true', lend, {})).toBeUndefined();
});

test('what went wrong is said', () => {
	expect(pipe('', 'exit 3', lend, {})).toBe('The command ended with exit code 3.');
	expect(pipe('', 'true', lend, { SHELL: '/no/shell' })).toBe('/no/shell could not be started.');
});

test('what it printed can be read before the desk comes back', () => {
	const done: string[] = [];
	const waiting: Lend = use => use(0, () => void done.push('waited'));
	pipe('', 'true', waiting, {});
	expect(done).toEqual(['waited']);
});
