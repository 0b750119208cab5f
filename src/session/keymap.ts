/**
 * Keys → commands. Names of keys: the character itself (`j`, `G`, `?`), or `up down left right pageup pagedown home end enter esc
 * tab backspace delete space`, with `ctrl+` or `shift+` before it where it was held.
 */

import type { Command } from './commands/command.ts';
import type { ScreenKind } from './state.ts';

export type Keymap = ReadonlyMap<ScreenKind, ReadonlyMap<string, Command>>;

/** Two commands want the same key on the same screen. */
export class BoundTwice extends Error {
	readonly key: string;
	/** Ids of the commands. */
	readonly ids: readonly [string, string];

	constructor(key: string, screen: ScreenKind, ids: readonly [string, string]) {
		super(`Key ${key} is bound twice on ${screen}: ${ids.join(' and ')}`);
		this.key = key;
		this.ids = ids;
	}
}

/** Throws BoundTwice. */
export function keymapOf(commands: readonly Command[]): Keymap {
	const keymap = new Map<ScreenKind, Map<string, Command>>();
	for (const command of commands) {
		for (const screen of command.screens) {
			const bindings = keymap.get(screen) ?? new Map<string, Command>();
			keymap.set(screen, bindings);
			for (const key of command.keys) {
				const other = bindings.get(key);
				if (other) throw new BoundTwice(key, screen, [other.id, command.id]);
				bindings.set(key, command);
			}
		}
	}
	return keymap;
}

const SYMBOLS: Readonly<Record<string, string>> = {
	up: '↑',
	down: '↓',
	left: '←',
	right: '→',
	pageup: 'PgUp',
	pagedown: 'PgDn',
	home: 'Home',
	end: 'End',
	enter: 'Enter',
	esc: 'Esc',
	tab: 'Tab',
	'shift+tab': '⇧Tab',
	backspace: 'Backspace',
	delete: 'Delete',
	space: 'Space',
};

/** Keys that have names. */
export const NAMED_KEYS: readonly string[] = Object.keys(SYMBOLS);

/** A key as people write it: `ctrl+d` → `^D`. */
export function labelOfKey(key: string): string {
	if (key.startsWith('ctrl+')) return `^${key.slice('ctrl+'.length).toUpperCase()}`;
	return SYMBOLS[key] ?? key;
}
