import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { FIRST_ROW } from '../../src/session/reading.ts';
import { initialState, type LinkFrom, readingOf } from '../../src/session/state.ts';
import { callsFor, openAddress } from '../../src/shell/browse.ts';
import { createPerformer } from '../../src/shell/effects.ts';
import { articleOf } from '../../src/shell/follow.ts';
import { fileUrl, targetOf } from '../../src/shell/link-target.ts';
import { waitingEntry } from '../../src/shell/shelve.ts';
import { createStore } from '../../src/shell/store.ts';
import type { Lend } from '../../src/shell/terminal.ts';
import { PREFERENCES } from '../support/preferences.ts';

let folder = '';
const inFolder = (name: string): string => join(folder, name);

/** Writes down what it is called with, an argument a line. */
const BROWSER = '#!/bin/sh\nprintf "%s\\n" "$@" > "$0.log"\nexit 0\n';

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'lectern-browse-'));
	mkdirSync(inFolder('sub'));
	for (const name of ['a.md', 'b c.md', '100%.md', 'what?.md']) writeFileSync(inFolder(name), 'Words.\n');
	for (const [name, text] of [
		['browser', BROWSER],
		['refusing', '#!/bin/sh\nexit 3\n'],
		['w3m', BROWSER],
	] as const) {
		writeFileSync(inFolder(name), text);
		chmodSync(inFolder(name), 0o755);
	}
});
afterAll(() => rmSync(folder, { recursive: true }));

const linkTo = (href: string, more: Partial<LinkFrom> = {}): LinkFrom => {
	const path = inFolder('a.md');
	return { id: path, address: { kind: 'path', path }, href, ...more };
};

describe('$BROWSER', () => {
	const URL = 'https://a.example/?q=%s&x';
	test.each([
		['firefox', ['firefox', URL]],
		['firefox --new-window', ['firefox', '--new-window', URL]],
		['firefox -u %s -q', ['firefox', '-u', URL, '-q']],
		['open --url=%s', ['open', `--url=${URL}`]],
		["sh -c 'x'", ['sh', '-c', "'x'", URL]],
	])('%s is a program with arguments', (browser, call) => {
		expect(callsFor(URL, browser, 'linux')).toEqual([call]);
	});
	test('is a list', () => {
		expect(callsFor(URL, 'one: two %s ::', 'linux')).toEqual([
			['one', URL],
			['two', URL],
		]);
		expect(callsFor(URL, 'C:\\one.exe;two', 'win32')).toEqual([
			['C:\\one.exe', URL],
			['two', URL],
		]);
	});
	test('is made up for where it says nothing', () => {
		const made = ['linux', 'darwin', 'win32', 'freebsd'].map(platform => callsFor(URL, ' ', platform)[0]?.[0]);
		expect(made).toEqual(['xdg-open', 'open', 'rundll32', 'xdg-open']);
	});
});

describe('opening', () => {
	let lent = 0;
	/** There is no terminal: nothing is typed. */
	const lend: Lend = use => {
		lent++;
		return use(0, () => {});
	};
	const said = async (address: string, BROWSER: string): Promise<string> => {
		const sentences: string[] = [];
		const say = (sentence: string): unknown => sentences.push(sentence);
		await openAddress(address, { lend, say, browsers: BROWSER, platform: 'linux' });
		return sentences.join(' | ');
	};
	test('hands the address over as one argument, which no shell sees', async () => {
		const address = "https://a.example/$(touch x)'`;&?a=b c";
		expect(await said(address, inFolder('browser'))).toMatch(/^browser opens https:\/\/a\.example\//);
		const log = readFileSync(inFolder('browser.log'), 'utf8');
		expect(log).toBe(`${new URL(address).href}\n`);
	});
	test('takes the next one where the first is not there', async () => {
		const browsers = `${inFolder('nothing')}:${inFolder('browser')}`;
		expect(await said('https://a.example/', browsers)).toBe('browser opens https://a.example/');
	});
	test('says what went wrong', async () => {
		expect(await said('https://a.example/', inFolder('nothing'))).toBe(
			'nothing was not found. Set BROWSER to the browser you have.',
		);
		expect(await said('https://a.example/', inFolder('refusing'))).toMatch(
			/refusing could not open the address \(exit code 3\)\.$/,
		);
	});
	test('lends the terminal to a browser that needs it', async () => {
		expect(await said('https://a.example/', inFolder('w3m'))).toBe('');
		expect(lent).toBe(1);
		expect(readFileSync(inFolder('w3m.log'), 'utf8')).toBe('https://a.example/\n');
	});
	test.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://a.example/', 'vbscript:x', 'no address', ''])(
		'refuses %s',
		async address => {
			expect(await said(address, inFolder('browser'))).toBe('Only web, mail and file addresses go to the browser.');
		},
	);
});

describe('a link', () => {
	const url = 'https://a.example/x/y';
	test.each([
		['b%20c.md', 'b c.md', ''],
		['b c.md#there', 'b c.md', 'there'],
		['./sub/../a.md?x=1#p', 'a.md', 'p'],
		['100%.md', '100%.md', ''],
		['what?.md', 'what?.md', ''],
	])('%s leads to the file beside the article', async (href, name, id) => {
		expect(await targetOf(linkTo(href, { url }))).toEqual({ kind: 'file', path: inFolder(name), id });
	});
	test('may be the address of a file', async () => {
		const path = inFolder('b c.md');
		expect(await targetOf(linkTo(`${pathToFileURL(path).href}#x`))).toEqual({ kind: 'file', path, id: 'x' });
		expect(fileUrl(path, 'a b')).toBe(`${pathToFileURL(path).href}#a%20b`);
	});
	test('leads to the web where the article is from there and no file is', async () => {
		expect(await targetOf(linkTo('z', { url }))).toEqual({ kind: 'elsewhere', url: 'https://a.example/x/z' });
		expect(await targetOf(linkTo('//b.example/z'))).toEqual({ kind: 'elsewhere', url: 'https://b.example/z' });
	});
	test.each([
		['z.md', 'not-found'],
		['sub', 'not-text'],
		['/dev/zero', 'not-text'],
		['file://elsewhere.example/x', 'not-found'],
	])('%s leads to no article: %s', async (href, reason) => {
		expect(await targetOf(linkTo(href))).toMatchObject({ kind: 'failure', reason });
	});
	test('leads to the entry of the list, however that is called, or to one of its own', async () => {
		const path = `${folder}/sub/../b c.md`;
		const entry = waitingEntry({ kind: 'path', path });
		const state = initialState(PREFERENCES, { kind: 'list' });
		const shelf = { entries: new Map([[entry.id, entry]]), complete: true };
		expect(await articleOf(linkTo('b c.md'), { ...state, shelf })).toEqual({ entry, id: '' });
		expect(await articleOf(linkTo('b c.md'), state)).toMatchObject({ entry: { id: inFolder('b c.md') } });
		expect(await articleOf(linkTo('z.md'), state)).toBe(`${inFolder('z.md')} does not exist.`);
		expect(await articleOf(linkTo('z', { url }), state)).toBe('o opens https://a.example/x/z in the browser.');
	});
});

test('from article to article and back', async () => {
	const path = inFolder('start.md');
	writeFileSync(path, 'See [the second](second.md#there) or [none](none.md).\n');
	writeFileSync(inFolder('second.md'), '# Second\n\n[On](#there)\n\n## There\n\nWords.\n');
	const ignored = (): void => {};
	const perform = createPerformer({
		state: () => store.state(),
		from: undefined,
		suspend: ignored,
		redraw: ignored,
		write: ignored,
		lend: use => use(0, ignored),
		quit: ignored,
		crash: error => {
			throw error;
		},
	});
	const screen = { kind: 'reading', id: path, content: { kind: 'waiting' }, top: FIRST_ROW } as const;
	const entry = waitingEntry({ kind: 'path', path });
	const shelf = { entries: new Map([[entry.id, entry]]), complete: true };
	const store = createStore({ ...initialState(PREFERENCES, screen), shelf }, perform);
	const reading = () => readingOf(store.state());
	const press = (...keys: string[]): void => {
		for (const key of keys) store.dispatch({ kind: 'key', key });
	};
	perform({ kind: 'load', id: path, address: entry.address }, store.dispatch);
	await vi.waitFor(() => expect(reading()?.content.kind).toBe('opened'));
	press('tab', 'tab', 'enter');
	await vi.waitFor(() => expect(store.state().notice).toBe(`${inFolder('none.md')} does not exist.`));
	press('shift+tab', 'enter');
	await vi.waitFor(() => expect(reading()?.id).toBe(inFolder('second.md')));
	expect(reading()?.top.block).toBe(2);
	press('h');
	// Kept: nothing is read again.
	expect(reading()?.content.kind).toBe('opened');
	expect(reading()).toMatchObject({ id: path, top: FIRST_ROW, focus: { block: 0, offset: 4 } });
});
