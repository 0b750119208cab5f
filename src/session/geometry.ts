/** How the terminal is divided. */

import { type State, screenOf } from './state.ts';

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

/** Rows under a header, on a screen that lists what is in the article. */
export const headedRows = (state: State): number => Math.max(1, pageRows(state) - HEADER_ROWS);

/** Of those rows, above the one that is current at first: what comes is worth more than what was. */
export const ROOM_ABOVE: number = 1 / 3;

/** Rows for the list's entries. */
export const listRows = (state: State): number => Math.max(1, state.size.rows - STATUS_ROWS - HEADER_ROWS);

/** Cells for the text: what the reader wants, as far as it fits. */
export function measureOf(state: State): number {
	const { columns } = state.size;
	const room = columns >= GUTTER_FROM_COLUMNS ? columns - 2 * GUTTER : columns;
	return Math.max(1, Math.min(state.measure, room));
}

/** Cells left of the text, so that the measure stands in the middle. */
export const marginOf = (state: State): number => Math.max(0, Math.floor((state.size.columns - measureOf(state)) / 2));

/** Most cells right of the text that a stop may hang into: those of one. */
const HANG = 2;

/** Cells right of the text that are free. */
export const hangOf = (state: State): number =>
	Math.max(0, Math.min(HANG, state.size.columns - marginOf(state) - measureOf(state)));

export const pageStep = (rows: number): number => Math.max(1, rows - PAGE_OVERLAP);
export const halfStep = (rows: number): number => Math.max(1, Math.floor(rows / 2));
