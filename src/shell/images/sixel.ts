/** Pixels as sixels (DEC STD 070, 9): six rows a band, as many colours as a terminal surely has. */

import { image2sixel } from 'sixel/lib/bundle_encode.js';
import type { Pixels } from './resize.ts';

export const BAND = 6;
const COLORS = 256;
/** What is not painted stays as it is. */
const LEAVES_GROUND = 1;

/** There is no way to be half transparent: the image is laid on a ground, 0 for black and 255 for white. */
export const sixelOf = (pixels: Pixels, ground: number): string =>
	image2sixel(onGround(pixels, ground), pixels.width, pixels.height, COLORS, LEAVES_GROUND);

function onGround({ data }: Pixels, ground: number): Uint8Array {
	const laid = new Uint8Array(data);
	for (let at = 0; at < laid.length; at += 4) {
		const alpha = (laid[at + 3] ?? 0) / 0xff;
		for (let channel = at; channel < at + 3; channel++)
			laid[channel] = (laid[channel] ?? 0) * alpha + ground * (1 - alpha);
		laid[at + 3] = 0xff;
	}
	return laid;
}
