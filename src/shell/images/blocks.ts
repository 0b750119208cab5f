/** Pixels as half blocks, two to a cell: any terminal with enough colours shows them. */

import type { Hex } from '../../layout/theme.ts';
import { among256 } from '../../write/color-depth.ts';
import type { Pixels } from './resize.ts';

export type BlockColors = 256 | 'all';

const [UPPER, LOWER] = ['▀', '▄'];
const RESET = '\u001B[m';
/** Of alpha; what lets more than half through shows the page. */
const OPAQUE_FROM = 128;

/** As many columns as pixels, half as many rows; each row with its styles, which end with it. */
export function blocksOf(pixels: Pixels, colors: BlockColors): readonly string[] {
	const parametersOf = PARAMETERS[colors]();
	return Array.from({ length: Math.ceil(pixels.height / 2) }, (_, row) => blockRow(pixels, row * 2, parametersOf));
}

/** Red, green and blue of a pixel as one number; nothing where the page is seen. */
function colorAt({ data, width, height }: Pixels, x: number, y: number): number | undefined {
	if (y >= height) return undefined;
	const at = (y * width + x) * 4;
	const byte = (channel: number): number => data[at + channel] ?? 0;
	return byte(3) < OPAQUE_FROM ? undefined : (byte(0) << 16) | (byte(1) << 8) | byte(2);
}

type Parameters = (color: number) => string;

function blockRow(pixels: Pixels, y: number, parametersOf: Parameters): string {
	let text = '';
	let [front, back] = ['', ''];
	for (let x = 0; x < pixels.width; x++) {
		const upper = colorAt(pixels, x, y);
		const lower = colorAt(pixels, x, y + 1);
		const ink = upper ?? lower;
		const ground = upper === undefined ? undefined : lower;
		const nextBack = ground === undefined ? '49' : `48;${parametersOf(ground)}`;
		const nextFront = ink === undefined ? front : `38;${parametersOf(ink)}`;
		const changes = [...(nextFront === front ? [] : [nextFront]), ...(nextBack === back ? [] : [nextBack])];
		if (changes.length > 0) text += `\u001B[${changes.join(';')}m`;
		[front, back] = [nextFront, nextBack];
		text += ink === undefined ? ' ' : upper === undefined ? LOWER : UPPER;
	}
	return text + RESET;
}

/** Of SGR 38 and 48. */
const PARAMETERS: { readonly [Colors in BlockColors]: () => Parameters } = {
	all: () => color => `2;${color >> 16};${(color >> 8) & 0xff};${color & 0xff}`,
	256: () => {
		// One look-up for what nobody could tell apart: to find the nearest takes longer than all the rest.
		const known = new Map<number, string>();
		return color => {
			const near = color & 0xf8f8f8;
			const parameters = known.get(near) ?? `5;${among256(hexOf(near | 0x040404))}`;
			known.set(near, parameters);
			return parameters;
		};
	},
};

const hexOf = (color: number): Hex => `#${color.toString(16).padStart(6, '0')}`;
