/** Small images for tests, 40 × 32 pixels each: red grows to the right, green to the bottom. */

import { pngOf } from '../../src/shell/images/png.ts';
import type { Pixels } from '../../src/shell/images/resize.ts';

/** A pixel by its column and row: red, green, blue, alpha. */
type Painted = (x: number, y: number) => readonly [number, number, number, number];

export function pixels(width: number, height: number, painted: Painted): Pixels {
	const data = new Uint8Array(width * height * 4);
	for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) data.set(painted(x, y), (y * width + x) * 4);
	return { width, height, data };
}

export const GRADIENT: Pixels = pixels(40, 32, (x, y) => [x * 6, y * 7, 90, 255]);

export const PNG: Buffer = pngOf(GRADIENT);

/** Made by the encoders of @jsquash. */
export const JPEG: Buffer = Buffer.from(
	'/9j/4AAQSkZJRgABAQAAAQABAAD/2wEEEAAUABQAFAAUABUAFAAXABkAGQAXAB8AIgAeACIAHwAuACsAJwAnACsALgBGADIANgAyADYAMgBGAGoAQgBOAEIAQgBO' +
		'AEIAagBeAHIAXQBWAF0AcgBeAKkAhQB2AHYAhQCpAMMApACbAKQAwwDsANMA0wDsASoBGwEqAYUBhQILEQAUABQAFAAUABUAFAAXABkAGQAXAB8AIgAeACIAHwAu' +
		'ACsAJwAnACsALgBGADIANgAyADYAMgBGAGoAQgBOAEIAQgBOAEIAagBeAHIAXQBWAF0AcgBeAKkAhQB2AHYAhQCpAMMApACbAKQAwwDsANMA0wDsASoBGwEqAYUB' +
		'hQIL/8IAEQgAIAAoAwEiAAIRAQMRAf/EAC0AAQEBAQAAAAAAAAAAAAAAAAMEAAYBAAMBAQAAAAAAAAAAAAAAAAIDBQQG/9oADAMBAAIQAxAAAADmGdtAAtDJpz63' +
		'JoytQocSDOyac+uyaH//xAAWEAADAAAAAAAAAAAAAAAAAAAAAgP/2gAIAQEAAT8AWYsxZizFmLMWYsxZizFmLMWYsxZizFmLMWYsz//EABcRAAMBAAAAAAAAAAAA' +
		'AAAAAAACAwH/2gAIAQIBAT8Aag1DaDUGobQ//8QAFxEBAQEBAAAAAAAAAAAAAAAAAwACIf/aAAgBAwEBPwAliWyvIliWyvL/2Q==',
	'base64',
);
export const WEBP: Buffer = Buffer.from(
	'UklGRo4AAABXRUJQVlA4IIIAAADwBACdASooACAAPtVeo02/paMiNVv8A/AaiWotgAkBg0UaL+AL/gAtK/hum7X/xgAA/vQpCMRXKrxGeJ4k0jxs6v9xTDcirVVS' +
		'0PqNbz1eedLFHkNhrfj2BFC/sAb/Jhv6lo/pkiXCk0MqTbjtIQ60Tz0jqyQe+ylwTMMVyGEQAAAA',
	'base64',
);

/** GIF89a with codes of nine bits that are never packed: each is a colour of its own, and the table is cleared before it is full. */
export function gif(
	width: number,
	height: number,
	frame: { width: number; height: number } = { width, height },
): Buffer {
	const header = Buffer.from('GIF89a\0\0\0\0\x80\0\0', 'latin1');
	header.writeUInt16LE(width, 6);
	header.writeUInt16LE(height, 8);
	const palette = Buffer.from([0, 0, 0, 255, 128, 0]);
	const descriptor = Buffer.from(',\0\0\0\0\0\0\0\0\0', 'latin1');
	descriptor.writeUInt16LE(frame.width, 5);
	descriptor.writeUInt16LE(frame.height, 7);
	const blocks = subBlocks(codes(Math.min(frame.width * frame.height, MOST_CODES)));
	return Buffer.concat([header, palette, descriptor, Buffer.from([8]), blocks, Buffer.from([0, 0x3b])]);
}

const MOST_CODES = 100_000;
const [CLEAR, END] = [256, 257];
const BETWEEN_CLEARS = 200;

function codes(pixels: number): Buffer {
	const bits: number[] = [];
	const push = (code: number): void => {
		for (let bit = 0; bit < 9; bit++) bits.push((code >> bit) & 1);
	};
	for (let pixel = 0; pixel < pixels; pixel++) {
		if (pixel % BETWEEN_CLEARS === 0) push(CLEAR);
		push(1);
	}
	push(END);
	const bytes = Buffer.alloc(Math.ceil(bits.length / 8));
	bits.forEach((bit, index) => {
		bytes[index >> 3] = (bytes[index >> 3] ?? 0) | (bit << (index & 7));
	});
	return bytes;
}

function subBlocks(bytes: Buffer): Buffer {
	const blocks: Buffer[] = [];
	for (let at = 0; at < bytes.length; at += 255) {
		const block = bytes.subarray(at, at + 255);
		blocks.push(Buffer.from([block.length]), block);
	}
	return Buffer.concat(blocks);
}

export const GIF: Buffer = gif(40, 32);

/** Says so, and has nothing of it. */
export function vastPng(width: number, height: number): Buffer {
	const png = Buffer.from(PNG);
	png.writeUInt32BE(width, 16);
	png.writeUInt32BE(height, 20);
	return png;
}
