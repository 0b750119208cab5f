/** Files and folders of a real file system, in a temporary folder. */

import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openFile } from '../../src/source/file.ts';
import { findArticles } from '../../src/source/folder.ts';

const ROOT = process.getuid?.() === 0;

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'lectern-source-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, content: string | Uint8Array = 'Text.'): string {
	const path = join(folder, name);
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, content);
	return path;
}

const makePipes = (...paths: string[]): void => {
	execFileSync('sh', ['-c', 'mkfifo "$@"', 'sh', ...paths]);
};

/** The text; or why there is none: the reason and its detail. */
async function checkOpen(path: string, expected: string): Promise<void> {
	const opened = await openFile(path);
	expect(opened.address).toEqual({ kind: 'path', path });
	expect(opened.kind === 'resource' ? opened.text : `${opened.reason}: ${opened.detail ?? ''}`).toBe(expected);
}

/** What is found, relative to the folder, one after the other; what may not be read with `!` before it. */
async function checkFound(expected: string, path = folder): Promise<void> {
	const { files, refused } = await findArticles(path);
	const names = [
		...files.map(file => relative(folder, file)),
		...refused.map(({ path }) => `!${relative(folder, path)}`),
	];
	expect(names.join(' ')).toBe(expected);
}

describe('a file', () => {
	test('is its text, as it came', async () => {
		await checkOpen(put('a.txt', 'One\r\ntwo \u001B[31m\n'), 'One\r\ntwo \u001B[31m\n');
	});
	test('may have an odd name', async () => {
		await checkOpen(put('-w 40 “ö”\n.txt', 'Odd.'), 'Odd.');
	});
	test('with damaged bytes says so and is read', async () => {
		const resource = await openFile(put('a.txt', Buffer.from([0xc3, 0xa9, 0xff])));
		expect(resource).toMatchObject({ text: 'é\uFFFD', problems: [{ kind: 'undecodable-bytes', detail: 'utf-8' }] });
	});
	test('that is no text is a failure that says what it is', async () => {
		await checkOpen(put('a.txt', '%PDF-1.4'), 'not-text: a PDF document');
		await checkOpen(put('b.txt', 'a\0\0b'), 'not-text: a binary file');
	});
	test('with nothing but white space is empty', async () => {
		await checkOpen(put('a.txt', ''), 'empty: ');
		await checkOpen(put('b.txt', ' \n\t\u00A0\n'), 'empty: ');
		await checkOpen(put('c.txt', Buffer.from([0xef, 0xbb, 0xbf])), 'empty: ');
	});
	test('that is not there is not found', async () => {
		await checkOpen(join(folder, 'none.txt'), 'not-found: ENOENT');
		await checkOpen(join(put('a.txt'), 'inside.txt'), 'not-found: ENOTDIR');
	});
	test('that is a folder is unreadable', async () => {
		await checkOpen(folder, 'unreadable: EISDIR');
	});
	test('may be a named pipe, as <(command) makes them', async () => {
		const path = join(folder, 'pipe');
		makePipes(path);
		spawn('sh', ['-c', 'printf "Through a pipe." > "$0"', path]);
		await checkOpen(path, 'Through a pipe.');
	});
	test('that may not be read is refused', async ({ skip }) => {
		skip(ROOT, 'root may read everything');
		const path = put('a.txt');
		chmodSync(path, 0);
		await checkOpen(path, 'no-access: EACCES');
	});
});

describe('a folder', () => {
	test('is the articles in it, by name, folder by folder', async () => {
		for (const name of ['b.txt', 'a.md', 'c/d.html', 'c/a.json', 'B.TXT', 'LICENSE']) put(name);
		await checkFound('B.TXT LICENSE a.md b.txt c/a.json c/d.html');
	});
	test('leaves out what is hidden', async () => {
		for (const name of ['a.txt', '.b.txt', '.c/d.txt', 'e/.f/g.txt']) put(name);
		await checkFound('a.txt');
	});
	test('passes over other kinds of files', async () => {
		for (const name of ['a.txt', 'b.jpg', 'c.ts', 'd.txt~', 'e.txt.gz']) put(name);
		await checkFound('a.txt');
	});
	test('may be empty', async () => {
		await checkFound('');
	});
	test('may have odd names in it', async () => {
		for (const name of ['-a.txt', ' .txt', 'b c.txt', '“ö”.md', '*.html']) put(name);
		await checkFound(' .txt *.html -a.txt b c.txt “ö”.md');
	});
	test('does not follow links to folders, which may lead in circles', async () => {
		put('a.txt');
		symlinkSync(folder, join(folder, 'again'));
		symlinkSync('..', join(folder, 'up.txt'));
		await checkFound('a.txt');
	});
	test('has the files that links lead to, and those that lead nowhere', async () => {
		put('target.txt');
		symlinkSync('target.txt', join(folder, 'link.md'));
		symlinkSync('gone.txt', join(folder, 'dangling.txt'));
		await checkFound('dangling.txt link.md target.txt');
	});
	test('has no named pipes, which nobody may ever write to', async () => {
		put('a.txt');
		makePipes(join(folder, 'pipe'), join(folder, 'pipe.txt'));
		symlinkSync('pipe', join(folder, 'link.txt'));
		await checkFound('a.txt');
	});
	test('that is not there is refused', async () => {
		await checkFound('!none', join(folder, 'none'));
	});
	test('that may not be read does not stop the others', async ({ skip }) => {
		skip(ROOT, 'root may read everything');
		put('a.txt');
		put('locked/b.txt');
		put('c/d.txt');
		chmodSync(join(folder, 'locked'), 0);
		await checkFound('a.txt c/d.txt !locked');
		chmodSync(join(folder, 'locked'), 0o700);
	});
	test('nested without end has an end', async () => {
		put(`${'x/'.repeat(32)}in.txt`);
		put(`${'x/'.repeat(33)}out.txt`);
		await checkFound(`${'x/'.repeat(32)}in.txt`);
	});
});
