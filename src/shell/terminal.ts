/**
 * The terminal, taken and given back. Whatever happens (quit, a signal, a crash, Ctrl-Z) it is given back as it was: primary screen,
 * cursor shown, raw mode off.
 */

import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { ReadStream } from 'node:tty';
import type { Pointing } from '../session/pointing.ts';
import { withoutMouse } from './mouse.ts';
import { createSieve } from './sieve.ts';
import { nextTurn } from './turn.ts';

/**
 * DEC private modes (xterm ctlseqs): 1049 alternate screen with saved cursor, 25 cursor, 2004 what is pasted is told from what is typed,
 * 2026 synchronized output.
 */
const ENTER = '\u001B[?1049h\u001B[?25l\u001B[?2004h\u001B[H\u001B[2J';
/** Ends a frame cut short, and styles with it. */
const LEAVE = '\u001B[?2026l\u001B[?2004l\u001B[0m\u001B[?25h\u001B[?1049l';

export const TERMINAL_DEVICE = '/dev/tty';

/** Only the size is used while the program runs; a terminal may say 0 before it knows. */
const FALLBACK_SIZE = { columns: 80, rows: 24 };

export interface Terminal {
	/** Where keys come from: standard input, or the terminal itself when that is a pipe. */
	readonly keyboard: ReadStream;
	readonly size: () => { readonly columns: number; readonly rows: number };
	/** Only between `enter` and `leave`: a frame that comes late must not land on the primary screen. */
	readonly write: (data: string) => void;
	/**
	 * Told of all that comes from the keyboard, when it is read; says whether anything but keys may come. Who reads it gets only keys;
	 * `pointed` is told of the mouse between them.
	 */
	overhear(listener: (data: string) => boolean, pointed: (pointing: Pointing) => void): void;
	enter(): void;
	leave(): void;
	readonly lend: Lend;
	/** Whether a Ctrl-C is meant for whom the terminal is lent to. */
	readonly isLent: () => boolean;
}

/**
 * Another program has the terminal while `use` runs, which waits for it; nothing else goes on here, so nobody else reads its keys.
 * `keyboard` is a descriptor of the terminal; `waitForKey` lets what the program has printed be read.
 */
export type Lend = <Result>(use: (keyboard: number, waitForKey: () => void) => Result) => Result;

/** More that is sent on the way in and on the way out. */
interface Modes {
	readonly enter: string;
	readonly leave: string;
}

export function openTerminal(modes: Modes): Terminal {
	const keyboard = process.stdin.isTTY ? process.stdin : new ReadStream(openSync(TERMINAL_DEVICE, 'r'));
	let entered = false;
	let lent = false;
	const terminal: Terminal = {
		keyboard,
		size: () => ({
			columns: process.stdout.columns || FALLBACK_SIZE.columns,
			rows: process.stdout.rows || FALLBACK_SIZE.rows,
		}),
		write: data => {
			if (entered) process.stdout.write(data);
		},
		overhear: (listener, pointed) => {
			// Not an event: a second listener would take from Ink what it hears.
			const read = keyboard.read.bind(keyboard);
			const sift = createSieve(keys => keyboard.unshift(keys));
			keyboard.read = withoutMouse(() => {
				const data: unknown = read();
				return data === null ? data : sift(String(data), listener(String(data)));
			}, pointed);
		},
		enter() {
			// Also when it never left: whoever stopped the program may have used the screen.
			entered = true;
			// Also before Ink listens: keys typed meanwhile wait, and none is echoed into the page.
			keyboard.setRawMode(true);
			process.stdout.write(ENTER + modes.enter);
		},
		leave() {
			if (!entered) return;
			entered = false;
			try {
				if (keyboard.isRaw) keyboard.setRawMode(false);
				// Synchronous: on the way out nothing waits for a stream.
				writeSync(process.stdout.fd, modes.leave + LEAVE);
			} catch {
				// The terminal is gone (closed window, lost connection): there is nothing to give back.
			}
		},
		lend(use) {
			lent = true;
			terminal.leave();
			const device = openSync(TERMINAL_DEVICE, 'r+');
			try {
				return use(device, () => waitForKey(keyboard, device));
			} finally {
				closeSync(device);
				returned().then(() => {
					lent = false;
				});
			}
		},
		isLent: () => lent,
	};
	// The last resort; the ways out that are planned come earlier.
	process.once('exit', () => terminal.leave());
	return terminal;
}

/** Signals that came meanwhile are told of first: a turn may begin after that, the second does not. */
async function returned(): Promise<void> {
	await nextTurn();
	await nextTurn();
}

/** More than any one key sends. */
const LONGEST_KEY_BYTES = 64;

function waitForKey(keyboard: ReadStream, device: number): void {
	writeSync(device, '\nPress any key to go back. ');
	keyboard.setRawMode(true);
	try {
		readSync(device, new Uint8Array(LONGEST_KEY_BYTES));
	} catch {
		// The terminal is gone: whoever reads keys next is told.
	}
	keyboard.setRawMode(false);
	writeSync(device, '\n');
}
