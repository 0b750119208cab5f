/** What follows from a message: the next state, and what the shell has to do. Pure; the only place where states come from. */

import { type Command, everywhere } from './commands/command.ts';
import { COMMANDS, commandNamed } from './commands.ts';
import { jumped } from './jumps.ts';
import { keymapOf } from './keymap.ts';
import { edited, lineOf } from './line-editor.ts';
import { followed } from './links-followed.ts';
import { withFilter } from './list.ts';
import { resumed, withFinished, withMemories } from './memory.ts';
import { menuOf } from './menus.ts';
import { typedInPalette } from './palette.ts';
import { typedInPrompt } from './prompts.ts';
import { withContent, withSource } from './raw-source.ts';
import { keepingPlace, withReading } from './reading.ts';
import { runAnswered, runCommand } from './run-command.ts';
import { back } from './screens.ts';
import { type Message, type Next, type Reading, type ScreenKind, type State, screenOf } from './state.ts';
import { equipped } from './tools.ts';

const KEYMAP = keymapOf(COMMANDS);

/** Counts beyond this are slips of the finger. */
const MAX_COUNT_DIGITS = 6;

type Handlers = {
	readonly [Kind in Message['kind']]: (state: State, message: Extract<Message, { kind: Kind }>) => Next;
};

const handlers: Handlers = {
	key: (state, { key }) => pressed(withFinished(state), key),
	command: (state, { id, count }) => {
		const command = commandNamed(id);
		return command === undefined ? [state, []] : runCommand(state, command, count, '');
	},
	resized: (state, { size }) => [keepingPlace(state, { ...state, size }), []],
	shelved: (state, { entries, complete }) => {
		const all = new Map(state.shelf.entries);
		for (const entry of entries) all.set(entry.id, entry);
		return [{ ...state, shelf: { entries: all, complete } }, []];
	},
	dropped: (state, { ids }) => {
		const all = new Map(state.shelf.entries);
		for (const id of ids) all.delete(id);
		return [{ ...state, shelf: { ...state.shelf, entries: all } }, []];
	},
	opened: (state, { id, content }) => [resumed(withReading(state, reading => forReading(reading, id, content))), []],
	failed: (state, { id, failure }) => [withReading(state, reading => forReading(reading, id, failure)), []],
	background: (state, { background }) => [background === state.background ? state : { ...state, background }, []],
	remembered: (state, { memories }) => [withMemories(state, memories), []],
	// The tools are the program's, not the state's: another state tells whoever shows it to look again.
	equipped: state => [keepingPlace(state, { ...state }), []],
	noticed: (state, { text }) => [{ ...state, notice: text }, []],
	sourced: (state, { id, text }) => [withSource(state, id, text), []],
	followed,
	chosen: (state, { menu, value }) => {
		// An Enter too many comes when the menu has closed already.
		if (screenOf(state).kind !== 'menu') return [state, []];
		const [closed] = back(state);
		const { choose, jump } = menuOf(menu);
		const [after, effects] = choose(closed, value);
		return [jump ? jumped(closed, after) : after, effects];
	},
};

/** What is read may be another article by the time an answer comes. */
const forReading = (reading: Reading, id: string, content: Reading['content']): Reading =>
	reading.id === id ? withContent(reading, content) : reading;

export function update(state: State, message: Message): Next {
	// The table guarantees that the handler takes this very message; TypeScript cannot follow the correlation.
	const handler = handlers[message.kind] as (state: State, message: Message) => Next;
	return equipped(handler(state, message));
}

function pressed(state: State, key: string): Next {
	const { notice, asking, ...quiet } = state;
	const asker = asking === undefined ? undefined : commandNamed(asking.id);
	if (asking !== undefined && asker !== undefined) return answered(quiet, asker, asking.count, key);
	const screen = screenOf(state);
	if (!TYPED.has(screen.kind) && screen.kind !== 'menu' && isCountDigit(state, key)) {
		return [{ ...quiet, count: (state.count + key).slice(-MAX_COUNT_DIGITS) }, []];
	}
	if (key === 'esc' && state.count !== '') return [{ ...quiet, count: '' }, []];
	const command = KEYMAP.get(screen.kind)?.get(key);
	const count = state.count === '' ? undefined : Number(state.count);
	const counted: State = { ...quiet, count: '' };
	if (command !== undefined) return runCommand(counted, command, count, key);
	if (screen.kind === 'prompt') return typedInPrompt(counted, key);
	if (screen.kind === 'palette') return typedInPalette(counted, key);
	return [screen.kind === 'filter' ? typed(counted, key) : counted, []];
}

/** Where letters and digits are text. */
const TYPED: ReadonlySet<ScreenKind> = new Set(['filter', 'prompt', 'palette']);

const isCountDigit = (state: State, key: string): boolean => /^[0-9]$/.test(key) && (key !== '0' || state.count !== '');

/** The key that a command has asked for. The way out stays the way out. */
function answered(state: State, asker: Command, count: number | undefined, key: string): Next {
	const always = everywhereOf(KEYMAP.get(screenOf(state).kind)?.get(key));
	if (always !== undefined) return runCommand(state, always, undefined, key);
	return key === 'esc' ? [state, []] : runAnswered(state, asker, count, key);
}

const everywhereOf = (command: Command | undefined): Command | undefined =>
	command?.screens === everywhere ? command : undefined;

/** A key in the filter: text, unless it is the name of a key. */
function typed(state: State, key: string): State {
	const { text } = edited(lineOf(state.list.filter), key);
	return text === state.list.filter ? state : withFilter(state, text);
}
