/** print.ts, loaded when something is printed. */

import type { Output } from './options.ts';
import { loadWarm } from './warm.ts';

/** Where the bundler has put it as a script (.config/build.ts); in a checkout it is imported. */
declare const __PRINTING__: string | undefined;

type Printing = typeof import('./print.ts');

export const printing = async (output: Output): Promise<Printing> =>
	typeof __PRINTING__ === 'string'
		? loadWarm<Printing>(new URL(__PRINTING__, import.meta.url), output)
		: import('./print.ts');
