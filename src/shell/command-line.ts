/**
 * Arguments → flags. A command line that is right is read by the runtime's own parser, which costs a millisecond; help, version and
 * whatever is wrong go to meow, which does these well but takes as long to load as printing an article does. Both read one table.
 */

import { parseArgs } from 'node:util';
import { FLAGS, type FlagName, type FlagValues, type Given, givenOf, type Usage } from './options.ts';

/** Kept in step with layout/theme.ts by a test: loading the themes only to check a name would cost every start. */
export const THEME_NAMES: readonly string[] = ['auto', 'dark', 'light', 'contrast', 'mono'];

const parserOptions = Object.fromEntries(
	Object.entries(FLAGS).map(([name, { type, short }]) => [name, short === undefined ? { type } : { type, short }]),
);

/** Asks for help or the version, or cannot be understood: for meow. */
export interface Cold {
	readonly kind: 'cold';
}

export function readCommandLine(argv: readonly string[]): Given | Usage | Cold {
	try {
		const { values, positionals } = parseArgs({
			args: [...argv],
			options: parserOptions,
			allowPositionals: true,
			allowNegative: true,
		});
		const flags: FlagValues = values;
		if (flags.help === true || flags.version === true || wrongNegative(flags) !== undefined) return { kind: 'cold' };
		return givenOf(flags, positionals);
	} catch {
		return { kind: 'cold' };
	}
}

/** A flag that is off has been negated; few have a negative. */
export const wrongNegative = (flags: FlagValues): FlagName | undefined =>
	FLAG_NAMES.find(name => flags[name] === false && FLAGS[name].negative === undefined);

/** Names of all flags, for suggestions. */
export const FLAG_NAMES: readonly FlagName[] = Object.keys(FLAGS) as FlagName[];
