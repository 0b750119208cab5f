/** Images in the frames that are sent (shell/frame-images.ts): as text in their cells, or drawn over them. */

import { widthOf } from '../../text/width.ts';
import type { FrameImages } from '../frame-images.ts';
import { changedRows } from '../frame-writer.ts';

/** An image as the terminal takes it. */
export type Drawing =
	/** Text, a row each. */
	| { readonly kind: 'cells'; readonly rows: readonly string[] }
	/** Drawn from the cell where the cursor is, over so many rows. */
	| { readonly kind: 'whole'; readonly rows: number; readonly sequence: string };

/** Noncharacters, which sanitized text has none of; others stand for whole rows (view/stand-ins.ts). */
const STANDS_IN = /\uFFFE(\d+);(\d+)\uFFFF/g;
const STYLES = /\u001B\[[\d;]*m/g;

/** For a row of the nth drawing. */
export const standInFor = (drawing: number, row: number): string => `\uFFFE${drawing};${row}\uFFFF`;

/** Where a drawing begins, in cells from 0. */
interface Spot {
	readonly nth: number;
	readonly drawing: Drawing & { readonly kind: 'whole' };
	readonly top: number;
	readonly column: number;
}

const nameOf = ({ nth, top, column }: Spot): string => `${nth} ${top} ${column}`;

/** Longer than from one key to the next while one is held down. */
const REST_MS = 60;

type Later = (act: () => void, milliseconds: number) => () => void;

const later: Later = (act, milliseconds) => {
	const timer = setTimeout(act, milliseconds);
	return () => clearTimeout(timer);
};

interface Screen {
	readonly drawingOf: (nth: number) => Drawing | undefined;
	/** Of the terminal. */
	readonly rows: () => number;
	readonly send: (data: string) => void;
	readonly wait?: Later;
}

export function imagesInFrame({ drawingOf, rows: rowsOf, send, wait = later }: Screen): FrameImages {
	/** One that is cut off by an edge of the screen is not drawn, nor one in the last row: most terminals would scroll. */
	function spotAt(rows: readonly string[], top: number, text: string, nth: number, at: number): Spot | undefined {
		const drawing = drawingOf(nth);
		if (drawing?.kind !== 'whole' || top + drawing.rows >= rowsOf()) return undefined;
		for (let row = 1; row < drawing.rows; row++) if (!rows[top + row]?.includes(standInFor(nth, row))) return undefined;
		const column = widthOf(text.slice(0, at).replaceAll(STYLES, '').replaceAll(STANDS_IN, ''));
		return { nth, drawing, top, column };
	}

	function spotsIn(rows: readonly string[]): readonly Spot[] {
		return rows.flatMap((text, top) =>
			Array.from(text.matchAll(STANDS_IN)).flatMap(({ 1: nth, 2: row, index }) => {
				const spot = row === '0' ? spotAt(rows, top, text, Number(nth), index) : undefined;
				return spot === undefined ? [] : [spot];
			}),
		);
	}

	function filled(rows: readonly string[]): readonly string[] {
		if (!rows.some(row => row.includes('\uFFFE'))) return rows;
		const spots = spotsIn(rows);
		return rows.map((text, row) =>
			text.replaceAll(STANDS_IN, (standIn, nth, of) => {
				const drawing = drawingOf(Number(nth));
				if (drawing?.kind === 'cells') return drawing.rows[Number(of)] ?? '';
				return spots.some(spot => spot.nth === Number(nth) && spot.top + Number(of) === row) ? standIn : '';
			}),
		);
	}

	/** On the screen, by where they are. */
	let shown: ReadonlySet<string> = new Set();
	let stop = (): void => {};

	/** What is drawn over unchanged rows stays. The rest comes when the page rests: it may be a thousand times as much as a row of text. */
	function drawLater(before: readonly string[], after: readonly string[]): void {
		const spots = spotsIn(after);
		const isUnchanged = ({ top, drawing }: Spot): boolean => {
			for (let row = top; row < top + drawing.rows; row++) if (before[row] !== after[row]) return false;
			return true;
		};
		shown = new Set(spots.filter(spot => shown.has(nameOf(spot)) && isUnchanged(spot)).map(nameOf));
		const missing = spots.filter(spot => !shown.has(nameOf(spot)));
		stop();
		if (missing.length === 0) return;
		stop = wait(() => {
			shown = new Set(spots.map(nameOf));
			send(missing.map(({ top, column, drawing }) => `\u001B[${top + 1};${column + 1}H${drawing.sequence}`).join(''));
		}, REST_MS);
	}

	function changes(before: readonly string[], after: readonly string[]): string | undefined {
		const isDrawn = (row: string): boolean => row.includes('\uFFFE');
		if (!before.some(isDrawn) && !after.some(isDrawn)) return undefined;
		drawLater(before, after);
		return changedRows(before, after).replaceAll(STANDS_IN, '');
	}

	return { filled, changes };
}
