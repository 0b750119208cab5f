/** Sayings with the name of who said them: they end like a caption with its credit, and are none. */

import { anyOf } from '../text/any-of.ts';
import { lazy } from '../text/lazy.ts';
import { lowerCased } from '../text/letters.ts';
import { isPublisher } from './caption-lone.ts';
import { speaksInPerson } from './caption-words.ts';
import { arePersons } from './names.ts';

const MARKS_IN_NAME = /["“”‘’']/g;
/** Not the word “us”. */
const COUNTRY = 'US';
const WORDS = /[^\s.,;:!?…()"“”«»]+/g;
/** What holds for all: “never”, or “a pier is a bridge”. */
const FOR_ALL =
	'always|never|nothing|everything|everyone|nobody|immer|niemals|nichts|toujours|jamais|siempre|nunca|sempre';
const mayHoldForAll = anyOf(FOR_ALL.split('|'));
const HOLDS_FOR_ALL = lazy(() => new RegExp(`\\b(?:${FOR_ALL})\\b`));
const IS_WHAT = /^an? (?:\S+ ){1,3}is (?:not |an? |the |like )/;
const isMaxim = (lower: string): boolean =>
	(mayHoldForAll(lower) && HOLDS_FOR_ALL().test(lower)) || (lower.startsWith('a') && IS_WHAT.test(lower));
/** Longer ones tell of something. */
const MAX_MAXIM_LENGTH = 140;

/** Whether somebody speaks before a dash, or a maxim stands there, and after it only a person’s name. */
export function isEpigraph(said: string, name: string): boolean {
	if (isPublisher(name) || !arePersons(name.replace(MARKS_IN_NAME, '').trim())) return false;
	if (said.length <= MAX_MAXIM_LENGTH && isMaxim(said.toLowerCase())) return true;
	const words = said.replaceAll('’', "'").match(WORDS) ?? [];
	return words.some(word => word !== COUNTRY && speaksInPerson().has(lowerCased(word)));
}
