/** What Ink hears → the names of keys (session/keymap.ts). */

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

/** Characters that are keys with a name when they come inside a burst of text. */
const NAMED_CHARACTERS: Readonly<Record<string, string>> = {
	' ': 'space',
	'\r': 'enter',
	'\n': 'enter',
	'\t': 'tab',
	'\u001B': 'esc',
	'\u007F': 'backspace',
};

/** `a` is 1 in ASCII’s control characters. */
const LETTER_OFFSET = 0x60;

/** The names of what was pressed: mostly one; more when keys come faster than they are read, or text is pasted; none for unknown keys. */
export function keysOf(input: string, key: Key): readonly string[] {
	const named = NAMED.find(([property]) => key[property] === true)?.[1];
	if (named !== undefined) return [key.shift && named === 'tab' ? 'shift+tab' : named];
	if (key.ctrl) return [`ctrl+${input}`];
	return key.meta ? [] : Array.from(input, keyOfCharacter);
}

/** Of a single character. */
export function keyOfCharacter(character: string): string {
	const named = NAMED_CHARACTERS[character];
	if (named !== undefined) return named;
	return character < ' ' ? `ctrl+${String.fromCharCode(character.charCodeAt(0) + LETTER_OFFSET)}` : character;
}
