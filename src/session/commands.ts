/**
 * The command table: everything the keyboard can do. Key handling, hints, the help screen, README's key table and the tests are all
 * made from it.
 */

import type { Command } from './commands/command.ts';
import { going } from './commands/going.ts';
import { leaving } from './commands/leaving.ts';
import { linking } from './commands/linking.ts';
import { listing } from './commands/listing.ts';
import { moving } from './commands/moving.ts';
import { prompting } from './commands/prompting.ts';
import { running } from './commands/running.ts';
import { setting } from './commands/setting.ts';
import { speaking } from './commands/speaking.ts';

/** In the order in which the help screen shows them. */
export const COMMANDS: readonly Command[] = [
	...moving,
	...going,
	...linking,
	...leaving,
	...listing,
	...speaking,
	...setting,
	...prompting,
	...running,
];

const byId: ReadonlyMap<string, Command> = new Map(COMMANDS.map(command => [command.id, command]));

export const commandNamed = (id: string): Command | undefined => byId.get(id);
