/** The mouse, as the terminal tells of it: clicks and the wheel, which are kept from whoever reads keys. */

import type { Pointing } from '../session/pointing.ts';

/**
 * DEC private modes (xterm ctlseqs, Mouse Tracking): 1000 tells of buttons, also of the wheel, and of no movement; 1006 has it say where
 * in digits. With Shift held terminals keep the mouse to themselves, so that text is selected as usual.
 */
export const TELLS_MOUSE = { enter: '\u001B[?1000h\u001B[?1006h', leave: '\u001B[?1006l\u001B[?1000l' };

/** Button and what is held with it, column, row, pressed or released. */
const REPORT = /\u001B\[<(\d+);(\d+);(\d+)([Mm])/g;

/** What a button does; with Shift, Meta or Ctrl held (4, 8, 16) they are other ones, and none of ours. */
const BUTTONS: Readonly<Record<string, (column: number, row: number) => Pointing>> = {
	0: (column, row) => ({ what: 'click', row, column }),
	// The right one, and the one at the side that browsers go back with.
	2: () => ({ what: 'back' }),
	128: () => ({ what: 'back' }),
	64: () => ({ what: 'wheel', notches: -1 }),
	65: () => ({ what: 'wheel', notches: 1 }),
};

/** Whether what comes may end within what the mouse did. A byte by itself is the Esc key, which nobody should wait for. */
export const mayBeCut = (data: string): boolean => data.length > 1;

type Part = string | Pointing;

/** Keys and what was done with the mouse between them, in order. However fast the wheel turns, it is one turn from key to key. */
export function partsOf(data: string): readonly Part[] {
	const parts: Part[] = [];
	let end = 0;
	for (const { 0: report, 1: button = '', 2: column, 3: row, 4: way, index } of data.matchAll(REPORT)) {
		if (index > end) parts.push(data.slice(end, index));
		end = index + report.length;
		const pointing = way === 'M' ? BUTTONS[button]?.(Number(column) - 1, Number(row) - 1) : undefined;
		if (pointing !== undefined) parts.push(joined(parts, pointing));
	}
	if (end < data.length) parts.push(data.slice(end));
	return parts;
}

/** With the turn before it, which is taken off. */
function joined(parts: Part[], pointing: Pointing): Pointing {
	const last = parts.at(-1);
	if (typeof last !== 'object' || last.what !== 'wheel' || pointing.what !== 'wheel') return pointing;
	parts.pop();
	return { what: 'wheel', notches: last.notches + pointing.notches };
}

/** `read` without what comes from the mouse, of which is told after the keys before it have been given, and before those behind it. */
export function withoutMouse(read: () => string | null, pointed: (pointing: Pointing) => void): () => string | null {
	const parts: Part[] = [];
	return () => {
		for (;;) {
			const part = parts.shift();
			if (typeof part === 'string') return part;
			if (part !== undefined) {
				pointed(part);
				continue;
			}
			const data = read();
			if (data === null) return null;
			parts.push(...partsOf(data));
		}
	};
}
