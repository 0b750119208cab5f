/**
 * Texts held against lists of words. A pattern of such words is quicker in a long text, but takes longer to compile than a short one
 * takes to read: so the words are looked for one by one at first.
 */

import { lazy } from './lazy.ts';

type Look = (text: string) => boolean;

/** So many looks cost about as much as compiling a pattern. */
const FEW = 64;

/** Whether one of the parts is in a text; `source` is of a pattern that says the same in fewer letters. */
export const anyOf = (parts: readonly string[], source?: string): Look =>
	look(
		text => parts.some(part => text.includes(part)),
		() => source ?? either(parts),
	);

/** Whether a text begins with one of them. */
export const beginsWithAny = (parts: readonly string[]): Look =>
	look(
		text => parts.some(part => text.startsWith(part)),
		() => `^(?:${either(parts)})`,
	);

function look(atFirst: Look, source: () => string): Look {
	const pattern = lazy(() => new RegExp(source()));
	let looks = 0;
	return text => (++looks > FEW ? pattern().test(text) : atFirst(text));
}

const either = (parts: readonly string[]): string => parts.map(part => part.replace(/[/|()*.]/g, '\\$&')).join('|');

/** Whether a text is one of the words, which are listed with spaces between them. */
export function isOneOf(words: string): Look {
	const known = lazy(() => new Set(words.split(' ')));
	return text => known().has(text);
}

/** Whether the first character is one of `signs`; an empty text has none. */
export const startsWithSign = (text: string, signs: string): boolean => text !== '' && signs.includes(text.charAt(0));
