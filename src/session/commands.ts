/**
 * The command table: everything the keyboard can do. Key handling, hints, the help screen, README's key table and the tests are all
 * made from it.
 */

import type { Command } from './commands/command.ts';
import { contents } from './commands/contents.ts';
import { finding } from './commands/finding.ts';
import { going } from './commands/going.ts';
import { handing } from './commands/handing.ts';
import { illustrating } from './commands/illustrating.ts';
import { leaving } from './commands/leaving.ts';
import { linking } from './commands/linking.ts';
import { listing } from './commands/listing.ts';
import { looking } from './commands/looking.ts';
import { marking } from './commands/marking.ts';
import { moving } from './commands/moving.ts';
import { previewing } from './commands/previewing.ts';
import { prompting } from './commands/prompting.ts';
import { running } from './commands/running.ts';
import { setting } from './commands/setting.ts';
import { speaking } from './commands/speaking.ts';
import { unread } from './commands/unread.ts';

/** In the order in which the help screen shows them, each with the keys it has at first. */
export const COMMANDS: readonly Command[] = [
	...moving,
	...going,
	...finding,
	...contents,
	...marking,
	...linking,
	...leaving,
	...listing,
	...previewing,
	...unread,
	...speaking,
	...handing,
	...setting,
	...illustrating,
	...looking,
	...prompting,
	...running,
];

interface Table {
	readonly commands: readonly Command[];
	readonly byId: ReadonlyMap<string, Command>;
}

const tableOf = (commands: readonly Command[]): Table => ({
	commands,
	byId: new Map(commands.map(command => [command.id, command])),
});

let table = tableOf(COMMANDS);

/** The commands with the keys they have now. */
export const commandTable = (): readonly Command[] => table.commands;

export const commandNamed = (id: string): Command | undefined => table.byId.get(id);

/** Keys by the id of their command, instead of those it has at first. */
export type KeysGiven = ReadonlyMap<string, readonly string[]>;

export const withKeys = (given: KeysGiven): readonly Command[] =>
	COMMANDS.map(command => ({ ...command, keys: given.get(command.id) ?? command.keys }));

/** From now on commands have these keys. The shell says so before anything is shown, as it chooses the ruler (text/width.ts). */
export function giveKeys(given: KeysGiven): void {
	table = tableOf(given.size === 0 ? COMMANDS : withKeys(given));
}
