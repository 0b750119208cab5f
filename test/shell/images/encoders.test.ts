/** The bytes of each form, as the terminal gets them. */

import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { blocksOf } from '../../../src/shell/images/blocks.ts';
import { headerOf } from '../../../src/shell/images/header.ts';
import { inlineImage } from '../../../src/shell/images/iterm.ts';
import { deletion, kittyId, placeholders, transmission } from '../../../src/shell/images/kitty.ts';
import { DIACRITICS } from '../../../src/shell/images/kitty-diacritics.ts';
import { pngOf } from '../../../src/shell/images/png.ts';
import type { Pixels } from '../../../src/shell/images/resize.ts';
import { sixelOf } from '../../../src/shell/images/sixel.ts';
import { pixels } from '../../support/images.ts';

const RED = [255, 0, 0, 255] as const;
const BLUE = [0, 0, 255, 255] as const;
const CLEAR = [0, 0, 0, 0] as const;

/** A letter a pixel, rows below each other. */
const painted = (...rows: readonly string[]): Pixels =>
	pixels(rows[0]?.length ?? 0, rows.length, (x, y) => ({ r: RED, b: BLUE })[rows[y]?.[x] ?? ''] ?? CLEAR);

const escaped = (text: string): string => text.replaceAll('\u001B', '␛');

function checkBlocks(image: Pixels, colors: 256 | 'all', expected: readonly string[]): void {
	expect(blocksOf(image, colors).map(escaped)).toEqual(expected);
}

test('half blocks: the upper pixel in the colour of the text, the lower one in that of the background', () => {
	checkBlocks(painted('r', 'b'), 'all', ['␛[38;2;255;0;0;48;2;0;0;255m▀␛[m']);
	checkBlocks(painted('rr', 'bb'), 'all', ['␛[38;2;255;0;0;48;2;0;0;255m▀▀␛[m']);
	checkBlocks(painted('rr', 'rb'), 'all', ['␛[38;2;255;0;0;48;2;255;0;0m▀␛[48;2;0;0;255m▀␛[m']);
});

test('what is transparent shows the page', () => {
	checkBlocks(painted('r.', '.b'), 'all', ['␛[38;2;255;0;0;49m▀␛[38;2;0;0;255m▄␛[m']);
	checkBlocks(painted('.', '.'), 'all', ['␛[49m ␛[m']);
	checkBlocks(painted('r'), 'all', ['␛[38;2;255;0;0;49m▀␛[m']);
});

test('where there are 256 colours, the ones that look most alike', () => {
	checkBlocks(painted('r', 'b'), 256, ['␛[38;5;196;48;5;21m▀␛[m']);
});

test('a PNG: what goes in comes out', () => {
	const opaque = pngOf(painted('rb', 'br'));
	expect(headerOf(opaque)).toEqual({ format: 'png', width: 2, height: 2 });
	const data = opaque.subarray(opaque.indexOf('IDAT') + 4, -16);
	expect(inflateSync(data)).toEqual(Buffer.from([1, 255, 0, 0, 1, 0, 255, 1, 0, 0, 255, 255, 0, 1]));
	// Colour type: with alpha only where there is some.
	expect([opaque[25], pngOf(painted('r.'))[25]]).toEqual([2, 6]);
});

test('sixels: one band for six rows, in a raster of that size', () => {
	const sixels = escaped(sixelOf(painted('rr', 'rr', 'rr', 'rr', 'rr', 'rr'), 0));
	expect(sixels).toMatch(/^␛P0;1;q"1;1;2;6#0;2;100;0;0/);
	expect(sixels).toMatch(/~~|!2~/);
	expect(sixels).toMatch(/␛\\$/);
});

test('sixels: what is transparent is the ground', () => {
	expect(sixelOf(painted('.', '.', '.', '.', '.', '.'), 255)).toContain('#0;2;100;100;100');
	expect(sixelOf(painted('.', '.', '.', '.', '.', '.'), 0)).toContain('#0;2;0;0;0');
});

test('kitty: sent in pieces, the first with what it is', () => {
	expect(escaped(transmission(7, 'AAAA', { columns: 3, rows: 2 }))).toBe(
		'␛_Ga=T,U=1,f=100,t=d,i=7,c=3,r=2,q=2,m=0;AAAA␛\\',
	);
	const long = escaped(transmission(7, 'A'.repeat(9000), { columns: 3, rows: 2 }));
	expect(long.match(/m=\d/g)).toEqual(['m=1', 'm=1', 'm=0']);
	expect(long.match(/A+(?=␛)/g)?.map(piece => piece.length)).toEqual([4096, 4096, 808]);
	expect(escaped(deletion(7))).toBe('␛_Ga=d,d=I,i=7,q=2␛\\');
});

test('kitty: placeholders say the id in their colour, row and column in marks', () => {
	expect(placeholders(0x010203, { columns: 3, rows: 2 }).map(escaped)).toEqual([
		'␛[38;2;1;2;3m\u{10EEEE}\u0305\u0305\u{10EEEE}\u{10EEEE}␛[39m',
		'␛[38;2;1;2;3m\u{10EEEE}\u030D\u0305\u{10EEEE}\u{10EEEE}␛[39m',
	]);
});

test('kitty: the marks are above their letter, no two alike, and no letter is made with one', () => {
	expect(new Set(DIACRITICS).size).toBe(DIACRITICS.length);
	for (const mark of DIACRITICS) {
		expect(mark).toMatch(/^\p{Mn}$/u);
		expect(mark.normalize('NFD')).toBe(mark);
	}
	expect([DIACRITICS[8], DIACRITICS[30], DIACRITICS[54]]).toEqual(['\u0346', '\u0483', '\u0610']);
});

test('kitty: ids are of 24 bits and never 0', () => {
	for (const [process, nth] of [
		[0, 0],
		[4096, 4096],
		[123_456, 7],
	] as const) {
		const id = kittyId(process, nth);
		expect(id).toBeGreaterThan(0);
		expect(id).toBeLessThan(1 << 24);
	}
});

test('iTerm2: in so many cells', () => {
	expect(escaped(inlineImage('AAAA', { columns: 3, rows: 2 }))).toBe(
		'␛]1337;File=inline=1;size=3;width=3;height=2;preserveAspectRatio=1;doNotMoveCursor=1:AAAA\u0007',
	);
});
