/**
 * The command table: everything the keyboard can do. Key handling, hints, the help screen, README's key table and the tests are all
 * made from it.
 */

import type { Command } from './commands/command.ts';
import { contents } from './commands/contents.ts';
import { finding } from './commands/finding.ts';
import { going } from './commands/going.ts';
import { handing } from './commands/handing.ts';
import { leaving } from './commands/leaving.ts';
import { linking } from './commands/linking.ts';
import { listing } from './commands/listing.ts';
import { looking } from './commands/looking.ts';
import { marking } from './commands/marking.ts';
import { moving } from './commands/moving.ts';
import { prompting } from './commands/prompting.ts';
import { running } from './commands/running.ts';
import { setting } from './commands/setting.ts';
import { speaking } from './commands/speaking.ts';
import { unread } from './commands/unread.ts';

/** In the order in which the help screen shows them. */
export const COMMANDS: readonly Command[] = [
	...moving,
	...going,
	...finding,
	...contents,
	...marking,
	...linking,
	...leaving,
	...listing,
	...unread,
	...speaking,
	...handing,
	...setting,
	...looking,
	...prompting,
	...running,
];

const byId: ReadonlyMap<string, Command> = new Map(COMMANDS.map(command => [command.id, command]));

export const commandNamed = (id: string): Command | undefined => byId.get(id);
