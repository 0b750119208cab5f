/** What follows from a message: the next state, and what the shell has to do. Pure; the only place where states come from. */

import { remembered } from '../text/lazy.ts';
import { type Command, everywhere } from './commands/command.ts';
import { commandNamed, commandTable } from './commands.ts';
import { countedOn, counting } from './find.ts';
import { withImages } from './images.ts';
import { keymapOf } from './keymap.ts';
import { edited, lineOf } from './line-editor.ts';
import { reached } from './links.ts';
import { followed } from './links-followed.ts';
import { withFilter } from './list.ts';
import { resumed, withFinished, withMemories } from './memory.ts';
import { chosenFrom } from './menu-choice.ts';
import { typedInPalette } from './palette.ts';
import { pasted } from './pasted.ts';
import { pointed } from './pointing.ts';
import { previewing, withPreviewed } from './preview.ts';
import { typedInPrompt } from './prompts.ts';
import { withContent, withSource } from './raw-source.ts';
import { readOut } from './read-out.ts';
import { keepingPlace, withReading } from './reading.ts';
import { runAnswered, runCommand } from './run-command.ts';
import { type Message, type Next, type Reading, type Screen, type ScreenKind, type State, screenOf } from './state.ts';
import { equipped } from './tools.ts';

/** Made when the first key is pressed. */
const keymapFor = remembered(keymapOf);

const commandFor = (screen: Screen, key: string): Command | undefined =>
	keymapFor(commandTable()).get(screen.kind)?.get(key);

/** Counts beyond this are slips of the finger. */
const MAX_COUNT_DIGITS = 6;

type Handlers = {
	readonly [Kind in Message['kind']]: (state: State, message: Extract<Message, { kind: Kind }>) => Next;
};

const handlers: Handlers = {
	key: (state, { key }) => pressed(withFinished(state), key),
	command: ({ notice: _, ...state }, { id, count }) => {
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
	opened: (state, { id, content }) => {
		const read = withReading(state, reading => forReading(reading, id, content));
		return [reached(resumed(withPreviewed(read, id, content))), []];
	},
	failed: (state, { id, failure }) => {
		const read = withReading(state, reading => forReading(reading, id, failure));
		return [withPreviewed(read, id, failure), []];
	},
	previewed: (state, { id, content }) => [withPreviewed(state, id, content), []],
	background: (state, { background }) => [background === state.background ? state : { ...state, background }, []],
	illustrated: (state, { images }) => [withImages(state, images), []],
	remembered: (state, { memories }) => [withMemories(state, memories), []],
	// The tools are the program's, not the state's: another state tells whoever shows it to look again.
	equipped: state => [keepingPlace(state, { ...state }), []],
	counted: state => [countedOn(state), []],
	noticed: (state, { text }) => [{ ...state, notice: text }, []],
	'read-out': readOut,
	sourced: (state, { id, text }) => [withSource(state, id, text), []],
	followed,
	chosen: (state, { menu, value }) => {
		// An Enter too many comes when the menu has closed already.
		if (screenOf(state).kind !== 'menu') return [state, []];
		return chosenFrom(state, menu, value);
	},
	pasted: (state, { text }) => pasted(state, text),
	pointed: (state, { pointing }) => pointed(withFinished(state), pointing),
};

/** What is read may be another article by the time an answer comes. */
const forReading = (reading: Reading, id: string, content: Reading['content']): Reading =>
	reading.id === id ? withContent(reading, content) : reading;

export function update(state: State, message: Message): Next {
	// The table guarantees that the handler takes this very message; TypeScript cannot follow the correlation.
	const handler = handlers[message.kind] as (state: State, message: Message) => Next;
	return counting(equipped(previewing(handler(state, message))));
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
	const command = commandFor(screen, key);
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
	const always = everywhereOf(commandFor(screenOf(state), key));
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
