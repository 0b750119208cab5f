/** What a typed line leads to. */

import type { Message } from '../state.ts';

export interface Typed {
	readonly say: readonly string[];
	/** Found as they are taken: there may be as many as pieces of an article. */
	readonly steps: Iterable<Step>;
	/** Whether it goes somewhere in the article: who is there already hears where that is. */
	readonly goes?: true;
}

/** Messages that belong together. */
export type Step = readonly Message[];

export const say = (...lines: readonly string[]): Typed => ({ say: lines, steps: [] });
export const act = (...steps: readonly Step[]): Typed => ({ say: [], steps });
export const go = (...steps: readonly Step[]): Typed => ({ ...act(...steps), goes: true });

/** By name: keys may have been given to other commands. */
export const run = (id: string, count?: number): Message => ({
	kind: 'command',
	id,
	...(count !== undefined && { count }),
});

export const pressing = (...keys: readonly string[]): Step => keys.map(key => ({ kind: 'key', key }));

/** Text for a line that is edited key by key, in place of what stands there. */
export const typing = (text: string): Step =>
	pressing('ctrl+u', ...Array.from(text, sign => (sign === ' ' ? 'space' : sign)));

/** What was typed. */
export interface Asked {
	/** Undefined where none was typed. */
	readonly count: number | undefined;
	/** A sign or the name of a command; empty where only Enter was pressed. */
	readonly command: string;
	/** What stands behind it. */
	readonly rest: string;
}
