/** Files of images through the worker: what they become, and what hostile ones do to it. */

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createDecoder, type Decoder } from '../../../src/shell/images/decoder.ts';
import { headerOf } from '../../../src/shell/images/header.ts';
import type { Coding, ImageFile, Made } from '../../../src/shell/images/job.ts';
import { pngOf } from '../../../src/shell/images/png.ts';
import { GIF, GRADIENT, gif, JPEG, PNG, pixels, vastPng, WEBP } from '../../support/images.ts';

const folder = mkdtempSync(join(tmpdir(), 'lectern-images-'));
const decoder = createDecoder();
afterAll(() => {
	decoder.end();
	rmSync(folder, { recursive: true });
});

const SHAPE = { columns: 4, rows: 2 };
const CELL = { width: 10, height: 20 };
const BLOCKS: Coding = { kind: 'blocks', colors: 'all' };

const ask = (file: ImageFile, coding: Coding = BLOCKS, one: Decoder = decoder): Promise<Made | undefined> =>
	new Promise(resolve => one.ask({ file, coding, shape: SHAPE, cell: CELL }, resolve, () => resolve(['forgotten'])));

let files = 0;
function fileOf(bytes: Uint8Array, name = `${files++}.png`): ImageFile {
	const path = join(folder, name);
	writeFileSync(path, bytes);
	return { kind: 'file', path };
}

const RGB = /38;2;(\d+);(\d+);(\d+);48;2;(\d+);(\d+);(\d+)m▀/;

/** The upper left corner of the gradient: hardly any red or green. */
function checkCorner(made: Made | undefined): void {
	expect(made).toHaveLength(SHAPE.rows);
	const [red = 255, green = 255, blue = 0] =
		RGB.exec(made?.[0] ?? '')
			?.slice(1)
			.map(Number) ?? [];
	expect(red).toBeLessThan(60);
	expect(green).toBeLessThan(60);
	expect(blue).toBeGreaterThan(60);
}

test('every format is decoded, whatever its name is', async () => {
	for (const bytes of [PNG, JPEG, WEBP]) checkCorner(await ask(fileOf(bytes)));
	expect((await ask(fileOf(GIF)))?.[0]).toContain('38;2;255;128;0;48;2;255;128;0m▀▀▀▀');
	checkCorner(await ask(fileOf(PNG, 'b.jpeg')));
});

test('from the article itself', async () => {
	checkCorner(await ask({ kind: 'data', data: PNG.toString('base64') }));
});

test('as PNG no larger than it is, and no larger than its cells', async () => {
	const [small = ''] = (await ask(fileOf(PNG), { kind: 'png' })) ?? [];
	expect(headerOf(Buffer.from(small, 'base64'))).toEqual({ format: 'png', width: 40, height: 32 });
	const large = pngOf(pixels(400, 320, () => [1, 2, 3, 255]));
	const [fitted = ''] = (await ask(fileOf(large), { kind: 'png' })) ?? [];
	expect(headerOf(Buffer.from(fitted, 'base64'))).toEqual({ format: 'png', width: 40, height: 32 });
});

test('as sixels in whole bands', async () => {
	const [sixels = ''] = (await ask(fileOf(PNG), { kind: 'sixel', ground: 0 })) ?? [];
	expect(sixels).toMatch(/^\u001BP0;1;q"1;1;40;30#/);
});

/** Nothing is made of it, within the limits, and the next one is decoded as if nothing had been. */
async function checkRefused(file: ImageFile): Promise<void> {
	const started = performance.now();
	expect(await ask(file)).toBeUndefined();
	expect(performance.now() - started).toBeLessThan(5000);
	checkCorner(await ask(fileOf(PNG)));
}

test('a file that says it is vast', () => checkRefused(fileOf(vastPng(60_000, 60_000))));

test('a file that says it is larger than it is', () => checkRefused(fileOf(vastPng(4000, 4000))));

test.each([
	['PNG', PNG],
	['JPEG', JPEG],
	['GIF', GIF],
	['WebP', WEBP],
] as const)('a %s that is cut off', async (_, bytes) => {
	for (const share of [0.3, 0.6, 0.9]) await checkRefused(fileOf(bytes.subarray(0, Math.floor(bytes.length * share))));
});

test('a GIF whose frame is larger than its screen, or that has none', async () => {
	await checkRefused(fileOf(gif(40, 32, { width: 60_000, height: 60_000 })));
	await checkRefused(fileOf(gif(65_535, 65_535)));
	await checkRefused(fileOf(Buffer.concat([GIF.subarray(0, 19), Buffer.from([0x3b])])));
});

test('bytes that are broken in the middle', async () => {
	// The others have nothing to tell it by.
	for (const bytes of [PNG, GIF]) {
		const broken = Buffer.from(bytes);
		broken.fill(0x5a, Math.floor(bytes.length / 2));
		await checkRefused(fileOf(broken));
	}
});

test('what is no image', async () => {
	await checkRefused(fileOf(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'a.svg'));
	await checkRefused(fileOf(Buffer.alloc(0)));
	await checkRefused({ kind: 'data', data: '????' });
	await checkRefused({ kind: 'file', path: join(folder, 'nowhere.png') });
});

test('what is no file', async () => {
	mkdirSync(join(folder, 'folder.png'));
	await checkRefused({ kind: 'file', path: join(folder, 'folder.png') });
	execFileSync('sh', ['-c', 'mkfifo "$1"', 'sh', join(folder, 'pipe.png')]);
	await checkRefused({ kind: 'file', path: join(folder, 'pipe.png') });
	await checkRefused({ kind: 'file', path: '/dev/zero' });
});

test('one that takes too long is given up, and the next one comes', async () => {
	const hasty = createDecoder({ milliseconds: 1, idle: 1000 });
	expect(
		await ask(fileOf(pngOf(pixels(2000, 2000, (x, y) => [x & 255, y & 255, 0, 255]))), BLOCKS, hasty),
	).toBeUndefined();
	hasty.end();
});

test('a decoder that rests is ended, and started again', async () => {
	const idle = createDecoder({ milliseconds: 5000, idle: 1 });
	checkCorner(await ask(fileOf(PNG), BLOCKS, idle));
	await new Promise(resolve => setTimeout(resolve, 50));
	checkCorner(await ask(fileOf(PNG), BLOCKS, idle));
	idle.end();
});

test('what was asked for last comes first', async () => {
	const order: number[] = [];
	const file = fileOf(pngOf(GRADIENT));
	await Promise.all(
		[1, 2, 3].map(async nth => {
			await ask(file);
			order.push(nth);
		}),
	);
	expect(order).toEqual([1, 3, 2]);
});

test('of many that are asked for at once the first ones are forgotten', async () => {
	const file = fileOf(PNG);
	const all = await Promise.all(Array.from({ length: 12 }, () => ask(file)));
	expect(all.map(made => made?.[0] === 'forgotten')).toEqual(all.map((_, nth) => nth > 0 && nth < 4));
});
