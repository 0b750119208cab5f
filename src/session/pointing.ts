/** The mouse: what is under it on each screen, and what follows from a click, the wheel, and the button that goes back. */

import type { Place } from '../article/place.ts';
import type { Line } from '../layout/line.ts';
import { linksIn } from '../layout/places.ts';
import { widthOf } from '../text/width.ts';
import { move } from './commands/move.ts';
import { commandNamed } from './commands.ts';
import { visibleContents } from './contents.ts';
import { listRows, pageRows } from './geometry.ts';
import { cursorOf, rowsOf, topOf, withCursor } from './list.ts';
import { chosenFrom } from './menu-choice.ts';
import { itemAt } from './menus.ts';
import { screenPageOf } from './pages.ts';
import { visiblePalette } from './palette.ts';
import { panesOf } from './preview.ts';
import { withReading } from './reading.ts';
import { runCommand } from './run-command.ts';
import type { ScreenPage } from './screen-page.ts';
import { type Next, readingOf, type ScreenKind, type State, screenOf } from './state.ts';
import { visibleVoices } from './voices.ts';
import type { Words } from './words.ts';

/** What was done with the mouse. */
export type Pointing =
	/** A cell of the screen, counted from 0. */
	| { readonly what: 'click'; readonly row: number; readonly column: number }
	/** Notches of the wheel, down the page when positive. */
	| { readonly what: 'wheel'; readonly notches: number }
	| { readonly what: 'back' };

/** As most browsers and pagers have it. */
const ROWS_A_NOTCH = 3;

/** What a screen does with it. */
interface Target {
	/** How far the cursor is from what stands in this cell of the body; undefined where nothing does. */
	readonly stepTo?: (state: State, row: number, column: number) => number | undefined;
	/** Id of the command that a click on what is current already runs. */
	readonly open?: string;
	/** A click where there is no cursor to move. */
	readonly click?: (state: State, row: number, column: number, page: ScreenPage | undefined) => Next;
	readonly scroll?: (state: State, rows: number) => Next;
	/** Id of the command that goes back. */
	readonly back: string;
}

const moved = move(() => 1);

const targets: { readonly [Kind in ScreenKind]: Target } = {
	list: { stepTo: stepInList, open: 'open', scroll: scrollList, back: 'leave-list' },
	filter: { click: clickWhileFiltering, scroll: scrollList, back: 'drop-filter' },
	reading: { click: clickInArticle, scroll: moved, back: 'back-along' },
	voices: { stepTo: stepInVoices, open: 'go-to-speech', scroll: moved, back: 'back' },
	contents: { stepTo: stepInContents, open: 'go-to-heading', scroll: moved, back: 'back' },
	help: { scroll: moved, back: 'back' },
	menu: { click: clickInMenu, back: 'close' },
	prompt: { back: 'drop' },
	palette: { stepTo: stepInPalette, open: 'run-command', scroll: moved, back: 'close-palette' },
};

export function pointed(state: State, pointing: Pointing): Next {
	const { notice, asking, ...quiet } = state;
	const counted: State = { ...quiet, count: '' };
	const { kind } = screenOf(state);
	// Things are where they were seen: above the notice, if there is one.
	if (pointing.what === 'click') return clicked(counted, pointing.row, pointing.column, screenPageOf(state, NO_WORDS));
	if (pointing.what === 'back') return staying(counted, run(counted, targets[kind].back));
	return targets[kind].scroll?.(counted, ROWS_A_NOTCH * pointing.notches) ?? [counted, []];
}

/** Sentences take no part in where rows are. */
const NO_WORDS: Words = { failure: () => '', problem: () => '' };

function clicked(state: State, screenRow: number, column: number, page: ScreenPage | undefined): Next {
	const { stepTo, open, click } = targets[screenOf(state).kind];
	const row = page?.header === undefined ? screenRow : screenRow - 1;
	if (row < 0 || row >= (page?.rows ?? pageRows(state))) return [state, []];
	if (click !== undefined) return click(state, row, column, page);
	const step = stepTo?.(state, row, column);
	if (step === undefined) return [state, []];
	return step === 0 && open !== undefined ? run(state, open) : moved(state, step);
}

function run(state: State, id: string): Next {
	const command = commandNamed(id);
	return command === undefined ? [state, []] : runCommand(state, command, undefined, '');
}

/** A slip of the hand ends nothing. */
const staying = (state: State, next: Next): Next => (next[1].some(({ kind }) => kind === 'quit') ? [state, []] : next);

/** The preview is of the current article. */
function stepInList(state: State, row: number, column: number): number | undefined {
	const panes = panesOf(state);
	if (panes !== undefined && column >= panes.list) return 0;
	const index = topOf(state) + row;
	return index < rowsOf(state).length ? index - cursorOf(state) : undefined;
}

/** The rows move, and the cursor as far as it has to, to stay among them. */
function scrollList(state: State, rows: number): Next {
	const height = listRows(state);
	const edge = rows > 0 ? topOf(state) + height - 1 : topOf(state);
	const scrolled = withCursor(state, edge + rows);
	const top = topOf(scrolled);
	return [withCursor(scrolled, Math.max(top, Math.min(cursorOf(state), top + height - 1))), []];
}

/** Whoever chooses has typed enough. */
function clickWhileFiltering(state: State, row: number, column: number): Next {
	const step = stepInList(state, row, column);
	if (step === undefined) return [state, []];
	const [kept, effects] = run(state, 'keep-filter');
	return step === 0 ? run(kept, 'open') : [moved(kept, step)[0], effects];
}

function stepInContents(state: State, row: number): number | undefined {
	const { rows } = visibleContents(state);
	return row < rows.length ? row - rows.findIndex(({ isCurrent }) => isCurrent) : undefined;
}

/** Only what is said can be current. */
function stepInVoices(state: State, row: number): number | undefined {
	const { rows, current } = visibleVoices(state);
	const stops = rows.flatMap(({ kind }, index) => (kind === 'said' ? [index] : []));
	const wanted = stops.indexOf(row);
	return wanted < 0 ? undefined : wanted - stops.findIndex(stop => rows[stop] === current);
}

function stepInPalette(state: State, row: number): number | undefined {
	const { rows, top, cursor } = visiblePalette(state);
	return row < rows.length ? top + row - cursor : undefined;
}

function clickInMenu(state: State, row: number): Next {
	const screen = screenOf(state);
	const value = screen.kind === 'menu' ? itemAt(state, screen.menu, row) : undefined;
	return screen.kind === 'menu' && value !== undefined ? chosenFrom(state, screen.menu, value) : [state, []];
}

/** Follows the link under the mouse, as if it had been chosen before. */
function clickInArticle(state: State, row: number, column: number, page: ScreenPage | undefined): Next {
	const line = page?.body[row];
	const place = line && page && linkPlaceAt(state, line, column - page.margin);
	if (place === undefined) return [state, []];
	const chosen = withReading(state, reading => ({ ...reading, focus: place }));
	return run(chosen, 'follow-link');
}

/** Where the link begins that is in this cell of the line. */
function linkPlaceAt(state: State, line: Line, column: number): Place | undefined {
	const content = readingOf(state)?.content;
	const { block } = line.place;
	const top = content?.kind === 'opened' ? content.article.blocks[block] : undefined;
	const offset = offsetAt(line, column);
	if (top === undefined || offset === undefined) return undefined;
	const link = linksIn(top).find(({ start, end }) => start <= offset && offset < end);
	return link && { block, offset: link.start };
}

/** Of the stretch in this cell, some of its text; spans stand in the order in which they are seen. */
function offsetAt({ spans }: Line, column: number): number | undefined {
	let end = 0;
	for (const { text, link, offset } of spans) {
		end += widthOf(text);
		if (column < end) return column < 0 ? undefined : (link?.start ?? offset);
	}
	return undefined;
}
