/** Where the config file is. */

import { join } from 'node:path';
import type { Environment } from './environment.ts';
import { type OwnFolder, placeIn } from './own-folder.ts';

const FOLDER: OwnFolder = {
	variable: 'XDG_CONFIG_HOME',
	elsewhere: {
		darwin: home => join(home, 'Library', 'Preferences', 'lectern'),
		win32: (home, { APPDATA }) => join(APPDATA || join(home, 'AppData', 'Roaming'), 'lectern', 'Config'),
	},
	usual: ['.config'],
};

export const configPlace = (environment: Environment, platform: string, home: () => string): string | undefined =>
	placeIn(FOLDER, 'config.toml', environment, platform, home);
