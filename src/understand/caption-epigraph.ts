/** Sayings with the name of who said them: they end like a caption with its credit, and are none. */

import { lowerCased } from '../text/letters.ts';
import { isPublisher } from './caption-lone.ts';
import { speaks } from './caption-words.ts';
import { arePersons } from './names.ts';

const MARKS_IN_NAME = /["“”‘’']/g;
const WORDS = /[^\s.,;:!?…()"“”«»]+/g;
/** What holds for all. */
const MAXIM =
	/\b(?:always|never|nothing|everything|everyone|nobody|immer|niemals|nichts|toujours|jamais|siempre|nunca|sempre)\b|\b(?:is|are) (?:not |a |an |the )/i;

/** Whether somebody speaks before a dash, or a maxim stands there, and after it only a person’s name. */
export function isEpigraph(said: string, name: string): boolean {
	if (isPublisher(name) || !arePersons(name.replace(MARKS_IN_NAME, '').trim())) return false;
	if (MAXIM.test(said)) return true;
	const words = lowerCased(said).replaceAll('’', "'").match(WORDS) ?? [];
	return words.some(word => speaks().has(word));
}
