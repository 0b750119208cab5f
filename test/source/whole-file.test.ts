import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { discard, writeWhole } from '../../src/source/whole-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'lectern-whole-file-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('what was there is replaced, and nothing is left beside it', () => {
	const file = join(folder, 'a');
	writeWhole(file, 'one');
	writeWhole(file, 'two', { mode: 0o600 });
	expect(readFileSync(file, 'utf8')).toBe('two');
	expect(statSync(file).mode & 0o777).toBe(0o600);
	expect(readdirSync(folder)).toEqual(['a']);
});

test('nor when it cannot be written', () => {
	mkdirSync(join(folder, 'b'));
	expect(() => writeWhole(join(folder, 'b'), 'one')).toThrow(/EISDIR|EEXIST|ENOTEMPTY/);
	expect(() => writeWhole(join(folder, 'a', 'c'), 'one')).toThrow(/ENOTDIR/);
	expect(readdirSync(folder)).toEqual(['a', 'b']);
});

test('what is not there is discarded too', () => {
	discard(join(folder, 'a'));
	discard(join(folder, 'a'));
	expect(readdirSync(folder)).toEqual(['b']);
});
