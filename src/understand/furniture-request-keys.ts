/** The rows of a table by the first characters of their beginnings, as a text that need not be taken apart to be looked into. */

import { lazy } from '../text/lazy.ts';

export type Row = readonly [beginnings: string, rest: string];

/** So many characters tell most beginnings apart. */
export const KEY_LENGTH = 3;

/** `|get:3,19|sig:1,2|`; for the bundle it is made beforehand (.config/build.ts), as to make it takes a thirtieth of starting Node. */
export function keysOf(table: readonly Row[]): string {
	const byKey = new Map<string, Set<number>>();
	for (const [row, [beginnings]] of table.entries()) {
		for (const beginning of beginnings.split('|')) {
			const key = beginning.slice(0, KEY_LENGTH);
			byKey.set(key, (byKey.get(key) ?? new Set()).add(row));
		}
	}
	return `|${Array.from(byKey, ([key, rows]) => `${key}:${[...rows].join(',')}|`).join('')}`;
}

/** So often the text is searched: most articles ask no more. */
const FEW = 192;

/** What looks up the rows of a key. */
export function rowsIn(keys: () => string): (key: string) => readonly number[] {
	let asked = 0;
	const map = lazy(
		() => new Map(entriesOf(keys()).map(entry => [entry.slice(0, entry.lastIndexOf(':')), rowsOf(entry)])),
	);
	return key => {
		if (key.includes('|')) return [];
		if (++asked > FEW) return map().get(key) ?? [];
		const start = keys().indexOf(`|${key}:`);
		return start < 0 ? [] : rowsOf(keys().slice(start + 1, keys().indexOf('|', start + 1)));
	};
}

const entriesOf = (keys: string): readonly string[] => keys.slice(1, -1).split('|');

/** Keys may have a colon, rows have none. */
const rowsOf = (entry: string): readonly number[] =>
	entry
		.slice(entry.lastIndexOf(':') + 1)
		.split(',')
		.map(Number);
