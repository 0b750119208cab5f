import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { memoryFile } from '../../src/shell/memory-file.ts';
import type { MemoryRecord } from '../../src/shell/memory-form.ts';

const folder = mkdtempSync(join(tmpdir(), 'lectern-memory-file-'));
afterAll(() => rmSync(folder, { recursive: true }));
let places = 0;
const freshPlace = (): string => join(folder, `${places++}`, 'state.json');

const seenAt = (seen: number): MemoryRecord => ({ seen, memory: {} });
const one = (key: string, seen = 1): ReadonlyMap<string, MemoryRecord> => new Map([[key, seenAt(seen)]]);

/** What is there in the end: `key@seen`. */
const kept = (place: string): string[] =>
	Array.from(memoryFile(place).read(), ([key, { seen }]) => `${key}@${seen}`).sort();

test('what another has written while the disk was waited for is kept', async () => {
	const place = freshPlace();
	const file = memoryFile(place);
	await new Promise(done => {
		file.write(one('a'), done);
		memoryFile(place).write(one('b'));
		// To have seen it is not to have it in what is being written.
		expect([...file.read().keys()]).toEqual(['b', 'a']);
	});
	expect(kept(place)).toEqual(['a@1', 'b@1']);
	expect(readdirSync(join(place, '..'))).toEqual(['state.json']);
});

test('of one article it is what was seen last', async () => {
	const place = freshPlace();
	await new Promise(done => {
		memoryFile(place).write(one('a', 1), done);
		memoryFile(place).write(one('a', 2));
	});
	expect(kept(place)).toEqual(['a@2']);
});

test('what was on its way to the disk comes with the next', () => {
	const place = freshPlace();
	const file = memoryFile(place);
	file.write(one('a'), () => {});
	file.write(one('b'));
	expect(kept(place)).toEqual(['a@1', 'b@1']);
});

test('and on the way out without any', () => {
	const place = freshPlace();
	const file = memoryFile(place);
	file.write(one('a'), () => {});
	file.write(new Map());
	expect(kept(place)).toEqual(['a@1']);
});

test('what cannot be read by then is set aside', async () => {
	const place = freshPlace();
	await new Promise(done => {
		memoryFile(place).write(one('a'), done);
		writeFileSync(place, 'no records');
	});
	expect(kept(place)).toEqual(['a@1']);
	expect(readdirSync(join(place, '..'))).toEqual(['state.json', 'state.json.broken']);
});
