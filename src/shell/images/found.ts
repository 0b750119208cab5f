/** Where the image of a figure is, and how large: a file beside the article, or the article itself. Nothing is fetched from the web. */

import { closeSync, constants, openSync, readSync } from 'node:fs';
import type { PixelSize } from '../../layout/image.ts';
import type { LinkFrom } from '../../session/state.ts';
import { statsOf } from '../../source/fs.ts';
import { targetOf } from '../link-target.ts';
import { headerOf } from './header.ts';
import type { ImageFile } from './job.ts';
import { HEADER_BYTES, MAX_BYTES, MAX_PIXELS, MIN_SIDE } from './limits.ts';

export interface FoundImage {
	readonly file: ImageFile;
	readonly size: PixelSize;
}

/** RFC 2397. What is written without base64 is mostly SVG, which is a program. */
const DATA = /^data:[^,]{0,100};base64,/i;

/** Nothing for what is not here, or not to be shown. */
export async function foundImage(link: LinkFrom): Promise<FoundImage | undefined> {
	const file = await fileOf(link);
	const header = file && headerOf(await firstBytesOf(file));
	if (file === undefined || header === undefined) return undefined;
	const { width, height } = header;
	const fits = width * height <= MAX_PIXELS && Math.min(width, height) >= MIN_SIDE;
	return fits ? { file, size: { width, height } } : undefined;
}

async function fileOf(link: LinkFrom): Promise<ImageFile | undefined> {
	const [prefix] = DATA.exec(link.href) ?? [];
	if (prefix !== undefined) return { kind: 'data', data: link.href.slice(prefix.length) };
	// What comes from the web has no say about files here.
	if (link.address.kind === 'url') return undefined;
	const target = await targetOf(link);
	if (target.kind !== 'file') return undefined;
	const { size } = await statsOf(target.path);
	return size <= MAX_BYTES ? { kind: 'file', path: target.path } : undefined;
}

/** Base64 has four characters for three bytes. */
const HEADER_CHARACTERS = Math.ceil(HEADER_BYTES / 3) * 4;

async function firstBytesOf(file: ImageFile): Promise<Uint8Array> {
	if (file.kind === 'data') return Buffer.from(file.data.slice(0, HEADER_CHARACTERS), 'base64');
	const descriptor = openSync(file.path, constants.O_RDONLY | constants.O_NONBLOCK);
	try {
		const bytes = new Uint8Array(HEADER_BYTES);
		return bytes.subarray(0, readSync(descriptor, bytes));
	} finally {
		closeSync(descriptor);
	}
}
