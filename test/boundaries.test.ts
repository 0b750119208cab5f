/** The arrows of ARCHITECTURE.md: who may import whom. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const SOURCES = new URL('../src/', import.meta.url).pathname;

/** Room → the rooms it may import besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
	article: [],
	text: ['article'],
	parse: ['article', 'text'],
	understand: ['article', 'text'],
	layout: ['article', 'text'],
	write: ['article', 'text', 'layout'],
	session: ['article', 'text', 'layout'],
	source: ['article', 'text'],
	view: ['session', 'layout', 'article'],
	shell: ['article', 'text', 'parse', 'understand', 'layout', 'write', 'session', 'source', 'view'],
};

/** Rooms that touch no machine: what they import of others must not either (the compiler checks Node’s own). */
const PURE = ['article', 'text', 'parse', 'understand', 'layout', 'write', 'session'];
const IMPURE_PACKAGES = ['ink', 'react', 'ink-select-input', 'meow', 'wrap-ansi'];

const IMPORT = /(?:from|import)\s*\(?\s*'([^']+)'/g;

interface Import {
	readonly file: string;
	readonly room: string;
	readonly target: string;
}

function importsOf(room: string): readonly Import[] {
	const folder = join(SOURCES, room);
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter(name => /\.tsx?$/.test(name))
		.flatMap(name => {
			const code = readFileSync(join(folder, name), 'utf8');
			return [...code.matchAll(IMPORT)].map(([, target = '']) => ({ file: `${room}/${name}`, room, target }));
		});
}

/** The room a relative import leads to, seen from a file. */
function roomOf({ file, target }: Import): string | undefined {
	if (!target.startsWith('.')) return undefined;
	const path = new URL(target, `file:///${file}`).pathname;
	return path.split('/')[1];
}

const rooms = Object.keys(MAY_IMPORT);
const imports = rooms.flatMap(importsOf);

test('every folder of src is a room of the table', () => {
	const folders = readdirSync(SOURCES, { withFileTypes: true }).filter(entry => entry.isDirectory());
	expect(folders.map(folder => folder.name).sort()).toEqual([...rooms].sort());
});

test.each(rooms)('%s imports only what it may', room => {
	const allowed = [room, ...(MAY_IMPORT[room] ?? [])];
	const strangers = imports
		.filter(one => one.room === room)
		.filter(one => {
			const target = roomOf(one);
			return target !== undefined && !allowed.includes(target);
		});
	expect(strangers).toEqual([]);
});

test('the pure rooms import nothing that touches the machine', () => {
	const impure = imports.filter(
		({ room, target }) => PURE.includes(room) && (target.startsWith('node:') || IMPURE_PACKAGES.includes(target)),
	);
	expect(impure).toEqual([]);
});

/** `text/width-wide.ts` knows what is wide; whoever asks another gets another answer. */
const RULERS = /^(?:string-width|get-east-asian-width|wcwidth|fast-string-width)$/;

test('there is one ruler', () => {
	const others = imports.filter(({ target }) => RULERS.test(target)).map(({ file }) => file);
	expect(others).toEqual(['text/width-wide.ts']);
});

test('the imports were found at all', () => {
	expect(imports.length).toBeGreaterThan(100);
});
