/**
 * Folders for what is the program’s own: of the XDG Base Directory Specification where one is named, also on systems that have folders of
 * their own; else where env-paths has them.
 */

import { isAbsolute, join } from 'node:path';
import type { Environment } from './environment.ts';

export interface OwnFolder {
	/** Variable of the environment that names the folder for all programs. */
	readonly variable: string;
	/** By platform, where it is not as on most. */
	readonly elsewhere: Readonly<Record<string, (home: string, environment: Environment) => string>>;
	/** Under the home, where nothing else is said. */
	readonly usual: readonly string[];
}

/** None where no home is known: nothing is taken from the folder one happens to be in, or left in it. */
export function placeIn(
	{ variable, elsewhere, usual }: OwnFolder,
	file: string,
	environment: Environment,
	platform: string,
	home: () => string,
): string | undefined {
	const named = environment[variable] ?? '';
	// Relative ones are to be ignored, says the specification.
	if (isAbsolute(named)) return join(named, 'lectern', file);
	const inHome = (home: string): string => join(home, ...usual, 'lectern');
	const folder = (elsewhere[platform] ?? inHome)(known(home), environment);
	return isAbsolute(folder) ? join(folder, file) : undefined;
}

/** The runtime throws where nobody has the user’s number, as in some containers. */
function known(home: () => string): string {
	try {
		return home();
	} catch {
		return '';
	}
}
