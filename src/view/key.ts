/** What Ink hears → the name of a key (session/keymap.ts). */

import type { Key } from 'ink';

/** In this order: Ink says `shift` beside the capital letter, and nothing beside Space. */
const NAMED: readonly (readonly [keyof Key, string])[] = [
	['upArrow', 'up'],
	['downArrow', 'down'],
	['leftArrow', 'left'],
	['rightArrow', 'right'],
	['pageUp', 'pageup'],
	['pageDown', 'pagedown'],
	['home', 'home'],
	['end', 'end'],
	['return', 'enter'],
	['escape', 'esc'],
	['tab', 'tab'],
	['backspace', 'backspace'],
	['delete', 'delete'],
];

export function keyOf(input: string, key: Key): string | undefined {
	const named = NAMED.find(([property]) => key[property] === true)?.[1];
	if (named !== undefined) return key.shift && named === 'tab' ? 'shift+tab' : named;
	if (key.ctrl) return `ctrl+${input}`;
	if (input === ' ') return 'space';
	return input === '' || key.meta ? undefined : input;
}
