/**
 * Keys before Ink has come, which takes ten times as long as to answer one: what is pressed as soon as there is something to read. Only
 * keys that are told apart by themselves; from the first other one on all wait for Ink.
 */

import type { ReadStream } from 'node:tty';
import { keyOfCharacter } from '../view/key.ts';

/** Keys of more than a character, as terminals send them at first (xterm ctlseqs, PC-style function keys). */
const SEQUENCES: ReadonlyMap<string, string> = new Map([
	['\u001B[A', 'up'],
	['\u001B[B', 'down'],
	['\u001B[C', 'right'],
	['\u001B[D', 'left'],
	['\u001B[H', 'home'],
	['\u001B[F', 'end'],
	['\u001B[5~', 'pageup'],
	['\u001B[6~', 'pagedown'],
]);

const KEY = /^(?:\u001B\[(?:[ABCDHF]|[56]~)|[^\u001B])/u;

/** The keys at the beginning, by name, and what follows them. */
export function keysIn(data: string): { readonly keys: readonly string[]; readonly rest: string } {
	const keys: string[] = [];
	let rest = data;
	for (let [key] = KEY.exec(rest) ?? []; key !== undefined; [key] = KEY.exec(rest) ?? []) {
		keys.push(SEQUENCES.get(key) ?? keyOfCharacter(key));
		rest = rest.slice(key.length);
	}
	return { keys, rest };
}

/** Returns how to stop listening. */
export function hearEarly(keyboard: ReadStream, pressed: (key: string) => void): () => void {
	const decoder = new TextDecoder();
	const stop = (): void => {
		keyboard.removeListener('readable', heard);
	};
	const heard = (): void => {
		for (let data: Buffer | null = keyboard.read(); data !== null; data = keyboard.read()) {
			const { keys, rest } = keysIn(decoder.decode(data, { stream: true }));
			for (const key of keys) pressed(key);
			if (rest === '') continue;
			stop();
			keyboard.unshift(Buffer.from(rest));
			return;
		}
	};
	keyboard.on('readable', heard);
	return stop;
}
