/** How wide the columns of a table are, and how they align. */

import type { Align } from '../article/article.ts';
import { extentOf } from '../text/extent.ts';
import { lazy } from '../text/lazy.ts';
import { flowOf, hasInk, textOfFlow } from './flow.ts';
import type { Grid, GridCell } from './grid.ts';
import type { Setting } from './setting.ts';

/** A longer word, an address most of the time, may be cut: it must not take the room of all other columns. */
const MOST_UNCUT = 24;
/** A cell of more rows than this is read more easily as a paragraph of a record. */
const MOST_ROWS = 16;

interface Wish {
	readonly cell: GridCell;
	readonly header: boolean;
	readonly text: string;
	/** Whether there is anything to see. */
	readonly seen: boolean;
	readonly least: number;
	readonly natural: number;
}

function wishesOf(grid: Grid, { form }: Setting): Wish[] {
	const words = form === 'plain' ? 'whole' : 'broken';
	return grid.rows.flatMap(({ cells, header }) =>
		cells.map(cell => {
			const text = textOfFlow(flowOf(cell.inlines, [], cell.offset, form));
			const extent = extentOf(text, words);
			return {
				cell,
				header,
				text,
				seen: hasInk(text),
				least: Math.min(extent.least, MOST_UNCUT),
				natural: extent.natural,
			};
		}),
	);
}

export interface Columns {
	/** Without the rows and columns that hold nothing. */
	readonly grid: Grid;
	/** Cells of each. */
	readonly widths: readonly number[];
	readonly align: readonly Align[];
}

/** Nothing when they do not fit the measure. `gutter` is the cells between two. */
export function columnsOf(
	whole: Grid,
	declared: readonly Align[],
	gutter: number,
	setting: Setting,
): Columns | undefined {
	const all = wishesOf(whole, setting);
	const kept = keptColumns(whole.columns, all);
	const room = setting.measure - Math.max(0, kept.length - 1) * gutter;
	if (kept.length > room) return undefined;
	const { grid, wishes } = withColumns(whole, all, kept);
	const starts = kept.map(column => declared[column] ?? 'start');
	// Numbers end on the right, where columns begin that are read from there.
	const align = setting.direction === 'rtl' ? starts : alignOf(starts, wishes);
	const natural = spread(grid.columns, wishes, 'natural', gutter);
	if (sum(natural) <= room) return { grid, align, widths: natural };
	const least = spread(grid.columns, wishes, 'least', gutter);
	if (sum(least) > room) return undefined;
	const weights = weightsOf(natural.length, wishes);
	const firm = withNearlyWhole(shareOut(least, natural, weights, room), least, natural, room);
	const widths = shareOut(firm, natural, weights, room);
	return isTooTall(wishes, widths, gutter) ? undefined : { grid, align, widths };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Cells of the columns that a cell takes, with the gutters between them. */
export const widthOfCell = (
	{ column, span }: Pick<GridCell, 'column' | 'span'>,
	widths: readonly number[],
	gutter: number,
): number => sum(widths.slice(column, column + span)) + (span - 1) * gutter;

/** Pages put empty columns between others, for their looks. */
function keptColumns(columns: number, wishes: readonly Wish[]): readonly number[] {
	const isUsed: boolean[] = new Array(columns).fill(false);
	for (const { cell, seen } of wishes) if (seen) isUsed[cell.column] = true;
	const used = Array.from({ length: columns }, (_, column) => column).filter(column => isUsed[column]);
	return used.length > 0 ? used : [0];
}

function withColumns(
	grid: Grid,
	wishes: readonly Wish[],
	kept: readonly number[],
): { readonly grid: Grid; readonly wishes: readonly Wish[] } {
	const seen = new Set(wishes.filter(wish => wish.seen).map(({ cell }) => cell));
	const seenRows = grid.rows.filter(({ cells }) => cells.some(cell => seen.has(cell)));
	if (kept.length === grid.columns) return { grid: { ...grid, rows: seenRows }, wishes };
	/** By column: how many are kept before it. */
	const before: number[] = [0];
	const isKept = new Set(kept);
	for (let column = 0; column < grid.columns; column++)
		before.push((before[column] ?? 0) + (isKept.has(column) ? 1 : 0));
	const moved = (cell: GridCell): GridCell | undefined => {
		const column = before[cell.column] ?? 0;
		const span = (before[cell.column + cell.span] ?? kept.length) - column;
		return span > 0 ? { ...cell, column, span } : undefined;
	};
	const rows = seenRows.map(row => ({ ...row, cells: row.cells.map(moved).filter(cell => cell !== undefined) }));
	return {
		grid: { ...grid, columns: kept.length, rows },
		wishes: wishes.flatMap(wish => {
			const cell = moved(wish.cell);
			return cell === undefined ? [] : [{ ...wish, cell }];
		}),
	};
}

const NUMBER = lazy(
	() =>
		/^[([~≈<>≤≥±+−–-]*\s?[\p{Sc}]?\s?[+−-]?\d[\d.,:/'’\u00a0\u202f\u2009 ]*\s?(?:[%‰°\p{Sc}]|\u2060?\[[^\]]{1,4}\])*[)\]]?$/u,
);
/** What stands for a number that is not there. */
const NO_NUMBER = /^(?:[-–—−.…*?]+|n\/?a)?$/i;

/** Columns of nothing but numbers align by their ends, unless the table says otherwise. */
function alignOf(declared: readonly Align[], wishes: readonly Wish[]): readonly Align[] {
	if (declared.some(align => align !== 'start')) return declared;
	const numbers: number[] = new Array(declared.length).fill(0);
	const others: number[] = new Array(declared.length).fill(0);
	for (const { cell, header, text } of wishes) {
		const words = text.trim();
		if (header || cell.span > 1 || NO_NUMBER.test(words)) continue;
		const counts = NUMBER().test(words) ? numbers : others;
		counts[cell.column] = (counts[cell.column] ?? 0) + 1;
	}
	return declared.map((align, column) => ((numbers[column] ?? 0) > 1 && others[column] === 0 ? 'end' : align));
}

/** Of each column, at least 1. What spans several asks for more only after each of them got its own. */
function spread(columns: number, wishes: readonly Wish[], what: 'least' | 'natural', gutter: number): number[] {
	const widths: number[] = new Array(columns).fill(1);
	for (const wish of wishes)
		if (wish.cell.span === 1) widths[wish.cell.column] = Math.max(widths[wish.cell.column] ?? 1, wish[what]);
	const spanning = wishes.filter(({ cell }) => cell.span > 1).sort((a, b) => a.cell.span - b.cell.span);
	for (const wish of spanning) {
		const { column, span } = wish.cell;
		let missing = wish[what] - widthOfCell(wish.cell, widths, gutter);
		for (let left = span; left > 0 && missing > 0; left--) {
			const share = Math.floor(missing / left);
			widths[column + left - 1] = (widths[column + left - 1] ?? 1) + share;
			missing -= share;
		}
	}
	return widths;
}

/** How much there is to read in each column: the mean of what its cells ask for. */
function weightsOf(columns: number, wishes: readonly Wish[]): number[] {
	const totals: number[] = new Array(columns).fill(0);
	const counts: number[] = new Array(columns).fill(0);
	for (const { cell, natural } of wishes)
		if (cell.span === 1 && natural > 0) {
			totals[cell.column] = (totals[cell.column] ?? 0) + natural;
			counts[cell.column] = (counts[cell.column] ?? 0) + 1;
		}
	return totals.map((total, column) => Math.max(1, total / Math.max(1, counts[column] ?? 1)));
}

/** Cells: a column that lacks no more gets them, from those whose cells are of several rows anyway. */
const NEARLY_WHOLE = 3;

/** What each column needs at least, once those that nearly fit do. */
function withNearlyWhole(
	widths: readonly number[],
	least: readonly number[],
	natural: readonly number[],
	room: number,
): readonly number[] {
	const firm = [...least];
	let spare = room - sum(least);
	for (const [column, width] of widths.entries()) {
		const whole = natural[column] ?? width;
		const more = whole - (firm[column] ?? 0);
		if (whole - width > NEARLY_WHOLE || more > spare) continue;
		firm[column] = whole;
		spare -= more;
	}
	return firm;
}

/** Halvings: a width is found to a fraction of a cell. */
const SEARCH_STEPS = 40;

/** Each in proportion to its weight, but no less than it needs and no more than it would take; the rest goes where it is missed most. */
function shareOut(
	least: readonly number[],
	natural: readonly number[],
	weights: readonly number[],
	room: number,
): readonly number[] {
	const at = (level: number): number[] =>
		least.map((width, column) =>
			Math.max(width, Math.min(natural[column] ?? 0, Math.floor(level * (weights[column] ?? 1)))),
		);
	let low = 0;
	let high = room;
	for (let step = 0; step < SEARCH_STEPS; step++) {
		const middle = (low + high) / 2;
		if (sum(at(middle)) <= room) low = middle;
		else high = middle;
	}
	const widths = at(low);
	let spare = room - sum(widths);
	const byNeed = widths.map((_, column) => column).sort((a, b) => needOf(b) - needOf(a));
	function needOf(column: number): number {
		return (weights[column] ?? 1) / (widths[column] ?? 1);
	}
	for (const column of byNeed) {
		const more = Math.min(spare, Math.max(0, (natural[column] ?? 0) - (widths[column] ?? 0)));
		widths[column] = (widths[column] ?? 0) + more;
		spare -= more;
	}
	return widths;
}

function isTooTall(wishes: readonly Wish[], widths: readonly number[], gutter: number): boolean {
	return wishes.some(({ cell, natural }) => natural > MOST_ROWS * widthOfCell(cell, widths, gutter));
}
