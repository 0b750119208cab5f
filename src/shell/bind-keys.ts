/** The keys of the config file, given to their commands. Most have none: what checks them is loaded only where there are some. */

import { giveKeys } from '../session/commands.ts';
import type { Misfit } from './config.ts';
import type { KeysSaid } from './options.ts';

/** Or what is wrong with them. */
export async function bindKeys(keys: KeysSaid | undefined): Promise<Misfit | undefined> {
	if (keys === undefined) return undefined;
	const { faultIn } = await import('./key-faults.ts');
	const fault = faultIn(keys);
	if (fault === undefined) giveKeys(keys);
	return fault;
}
