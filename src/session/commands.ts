/**
 * The command table: everything the keyboard can do. Key handling, hints, the help screen, README's key table and the tests are all
 * made from it.
 */

import { halfStep, listRows, MEASURE_STEP, pageRows, pageStep } from './geometry.ts';
import { helpRows } from './help.ts';
import { cursorOf, moveCursor, rowsOf, withCursor, withoutFilter } from './list.ts';
import { noNotes, toNote } from './notes.ts';
import * as reading from './reading.ts';
import {
	back,
	openCurrent,
	openMenu,
	openNeighbour,
	push,
	toggleJustified,
	withMeasure,
	withScreen,
} from './screens.ts';
import { codeLeft, codeRight, noCode, notCut, toggleCut } from './sideways.ts';
import { INTERRUPTED, type Next, readingOf, type ScreenKind, type State, screenOf } from './state.ts';
import { goToSaid, moveVoices, noVoices, openVoices, toVoice, visibleStops } from './voices.ts';

export interface Command {
	readonly id: string;
	/** What it does, as the help screen says it. */
	readonly title: string;
	/** First the one that hints show. */
	readonly keys: readonly string[];
	readonly screens: readonly ScreenKind[];
	/** Why it can do nothing now, as a sentence; undefined when it can. */
	readonly unavailable?: (state: State) => string | undefined;
	/** `count` is the number typed before the key, if one was. */
	readonly run: (state: State, count: number | undefined) => Next;
}

/** Commands that move on whatever is on the screen, by what a move means there. */
type Move = (state: State, rows: number) => State;

const moves: { readonly [Kind in ScreenKind]?: Move } = {
	list: moveCursor,
	filter: moveCursor,
	reading: reading.scroll,
	voices: moveVoices,
	help: moveHelp,
};

function moveHelp(state: State, rows: number): State {
	const screen = screenOf(state);
	if (screen.kind !== 'help') return state;
	const last = Math.max(0, helpRows(COMMANDS, screen.from).length - pageRows(state));
	return withScreen(state, { ...screen, top: Math.max(0, Math.min(screen.top + rows, last)) });
}

const heights: { readonly [Kind in ScreenKind]?: (state: State) => number } = {
	list: listRows,
	filter: listRows,
	voices: visibleStops,
};

const heightOf = (state: State): number => (heights[screenOf(state).kind] ?? pageRows)(state);

const move =
	(rowsOfMove: (state: State) => number) =>
	(state: State, count = 1): Next => [moves[screenOf(state).kind]?.(state, rowsOfMove(state) * count) ?? state, []];

const noArticle = (state: State): string | undefined =>
	readingOf(state)?.content.kind === 'opened' ? undefined : 'There is no article on the desk.';

const noRows = (state: State): string | undefined => (rowsOf(state).length === 0 ? 'The list is empty.' : undefined);

const still = (state: State): Next => [state, []];

const everywhere: readonly ScreenKind[] = ['list', 'filter', 'reading', 'voices', 'help', 'menu'];
const scrolling: readonly ScreenKind[] = ['list', 'reading', 'voices', 'help'];

export const COMMANDS: readonly Command[] = [
	{ id: 'down', title: 'Line down', keys: ['j', 'down', 'ctrl+n'], screens: scrolling, run: move(() => 1) },
	{ id: 'up', title: 'Line up', keys: ['k', 'up', 'ctrl+p'], screens: scrolling, run: move(() => -1) },
	{
		id: 'page-down',
		title: 'Page down',
		keys: ['space', 'f', 'pagedown', 'ctrl+f'],
		screens: scrolling,
		run: move(state => pageStep(heightOf(state))),
	},
	{
		id: 'page-up',
		title: 'Page up',
		keys: ['b', 'pageup', 'ctrl+b'],
		screens: scrolling,
		run: move(state => -pageStep(heightOf(state))),
	},
	{
		id: 'half-down',
		title: 'Half a page down',
		keys: ['d', 'ctrl+d'],
		screens: scrolling,
		run: move(state => halfStep(heightOf(state))),
	},
	{
		id: 'half-up',
		title: 'Half a page up',
		keys: ['u', 'ctrl+u'],
		screens: scrolling,
		run: move(state => -halfStep(heightOf(state))),
	},
	{
		id: 'top',
		title: 'To the top',
		keys: ['g', 'home'],
		screens: scrolling,
		run: move(() => Number.NEGATIVE_INFINITY),
	},
	{
		id: 'bottom',
		title: 'To the bottom',
		keys: ['G', 'end'],
		screens: scrolling,
		run: move(() => Number.POSITIVE_INFINITY),
	},
	{
		id: 'percent',
		title: 'To N percent (50%)',
		keys: ['%'],
		screens: ['reading'],
		unavailable: noArticle,
		run: (state, count) =>
			count === undefined
				? [{ ...state, notice: 'Type the number first: 50% goes to the middle.' }, []]
				: still(reading.toFraction(state, count / 100)),
	},
	{
		id: 'next-section',
		title: 'Next section',
		keys: [']'],
		screens: ['reading'],
		unavailable: noArticle,
		run: (state, count) => still(reading.jump(state, 'section', 1, count)),
	},
	{
		id: 'previous-section',
		title: 'Previous section',
		keys: ['['],
		screens: ['reading'],
		unavailable: noArticle,
		run: (state, count) => still(reading.jump(state, 'section', -1, count)),
	},
	{
		id: 'next-paragraph',
		title: 'Next paragraph',
		keys: ['}'],
		screens: ['reading'],
		unavailable: noArticle,
		run: (state, count) => still(reading.jump(state, 'paragraph', 1, count)),
	},
	{
		id: 'previous-paragraph',
		title: 'Previous paragraph',
		keys: ['{'],
		screens: ['reading'],
		unavailable: noArticle,
		run: (state, count) => still(reading.jump(state, 'paragraph', -1, count)),
	},
	{
		id: 'next-speech',
		title: 'Next direct speech',
		keys: ['"', ')'],
		screens: ['reading'],
		unavailable: noArticle,
		run: (state, count) => still(reading.jump(state, 'speech', 1, count)),
	},
	{
		id: 'previous-speech',
		title: 'Previous direct speech',
		keys: ['('],
		screens: ['reading'],
		unavailable: noArticle,
		run: (state, count) => still(reading.jump(state, 'speech', -1, count)),
	},
	{
		id: 'next-figure',
		title: 'Next figure',
		keys: ['>'],
		screens: ['reading'],
		unavailable: noArticle,
		run: (state, count) => still(reading.jump(state, 'figure', 1, count)),
	},
	{
		id: 'previous-figure',
		title: 'Previous figure',
		keys: ['<'],
		screens: ['reading'],
		unavailable: noArticle,
		run: (state, count) => still(reading.jump(state, 'figure', -1, count)),
	},
	{
		id: 'open',
		title: 'Open the article',
		keys: ['enter', 'l', 'right'],
		screens: ['list'],
		unavailable: noRows,
		run: openCurrent,
	},
	{
		id: 'back',
		title: 'Back',
		keys: ['q', 'esc', 'backspace', 'h', 'left'],
		screens: ['voices', 'help'],
		run: back,
	},
	{ id: 'leave', title: 'Back', keys: ['q', 'esc', 'backspace', 'h'], screens: ['reading'], run: back },
	{
		id: 'code-left',
		title: 'Code to the left, or back',
		keys: ['left'],
		screens: ['reading'],
		run: (state, count) =>
			(noArticle(state) ?? notCut(state)) === undefined ? still(codeLeft(state, count)) : back(state),
	},
	{
		id: 'code-right',
		title: 'Code to the right',
		keys: ['right'],
		screens: ['reading'],
		unavailable: state => noArticle(state) ?? notCut(state),
		run: (state, count) => still(codeRight(state, count)),
	},
	{
		id: 'cut-code',
		title: 'Wrap or cut long lines of code',
		keys: ['S'],
		screens: ['reading'],
		unavailable: state => noArticle(state) ?? noCode(state),
		run: state => still(toggleCut(state)),
	},
	{ id: 'close', title: 'Close the menu', keys: ['q', 'esc', 'backspace', 'h', 'left'], screens: ['menu'], run: back },
	{
		id: 'leave-list',
		title: 'Clear the filter, or quit',
		keys: ['q', 'esc'],
		screens: ['list'],
		run: state => (state.list.filter === '' ? [state, [{ kind: 'quit', code: 0 }]] : still(withoutFilter(state))),
	},
	{
		id: 'filter',
		title: 'Filter the list as you type',
		keys: ['/'],
		screens: ['list'],
		run: state => still(push(state, { kind: 'filter' })),
	},
	{
		id: 'keep-filter',
		title: 'Keep the filter',
		keys: ['enter', 'tab'],
		screens: ['filter'],
		run: state => still(withCursor(back(state)[0], cursorOf(state))),
	},
	{
		id: 'drop-filter',
		title: 'Drop the filter',
		keys: ['esc'],
		screens: ['filter'],
		run: state => back(withoutFilter(state)),
	},
	{ id: 'filter-down', title: 'Next match', keys: ['down', 'ctrl+n'], screens: ['filter'], run: move(() => 1) },
	{ id: 'filter-up', title: 'Previous match', keys: ['up', 'ctrl+p'], screens: ['filter'], run: move(() => -1) },
	{
		id: 'sort',
		title: 'Sort the list …',
		keys: ['o'],
		screens: ['list'],
		unavailable: noRows,
		run: state => still(openMenu(state, 'sort')),
	},
	{
		id: 'next-article',
		title: 'Next article',
		keys: ['J'],
		screens: ['reading'],
		run: (state, count = 1) => openNeighbour(state, count),
	},
	{
		id: 'previous-article',
		title: 'Previous article',
		keys: ['K'],
		screens: ['reading'],
		run: (state, count = 1) => openNeighbour(state, -count),
	},
	{
		id: 'links',
		title: 'Links of the article …',
		keys: ['L'],
		screens: ['reading'],
		unavailable: state => noArticle(state) ?? reading.noLinks(state),
		run: state => still(openMenu(state, 'links')),
	},
	{
		id: 'note',
		title: 'To the note, or back',
		keys: ['#'],
		screens: ['reading'],
		unavailable: state => noArticle(state) ?? noNotes(state),
		run: (state, count) => still(toNote(state, count)),
	},
	{
		id: 'voices',
		title: 'Who said what …',
		keys: ['W'],
		screens: ['reading'],
		unavailable: state => noArticle(state) ?? noVoices(state),
		run: state => still(openVoices(state)),
	},
	{
		id: 'go-to-speech',
		title: 'To these words in the article',
		keys: ['enter', 'l', 'right'],
		screens: ['voices'],
		run: goToSaid,
	},
	{
		id: 'next-speaker',
		title: 'Next speaker',
		keys: [']'],
		screens: ['voices'],
		run: (state, count = 1) => still(toVoice(state, count)),
	},
	{
		id: 'previous-speaker',
		title: 'Previous speaker',
		keys: ['['],
		screens: ['voices'],
		run: (state, count = 1) => still(toVoice(state, -count)),
	},
	{
		id: 'furniture',
		title: 'Show or fold page furniture',
		keys: ['x'],
		screens: ['reading'],
		unavailable: state => noArticle(state) ?? reading.noFurniture(state),
		run: state => still(reading.toggleFurniture(state)),
	},
	{
		id: 'narrower',
		title: 'Narrower lines',
		keys: ['-'],
		screens: ['reading'],
		run: (state, count = 1) => still(withMeasure(state, -MEASURE_STEP * count)),
	},
	{
		id: 'wider',
		title: 'Wider lines',
		keys: ['+'],
		screens: ['reading'],
		run: (state, count = 1) => still(withMeasure(state, MEASURE_STEP * count)),
	},
	{
		id: 'reset-measure',
		title: 'Lines as wide as at first',
		keys: ['='],
		screens: ['reading'],
		run: state => still(withMeasure(state, undefined)),
	},
	{
		id: 'justify',
		title: 'Justify the text, or not',
		keys: ['w'],
		screens: ['reading'],
		run: state => still(toggleJustified(state)),
	},
	{
		id: 'theme',
		title: 'Choose a theme …',
		keys: ['c'],
		screens: ['list', 'reading'],
		run: state => still(openMenu(state, 'theme')),
	},
	{
		id: 'help',
		title: 'Help',
		keys: ['?'],
		screens: ['list', 'reading', 'voices'],
		run: state => still(push(state, { kind: 'help', from: screenOf(state).kind, top: 0 })),
	},
	{
		id: 'redraw',
		title: 'Draw the screen anew',
		keys: ['ctrl+l'],
		screens: everywhere,
		run: state => [state, [{ kind: 'redraw' }]],
	},
	{
		id: 'suspend',
		title: 'Suspend (fg comes back)',
		keys: ['ctrl+z'],
		screens: everywhere,
		run: state => [state, [{ kind: 'suspend' }]],
	},
	{
		id: 'interrupt',
		title: 'Quit at once',
		keys: ['ctrl+c'],
		screens: everywhere,
		run: state => [state, [{ kind: 'quit', code: INTERRUPTED }]],
	},
	{
		id: 'quit',
		title: 'Quit at once',
		keys: ['Q'],
		screens: ['list', 'reading', 'voices', 'help', 'menu'],
		run: state => [state, [{ kind: 'quit', code: 0 }]],
	},
];

export const commandNamed = (id: string): Command | undefined => COMMANDS.find(command => command.id === id);
