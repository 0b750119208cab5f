import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { save, targetOf } from '../../src/shell/save.ts';

let place = '';
beforeAll(() => {
	place = mkdtempSync(join(tmpdir(), 'lectern-save-'));
});
afterAll(() => rmSync(place, { recursive: true }));

test('the name says where, in which format, and whether what is there may go', () => {
	const target = (typed: string) => targetOf(typed, '/work', '/home/me');
	expect(target('a.md')).toEqual({ path: '/work/a.md', format: 'markdown', overwrite: false });
	expect(target('! ~/a.HTML')).toEqual({ path: '/home/me/a.HTML', format: 'html', overwrite: true });
	expect(target('/b/a.json')).toEqual({ path: '/b/a.json', format: 'json', overwrite: false });
	for (const name of ['a.txt', 'a', 'a.b', '~a']) expect(target(name).format).toBe('text');
	expect(target('~a').path).toBe('/work/~a');
});

test('a file is written whole, and nothing is left beside it', () => {
	const folder = join(place, 'new');
	mkdirSync(folder);
	const path = join(folder, 'a.txt');
	expect(save('one', targetOf('a.txt', folder))).toBe(`Saved as ${path}.`);
	expect(readFileSync(path, 'utf8')).toBe('one');
	expect(readdirSync(folder)).toEqual(['a.txt']);
	expect(save('one', targetOf('a.doc', folder))).toBe(`Saved as ${join(folder, 'a.doc')}, as plain text.`);
});

test('a file that is there stays, unless it is said that it may go', () => {
	const path = join(place, 'a.txt');
	writeFileSync(path, 'mine');
	expect(save('one', targetOf('a.txt', place))).toBe(`There is a ${path} already: a ! before the name overwrites it.`);
	expect(readFileSync(path, 'utf8')).toBe('mine');
	save('one', targetOf('!a.txt', place));
	expect(readFileSync(path, 'utf8')).toBe('one');
});

test('what cannot be written is said, and leaves nothing', () => {
	expect(save('one', targetOf('no/a.txt', place))).toBe(
		`Not saved as ${join(place, 'no/a.txt')}: there is no such folder.`,
	);
	writeFileSync(join(place, 'file'), '');
	expect(save('one', targetOf('file/a.txt', place))).toBe(
		`Not saved as ${join(place, 'file/a.txt')}: there is no such folder.`,
	);
	mkdirSync(join(place, 'folder'));
	const before = readdirSync(place);
	expect(save('one', targetOf('!folder', place))).toBe(`Not saved as ${join(place, 'folder')}: that is a folder.`);
	expect(readdirSync(place)).toEqual(before);
});
