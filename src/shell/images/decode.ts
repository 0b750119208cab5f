/** Bytes of an image → its pixels. Runs in the worker: what an image can do to a decoder, it does there. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import decodeJpegData, { init as initJpeg } from '@jsquash/jpeg/decode.js';
import decodePngData, { init as initPng } from '@jsquash/png/decode.js';
import decodeWebpData, { init as initWebp } from '@jsquash/webp/decode.js';
// @ts-expect-error It has no types.
import { GifReader } from 'omggif';
import { headerOf, type ImageFormat } from './header.ts';
import { MAX_PIXELS } from './limits.ts';
import type { Pixels } from './resize.ts';

/** Where the bundler has put the decoders (.config/build.ts); in a checkout they are in their packages. */
declare const __CODECS__: string | undefined;

/** Nothing for what is no image, not a whole one, or too large. */
export async function decoded(bytes: Uint8Array<ArrayBuffer>): Promise<Pixels | undefined> {
	const header = headerOf(bytes);
	if (header === undefined || header.width * header.height > MAX_PIXELS) return undefined;
	const pixels = await DECODERS[header.format](bytes);
	// The layout goes by what the header says.
	const isAsSaid = pixels.width === header.width && pixels.height === header.height;
	return isAsSaid && pixels.data.length === pixels.width * pixels.height * 4 ? pixels : undefined;
}

type Decoder = (bytes: Uint8Array<ArrayBuffer>) => Promise<Pixels>;

/** Each is compiled from its file: by themselves they would fetch it. */
type Init = (module: WebAssembly.Module) => Promise<unknown>;

const DECODERS: { readonly [Format in ImageFormat]: Decoder } = {
	png: async bytes => {
		await (initPng as Init)(codec('@jsquash/png/codec/pkg/', 'squoosh_png_bg.wasm'));
		return decodePngData(wholeBuffer(bytes));
	},
	jpeg: async bytes => {
		if (!isWholeJpeg(bytes)) throw new Error('cut off');
		await (initJpeg as Init)(codec('@jsquash/jpeg/codec/dec/', 'mozjpeg_dec.wasm'));
		return decodeJpegData(wholeBuffer(bytes), { preserveOrientation: true });
	},
	webp: async bytes => {
		await (initWebp as Init)(codec('@jsquash/webp/codec/dec/', 'webp_dec.wasm'));
		return decodeWebpData(wholeBuffer(bytes));
	},
	gif: async bytes => firstFrame(bytes),
};

function codec(folder: string, name: string): WebAssembly.Module {
	const file =
		typeof __CODECS__ === 'string'
			? new URL(`${__CODECS__}${name}`, import.meta.url)
			: pathToFileURL(createRequire(import.meta.url).resolve(folder + name));
	return new WebAssembly.Module(readFileSync(file));
}

const wholeBuffer = ({ buffer, byteOffset, byteLength }: Uint8Array<ArrayBuffer>): ArrayBuffer =>
	byteLength === buffer.byteLength ? buffer : buffer.slice(byteOffset, byteOffset + byteLength);

/** The decoder would fill in grey what is missing. Within the picture itself no other FF D9 can stand. */
function isWholeJpeg(bytes: Uint8Array): boolean {
	let at = bytes.lastIndexOf(0xd9);
	while (at > 0 && bytes[at - 1] !== 0xff) at = bytes.lastIndexOf(0xd9, at - 1);
	let scan = bytes.indexOf(0xda);
	while (scan > 0 && bytes[scan - 1] !== 0xff) scan = bytes.indexOf(0xda, scan + 1);
	return scan > 0 && at > scan;
}

/** What omggif has to say of one. */
interface Gif {
	readonly width: number;
	readonly height: number;
	readonly frameInfo: (frame: number) => { readonly x: number; readonly y: number } & Pick<Pixels, 'width' | 'height'>;
	readonly decodeAndBlitFrameRGBA: (frame: number, pixels: Uint8Array) => void;
}

/** The frame may be smaller than the screen it stands on; one that is larger is a trap. */
function firstFrame(bytes: Uint8Array): Pixels {
	const gif: Gif = new GifReader(bytes);
	const { width, height } = gif;
	const frame = gif.frameInfo(0);
	if (frame.x + frame.width > width || frame.y + frame.height > height) throw new Error('larger than its screen');
	const data = new Uint8Array(width * height * 4);
	gif.decodeAndBlitFrameRGBA(0, data);
	return { width, height, data };
}
