/** Whether a run goes by the config file, and the file opened. What reads it is loaded only where there is one. */

import { readFileSync } from 'node:fs';
import { THEME_NAMES } from './command-line.ts';
import { configPlace } from './config-place.ts';
import { type Config, type Given, outputOf } from './options.ts';

/** A sentence about what is wrong with the config file. */
export interface WrongConfig {
	readonly kind: 'wrong-config';
	readonly sentence: string;
}

/** What the file says and will not do: the keys that lead to it, and a sentence. */
export interface Misfit {
	readonly path: readonly string[];
	readonly message: string;
}

/** Said of the file that this run goes by. */
export async function misfit(given: Given, found: Misfit): Promise<WrongConfig> {
	const file = fileOf(given) ?? '';
	const { misfitIn, unreadable } = await import('./config-read.ts');
	try {
		return misfitIn(file, readFileSync(file), found);
	} catch (error) {
		return unreadable(file, error);
	}
}

const NO_CONFIG: Config = { kind: 'config', themes: [] };

/** As far as this run goes by it. `onDesk`: whether nothing is printed. */
export async function configFor(given: Given, onDesk: boolean): Promise<Config | WrongConfig> {
	if (!isWanted(given, onDesk)) return NO_CONFIG;
	const config = await configIn(given);
	const inFull = onDesk || given.flags['print-config'] === true;
	return inFull || config.kind === 'wrong-config' ? config : forPrinting(config);
}

/** The desk, painted text, a theme that is none of ours, and whoever names a file. Else not even its absence is noticed. */
function isWanted({ flags }: Given, onDesk: boolean): boolean {
	const isPainted = flags.color === 'always' && outputOf(flags) === undefined;
	const isOwnTheme = flags.theme !== undefined && !THEME_NAMES.includes(String(flags.theme));
	return onDesk || isPainted || isOwnTheme || flags.config !== undefined || flags['print-config'] === true;
}

/** Only colours: what another program reads must not depend on how somebody likes the screen. */
const forPrinting = ({ kind, theme, themes }: Config): Config => ({
	kind,
	themes,
	...(theme === undefined ? {} : { theme }),
});

const fileOf = ({ flags: { config } }: Given): string | undefined =>
	typeof config === 'string' ? config : usualPlace();

async function configIn(given: Given): Promise<Config | WrongConfig> {
	const file = fileOf(given);
	if (file === undefined) return NO_CONFIG;
	try {
		const bytes = readFileSync(file);
		const { readConfig } = await import('./config-read.ts');
		return readConfig(file, bytes);
	} catch (error) {
		if (given.flags.config === undefined && isAbsence(error)) return NO_CONFIG;
		const { unreadable } = await import('./config-read.ts');
		return unreadable(file, error);
	}
}

/** The module that knows the home is only loaded where the environment names no folder. */
export const usualPlace = (): string | undefined =>
	configPlace(process.env, process.platform, () => process.getBuiltinModule('node:os').homedir());

const isAbsence = (error: unknown): boolean =>
	error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
