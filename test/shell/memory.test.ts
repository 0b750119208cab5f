import {
	chmodSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { summarize } from '../../src/article/summary.ts';
import type { Message, State } from '../../src/session/state.ts';
import { createKeeper, type Keeper } from '../../src/shell/memory.ts';
import { MAX_MEMORY_BYTES, memoryRecordsIn, memoryText } from '../../src/shell/memory-form.ts';
import { memoryPlace } from '../../src/shell/memory-place.ts';
import { lines, type Running, start } from '../session/keys.ts';
import { article } from '../support/build.ts';

const folder = mkdtempSync(join(tmpdir(), 'lectern-memory-'));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;
const freshFolder = (): string => join(folder, `${files++}`);

const LONG = lines('Tide', 40);
const SIZE = { columns: 40, rows: 6 };
const PATH = join(folder, 'a.txt');

interface Session extends Running {
	readonly keeper: Keeper;
	readonly said: readonly Message[];
}

/** A program that has just been started, as shell/reader.ts does it. */
function session(place: string, now = 1000, text: Article = LONG, path = PATH): Session {
	const said: Message[] = [];
	const desk = start({ files: { [path]: text }, open: path, size: SIZE });
	const keeper = createKeeper(
		place,
		message => {
			said.push(message);
			desk.send(message);
		},
		() => now,
	);
	desk.send({ kind: 'remembered', memories: keeper.recall(desk.state()) });
	keeper.see(desk.state());
	const seen = (act: () => void): void => {
		act();
		keeper.see(desk.state());
	};
	return {
		...desk,
		said,
		keeper,
		send: message => seen(() => desk.send(message)),
		press: keys => {
			for (const key of keys) seen(() => desk.press(key));
		},
	};
}

const blockAtTop = (state: State): number | undefined => {
	const screen = state.screens.at(-1);
	return screen?.kind === 'reading' ? screen.top.block : undefined;
};

const pause = (milliseconds: number): Promise<void> => new Promise(resolve => setTimeout(resolve, milliseconds));

describe('the state file', () => {
	test('is not written on start, nor when nothing has changed', async () => {
		const place = join(freshFolder(), 'state.json');
		const { keeper, press } = session(place);
		press('jk');
		await pause(600);
		keeper.flush();
		expect(existsSync(place)).toBe(false);
	});
	test('is written by itself soon after a change, for its owner alone, and nothing is left beside it', async () => {
		const home = freshFolder();
		const place = join(home, 'lectern', 'state.json');
		const { press } = session(place);
		press('20j');
		expect(existsSync(place)).toBe(false);
		await pause(700);
		expect(readdirSync(join(home, 'lectern'))).toEqual(['state.json']);
		expect(statSync(place).mode & 0o777).toBe(0o600);
		expect(statSync(join(home, 'lectern')).mode & 0o777).toBe(0o700);
		expect(blockAtTop(session(place).state())).toBe(blockAtTop(start20().state()));
	});
	test('has the last place on the way out, also when the one before is being written', async () => {
		const place = join(freshFolder(), 'state.json');
		const first = session(place);
		first.press('20j');
		await pause(405);
		first.press('10j');
		first.keeper.flush();
		await pause(50);
		expect(blockAtTop(session(place).state())).toBe(blockAtTop(first.state()));
		expect(readdirSync(join(place, '..'))).toEqual(['state.json']);
	});
	test('has the first place again for who is back there while another one is being written', async () => {
		const place = join(freshFolder(), 'state.json');
		const first = session(place);
		first.press('20j');
		first.keeper.flush();
		first.press('10j');
		await pause(402);
		first.press('10k');
		first.keeper.flush();
		await pause(50);
		expect(blockAtTop(session(place).state())).toBe(blockAtTop(start20().state()));
	});
	test('is not touched by one who only looked in', () => {
		const place = join(freshFolder(), 'state.json');
		const first = session(place);
		first.press('20j');
		first.keeper.flush();
		const text = readFileSync(place, 'utf8');
		const { press, keeper } = session(place, 2000);
		press('?qW');
		keeper.flush();
		expect(readFileSync(place, 'utf8')).toBe(text);
	});
	test('is shared: each keeps what the other has written, of one article what was seen last', () => {
		const place = join(freshFolder(), 'state.json');
		const one = session(place, 1000);
		const other = session(place, 2000, LONG, join(folder, 'b.txt'));
		const late = session(place, 3000);
		other.press('10j');
		other.keeper.flush();
		late.press('20j');
		late.keeper.flush();
		one.press('4j');
		one.keeper.flush();
		const records = memoryRecordsIn(readFileSync(place, 'utf8'));
		expect([...(records ?? [])].map(([key, { seen }]) => `${key} ${seen}`).sort()).toEqual([
			`${PATH} 3000`,
			`${join(folder, 'b.txt')} 2000`,
		]);
	});
	test.each([
		['broken', '{ "lectern": 1, "articles": '],
		['newer', '{ "lectern": 2, "articles": {} }'],
		['too large', ' '.repeat(MAX_MEMORY_BYTES + 1)],
	])('that is %s is set aside when there is something to keep', (_, text) => {
		const place = join(freshFolder(), 'state.json');
		mkdirSync(join(place, '..'));
		writeFileSync(place, text);
		const { press, keeper } = session(place);
		expect(readFileSync(place, 'utf8')).toBe(text);
		press('20j');
		keeper.flush();
		expect(readFileSync(`${place}.broken`, 'utf8')).toBe(text);
		expect(memoryRecordsIn(readFileSync(place, 'utf8'))?.size).toBe(1);
	});
	test('that cannot be written is said once', async () => {
		const place = join(freshFolder(), 'state.json');
		// A file where its folder should be: also for whoever may write everywhere.
		writeFileSync(join(place, '..'), '');
		const { press, said } = session(place);
		press('20j');
		await pause(500);
		press('20j');
		await pause(500);
		expect(said).toEqual([{ kind: 'noticed', text: expect.stringContaining('Your place cannot be kept (E') }]);
	});
});

const start20 = (): Running => {
	const desk = start({ files: { a: LONG }, open: 'a', size: SIZE });
	desk.press('20j');
	return desk;
};

describe('an article', () => {
	test('is known by its address on the web when its file has another name', () => {
		const place = join(freshFolder(), 'state.json');
		const text = article(LONG.blocks, { ...LONG.meta, url: 'https://quay.example/tide' });
		const first = session(place, 1000, text);
		first.press('20j');
		first.keeper.flush();
		const moved = session(place, 2000, text, join(folder, 'moved.txt'));
		expect(blockAtTop(moved.state())).toBe(blockAtTop(first.state()));
	});
	test('is known by all the names of its file', () => {
		const place = join(freshFolder(), 'state.json');
		const [file, link] = [join(folder, 'file.txt'), join(folder, 'link.txt')];
		writeFileSync(file, '');
		symlinkSync(file, link);
		const first = session(place, 1000, LONG, link);
		first.press('20j');
		first.keeper.flush();
		expect(blockAtTop(session(place, 2000, LONG, file).state())).toBe(blockAtTop(first.state()));
		expect([...(memoryRecordsIn(readFileSync(place, 'utf8'))?.keys() ?? [])]).toEqual([file]);
	});
	test('is known in the list by the path it was read under', () => {
		const place = join(freshFolder(), 'state.json');
		const first = session(place, 1000, article(LONG.blocks, { url: 'https://quay.example/tide' }));
		first.press('G');
		first.keeper.flush();
		const desk = start({ files: { [PATH]: LONG } });
		expect(
			createKeeper(place, () => {})
				.recall(desk.state())
				.get(PATH)?.read,
		).toBe(true);
	});
	test('that a link leads to again goes on where it was left', () => {
		const place = join(freshFolder(), 'state.json');
		const follow = (): Session => {
			const from = session(place, 1000, LONG, join(folder, 'from.txt'));
			const entry = { id: PATH, address: { kind: 'path', path: PATH }, content: { kind: 'waiting' } } as const;
			const content = { kind: 'opened', article: LONG, summary: summarize(LONG) } as const;
			from.send({ kind: 'followed', from: join(folder, 'from.txt'), entry, id: '', content });
			return from;
		};
		const first = follow();
		first.press('20j');
		first.keeper.flush();
		expect(blockAtTop(first.state())).toBeGreaterThan(0);
		expect(blockAtTop(follow().state())).toBe(blockAtTop(first.state()));
	});
	test('from standard input is not remembered', () => {
		const place = join(freshFolder(), 'state.json');
		const { keeper, send, press } = session(place);
		send({ kind: 'dropped', ids: [PATH] });
		send({
			kind: 'shelved',
			entries: [{ id: PATH, address: { kind: 'stdin' }, content: { kind: 'waiting' } }],
			complete: true,
		});
		press('20j');
		keeper.flush();
		expect(existsSync(place)).toBe(false);
	});
	test('is remembered when the next one follows at once', () => {
		const place = join(freshFolder(), 'state.json');
		const b = join(folder, 'b.txt');
		const { keeper, send, press } = session(place);
		const content = { kind: 'known', summary: summarize(LONG), format: 'text', problems: 0 } as const;
		send({ kind: 'shelved', entries: [{ id: b, address: { kind: 'path', path: b }, content }], complete: true });
		press('20jJ');
		keeper.flush();
		expect([...(memoryRecordsIn(readFileSync(place, 'utf8'))?.keys() ?? [])]).toEqual([PATH]);
	});
});

describe('the form', () => {
	const record = (seen: number): [string, { seen: number; memory: { read: boolean } }] => [
		`/${seen}`,
		{ seen, memory: { read: true } },
	];
	test('has room for the articles seen last', () => {
		const text = memoryText(new Map(Array.from({ length: 2005 }, (_, seen) => record(seen))));
		const keys = [...(memoryRecordsIn(text)?.keys() ?? [])];
		expect([keys.length, keys[0], keys.at(-1)]).toEqual([2000, '/2004', '/5']);
	});
	test('is never longer than what is read', () => {
		const long = 'ä'.repeat(1000);
		const all = Array.from({ length: 1000 }, (_, seen) => [`/${seen}${long}`, record(seen)[1]] as const);
		const text = memoryText(new Map(all));
		expect(Buffer.byteLength(text)).toBeLessThanOrEqual(MAX_MEMORY_BYTES);
		expect(memoryRecordsIn(text)?.size).toBeGreaterThan(500);
	});
	test.each([
		['{ "read": true }', undefined],
		['{ "seen": 1, "read": "yes" }', {}],
		['{ "seen": 1, "position": { "block": -1 } }', {}],
		['{ "seen": 1, "measure": { "from": 1, "to": "2" } }', {}],
		['{ "seen": 1, "marks": { "a\\u001b": { "block": 1, "offset": 1, "before": "", "after": "" } } }', {}],
		['7', undefined],
	])('leaves out what is not as it should be: %s', (value, memory) => {
		expect(memoryRecordsIn(`{ "lectern": 1, "articles": { "/a": ${value} } }`)?.get('/a')?.memory).toEqual(memory);
	});
});

test('a folder that may not be entered is as good as empty', () => {
	const home = freshFolder();
	mkdirSync(home);
	chmodSync(home, 0);
	expect(session(join(home, 'state.json')).said).toEqual([]);
	chmodSync(home, 0o700);
});

const PLACES: readonly (readonly [Readonly<Record<string, string>>, string, string])[] = [
	[{ XDG_STATE_HOME: '/state' }, 'linux', '/state/lectern/state.json'],
	[{ XDG_STATE_HOME: 'relative' }, 'linux', '/home/ida/.local/state/lectern/state.json'],
	[{}, 'darwin', '/home/ida/Library/Application Support/lectern/state.json'],
	[{}, 'win32', '/home/ida/AppData/Local/lectern/Data/state.json'],
	[{ LOCALAPPDATA: '/local' }, 'win32', '/local/lectern/Data/state.json'],
];

test.each(PLACES)('with %j on %s it is %s', (environment, platform, place) => {
	expect(memoryPlace(environment, platform, () => '/home/ida')).toBe(place);
});

test('nothing is remembered where no home is known', () => {
	const nobody = (): string => {
		throw new Error('no such user');
	};
	expect(memoryPlace({}, 'linux', nobody)).toBeUndefined();
});
