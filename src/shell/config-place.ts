/**
 * Where the config file is: in the folder of the XDG Base Directory Specification, where one is named also on systems that have folders
 * of their own; else where env-paths has it.
 */

import { isAbsolute, join } from 'node:path';
import type { Environment } from './environment.ts';

const FOLDERS: Readonly<Record<string, (home: string, environment: Environment) => string>> = {
	darwin: home => join(home, 'Library', 'Preferences', 'lectern'),
	win32: (home, { APPDATA }) => join(APPDATA || join(home, 'AppData', 'Roaming'), 'lectern', 'Config'),
};

/** None where no home is known: a config is never taken from the folder one happens to be in. */
export function configPlace(environment: Environment, platform: string, home: () => string): string | undefined {
	const { XDG_CONFIG_HOME: named = '' } = environment;
	// Relative ones are to be ignored, says the specification.
	if (isAbsolute(named)) return join(named, 'lectern', 'config.toml');
	const folder = (FOLDERS[platform] ?? inHome)(known(home), environment);
	return isAbsolute(folder) ? join(folder, 'config.toml') : undefined;
}

/** The runtime throws where nobody has the user’s number, as in some containers. */
function known(home: () => string): string {
	try {
		return home();
	} catch {
		return '';
	}
}

const inHome = (home: string): string => join(home, '.config', 'lectern');
