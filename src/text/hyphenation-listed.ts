/** Words that the patterns divide wrongly, by the name of the patterns. */

import { EXCEPTIONS } from './hyphenation-exceptions.ts';

/** Words in small letters, without hyphens → with hyphens, where they are divided, whatever the patterns say. */
export type Exceptions = ReadonlyMap<string, string>;

export const exceptionsFor = (patterns: string): Exceptions =>
	new Map(patterns === 'en-us' ? EXCEPTIONS.split(' ').map(drawn => [drawn.replaceAll('-', ''), drawn]) : []);
