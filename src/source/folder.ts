/** A folder → the addresses of the articles in it. */

import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** What articles are kept in. Other files in a folder (pictures, programs) are nobody’s mistake and are passed over. */
const EXTENSIONS: ReadonlySet<string> = new Set([
	'',
	'.txt',
	'.text',
	'.md',
	'.markdown',
	'.mdown',
	'.html',
	'.htm',
	'.xhtml',
	'.json',
]);

/** Deeper folders than this are a loop made by a mount or a mistake. */
const MAX_DEPTH = 32;

export interface Found {
	/** Paths of files, folder by folder, each in the order of their names. */
	readonly files: readonly string[];
	/** Folders that could not be read. */
	readonly refused: readonly { readonly path: string; readonly error: unknown }[];
}

/** Recursively; hidden files and folders are left out, links to folders not followed, so that there is no end only where there is one. */
export async function findArticles(folder: string, depth = 0): Promise<Found> {
	let entries: Dirent[];
	try {
		entries = await readdir(folder, { withFileTypes: true });
	} catch (error) {
		return { files: [], refused: [{ path: folder, error }] };
	}
	const files: string[] = [];
	const refused: Found['refused'][number][] = [];
	for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
		if (entry.name.startsWith('.')) continue;
		const path = join(folder, entry.name);
		if (entry.isDirectory()) {
			if (depth >= MAX_DEPTH) continue;
			const inside = await findArticles(path, depth + 1);
			files.push(...inside.files);
			refused.push(...inside.refused);
		} else if (EXTENSIONS.has(extname(entry.name).toLowerCase())) {
			files.push(path);
		}
	}
	return { files, refused };
}
