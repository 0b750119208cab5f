/** Where the state file is. */

import { join } from 'node:path';
import type { Environment } from './environment.ts';
import { type OwnFolder, placeIn } from './own-folder.ts';

const FOLDER: OwnFolder = {
	variable: 'XDG_STATE_HOME',
	elsewhere: {
		darwin: home => join(home, 'Library', 'Application Support', 'lectern'),
		win32: (home, { LOCALAPPDATA }) => join(LOCALAPPDATA || join(home, 'AppData', 'Local'), 'lectern', 'Data'),
	},
	usual: ['.local', 'state'],
};

/** None where no home is known: then nothing is remembered. */
export const memoryPlace = (environment: Environment, platform: string, home: () => string): string | undefined =>
	placeIn(FOLDER, 'state.json', environment, platform, home);

/** The module that knows the home is only loaded where the environment names no folder. */
export const usualMemoryPlace = (): string | undefined =>
	memoryPlace(process.env, process.platform, () => process.getBuiltinModule('node:os').homedir());
