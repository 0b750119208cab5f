/** opening.ts, loaded when the desk is opened. */

import { loadWarm } from './warm.ts';

/** Where the bundler has put it as a script (.config/build.ts); in a checkout it is imported. */
declare const __DESK__: string | undefined;

type Opening = typeof import('./opening.ts');

export const opening = async (purpose: string): Promise<Opening> =>
	typeof __DESK__ === 'string'
		? loadWarm<Opening>(new URL(__DESK__, import.meta.url), `desk-${purpose}`)
		: import('./opening.ts');

const EXTENSION = /\.(\w{1,8})$/;

/**
 * What a desk with these articles needs other functions for: each kind of file, a pipe, and what is no file by its name, a folder as a
 * rule. Kept as one, whoever opened a list first would wait for articles ever after.
 */
export function purposeOf([only = '', ...others]: readonly string[]): string {
	if (others.length > 0) return 'list';
	if (only === '-') return 'pipe';
	return EXTENSION.exec(only)?.[1]?.toLowerCase() ?? 'list';
}
