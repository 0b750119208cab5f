/** The session by itself: keys as drawn, and the state as one line that people can read. */

import { expect } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import type { Failure } from '../../src/article/resource.ts';
import { summarize } from '../../src/article/summary.ts';
import { textOfLine } from '../../src/layout/line.ts';
import { THEMES } from '../../src/layout/theme.ts';
import { visibleContents } from '../../src/session/contents.ts';
import { listRows } from '../../src/session/geometry.ts';
import { cursorOf, rowsOf, titleOf, topOf } from '../../src/session/list.ts';
import { pageOf } from '../../src/session/page.ts';
import { visiblePalette } from '../../src/session/palette.ts';
import {
	type Effect,
	type Entry,
	initialState,
	type Message,
	type Opened,
	type Palette,
	type Reading,
	type Screen,
	type State,
	screenOf,
} from '../../src/session/state.ts';
import { update } from '../../src/session/update.ts';
import { type VoiceRow, visibleVoices } from '../../src/session/voices.ts';
import { article, p } from '../support/build.ts';
import { PREFERENCES } from '../support/preferences.ts';

/** Name → article; a reason stands for one that cannot be read. */
export type Files = Readonly<Record<string, Article | Failure['reason']>>;

/** Paragraphs of one line each, `Title 1` to `Title n`, under the title; a blank row between. */
export const lines = (title: string, count: number): Article =>
	article(
		Array.from({ length: count }, (_, index) => p(`${title} ${index + 1}`)),
		{ title },
	);

const DRAWN: Readonly<Record<string, string>> = {
	'⏎': 'enter',
	'⎋': 'esc',
	'␣': 'space',
	'⌫': 'backspace',
	'⇥': 'tab',
	'⇟': 'pagedown',
	'⇞': 'pageup',
	'↓': 'down',
	'↑': 'up',
	'→': 'right',
	'←': 'left',
};

/** `⌃d` is Ctrl-D; everything else stands for itself. */
const keysIn = (drawn: string): string[] =>
	Array.from(drawn.matchAll(/⌃(.)|./gu), ([key, held]) => (held === undefined ? (DRAWN[key] ?? key) : `ctrl+${held}`));

const entryOf = (name: string, content: Files[string]): Entry => {
	const address = { kind: 'path', path: name } as const;
	if (typeof content === 'string') return { id: name, address, content: { kind: 'failure', address, reason: content } };
	return { id: name, address, content: { kind: 'known', summary: summarize(content), format: 'text', problems: 0 } };
};

function drawnEffect(effect: Effect): string {
	if (effect.kind === 'quit') return `quit ${effect.code}`;
	if (effect.kind === 'preview') return `preview ${effect.id}`;
	return effect.kind === 'equip' ? `equip ${effect.tools.join(', ')}` : effect.kind;
}

export interface Running {
	readonly state: () => State;
	/** What the shell was asked for and is not done with: all but loading. */
	readonly asked: () => readonly string[];
	readonly send: (message: Message) => void;
	readonly press: (drawn: string) => void;
}

interface Start {
	readonly files: Files;
	readonly size?: State['size'];
	/** The article on the desk from the start, alone as when it was named on the command line. */
	readonly open?: string;
	readonly measure?: number;
	readonly themes?: State['themes'];
}

/** Loading is done at once, as by a shell that has every article at hand. */
export function start({ files, size = { columns: 80, rows: 6 }, open, measure = 72, themes = THEMES }: Start): Running {
	const asked: string[] = [];
	const reading = (id: string): Screen => ({
		kind: 'reading',
		id,
		content: { kind: 'waiting' },
		top: { block: 0, offset: 0, nth: 0 },
	});
	let state = initialState(
		{ ...PREFERENCES, size, themes, measure },
		open === undefined ? { kind: 'list' } : reading(open),
	);
	const openedOf = (id: string): Opened | undefined => {
		const content = files[id];
		if (content === undefined || typeof content === 'string') return undefined;
		return { kind: 'opened', article: content, summary: summarize(content) };
	};
	const openedMessage = (id: string): Message | undefined => {
		const content = openedOf(id);
		return content && { kind: 'opened', id, content };
	};
	const previewedMessage = (id: string): Message | undefined => {
		const content = openedOf(id);
		return content && { kind: 'previewed', id, content };
	};
	const send = (message: Message): void => {
		const [next, effects] = update(state, message);
		state = next;
		for (const effect of effects) {
			const answer =
				effect.kind === 'load'
					? openedMessage(effect.id)
					: effect.kind === 'preview'
						? previewedMessage(effect.id)
						: undefined;
			if (answer !== undefined) send(answer);
			else asked.push(drawnEffect(effect));
		}
	};
	send({
		kind: 'shelved',
		entries: Object.entries(files).map(([name, content]) => entryOf(name, content)),
		complete: true,
	});
	const first = open === undefined ? undefined : openedMessage(open);
	if (first !== undefined) send(first);
	return {
		state: () => state,
		asked: () => asked,
		send,
		press: drawn => {
			for (const key of keysIn(drawn)) send({ kind: 'key', key });
		},
	};
}

/** The rows that are seen, the current one in brackets. */
function drawnList(state: State): string {
	const top = topOf(state);
	const cursor = cursorOf(state);
	return rowsOf(state)
		.slice(top, top + listRows(state))
		.map((row, index) => (top + index === cursor ? `[${titleOf(row.entry)}]` : titleOf(row.entry)))
		.join(' ');
}

/** The first row with something on it, and how many blank ones are above it. */
function drawnReading(state: State, reading: Reading): string {
	const { content, top } = reading;
	if (content.kind !== 'opened') return `${reading.id} ${content.kind}`;
	const rows = pageOf(state, content.article).lines(top, state.size.rows).map(textOfLine);
	const first = rows.findIndex(row => row.trim() !== '');
	return `${'_'.repeat(Math.max(0, first))}${rows[first]?.trim() ?? 'nothing'}`;
}

/** The rows that are seen, the current one in brackets. */
function drawnVoices(state: State): string {
	const { rows, current, number, count } = visibleVoices(state);
	const row = (row: VoiceRow): string =>
		row.kind === 'blank' ? '' : row.kind === 'voice' ? `${row.voice.name ?? '?'}:` : row.said.text;
	return `voices ${number}/${count}: ${rows
		.map(it => (it === current ? `[${row(it)}]` : row(it)))
		.join(' ')
		.replaceAll('  ', ' ')}`;
}

/** The rows that are seen, a dot for each heading above it, the current one in brackets, a star where the reader is. */
function drawnContents(state: State): string {
	const { rows, number, count } = visibleContents(state);
	const drawnRows = rows.map(({ text, depth, fraction, isCurrent, isHere }) => {
		const row = `${'.'.repeat(depth)}${text} ${Math.floor(fraction * 100)}%${isHere ? '*' : ''}`;
		return isCurrent ? `[${row}]` : row;
	});
	return `contents ${number}/${count}: ${drawnRows.join(' ')}`;
}

/** Enough to see what comes first. */
const PALETTE_ROWS = 2;

/** The first rows that are seen, the current one in brackets. */
function drawnPalette(state: State, { line: { text, cursor: at } }: Palette): string {
	const { rows, top, cursor } = visiblePalette(state);
	const titles = rows.map(({ command }, index) => (top + index === cursor ? `[${command.title}]` : command.title));
	return `:${text.slice(0, at)}▏${text.slice(at)} ${titles.slice(0, PALETTE_ROWS).join(', ')}`;
}

type Drawers = { readonly [Kind in Screen['kind']]: (state: State, screen: Extract<Screen, { kind: Kind }>) => string };

const drawers: Drawers = {
	list: state => `list${state.list.filter === '' ? '' : ` /${state.list.filter}`}: ${drawnList(state)}`,
	filter: state => `filter /${state.list.filter}: ${drawnList(state)}`,
	reading: drawnReading,
	voices: drawnVoices,
	contents: drawnContents,
	help: (_, { from, top }) => `help ${from} ${top}`,
	menu: (_, { menu }) => `menu ${menu}`,
	palette: drawnPalette,
	prompt: (_, { name, line: { text, cursor } }) => `${name}: ${text.slice(0, cursor)}▏${text.slice(cursor)}`,
};

export function drawn(state: State): string {
	const screen = screenOf(state);
	const draw = drawers[screen.kind] as (state: State, screen: Screen) => string;
	const count = state.count === '' ? '' : ` count ${state.count}`;
	return `${draw(state, screen)}${count}${state.notice === undefined ? '' : ` | ${state.notice}`}`;
}

/** The screen after the keys, the notice behind a bar, what the shell is asked for behind an arrow. */
export function checkKeys(running: Start | Files, keys: string, expected: string): Running {
	const desk = start(isStart(running) ? running : { files: running });
	desk.press(keys);
	const asked = desk.asked().map(effect => ` → ${effect}`);
	expect(drawn(desk.state()) + asked.join('')).toBe(expected);
	return desk;
}

const isStart = (given: Start | Files): given is Start =>
	'files' in given && typeof given.files === 'object' && !('blocks' in given.files);
