/** Format and size by the first bytes, whatever follows. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { headerOf } from '../../../src/shell/images/header.ts';
import { GIF, JPEG, PNG, vastPng, WEBP } from '../../support/images.ts';

function checkHeader(bytes: Uint8Array, expected: string): void {
	const header = headerOf(bytes);
	expect(header === undefined ? 'none' : `${header.format} ${header.width} × ${header.height}`).toBe(expected);
}

const hex = (digits: string): Buffer => Buffer.from(digits.replaceAll(' ', ''), 'hex');
const chunk = (name: string, digits: string): Buffer =>
	Buffer.concat([Buffer.from(`RIFF\0\0\0\0WEBP${name}\0\0\0\0`, 'latin1'), hex(digits)]);

test('each format says its size', () => {
	checkHeader(PNG, 'png 40 × 32');
	checkHeader(JPEG, 'jpeg 40 × 32');
	checkHeader(GIF, 'gif 40 × 32');
	checkHeader(WEBP, 'webp 40 × 32');
});

test('the three kinds of WebP', () => {
	checkHeader(chunk('VP8X', '00 000000 270000 1F0000'), 'webp 40 × 32');
	checkHeader(chunk('VP8L', '2F 27C00700 0000000000'), 'webp 40 × 32');
	checkHeader(chunk('VP8 ', '000000 9D012A 2800 2000'), 'webp 40 × 32');
	checkHeader(chunk('ALPH', '000000 9D012A 2800 2000'), 'none');
});

/** Exif of one entry, the orientation; big-endian or little-endian. */
const exif = (tiff: string): Buffer => Buffer.concat([hex('FFE1 0022'), Buffer.from('Exif\0\0', 'latin1'), hex(tiff)]);
const FRAME = hex('FFC0 0011 08 0020 0028 03 000000 000000 000000');

test('a photograph that was taken sideways', () => {
	const big = (orientation: string): Buffer =>
		exif(`4D4D 002A 00000008 0001 0112 0003 00000001 ${orientation} 0000 00000000`);
	checkHeader(Buffer.concat([hex('FFD8'), big('0006'), FRAME]), 'jpeg 32 × 40');
	checkHeader(Buffer.concat([hex('FFD8'), big('0003'), FRAME]), 'jpeg 40 × 32');
	checkHeader(Buffer.concat([hex('FFD8'), big('0009'), FRAME]), 'jpeg 40 × 32');
	const little = exif('4949 2A00 08000000 0100 1201 0300 01000000 0800 0000 00000000');
	checkHeader(Buffer.concat([hex('FFD8'), little, FRAME]), 'jpeg 32 × 40');
	checkHeader(Buffer.concat([hex('FFD8'), exif('4D4D 002A FFFFFFFF'), FRAME]), 'none');
});

test('tables and fill bytes before the frame of a JPEG', () => {
	checkHeader(Buffer.concat([hex('FFD8 FFDB 0004 0000 FFFF FFC4 0003 00'), FRAME]), 'jpeg 40 × 32');
	checkHeader(Buffer.concat([hex('FFD8 FFDA 0002'), FRAME]), 'none');
	checkHeader(Buffer.concat([hex('FFD8 FFDB 0001'), FRAME]), 'none');
});

test('how large it says it is, even if that is a lie', () => {
	checkHeader(vastPng(60_000, 60_000), 'png 60000 × 60000');
	checkHeader(vastPng(0, 32), 'none');
});

test('what is no image, or cut off before its size', () => {
	checkHeader(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="40" height="32"/>'), 'none');
	checkHeader(Buffer.alloc(0), 'none');
	for (const bytes of [PNG, JPEG, GIF, WEBP])
		for (let length = 0; length < 9; length++) checkHeader(bytes.subarray(0, length), 'none');
});

test('any bytes give a header or none', () => {
	const starts = fc
		.constantFrom(PNG, JPEG, GIF, WEBP)
		.chain(bytes =>
			fc
				.tuple(fc.nat(Math.min(bytes.length, 200)), fc.uint8Array({ maxLength: 60 }))
				.map(([length, tail]) => Buffer.concat([bytes.subarray(0, length), tail])),
		);
	fc.assert(
		fc.property(starts, bytes => {
			const header = headerOf(bytes);
			expect(header === undefined || (header.width > 0 && header.height > 0)).toBe(true);
		}),
	);
});
