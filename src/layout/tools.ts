/**
 * What a page is set better with, once it has been loaded: not every article wants it, and none waits for it. Like the ruler
 * (text/width.ts), it is the same for the whole program.
 */

import type { Hyphenator } from '../text/hyphenation.ts';
import type { CodeRole } from './line.ts';

/** A stretch of a program, by what it is; none for what is nothing in particular. */
export interface CodeStretch {
	readonly text: string;
	readonly role?: CodeRole;
}

/** The program in stretches, in order, every character in one of them; nothing for a language it does not know. */
export type Highlighter = (code: string, language: string) => readonly CodeStretch[] | undefined;

export interface Tools {
	/** By the name of the patterns (text/hyphenation.ts). */
	readonly hyphenators: ReadonlyMap<string, Hyphenator>;
	readonly highlight?: Highlighter;
}

let given: Tools = { hyphenators: new Map() };

export const tools = (): Tools => given;

/** What is laid out from now on has them. */
export function giveTools(more: Partial<Tools>): void {
	const hyphenators = new Map([...given.hyphenators, ...(more.hyphenators ?? [])]);
	given = { ...given, ...more, hyphenators };
}
