/** How many colours the terminal gets: from the flag, the environment, and what standard output is. */

import type { Environment } from './environment.ts';
import type { ColorMode } from './options.ts';

export interface ColorSupport {
	/** Chalk’s levels: 0 nothing, 1 the 16 colours and bold, italic …, 2 256 colours, 3 all. */
	readonly depth: 0 | 1 | 2 | 3;
	/** Without, only bold, italic, dim and the like: NO_COLOR asks for no colour, not for no style (no-color.org). */
	readonly colors: boolean;
}

const NOTHING: ColorSupport = { depth: 0, colors: false };

/** In order: the flag, NO_COLOR, FORCE_COLOR, TERM=dumb, no terminal, COLORTERM, TERM. An empty variable is as good as none. */
export function colorSupport(mode: ColorMode, environment: Environment, isTerminal: boolean): ColorSupport {
	const dumb = environment['TERM'] === 'dumb';
	if (mode === 'never') return isTerminal && !dumb ? { depth: 1, colors: false } : NOTHING;
	const depth = depthOf(environment);
	if (mode === 'always') return { depth, colors: true };
	if (environment['NO_COLOR']) return isTerminal && !dumb ? { depth: 1, colors: false } : NOTHING;
	const forced = forcedDepth(environment['FORCE_COLOR']);
	if (forced !== undefined) return { depth: forced, colors: forced > 0 };
	return dumb || !isTerminal ? NOTHING : { depth, colors: true };
}

const FORCED: Readonly<Record<string, ColorSupport['depth']>> = { '0': 0, false: 0, '1': 1, true: 1, '2': 2, '3': 3 };

const forcedDepth = (value: string | undefined): ColorSupport['depth'] | undefined =>
	value === undefined || value === '' ? undefined : (FORCED[value] ?? 1);

function depthOf(environment: Environment): 1 | 2 | 3 {
	if (/^(truecolor|24bit)$/i.test(environment['COLORTERM'] ?? '')) return 3;
	const term = environment['TERM'] ?? '';
	if (/-(truecolor|direct)$/.test(term) || /^xterm-(kitty|ghostty)$/.test(term)) return 3;
	return /-256(color)?$/.test(term) ? 2 : 1;
}
