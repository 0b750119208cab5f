/** The help screen's text, made from the command table. */

import { widthOf } from '../text/width.ts';
import type { Command } from './commands/command.ts';
import { labelOfKey } from './keymap.ts';
import type { ScreenKind } from './state.ts';

export type HelpRow =
	| { readonly kind: 'heading'; readonly text: string }
	| { readonly kind: 'command'; readonly keys: readonly string[]; readonly title: string }
	| { readonly kind: 'blank' };

const SECTIONS: readonly { readonly screen: ScreenKind; readonly title: string }[] = [
	{ screen: 'reading', title: 'Reading an article' },
	{ screen: 'voices', title: 'In “Who said what”' },
	{ screen: 'contents', title: 'In the contents' },
	{ screen: 'list', title: 'In the list' },
	{ screen: 'filter', title: 'Filtering the list' },
	{ screen: 'menu', title: 'In a menu' },
	{ screen: 'prompt', title: 'Typing a line' },
	{ screen: 'palette', title: 'Choosing a command' },
];

/** The commands of a screen, in the table's order. */
const commandsOf = (commands: readonly Command[], screen: ScreenKind): readonly Command[] =>
	commands.filter(command => command.screens.includes(screen));

/** Between keys and title, in cells. */
const GAP = 2;

export interface HelpColumns {
	/** Cells for the keys, the space between, and the titles. */
	readonly keys: number;
	readonly gap: number;
	readonly titles: number;
}

/** Where there is no room for all keys of a command, its title goes first: one key is enough to know. */
export function helpColumns(rows: readonly HelpRow[], room: number): HelpColumns {
	const commands = rows.filter(row => row.kind === 'command');
	const widest = (widthOfRow: (row: (typeof commands)[number]) => number): number =>
		Math.max(0, ...commands.map(widthOfRow));
	const all = widest(({ keys }) => widthOf(keys.join(' ')));
	const least = widest(({ keys }) => widthOf(keys[0] ?? ''));
	const left = room - GAP - widest(({ title }) => widthOf(title));
	const keys = Math.min(all, room, Math.max(least, left));
	return { keys, gap: GAP, titles: Math.max(0, room - keys - GAP) };
}

/** The commands of every screen, those of the one the reader came from first. */
export function helpRows(commands: readonly Command[], from: ScreenKind): readonly HelpRow[] {
	const sections = [...SECTIONS].sort((a, b) => Number(b.screen === from) - Number(a.screen === from));
	return sections.flatMap(({ screen, title }, index): readonly HelpRow[] => [
		...(index > 0 ? [{ kind: 'blank' } as const] : []),
		{ kind: 'heading', text: title },
		...commandsOf(commands, screen).map(
			command => ({ kind: 'command', keys: command.keys.map(labelOfKey), title: command.title }) as const,
		),
	]);
}

/** The same as a Markdown table, for README.md. */
export function keyTable(commands: readonly Command[]): string {
	const rows = commands.map(command => `| ${keyCell(command)} | ${command.title} | ${placesOf(command)} |`);
	return ['| key | | where |', '|---|---|---|', ...rows].join('\n');
}

const PLACES: Readonly<Record<ScreenKind, string>> = {
	reading: 'article',
	voices: 'speakers',
	contents: 'contents',
	list: 'list',
	filter: 'filter',
	help: 'help',
	menu: 'menu',
	prompt: 'line',
	palette: 'commands',
};

const placesOf = ({ screens }: Command): string =>
	screens.length === Object.keys(PLACES).length ? 'everywhere' : screens.map(screen => PLACES[screen]).join(', ');

/** What a cell of a table, or HTML in it, would take for its own. */
const ESCAPES: Readonly<Record<string, string>> = { '|': '\\|', '<': '&lt;', '>': '&gt;', '&': '&amp;' };

const keyCell = (command: Command): string =>
	command.keys.map(key => `<kbd>${labelOfKey(key).replace(/[|<>&]/g, sign => ESCAPES[sign] ?? sign)}</kbd>`).join(' ');
