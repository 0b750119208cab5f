/** What follows from a message: the next state, and what the shell has to do. Pure; the only place where states come from. */

import { type Command, everywhere } from './commands/command.ts';
import { COMMANDS, commandNamed } from './commands.ts';
import { keymapOf } from './keymap.ts';
import { edited, lineOf } from './line-editor.ts';
import { withFilter } from './list.ts';
import { menuOf } from './menus.ts';
import { typedInPrompt } from './prompts.ts';
import { keepingPlace, withReading } from './reading.ts';
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
	key: (state, { key }) => pressed(state, key),
	command: (state, { id, count }) => {
		const command = commandNamed(id);
		return command === undefined ? [state, []] : run(state, command, count, '');
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
	opened: (state, { id, content }) => [withReading(state, reading => forReading(reading, id, content)), []],
	failed: (state, { id, failure }) => [withReading(state, reading => forReading(reading, id, failure)), []],
	background: (state, { background }) => [background === state.background ? state : { ...state, background }, []],
	// The tools are the program's, not the state's: another state tells whoever shows it to look again.
	equipped: state => [keepingPlace(state, { ...state }), []],
	chosen: (state, { menu, value }) => {
		// An Enter too many comes when the menu has closed already.
		if (screenOf(state).kind !== 'menu') return [state, []];
		const [closed] = back(state);
		return [menuOf(menu).choose(closed, value), []];
	},
};

/** What is read may be another article by the time an answer comes. */
const forReading = (reading: Reading, id: string, content: Reading['content']): Reading =>
	reading.id === id ? { ...reading, content } : reading;

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
	if (command !== undefined) return run(counted, command, count, key);
	if (screen.kind === 'prompt') return typedInPrompt(counted, key);
	return [screen.kind === 'filter' ? typed(counted, key) : counted, []];
}

/** Where letters and digits are text. */
const TYPED: ReadonlySet<ScreenKind> = new Set(['filter', 'prompt']);

const isCountDigit = (state: State, key: string): boolean => /^[0-9]$/.test(key) && (key !== '0' || state.count !== '');

function run(state: State, command: Command, count: number | undefined, key: string): Next {
	const reason = command.unavailable?.(state);
	if (reason !== undefined) return [{ ...state, notice: reason }, []];
	if (command.asks === undefined) return command.run(state, count, key);
	return [{ ...state, asking: { id: command.id, count } }, []];
}

/** The key that a command has asked for. The way out stays the way out. */
function answered(state: State, asker: Command, count: number | undefined, key: string): Next {
	const always = everywhereOf(KEYMAP.get(screenOf(state).kind)?.get(key));
	if (always !== undefined) return run(state, always, undefined, key);
	return key === 'esc' ? [state, []] : asker.run(state, count, key);
}

const everywhereOf = (command: Command | undefined): Command | undefined =>
	command?.screens === everywhere ? command : undefined;

/** A key in the filter: text, unless it is the name of a key. */
function typed(state: State, key: string): State {
	const { text } = edited(lineOf(state.list.filter), key);
	return text === state.list.filter ? state : withFilter(state, text);
}
