/**
 * What Ink writes to instead of the terminal. Ink, told to debug, hands over each frame whole and at once; this sends a scroll
 * where rows only moved and the rows that changed, inside synchronized output, so that nothing flickers and a key is not kept waiting.
 * Rows that went around Ink (view/stand-ins.ts) come back here.
 */

import { EventEmitter } from 'node:events';
import type { Size } from '../session/state.ts';
import { withRow } from '../view/stand-ins.ts';
import type { FrameImages } from './frame-images.ts';
import { changedRow } from './frame-row.ts';
import { scrollBetween, scrolled, sequenceOf } from './frame-scroll.ts';

const BEGIN_FRAME = '\u001B[?2026h';
const END_FRAME = '\u001B[?2026l';

/** Frames begin with text or style (SGR); anything else Ink writes is a mode it sets (private mode, CSI ?). */
const MODE = '\u001B[?';

export class FrameWriter extends EventEmitter {
	readonly isTTY = true;
	readonly writable = true;
	#shown: readonly string[] = [];
	readonly #size: () => Size;
	readonly #send: (data: string) => void;
	#images: FrameImages | undefined;

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

	/** From now on frames may have images. */
	showImages(images: FrameImages): void {
		this.#images = images;
	}

	/** The terminal shows something else now: the next frame is sent whole. */
	forget(): void {
		this.#shown = [];
	}

	/** Sends what leaves traces on the screen and paints it over, in one update: nobody sees it. */
	writeUnder(data: string): void {
		this.#send(BEGIN_FRAME + data + this.#changes([], this.#shown) + END_FRAME);
	}

	write(data: string, done?: () => void): boolean {
		if (data !== '' && !data.startsWith(MODE)) this.#show(data.split('\n').slice(0, this.rows).map(withRow));
		done?.();
		return true;
	}

	#show(rows: readonly string[]): void {
		const shown = this.#images?.filled(rows) ?? rows;
		const changes = this.#changes(this.#shown, shown);
		this.#shown = shown;
		if (changes !== '') this.#send(BEGIN_FRAME + changes + END_FRAME);
	}

	#changes(before: readonly string[], after: readonly string[]): string {
		return this.#images?.changes(before, after) ?? shortestChange(before, after);
	}
}

function shortestChange(before: readonly string[], after: readonly string[]): string {
	const changes = changedRows(before, after);
	const scroll = before.length > 0 ? scrollBetween(before, after) : undefined;
	if (scroll === undefined) return changes;
	const moves = sequenceOf(scroll) + changedRows(scrolled(before, scroll), after);
	return moves.length < changes.length ? moves : changes;
}

/** Nothing is known of a screen without rows: all of it is sent. */
export function changedRows(before: readonly string[], after: readonly string[]): string {
	let changes = '';
	for (let row = 0; row < Math.max(before.length, after.length); row++) {
		const shown = before.length > 0 ? (before[row] ?? '') : undefined;
		const text = after[row] ?? '';
		if (text !== shown) changes += changedRow(row, shown, text);
	}
	return changes;
}
