/** Where a link of an article leads: to a file, or to somewhere else. */

import { dirname, isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Failure } from '../article/resource.ts';
import type { LinkFrom } from '../session/state.ts';
import { statsOf } from '../source/fs.ts';
import { failure, failureOf } from '../source/resource.ts';

export type LinkTarget =
	/** A file that is there; `id` of what is meant in it, if that is not empty. */
	| { readonly kind: 'file'; readonly path: string; readonly id: string }
	| { readonly kind: 'elsewhere'; readonly url: string }
	| Failure;

/** One letter before the colon is a drive. */
const SCHEME = /^[a-z][a-z0-9+.-]+:/i;
const FILE = /^file:/i;

/** What is no file beside the article may be a page beside it on the web. */
export async function targetOf({ address, href, url }: LinkFrom): Promise<LinkTarget> {
	if (SCHEME.test(href) && !FILE.test(href)) return { kind: 'elsewhere', url: href };
	const web = webAddress(href, address.kind === 'url' ? address.url : url);
	if (web !== undefined && (address.kind === 'url' || href.startsWith('//'))) return web;
	const folder = address.kind === 'path' ? dirname(address.path) : '.';
	const found = await fileAt(href, folder);
	return found.kind === 'failure' && web !== undefined ? web : found;
}

function webAddress(href: string, base: string | undefined): LinkTarget | undefined {
	const origin = base ?? (href.startsWith('//') ? 'https://localhost/' : undefined);
	if (origin === undefined || FILE.test(href) || !URL.canParse(href, origin)) return undefined;
	return { kind: 'elsewhere', url: new URL(href, origin).href };
}

async function fileAt(href: string, folder: string): Promise<LinkTarget> {
	const [, written = '', id = ''] = /^([^#]*)#?(.*)$/s.exec(href) ?? [];
	const paths = FILE.test(href) ? filePaths(written) : namesIn(written).map(name => inFolder(folder, name));
	let refused: Failure = failure({ kind: 'path', path: written }, 'not-found');
	for (const [index, path] of paths.entries()) {
		const refusal = await refusalOf(path);
		if (refusal === undefined) return { kind: 'file', path, id };
		if (index === 0) refused = refusal;
	}
	return refused;
}

/** None where the address is of another machine. */
function filePaths(url: string): readonly string[] {
	try {
		return [fileURLToPath(url)];
	} catch {
		return [];
	}
}

/** A file’s name may have been escaped as an address, or not, and may have a question mark in it. */
function namesIn(written: string): readonly string[] {
	const [plain = ''] = written.split('?', 1);
	return [...new Set([unescaped(plain), plain, unescaped(written), written])];
}

function unescaped(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

const inFolder = (folder: string, name: string): string => (isAbsolute(name) ? name : join(folder, name));

/** What is no plain file is not opened: reading a device or a pipe may never end. */
async function refusalOf(path: string): Promise<Failure | undefined> {
	const address = { kind: 'path', path } as const;
	try {
		const stats = await statsOf(path);
		if (stats.isFile()) return undefined;
		return failure(address, 'not-text', stats.isDirectory() ? 'a folder' : 'a device or a pipe');
	} catch (error) {
		return failureOf(address, error);
	}
}

export const fileUrl = (path: string, id: string): string =>
	`${pathToFileURL(resolve(path)).href}${id === '' ? '' : `#${encodeURIComponent(id)}`}`;
