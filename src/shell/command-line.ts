/**
 * Arguments → options. A command line that is right is read by the runtime's own parser, which costs a millisecond; help, version and
 * whatever is wrong go to meow, which does these well but takes as long to load as printing an article does. Both read one table.
 */

import { parseArgs } from 'node:util';
import { FLAGS, type FlagName, type FlagValues, optionsOf, type ReadOptions } from './options.ts';

/** Kept in step with layout/theme.ts by a test: loading the themes only to check a name would cost every start. */
export const THEME_NAMES: readonly string[] = ['auto', 'light', 'dark', 'mono'];

const parserOptions = Object.fromEntries(
	Object.entries(FLAGS).map(([name, { type, short }]) => [name, short === undefined ? { type } : { type, short }]),
);

/** Asks for help or the version, or cannot be understood: for meow. */
export interface Cold {
	readonly kind: 'cold';
}

export function readCommandLine(argv: readonly string[]): ReadOptions | Cold {
	try {
		const { values, positionals } = parseArgs({ args: [...argv], options: parserOptions, allowPositionals: true });
		const flags: FlagValues = values;
		if (flags.help === true || flags.version === true) return { kind: 'cold' };
		return optionsOf(flags, positionals, THEME_NAMES);
	} catch {
		return { kind: 'cold' };
	}
}

/** Names of all flags, for suggestions. */
export const FLAG_NAMES: readonly FlagName[] = Object.keys(FLAGS) as FlagName[];
