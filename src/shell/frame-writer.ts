/**
 * What Ink writes to instead of the terminal. Ink, told to debug, hands over each frame whole and at once; this sends the rows that
 * changed, inside synchronized output, so that nothing flickers and a key is not kept waiting.
 */

import { EventEmitter } from 'node:events';
import type { Size } from '../session/state.ts';

const BEGIN_FRAME = '\u001B[?2026h';
const END_FRAME = '\u001B[?2026l';
const ERASE_ROW = '\u001B[K';

/** Frames begin with text or style (SGR); anything else Ink writes is a mode it sets (private mode, CSI ?). */
const MODE = '\u001B[?';

export class FrameWriter extends EventEmitter {
	readonly isTTY = true;
	readonly writable = true;
	#shown: readonly string[] = [];
	readonly #size: () => Size;
	readonly #send: (data: string) => void;

	constructor(size: () => Size, send: (data: string) => void) {
		super();
		this.#size = size;
		this.#send = send;
	}

	get columns(): number {
		return this.#size().columns;
	}

	get rows(): number {
		return this.#size().rows;
	}

	/** The terminal shows something else now: the next frame is sent whole. */
	forget(): void {
		this.#shown = [];
	}

	/** Sends what leaves traces on the screen and paints it over, in one update: nobody sees it. */
	writeUnder(data: string): void {
		this.#send(BEGIN_FRAME + data + changedRows([], this.#shown) + END_FRAME);
	}

	write(data: string, done?: () => void): boolean {
		if (data !== '' && !data.startsWith(MODE)) this.#show(data.split('\n').slice(0, this.rows));
		done?.();
		return true;
	}

	#show(rows: readonly string[]): void {
		const changes = changedRows(this.#shown, rows);
		this.#shown = rows;
		if (changes !== '') this.#send(BEGIN_FRAME + changes + END_FRAME);
	}
}

/** Erasing comes first: at the end of a full row it would take the last cell with it, where the cursor waits to wrap. */
export function changedRows(before: readonly string[], after: readonly string[]): string {
	let changes = '';
	for (let row = 0; row < Math.max(before.length, after.length); row++) {
		const text = after[row] ?? '';
		if (before.length > 0 ? text !== (before[row] ?? '') : true) changes += `\u001B[${row + 1};1H${ERASE_ROW}${text}`;
	}
	return changes;
}
