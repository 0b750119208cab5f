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
	for (const [index, line] of lines.entries()) {
		if (line.includes(key) && leadsTo(path, readThrough(lines, index))) return index + 1;
	}
	return undefined;
}

/** What the text says down to the end of what stands on that line. */
function readThrough(lines: readonly string[], index: number): Table {
	for (let count = index + 1; count <= lines.length; count++) {
		const table = parsed(lines.slice(0, count).join('\n'));
		if (table !== undefined) return table;
	}
	return {};
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
