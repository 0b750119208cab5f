import { expect, test } from 'vitest';
import { type Pixels, resized } from '../../../src/shell/images/resize.ts';
import { GRADIENT, pixels } from '../../support/images.ts';

/** Each pixel as its four bytes, rows below each other. */
const drawn = ({ width, data }: Pixels): string =>
	Array.from({ length: data.length / 4 }, (_, index) => {
		const end = (index + 1) % width === 0 ? '\n' : ' ';
		return Array.from(data.subarray(index * 4, index * 4 + 4)).join(',') + end;
	})
		.join('')
		.trimEnd();

function checkResized(from: Pixels, width: number, height: number, expected: string): void {
	expect(drawn(resized(from, { width, height }))).toBe(expected);
}

const grey = (...bytes: readonly number[]): Pixels =>
	pixels(bytes.length, 1, x => [bytes[x] ?? 0, bytes[x] ?? 0, bytes[x] ?? 0, 255]);

test('each pixel is the mean of those it stands for', () => {
	checkResized(grey(0, 100, 200, 100), 2, 1, '50,50,50,255 150,150,150,255');
	checkResized(
		pixels(2, 2, (x, y) => [x * 100, y * 100, 0, 255]),
		1,
		1,
		'50,50,0,255',
	);
});

test('also where they are shared between two', () => {
	checkResized(grey(0, 90, 180), 2, 1, '30,30,30,255 150,150,150,255');
});

test('what cannot be seen lends no colour', () => {
	const half = pixels(2, 1, x => (x === 0 ? [200, 0, 0, 255] : [0, 255, 0, 0]));
	checkResized(half, 1, 1, '200,0,0,128');
	checkResized(
		pixels(2, 1, () => [9, 9, 9, 0]),
		1,
		1,
		'0,0,0,0',
	);
});

test('larger, every pixel stays what it is', () => {
	checkResized(grey(0, 200), 4, 1, '0,0,0,255 0,0,0,255 200,200,200,255 200,200,200,255');
});

test('the same size is the same image', () => {
	expect(resized(GRADIENT, { width: 40, height: 32 })).toBe(GRADIENT);
});

test('any size comes out, of the same mean', () => {
	for (const [width, height] of [
		[1, 1],
		[7, 5],
		[39, 31],
		[80, 3],
	] as const) {
		const { data } = resized(GRADIENT, { width, height });
		expect(data).toHaveLength(width * height * 4);
		const red = Array.from({ length: width * height }, (_, index) => data[index * 4] ?? 0);
		expect(red.reduce((sum, value) => sum + value, 0) / red.length).toBeCloseTo(117, -0.5);
	}
});
