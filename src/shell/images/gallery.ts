/** What the terminal is shown of images: made when it is looked at, kept while there is room, sent, taken back. */

import type { ImageShape } from '../../layout/image.ts';
import type { Drawing } from './in-frame.ts';
import { createKept } from './kept.ts';
import { KEPT_BYTES } from './limits.ts';

/** An image in one shape, as the terminal takes it. */
export interface Exhibit {
	readonly drawing: Drawing;
	/** Sent once, before it is drawn, and what takes that back. */
	readonly upload?: string;
	readonly discard?: string;
	readonly bytes: number;
}

/** `made` gets it, `forgotten` is told instead when nobody will make it. */
type Make = (nth: number, made: (exhibit: Exhibit) => void, forgotten: () => void) => void;

export interface Gallery {
	/** The number of an image in a shape, ready to be drawn; nothing while it is made. */
	ready(image: number, shape: ImageShape, make: Make): number | undefined;
	drawingOf(nth: number): Drawing | undefined;
	/** The terminal has lost what it was sent. */
	forget(): void;
	/** What takes back all that it was sent. */
	leave(): string;
}

interface Entry extends Exhibit {
	/** Counts all there ever were, from 1. */
	readonly nth: number;
	sent: boolean;
}

export function createGallery(send: (data: string) => void): Gallery {
	const entries = new Map<number, Entry>();
	const kept = createKept<Entry>(KEPT_BYTES, entry => {
		entries.delete(entry.nth);
		if (entry.sent && entry.discard !== undefined) send(entry.discard);
	});
	const making = new Set<string>();
	let count = 0;

	function begin(key: string, make: Make): void {
		if (making.has(key)) return;
		making.add(key);
		const nth = ++count;
		const made = (exhibit: Exhibit): void => {
			making.delete(key);
			const entry = { ...exhibit, nth, sent: false };
			entries.set(nth, entry);
			kept.set(key, entry, exhibit.bytes);
		};
		make(nth, made, () => making.delete(key));
	}

	return {
		ready(image, { columns, rows }, make) {
			const key = `${image} ${columns} ${rows}`;
			const entry = kept.get(key);
			if (entry === undefined) {
				begin(key, make);
				return undefined;
			}
			if (!entry.sent && entry.upload !== undefined) send(entry.upload);
			entry.sent = true;
			return entry.nth;
		},
		drawingOf: nth => entries.get(nth)?.drawing,
		forget() {
			for (const entry of kept.values()) entry.sent = false;
		},
		leave() {
			const sent = Array.from(kept.values()).filter(entry => entry.sent);
			return sent.map(({ discard = '' }) => discard).join('');
		},
	};
}
