/** The command palette: the commands of the screen under it, found by a few letters. */

import type { Command } from './commands/command.ts';
import { commandTable } from './commands.ts';
import { fold, fuzzyMatch } from './fuzzy.ts';
import { pageRows } from './geometry.ts';
import { labelOfKey } from './keymap.ts';
import { type EditedLine, EMPTY_LINE, edited } from './line-editor.ts';
import { runAvailable } from './run-command.ts';
import { back, push, withScreen } from './screens.ts';
import { type Next, type Palette, type ScreenKind, type State, screenOf } from './state.ts';

export interface PaletteRow {
	readonly command: Command;
	/** Offsets of the letters typed in its title. */
	readonly matches: readonly number[];
}

interface Scored extends PaletteRow {
	/** Higher is better. */
	readonly score: number;
}

export const openPalette = (state: State, count: number | undefined): State =>
	push(state, { kind: 'palette', line: EMPTY_LINE, cursor: 0, top: 0, ...(count !== undefined && { count }) });

const paletteOf = (state: State): Palette | undefined => {
	const screen = screenOf(state);
	return screen.kind === 'palette' ? screen : undefined;
};

/** The state as commands find it: without the palette over their screen. */
export const underPalette = (state: State): State => (paletteOf(state) === undefined ? state : back(state)[0]);

/** A number alone is a percentage. */
const isPercent = (text: string): boolean => /^\d+$/.test(text);

const PERCENT = 'percent';

/** The commands that fit what is typed, the best ones first; all of them while nothing is. */
export function paletteRows(state: State): readonly PaletteRow[] {
	const text = paletteOf(state)?.line.text.trim() ?? '';
	const { kind } = screenOf(underPalette(state));
	const commands = commandsOn(kind);
	if (isPercent(text)) return commands.filter(({ id }) => id === PERCENT).map(command => ({ command, matches: [] }));
	if (text === '') return commands.map(command => ({ command, matches: [] }));
	return commands.flatMap(command => scored(command, text)).sort(bestFirst);
}

/** All but the one that opened the palette. */
const commandsOn = (kind: ScreenKind): readonly Command[] =>
	commandTable().filter(({ id, screens }) => screens.includes(kind) && id !== 'palette');

/** Of equally good ones those that begin with it; then in the table's order, for the sort is stable. */
const bestFirst = (a: Scored, b: Scored): number =>
	a.score === b.score ? (a.matches[0] ?? 0) - (b.matches[0] ?? 0) : b.score - a.score;

/** Whoever types a key means its command. */
const KEY_SCORE = Number.POSITIVE_INFINITY;

function scored(command: Command, text: string): readonly Scored[] {
	const pattern = fold(text);
	const title = fuzzyMatch(pattern, fold(command.title));
	const matches = title?.positions ?? [];
	const labels = command.keys.map(labelOfKey);
	if (labels.includes(text)) return [{ command, matches, score: KEY_SCORE }];
	if (title !== undefined) return [{ command, matches, score: title.score }];
	return labels.some(label => label.length > 1 && fold(label) === pattern) ? [{ command, matches, score: 0 }] : [];
}

export interface VisibleRows {
	readonly rows: readonly PaletteRow[];
	/** Index in all rows of the first of `rows`. */
	readonly top: number;
	/** Index in all rows of the current one; -1 when nothing fits. */
	readonly cursor: number;
	readonly count: number;
}

/** As much of the list as there is room for, with the current row in it. */
export function visiblePalette(state: State): VisibleRows {
	const all = paletteRows(state);
	const height = pageRows(state);
	const screen = paletteOf(state);
	const cursor = Math.min(screen?.cursor ?? 0, all.length - 1);
	const wished = Math.min(Math.max(screen?.top ?? 0, cursor - height + 1), Math.max(0, cursor));
	const top = Math.max(0, Math.min(wished, all.length - height));
	return { rows: all.slice(top, top + height), top, cursor, count: all.length };
}

export function movePalette(state: State, rows: number): State {
	const screen = paletteOf(state);
	if (screen === undefined) return state;
	const { count, cursor, top } = visiblePalette(state);
	const to = Math.max(0, Math.min(cursor + rows, count - 1));
	const moved = withScreen(state, { ...screen, cursor: to, top });
	return withScreen(state, { ...screen, cursor: to, top: visiblePalette(moved).top });
}

/** A key that is no command. */
export const typedInPalette = (state: State, key: string): Next => changedInPalette(state, line => edited(line, key));

export function changedInPalette(state: State, change: (line: EditedLine) => EditedLine): Next {
	const screen = paletteOf(state);
	if (screen === undefined) return [state, []];
	const line = change(screen.line);
	if (line === screen.line) return [state, []];
	// The best match is the first row.
	const isChanged = line.text !== screen.line.text;
	return [withScreen(state, { ...screen, line, ...(isChanged && { cursor: 0, top: 0 }) }), []];
}

/** Runs the current command on the screen under the palette; one that can do nothing leaves it open and says why. */
export function runChosen(state: State): Next {
	const screen = paletteOf(state);
	const { rows, top, cursor } = visiblePalette(state);
	const command = rows[cursor - top]?.command;
	if (screen === undefined) return [state, []];
	if (command === undefined) return [{ ...state, notice: 'No command is called that.' }, []];
	const under = underPalette(state);
	const reason = command.unavailable?.(under);
	if (reason !== undefined) return [{ ...state, notice: reason }, []];
	const text = screen.line.text.trim();
	return runAvailable(under, command, isPercent(text) ? Number(text) : screen.count, '');
}
