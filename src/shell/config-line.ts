/** Where in the config file something stands, which the parser does not tell. Only asked when something is wrong. */

import { parse } from 'smol-toml';
import { isTable, type Table } from './config-fault.ts';

/**
 * The first line of what the path leads to, counted from 1: the first that has its last key, and by whose end the text leads there. A value
 * may go on over lines; a text that ends inside one is no TOML. None for a key that is written with escapes.
 */
export function lineOf(text: string, path: readonly string[]): number | undefined {
	const lines = text.split(/\r?\n/);
	const key = path.at(-1) ?? '';
	let read: Read = { count: 0, table: {} };
	for (const [index, line] of lines.entries()) {
		// The other lines of a value were read with its first.
		if (index < read.count || !line.includes(key)) continue;
		read = readThrough(lines, index);
		if (leadsTo(path, read.table)) return index + 1;
	}
	return undefined;
}

/** So many lines, and what they say. */
interface Read {
	readonly count: number;
	readonly table: Table;
}

/** Down to the end of what stands on that line. */
function readThrough(lines: readonly string[], index: number): Read {
	for (let count = index + 1; count <= lines.length; count++) {
		const table = parsed(lines.slice(0, count).join('\n'));
		if (table !== undefined) return { count, table };
	}
	return { count: lines.length, table: {} };
}

function parsed(text: string): Table | undefined {
	try {
		return parse(text);
	} catch {
		return undefined;
	}
}

function leadsTo(path: readonly string[], table: Table): boolean {
	let value: unknown = table;
	for (const key of path) {
		if (!isTable(value) || !Object.hasOwn(value, key)) return false;
		value = value[key];
	}
	return true;
}
