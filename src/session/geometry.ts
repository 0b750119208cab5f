/** How the terminal is divided. */

import { readingOf, type Size, type State, screenOf } from './state.ts';

/** Lines of chrome: a status bar under everything, a header over lists. */
const STATUS_ROWS = 1;
const HEADER_ROWS = 1;

/** Below this width every cell goes to the text. */
const GUTTER_FROM_COLUMNS = 30;
const GUTTER = 2;

/** Lines kept from one page to the next, so that the eye finds its place (less keeps none, vim two). */
const PAGE_OVERLAP = 2;

export const MIN_MEASURE = 20;
export const MAX_MEASURE = 200;
/** Robert Bringhurst, The Elements of Typographic Style, 2.1.2: 45 to 75 characters, 66 the ideal; cells are wide, so a little more. */
export const DEFAULT_MEASURE = 72;
export const MEASURE_STEP = 4;

/** Rows for the article or the help. */
export const pageRows = (state: State): number => Math.max(1, state.size.rows - statusRows(state));

/** Without chrome the article has the bar's row, also while a line is typed over it. */
function statusRows(state: State): number {
	if (state.chrome === 'shown') return STATUS_ROWS;
	const { kind } = screenOf(state);
	const isArticle = kind === 'reading' || (kind === 'prompt' && state.screens.at(-2)?.kind === 'reading');
	return isArticle ? 0 : STATUS_ROWS;
}

/** Of the rows of the terminal, what an image may take: some of its text should be seen with it. */
const IMAGE_SHARE = 0.6;

/** More cannot be counted in all terminals (shell/images/kitty-diacritics.ts); nobody has missed them. */
const MOST_IMAGE_ROWS = 80;

/** The most rows for an image; none where images are not shown. */
export const imageRowsOf = ({ images, size }: State): number | undefined =>
	images.kind === 'shown' ? Math.max(1, Math.min(MOST_IMAGE_ROWS, Math.floor(size.rows * IMAGE_SHARE))) : undefined;

/** Rows under a header, on a screen that lists what is in the article. */
export const headedRows = (state: State): number => Math.max(1, pageRows(state) - HEADER_ROWS);

/** Of those rows, above the one that is current at first: what comes is worth more than what was. */
export const ROOM_ABOVE: number = 1 / 3;

/** Rows for the list's entries. */
export const listRows = (state: State): number => Math.max(1, state.size.rows - STATUS_ROWS - HEADER_ROWS);

/** How wide a list and what stands beside it are, in cells. */
export interface Panes {
	readonly list: number;
	/** From the list to the text, the rule among them. */
	readonly gutter: number;
	readonly measure: number;
	readonly hang: number;
}

/** In fewer columns titles, or lines of text, would be too short to be read at ease. */
export const PANES_FROM = 120;
/** A title, a date and how long it takes to read. */
const LEAST_LIST = 56;
/** What the text does not need goes to the list as well. */
const LIST_SHARE = 0.45;
/** The rule beside the list, with a space before it. */
export const RULE_CELLS = 2;

export function panesIn({ columns }: Size, measure: number): Panes | undefined {
	if (columns < PANES_FROM) return undefined;
	const least = Math.max(LEAST_LIST, Math.floor(columns * LIST_SHARE));
	const chrome = RULE_CELLS + 2 * GUTTER;
	const fitting = Math.max(1, Math.min(measure, columns - least - chrome));
	return { list: columns - fitting - chrome, gutter: RULE_CELLS + GUTTER, measure: fitting, hang: GUTTER };
}

/** Cells for the text: what the reader wants, as far as it fits. */
export function measureOf(state: State): number {
	const { columns } = state.size;
	const room = columns >= GUTTER_FROM_COLUMNS ? columns - 2 * GUTTER : columns;
	return Math.max(1, Math.min(wantedMeasure(state), room));
}

/** What the reader has given the article on the desk, else all of them. */
export const wantedMeasure = (state: State): number => state.measures.get(readingOf(state)?.id ?? '') ?? state.measure;

/** Cells left of the text, so that the measure stands in the middle. */
export const marginOf = (state: State): number => Math.max(0, Math.floor((state.size.columns - measureOf(state)) / 2));

/** Most cells right of the text that a stop may hang into: those of one. */
const HANG = 2;

/** Cells right of the text that are free. */
export const hangOf = (state: State): number =>
	Math.max(0, Math.min(HANG, state.size.columns - marginOf(state) - measureOf(state)));

export const pageStep = (rows: number): number => Math.max(1, rows - PAGE_OVERLAP);
export const halfStep = (rows: number): number => Math.max(1, Math.floor(rows / 2));
