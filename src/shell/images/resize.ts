/** Images made smaller: each pixel is the mean of all it stands for. */

import type { PixelSize } from '../../layout/image.ts';

export interface Pixels extends PixelSize {
	/** Red, green, blue and alpha, a byte each. */
	readonly data: Uint8Array | Uint8ClampedArray;
}

/** One direction of it: which of the old pixels make each of the new ones, and how much of each. */
interface Axis {
	/** Of each new pixel, the first old one. */
	readonly first: Uint32Array;
	/** Of each new pixel, how much of it each of the old ones is, from that one on. */
	readonly weights: readonly Float64Array[];
}

/** Also makes it larger, if asked, without any finer detail. Transparent pixels lend no colour to their neighbours. */
export function resized(pixels: Pixels, size: PixelSize): Pixels {
	if (size.width === pixels.width && size.height === pixels.height) return pixels;
	const across = axisOf(pixels.width, size.width);
	const down = axisOf(pixels.height, size.height);
	const data = new Uint8ClampedArray(size.width * size.height * 4);
	const sums = new Float64Array(size.width * 4);
	const row = new Float64Array(size.width * 4);
	for (let y = 0; y < size.height; y++) {
		sums.fill(0);
		const top = down.first[y] ?? 0;
		down.weights[y]?.forEach((weight, index) => {
			sumRow(pixels, top + index, across, row);
			for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + weight * (row[at] ?? 0);
		});
		writeRow(sums, data, y * size.width * 4);
	}
	return { ...size, data };
}

function axisOf(from: number, to: number): Axis {
	const scale = from / to;
	const first = new Uint32Array(to);
	const weights = Array.from({ length: to }, (_, index) => {
		const start = index * scale;
		const end = Math.min(from, (index + 1) * scale);
		const begin = Math.min(from - 1, Math.floor(start));
		const last = Math.max(begin + 1, Math.ceil(end - 1e-9));
		first[index] = begin;
		const own = new Float64Array(last - begin);
		for (let at = begin; at < last; at++) own[at - begin] = (Math.min(end, at + 1) - Math.max(start, at)) / scale;
		return own;
	});
	return { first, weights };
}

/** A row of the old pixels as wide as the new ones; colours times alpha. */
function sumRow({ data, width }: Pixels, y: number, across: Axis, row: Float64Array): void {
	const start = y * width * 4;
	for (let x = 0; x < across.first.length; x++) {
		const weights = across.weights[x];
		if (weights === undefined) continue;
		let [red, green, blue, alpha] = [0, 0, 0, 0];
		let at = start + (across.first[x] ?? 0) * 4;
		for (let index = 0; index < weights.length; index++, at += 4) {
			const weight = (weights[index] ?? 0) * (data[at + 3] ?? 0);
			red += weight * (data[at] ?? 0);
			green += weight * (data[at + 1] ?? 0);
			blue += weight * (data[at + 2] ?? 0);
			alpha += weight;
		}
		row[x * 4] = red;
		row[x * 4 + 1] = green;
		row[x * 4 + 2] = blue;
		row[x * 4 + 3] = alpha;
	}
}

function writeRow(sums: Float64Array, data: Uint8ClampedArray, start: number): void {
	for (let at = 0; at < sums.length; at += 4) {
		const alpha = sums[at + 3] ?? 0;
		if (alpha <= 0) continue;
		data[start + at] = (sums[at] ?? 0) / alpha;
		data[start + at + 1] = (sums[at + 1] ?? 0) / alpha;
		data[start + at + 2] = (sums[at + 2] ?? 0) / alpha;
		data[start + at + 3] = alpha;
	}
}
