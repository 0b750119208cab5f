/** What the first bytes of an image say: the format, and how large it is. Of what is decoded nothing has to be believed until then. */

import type { PixelSize } from '../../layout/image.ts';
import { orientationIn } from './orientation.ts';

export const IMAGE_FORMATS = ['png', 'jpeg', 'gif', 'webp'] as const;
export type ImageFormat = (typeof IMAGE_FORMATS)[number];

export interface ImageHeader extends PixelSize {
	readonly format: ImageFormat;
}

/** By what is in it, whatever its name is; nothing where that is none of these, or cut off before its size. */
export function headerOf(bytes: Uint8Array): ImageHeader | undefined {
	for (const format of IMAGE_FORMATS) {
		const size = READERS[format](viewOf(bytes));
		if (size !== undefined && size.width > 0 && size.height > 0) return { format, ...size };
	}
	return undefined;
}

type Reader = (view: View) => PixelSize | undefined;

/** Bytes past the end are 0. */
interface View {
	readonly length: number;
	readonly byte: (at: number) => number;
	/** Big-endian, as most formats have them. */
	readonly number: (at: number, bytes: number) => number;
	/** Little-endian. */
	readonly little: (at: number, bytes: number) => number;
	readonly has: (at: number, text: string) => boolean;
	readonly part: (from: number, to: number) => Uint8Array;
}

function viewOf(bytes: Uint8Array): View {
	const byte = (at: number): number => bytes[at] ?? 0;
	const sum = (count: number, nth: (index: number) => number): number => {
		let value = 0;
		for (let index = 0; index < count; index++) value = value * 256 + nth(index);
		return value;
	};
	return {
		length: bytes.length,
		byte,
		number: (at, count) => sum(count, index => byte(at + index)),
		little: (at, count) => sum(count, index => byte(at + count - 1 - index)),
		has: (at, text) => Array.from(text).every((character, index) => byte(at + index) === character.charCodeAt(0)),
		part: (from, to) => bytes.subarray(from, to),
	};
}

const READERS: { readonly [Format in ImageFormat]: Reader } = {
	/** PNG (W3C), 11.2.1: the signature, then the chunk IHDR. */
	png: view =>
		view.has(0, '\x89PNG\r\n\x1A\n') && view.has(12, 'IHDR') && view.length >= 24
			? { width: view.number(16, 4), height: view.number(20, 4) }
			: undefined,
	/** GIF89a, 18: the logical screen. */
	gif: view =>
		(view.has(0, 'GIF87a') || view.has(0, 'GIF89a')) && view.length >= 10
			? { width: view.little(6, 2), height: view.little(8, 2) }
			: undefined,
	jpeg,
	webp,
};

const SOI = 0xd8;
const APP1 = 0xe1;
/** Start of scan: what follows is the picture itself. */
const SOS = 0xda;
/** Markers of frames (ITU-T T.81, table B.1); among them tables that are none. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** Its segments up to the one of the frame; cameras say in Exif which way up it is. */
function jpeg(view: View): PixelSize | undefined {
	if (view.byte(0) !== 0xff || view.byte(1) !== SOI) return undefined;
	let turned = false;
	for (let at = 2; at + 9 < view.length; ) {
		if (view.byte(at) !== 0xff) return undefined;
		const marker = view.byte(at + 1);
		// Fill bytes may stand before a marker.
		if (marker === 0xff) {
			at++;
			continue;
		}
		if (marker === SOS) return undefined;
		if (isFrame(marker)) {
			const size = { height: view.number(at + 5, 2), width: view.number(at + 7, 2) };
			return turned ? { width: size.height, height: size.width } : size;
		}
		const length = view.number(at + 2, 2);
		if (length < 2) return undefined;
		if (marker === APP1) turned ||= orientationIn(view.part(at + 4, at + 2 + length)) === 'turned';
		at += 2 + length;
	}
	return undefined;
}

/** RFC 9649, 2.5 to 2.7: three kinds of first chunk. */
function webp(view: View): PixelSize | undefined {
	if (!view.has(0, 'RIFF') || !view.has(8, 'WEBP') || view.length < 30) return undefined;
	if (view.has(12, 'VP8X')) return { width: 1 + view.little(24, 3), height: 1 + view.little(27, 3) };
	if (view.has(12, 'VP8L') && view.byte(20) === 0x2f) {
		const bits = view.little(21, 4);
		return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
	}
	const isKeyFrame = view.has(12, 'VP8 ') && view.has(23, '\x9D\x01\x2A');
	return isKeyFrame ? { width: view.little(26, 2) & 0x3fff, height: view.little(28, 2) & 0x3fff } : undefined;
}
