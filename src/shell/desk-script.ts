/** opening.ts, loaded when the desk is opened. */

import { loadWarm } from './warm.ts';

/** Where the bundler has put it as a script (.config/build.ts); in a checkout it is imported. */
declare const __DESK__: string | undefined;

type Opening = typeof import('./opening.ts');

export const opening = async (): Promise<Opening> =>
	typeof __DESK__ === 'string' ? loadWarm<Opening>(new URL(__DESK__, import.meta.url), 'desk') : import('./opening.ts');
