/** Pixels as a PNG, small enough to be sent: what the terminal gets is ours, not the file that somebody wrote. */

import { crc32, deflateSync } from 'node:zlib';
import type { Pixels } from './resize.ts';

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1A\n', 'latin1');
const DEPTH = 8;
/** PNG (W3C), table 11.1: colours, and colours with alpha. */
const TRUECOLOUR = 2;
const TRUECOLOUR_WITH_ALPHA = 6;
/** Each byte less the one of the pixel before: half the size of what is drawn, a third of what is photographed. */
const SUB = 1;

export function pngOf(pixels: Pixels): Buffer {
	const { width, height } = pixels;
	const channels = isOpaque(pixels) ? 3 : 4;
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	header[8] = DEPTH;
	header[9] = channels === 3 ? TRUECOLOUR : TRUECOLOUR_WITH_ALPHA;
	const data = deflateSync(filtered(pixels, channels));
	return Buffer.concat([SIGNATURE, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

function isOpaque({ data }: Pixels): boolean {
	for (let at = 3; at < data.length; at += 4) if (data[at] !== 0xff) return false;
	return true;
}

function filtered({ width, height, data }: Pixels, channels: 3 | 4): Buffer {
	const rows = Buffer.alloc(height * (1 + width * channels));
	let to = 0;
	for (let y = 0; y < height; y++) {
		rows[to++] = SUB;
		for (let x = 0; x < width; x++) {
			const at = (y * width + x) * 4;
			for (let channel = 0; channel < channels; channel++) {
				const before = x === 0 ? 0 : (data[at - 4 + channel] ?? 0);
				rows[to++] = ((data[at + channel] ?? 0) - before) & 0xff;
			}
		}
	}
	return rows;
}

function chunk(name: string, data: Buffer): Buffer {
	const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
	const ends = Buffer.alloc(8);
	ends.writeUInt32BE(data.length, 0);
	ends.writeUInt32BE(crc32(named), 4);
	return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
}
