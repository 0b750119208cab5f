/** What the worker is asked for: the image in a file made into what a terminal takes. */

import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import type { ImageShape, PixelSize } from '../../layout/image.ts';
import { type BlockColors, blocksOf } from './blocks.ts';
import { decoded } from './decode.ts';
import { MAX_BYTES } from './limits.ts';
import { pngOf } from './png.ts';
import { type Pixels, resized } from './resize.ts';
import { BAND, sixelOf } from './sixel.ts';

/** Where an image is: in a file, or in base64 in the article itself. */
export type ImageFile =
	| { readonly kind: 'file'; readonly path: string }
	| { readonly kind: 'data'; readonly data: string };

export type Coding =
	| { readonly kind: 'png' }
	/** What is transparent shows the ground, a grey from 0 to 255. */
	| { readonly kind: 'sixel'; readonly ground: number }
	| { readonly kind: 'blocks'; readonly colors: BlockColors };

export interface Job {
	readonly file: ImageFile;
	readonly coding: Coding;
	readonly shape: ImageShape;
	/** Of a cell. */
	readonly cell: PixelSize;
}

/** A PNG in base64, or a sequence, as one text; a text a row. */
export type Made = readonly string[];

/** Throws where the image cannot be shown. */
export async function made({ file, coding, shape, cell }: Job): Promise<Made> {
	const pixels = await decoded(bytesOf(file));
	if (pixels === undefined) throw new Error('no image');
	switch (coding.kind) {
		case 'png':
			return [pngOf(resized(pixels, within(pixels, shape, cell, 'natural'))).toString('base64')];
		case 'sixel':
			return [sixelOf(resized(pixels, whole(within(pixels, shape, cell, 'enlarged'))), coding.ground)];
		case 'blocks':
			return blocksOf(resized(pixels, { width: shape.columns, height: shape.rows * 2 }), coding.colors);
	}
}

/** The size in the cells, in pixels of the screen; an image that has fewer need not be made larger where the terminal does that. */
function within(pixels: Pixels, shape: ImageShape, cell: PixelSize, size: 'natural' | 'enlarged'): PixelSize {
	const fitting = Math.min((shape.columns * cell.width) / pixels.width, (shape.rows * cell.height) / pixels.height);
	const scale = size === 'natural' ? Math.min(1, fitting) : fitting;
	const side = (length: number): number => Math.max(1, Math.floor(length * scale));
	return { width: side(pixels.width), height: side(pixels.height) };
}

/** In whole bands: the rest of one might be a row of cells more. */
const whole = ({ width, height }: PixelSize): PixelSize => ({
	width,
	height: Math.max(BAND, height - (height % BAND)),
});

function bytesOf(file: ImageFile): Uint8Array<ArrayBuffer> {
	if (file.kind === 'data') {
		const bytes = Uint8Array.from(Buffer.from(file.data, 'base64'));
		if (bytes.length > MAX_BYTES) throw new Error('too long');
		return bytes;
	}
	// What is a pipe by now must not be waited for.
	const descriptor = openSync(file.path, constants.O_RDONLY | constants.O_NONBLOCK);
	try {
		const stats = fstatSync(descriptor);
		if (!stats.isFile() || stats.size > MAX_BYTES) throw new Error('no file, or too long');
		const bytes = new Uint8Array(stats.size);
		const length = readSync(descriptor, bytes);
		return bytes.slice(0, length);
	} finally {
		closeSync(descriptor);
	}
}
