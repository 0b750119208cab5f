/** `[keys]` of the config file: the keys of a command, by its id. */

import { isTable, misfit } from './config-fault.ts';
import type { KeysSaid } from './options.ts';

const TAKES = 'a key such as "j", or a list of keys';

export function readKeys(value: unknown): KeysSaid {
	if (!isTable(value)) throw misfit(['keys'], 'the keys of commands, under [keys]', value);
	return new Map(Object.entries(value).map(([id, keys]) => [id, keysIn(id, keys)]));
}

function keysIn(id: string, value: unknown): readonly string[] {
	const keys: readonly unknown[] = Array.isArray(value) ? value : [value];
	return keys.map(key => {
		if (typeof key !== 'string') throw misfit(['keys', id], TAKES, key);
		return key === ' ' ? 'space' : key;
	});
}
