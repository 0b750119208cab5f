/** What is wrong with the keys that the config file gives to commands. */

import type { Command } from '../session/commands/command.ts';
import { COMMANDS, withKeys } from '../session/commands.ts';
import { BoundTwice, keymapOf, NAMED_KEYS } from '../session/keymap.ts';
import type { ScreenKind } from '../session/state.ts';
import { Fault, shown } from './config-fault.ts';
import { nearest } from './near.ts';
import type { KeysSaid } from './options.ts';

/** Whatever else is bound, there is a way out. */
const FIXED = 'interrupt';

export function faultIn(keys: KeysSaid): Fault | undefined {
	for (const [id, its] of keys) {
		const sentence = wrongCommand(id) ?? its.map(key => wrongKey(key) ?? wrongPlace(id, key)).find(wrong => wrong);
		if (sentence !== undefined) return new Fault(['keys', id], sentence);
	}
	return boundTwice(keys);
}

function wrongCommand(id: string): string | undefined {
	if (id === FIXED) return `${shown(id)} stays ctrl+c: no other command may take it, and it takes no other key.`;
	const ids = COMMANDS.map(command => command.id);
	if (ids.includes(id)) return undefined;
	const near = nearest(id, ids);
	const help = near === undefined ? 'lectern --print-config lists them all.' : `did you mean “${near}”?`;
	return `There is no command ${shown(id)}; ${help}`;
}

/** What a terminal sends for these is another key. */
const SAME: ReadonlyMap<string, string> = new Map([
	['ctrl+h', 'backspace'],
	['ctrl+i', 'tab'],
	['ctrl+j', 'enter'],
	['ctrl+m', 'enter'],
	['ctrl+[', 'esc'],
]);

const CONTROLS: readonly string[] = Array.from('abcdefghijklmnopqrstuvwxyz', letter => `ctrl+${letter}`);
const KEYS: readonly string[] = [...NAMED_KEYS, ...CONTROLS];

const isCharacter = (key: string): boolean => Array.from(key).length === 1 && /^[^\p{C}\p{Z}\p{M}]$/u.test(key);

function wrongKey(key: string): string | undefined {
	const same = SAME.get(key);
	if (same !== undefined) return `${shown(key)} is the same key as “${same}” in a terminal: write that.`;
	if (/^[0-9]$/.test(key)) return `${shown(key)} is a digit, and digits are counts (5j): choose another key.`;
	if (isCharacter(key) || KEYS.includes(key)) return undefined;
	const small = key.toLowerCase();
	const near = KEYS.find(name => name === small) ?? nearest(small, KEYS);
	const help =
		near === undefined
			? `there are characters, ctrl+a to ctrl+z, ${NAMED_KEYS.join(', ')}.`
			: `did you mean “${near}”?`;
	return `There is no key ${shown(key)}; ${help}`;
}

/** Screens that use keys before any command hears them. */
const TAKEN: { readonly [Kind in ScreenKind]?: (key: string) => string | undefined } = {
	filter: typedIn,
	prompt: typedIn,
	palette: typedIn,
	menu: key => (['up', 'down', 'j', 'k', 'enter'].includes(key) ? 'menus move and choose with it' : undefined),
};

function typedIn(key: string): string | undefined {
	return isCharacter(key) || key === 'space' ? 'where a line is typed it is text' : undefined;
}

function wrongPlace(id: string, key: string): string | undefined {
	const screens = COMMANDS.find(command => command.id === id)?.screens ?? [];
	const taken = screens.map(screen => TAKEN[screen]?.(key)).find(reason => reason !== undefined);
	return taken && `${shown(key)} cannot be ${shown(id)}: ${taken}.`;
}

function boundTwice(keys: KeysSaid): Fault | undefined {
	const commands: readonly Command[] = withKeys(keys);
	try {
		keymapOf(commands);
		return undefined;
	} catch (error) {
		if (!(error instanceof BoundTwice)) throw error;
		const { key, ids } = error;
		const [one, other] = ids;
		const said = keys.has(other) ? other : one;
		return new Fault(
			['keys', said],
			one === other
				? `${shown(key)} is given to “${one}” twice.`
				: `${shown(key)} cannot be both “${one}” and “${other}”: choose another key for one of them.`,
		);
	}
}
