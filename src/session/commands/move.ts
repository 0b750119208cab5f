/** What a move by so many rows means, by kind of screen. */

import { moveContents } from '../contents.ts';
import { headedRows, listRows, pageRows } from '../geometry.ts';
import { moveHelp } from '../help-move.ts';
import { moveCursor } from '../list.ts';
import { movePalette } from '../palette.ts';
import { scroll } from '../reading.ts';
import { type Next, type ScreenKind, type State, screenOf } from '../state.ts';
import { moveVoices, visibleStops } from '../voices.ts';

type Move = (state: State, rows: number) => State;

const moves: { readonly [Kind in ScreenKind]?: Move } = {
	list: moveCursor,
	filter: moveCursor,
	reading: scroll,
	voices: moveVoices,
	contents: moveContents,
	help: moveHelp,
	palette: movePalette,
};

const heights: { readonly [Kind in ScreenKind]?: (state: State) => number } = {
	list: listRows,
	filter: listRows,
	voices: visibleStops,
	contents: headedRows,
};

export const heightOf = (state: State): number => (heights[screenOf(state).kind] ?? pageRows)(state);

export const move =
	(rowsOfMove: (state: State) => number) =>
	(state: State, count = 1): Next => [moves[screenOf(state).kind]?.(state, rowsOfMove(state) * count) ?? state, []];

export const scrolling: readonly ScreenKind[] = ['list', 'reading', 'voices', 'contents', 'help'];
