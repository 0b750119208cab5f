/** A folder → the addresses of the articles in it. */

import type { Dirent } from 'node:fs';
import { extname, join } from 'node:path';
import { entriesIn, statsOf } from './fs.ts';

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

/** Recursively; hidden files and folders are left out, and links to folders, which may lead in circles. */
export async function findArticles(folder: string, depth = 0): Promise<Found> {
	let entries: Dirent[];
	try {
		entries = await entriesIn(folder);
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
		} else if (EXTENSIONS.has(extname(entry.name).toLowerCase()) && (await isFile(entry, path))) {
			files.push(path);
		}
	}
	return { files, refused };
}

/** No folder, and nothing that reading would wait at for ever, such as a named pipe. A link that leads nowhere counts: opening it says so. */
async function isFile(entry: Dirent, path: string): Promise<boolean> {
	if (!entry.isSymbolicLink()) return entry.isFile();
	return statsOf(path).then(
		target => target.isFile(),
		() => true,
	);
}
