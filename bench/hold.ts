/** A key held down: whether each press counts, and how far the screen is behind the finger. */

import { spawnInTerminal } from './pty.ts';

/** As keyboards repeat. */
const KEYS_A_SECOND = 30;
const SECONDS = 10;
const START_MS = 2000;
const REST_MS = 500;

const FRAME = '\u001B[?2026h';

export interface Held {
	readonly keys: number;
	/** Frames that came: one a key where each is shown. */
	readonly frames: number;
	/** Most frames that were owed when another key came. */
	readonly behind: number;
}

export async function hold(command: readonly string[], key: string, quit: string): Promise<Held> {
	const pty = spawnInTerminal(command);
	let frames = 0;
	pty.onData(data => {
		frames += data.split(FRAME).length - 1;
	});
	const ended = new Promise<void>(resolve => pty.onExit(() => resolve()));
	await after(START_MS);
	frames = 0;
	const keys = KEYS_A_SECOND * SECONDS;
	const started = performance.now();
	let behind = 0;
	for (let pressed = 0; pressed < keys; pressed++) {
		await after(started + (pressed * 1000) / KEYS_A_SECOND - performance.now());
		behind = Math.max(behind, pressed - frames);
		pty.write(key);
	}
	await after(REST_MS);
	const held = { keys, frames, behind };
	pty.write(quit);
	await ended;
	return held;
}

const after = (milliseconds: number): Promise<void> =>
	new Promise(resolve => setTimeout(resolve, Math.max(0, milliseconds)));
