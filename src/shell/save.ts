/** An article saved as a file, in the format that its name asks for. */

import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import type { Format } from '../article/format.ts';
import { writeWhole } from '../source/whole-file.ts';
import { sanitizeLine } from '../text/sanitize.ts';

const FORMATS: Readonly<Record<string, Format>> = {
	'.md': 'markdown',
	'.markdown': 'markdown',
	'.html': 'html',
	'.htm': 'html',
	'.json': 'json',
};

/** Endings that ask for plain text. Any other gets it as well, and is told. */
const PLAIN: ReadonlySet<string> = new Set(['', '.txt', '.text']);

/** Before a name: the file there may be overwritten, as in vi. */
const OVERWRITE = '!';

interface Target {
	readonly path: string;
	readonly format: Format;
	readonly overwrite: boolean;
}

/** The name as it was typed, understood. */
export function targetOf(typed: string, folder: string, home: string = homedir()): Target {
	const overwrite = typed.startsWith(OVERWRITE);
	const name = overwrite ? typed.slice(OVERWRITE.length).trim() : typed;
	const expanded = name === '~' || name.startsWith('~/') ? join(home, name.slice(1)) : name;
	return {
		path: resolve(folder, expanded),
		format: FORMATS[extname(name).toLowerCase()] ?? 'text',
		overwrite,
	};
}

const REASONS: Readonly<Record<string, string>> = {
	ENOENT: 'there is no such folder',
	ENOTDIR: 'there is no such folder',
	EACCES: 'you may not write there',
	EPERM: 'you may not write there',
	EROFS: 'nothing can be written there',
	EISDIR: 'that is a folder',
	EEXIST: 'that is a folder',
	ENOTEMPTY: 'that is a folder',
	ENOSPC: 'the disk is full',
	EDQUOT: 'the disk is full',
	ENAMETOOLONG: 'the name is too long',
};

/** Returns what to say. */
export function save(text: string, { path, format, overwrite }: Target): string {
	const name = sanitizeLine(path);
	if (!overwrite && existsSync(path)) return `There is a ${name} already: a ! before the name overwrites it.`;
	try {
		writeWhole(path, text);
		const isGuess = format === 'text' && !PLAIN.has(extname(path).toLowerCase());
		return `Saved as ${name}${isGuess ? ', as plain text' : ''}.`;
	} catch (error) {
		const code = (error as NodeJS.ErrnoException).code ?? '';
		return `Not saved as ${name}: ${REASONS[code] ?? (code || 'it cannot be written')}.`;
	}
}
