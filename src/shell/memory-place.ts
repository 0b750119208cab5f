/** Where the state file is: as the config file (config-place.ts), in the folders for what programs keep. */

import { isAbsolute, join } from 'node:path';
import type { Environment } from './environment.ts';

const FOLDERS: Readonly<Record<string, (home: string, environment: Environment) => string>> = {
	darwin: home => join(home, 'Library', 'Application Support', 'lectern'),
	win32: (home, { LOCALAPPDATA }) => join(LOCALAPPDATA || join(home, 'AppData', 'Local'), 'lectern', 'Data'),
};

/** None where no home is known: then nothing is remembered. */
export function memoryPlace(environment: Environment, platform: string, home: () => string): string | undefined {
	const { XDG_STATE_HOME: named = '' } = environment;
	if (isAbsolute(named)) return join(named, 'lectern', 'state.json');
	const folder = (FOLDERS[platform] ?? inHome)(known(home), environment);
	return isAbsolute(folder) ? join(folder, 'state.json') : undefined;
}

/** The module that knows the home is only loaded where the environment names no folder. */
export const usualMemoryPlace = (): string | undefined =>
	memoryPlace(process.env, process.platform, () => process.getBuiltinModule('node:os').homedir());

/** The runtime throws where nobody has the user’s number, as in some containers. */
function known(home: () => string): string {
	try {
		return home();
	} catch {
		return '';
	}
}

const inHome = (home: string): string => join(home, '.local', 'state', 'lectern');
