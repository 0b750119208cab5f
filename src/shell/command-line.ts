/**
 * Arguments → flags. A command line that is right is read by the runtime's own parser, which costs a millisecond; help, version and
 * whatever is wrong go to meow, which does these well but takes as long to load as printing an article does. Both read one table.
 */

import { parseArgs } from 'node:util';
import { FLAGS, type FlagName, type FlagValues, type Given, givenOf, type Usage } from './options.ts';

/** Kept in step with layout/theme.ts by a test: loading the themes only to check a name would cost every start. */
export const THEME_NAMES: readonly string[] = ['auto', 'dark', 'light', 'contrast', 'mono'];

const parserOptions = () =>
	Object.fromEntries(
		Object.entries(FLAGS).map(([name, { type, short }]) => [name, short === undefined ? { type } : { type, short }]),
	);

/** Asks for help or the version, or cannot be understood: for meow. */
export interface Cold {
	readonly kind: 'cold';
}

export function readCommandLine(argv: readonly string[]): Given | Usage | Cold {
	try {
		const { values: flags, positionals } = switchesIn(argv) ?? parsed(argv);
		if (flags.help === true || flags.version === true || wrongNegative(flags) !== undefined) return { kind: 'cold' };
		return givenOf(flags, positionals);
	} catch {
		return { kind: 'cold' };
	}
}

interface Parsed {
	readonly values: FlagValues;
	readonly positionals: readonly string[];
}

const parsed = (argv: readonly string[]): Parsed =>
	parseArgs({ args: [...argv], options: parserOptions(), allowPositionals: true, allowNegative: true });

/** Nearly every command line is flags without a value, spelled out, and articles: to load the parser for those takes longer. */
function switchesIn(argv: readonly string[]): Parsed | undefined {
	const values: { [Name in FlagName]?: true } = {};
	const positionals: string[] = [];
	for (const argument of argv) {
		const name = argument.slice('--'.length);
		if (!argument.startsWith('-')) positionals.push(argument);
		else if (argument.startsWith('--') && isSwitch(name)) values[name] = true;
		else return undefined;
	}
	return { values, positionals };
}

const isSwitch = (name: string): name is FlagName =>
	Object.hasOwn(FLAGS, name) && FLAGS[name as FlagName].type === 'boolean';

/** A flag that is off has been negated; few have a negative. */
export const wrongNegative = (flags: FlagValues): FlagName | undefined =>
	FLAG_NAMES.find(name => flags[name] === false && FLAGS[name].negative === undefined);

/** Names of all flags, for suggestions. */
export const FLAG_NAMES: readonly FlagName[] = Object.keys(FLAGS) as FlagName[];
