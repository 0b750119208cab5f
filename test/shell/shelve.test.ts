/** From arguments to a filled list, in a temporary folder. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { nameOfAddress } from '../../src/article/address.ts';
import { articleToJson } from '../../src/article/json.ts';
import { textOfBlocks } from '../../src/article/text.ts';
import { type Entry, initialState, type State } from '../../src/session/state.ts';
import { update } from '../../src/session/update.ts';
import { laidDesk } from '../../src/shell/desk.ts';
import { exitCodeOf, sentenceOf } from '../../src/shell/errors.ts';
import { find } from '../../src/shell/find.ts';
import { loadInParts, openInParts } from '../../src/shell/grow.ts';
import { load } from '../../src/shell/load.ts';
import { shelve, waitingEntry } from '../../src/shell/shelve.ts';
import { open } from '../../src/source/open.ts';
import { inFull } from '../../src/understand/in-full.ts';
import { understand } from '../../src/understand/understand.ts';
import { article, p } from '../support/build.ts';
import { PREFERENCES } from '../support/preferences.ts';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'lectern-shelve-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(files: Readonly<Record<string, string | Uint8Array>>): void {
	for (const [name, content] of Object.entries(files)) {
		const path = join(folder, name);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, content);
	}
}

const short = (text: string): string => text.replaceAll(`${folder}/`, '').replaceAll(folder, '.');
const inFolder = (name: string): string => (name === '-' || name.startsWith('http') ? name : join(folder, name));

describe('find', () => {
	/** Addresses, then failures after a bar; `/` at the end when it is a folder. */
	async function checkFound(argument: string, expected: string): Promise<void> {
		const { addresses, failures, folder: isFolder } = await find(inFolder(argument));
		const names = addresses.map(address => short(nameOfAddress(address)));
		const drawn = [
			...names,
			...(failures.length > 0 ? ['|', ...failures.map(failure => short(sentenceOf(failure)))] : []),
		];
		expect(drawn.join(' ') + (isFolder ? ' /' : '')).toBe(expected);
	}

	test('a file, standard input and a web address are themselves', async () => {
		put({ 'a.xyz': 'Text.' });
		await checkFound('a.xyz', 'a.xyz');
		await checkFound('-', '-');
		await checkFound('https://example.org/a', 'https://example.org/a');
	});
	test('a folder is what lies in it', async () => {
		put({ 'b.txt': 'B.', 'a/c.md': 'C.', 'd.png': 'D.' });
		await checkFound('', 'a/c.md b.txt /');
	});
	test('a folder without articles says so', async () => {
		put({ 'd.png': 'D.' });
		await checkFound('', '| There are no articles in .. lectern looks for .txt, .md and .html files. /');
	});
	test('what is not there says so', async () => {
		await checkFound('none', '| none does not exist.');
	});
});

describe('shelve', () => {
	const drawn = ({ id, content }: Entry): string => {
		if (content.kind === 'failure') return `${short(id)}!${content.reason}`;
		if (content.kind === 'waiting') return `${short(id)}…`;
		return `${short(id)}=${content.summary.title ?? ''}`;
	};

	/** The shelf when all is read, by name; failed ones with `!` and the reason. */
	async function checkShelf(args: readonly string[], expected: string): Promise<void> {
		const found = await Promise.all(args.map(argument => find(inFolder(argument))));
		const entries = new Map(
			found.flatMap(({ addresses }) => addresses.map(waitingEntry)).map(entry => [entry.id, entry]),
		);
		let state: State = {
			...initialState(PREFERENCES, { kind: 'list' }),
			shelf: { entries, complete: false },
		};
		await shelve(found, undefined, async message => {
			[state] = update(state, message);
		});
		expect(state.shelf.complete).toBe(true);
		expect([...state.shelf.entries.values()].map(drawn).sort().join(' ')).toBe(expected);
	}

	test('reads every article', async () => {
		put({
			'a.md': '# Tides\n\nText.',
			'b/c.txt': 'Ropes\n\nThe ropes of the harbour are kept in a shed by the quay, in nine coils.\n',
		});
		await checkShelf([''], 'a.md=Tides b/c.txt=Ropes');
	});
	test('shows a broken file with its problem, and the rest', async () => {
		put({ 'a.md': '# Tides\n\nText.', 'b.txt': '', 'c.html': '%PDF-1.7 x', 'd.txt': 'x\0y' });
		await checkShelf([''], 'a.md=Tides b.txt!empty c.html!not-text d.txt!not-text');
	});
	test('reads our own JSON, and passes over that of others in a folder', async () => {
		put({
			'a.json': articleToJson(article([p('Text.')], { title: 'Tides' })),
			'b.json': '{"name":"something else"}',
			'c.json': '[1, 2',
		});
		await checkShelf([''], 'a.json=Tides');
	});
	test('shows JSON of others that was asked for by name', async () => {
		put({ 'b.json': '{"name":"something else"}' });
		await checkShelf(['b.json'], 'b.json=');
	});
	test('keeps JSON of ours in which only something is wrong', async () => {
		put({ 'a.json': '{"lectern":1,"meta":{"title":"Tides","direction":"up"},"blocks":[]}' });
		await checkShelf([''], 'a.json=Tides');
	});
	test('passes over programs without an extension in a folder, and says what they are when named', async () => {
		put({ 'a.md': '# Tides', run: Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0]) });
		await checkShelf([''], 'a.md=Tides');
		await checkShelf(['run', 'a.md'], 'a.md=Tides run!not-text');
	});
	test('says what is wrong with a web address among files', async () => {
		put({ 'a.md': '# Tides' });
		await checkShelf(['a.md', 'https://example.org'], 'a.md=Tides https://example.org!unsupported');
	});
	test('reads more than it reads ahead, once each and in order', async () => {
		const names = Array.from({ length: 30 }, (_, index) => `${String(index).padStart(2, '0')}.md`);
		put(Object.fromEntries(names.map(name => [name, `# Number ${name}`])));
		await checkShelf([''], names.map(name => `${name}=Number ${name}`).join(' '));
	});
});

describe('load', () => {
	/** The text of the article, or why there is none. */
	async function checkLoad(name: string, expected: string): Promise<void> {
		const loaded = await load({ kind: 'path', path: inFolder(name) }, { understand });
		expect(
			loaded.kind === 'failure' ? `!${loaded.reason} ${exitCodeOf(loaded)}` : textOfBlocks(loaded.article.blocks),
		).toBe(expected);
	}

	test('opens, parses and understands', async () => {
		put({ 'a.md': '# Tides\n\nThey *turn*.' });
		await checkLoad('a.md', 'Tides\nThey turn.');
	});
	test('fails where there is nothing to open', async () => {
		await checkLoad('a.md', '!not-found 1');
	});
	test('in parts is the same as at once, with who speaks', async () => {
		const paragraphs = Array.from(
			{ length: 9000 },
			(_, index) => `Paragraph ${index} says “yes” to the tide, and then goes on for a while about it.`,
		);
		put({ 'long.txt': `Tides\n\n${paragraphs.join('\n\n')}\n` });
		const address = { kind: 'path', path: inFolder('long.txt') } as const;
		const whole = await load(address, { understand });
		const resource = await open(address);
		if (whole.kind === 'failure' || resource.kind === 'failure') throw new Error('not opened');
		const grown = [];
		for await (const growing of loadInParts(resource)) grown.push(growing);
		expect(grown.map(({ complete }) => complete)).toEqual([...Array(grown.length - 1).fill(false), true]);
		expect(grown.length).toBeGreaterThan(1);
		expect(grown.at(-1)?.article).toEqual(await inFull(whole.article));
	});
	test('of a long text the beginning comes before the file has been read', async () => {
		const paragraphs = Array.from(
			{ length: 30_000 },
			(_, index) => `Paragraph ${index} is about the tide and its ways.`,
		);
		put({ 'longer.txt': `Tides\n\n${paragraphs.join('\n\n')}\n` });
		const grown = [];
		for await (const part of openInParts({ kind: 'path', path: inFolder('longer.txt') })) grown.push(part);
		const articles = grown.flatMap(part => (part.kind === 'growing' ? [part.article] : []));
		const [first, again] = articles;
		const whole = articles.at(-1);
		expect(first?.blocks.length).toBeGreaterThan(100);
		expect(first).toEqual(again);
		expect(whole?.blocks.slice(0, first?.blocks.length)).toEqual(first?.blocks);
		expect(whole?.blocks.length).toBe(30_001);
	});
});

describe('the desk', () => {
	/** The first screen, and the entries on the shelf; or the failures. */
	async function checkDesk(args: readonly string[], expected: string): Promise<void> {
		const desk = await laidDesk(args.map(inFolder), undefined);
		if (desk.kind === 'none')
			return expect(`none: ${desk.failures.map(failure => short(sentenceOf(failure))).join(' ')}`).toBe(expected);
		const content = desk.screen.kind === 'reading' ? ` ${desk.screen.content.kind}` : '';
		expect(
			`${desk.screen.kind}${content}: ${desk.entries.map(({ id, content }) => `${short(id)}${content.kind === 'failure' ? '!' : ''}`).join(' ')}`,
		).toBe(expected);
	}

	test('opens the only article there is', async () => {
		put({ 'a.md': '# Tides' });
		await checkDesk(['a.md'], 'reading opened: a.md');
	});
	test('lists several, and a folder of one', async () => {
		put({ 'a.md': '# Tides', 'b/c.md': '# Ropes' });
		await checkDesk(['a.md', 'b'], 'list: a.md b/c.md');
		await checkDesk(['b'], 'list: b/c.md');
	});
	test('lists one with what went wrong beside it', async () => {
		put({ 'a.md': '# Tides' });
		await checkDesk(['a.md', 'none.md'], 'list: a.md none.md!');
	});
	test('is not laid for nothing', async () => {
		put({ 'a.txt': '' });
		await checkDesk(['a.txt'], 'none: a.txt is empty.');
		await checkDesk(['none.md', 'gone.md'], 'none: none.md does not exist. gone.md does not exist.');
	});
});
