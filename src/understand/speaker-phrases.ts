/** Who a few words name: a name, a description, a pronoun. */

import { endOfComplement, endOfHead, endOfWords, isNameHere, MAX_WORDS } from './speaker-extents.ts';
import { describe, nameOrGroup } from './speaker-names.ts';
import { type Phrase, type Position, type Reading, sliceOf, tokenAt, verbAt } from './speaker-reading.ts';
import type { Pronoun } from './speaker-words.ts';

const PRONOUNS: ReadonlySet<string | undefined> = new Set(['he', 'she', 'they', 'it', 'i']);

/** The longest phrase that begins at `at` and ends before `limit`. */
export function phraseAt(reading: Reading, at: number, limit: number, position: Position): Phrase | undefined {
	const first = tokenAt(reading, at);
	if (first.kind !== 'word' || at >= limit) return undefined;
	if (PRONOUNS.has(first.is)) return pronounAt(reading, at);
	const isDetermined = first.is === 'determiner' && !(first.capital && isNameHere(reading, at));
	if (!isDetermined && first.is !== undefined && !isNameHere(reading, at)) return undefined;
	if (!isDetermined && !first.capital && verbAt(reading, at) !== undefined) return undefined;
	// “that Clinton said”
	if (first.word === 'that' && tokenAt(reading, at + 1).capital) return undefined;
	const isDouble = isDetermined && tokenAt(reading, at + 1).is === 'determiner';
	const head = at + (isDouble ? 2 : isDetermined ? 1 : 0);
	const wordsEnd = endOfWords(reading, head, Math.min(limit, head + MAX_WORDS));
	if (wordsEnd === head) return isDetermined ? someone(reading, at, head, position) : undefined;
	const headEnd = position === 'after' ? endOfHead(reading, head, wordsEnd, isDetermined) : wordsEnd;
	const found = isDetermined ? describe(reading, at, head, headEnd) : nameOrGroup(reading, at, headEnd, position);
	if (found === undefined) return undefined;
	const end = endOfComplement(reading, headEnd, limit, position, found.kind);
	if (found.kind === 'name') return { ...found, start: at, end };
	// “the ministry”, not “The ministry” at the start of a sentence.
	const text = sliceOf(reading, at, end);
	const name = found.name || (isDetermined && first.capital ? text[0]?.toLowerCase() + text.slice(1) : text);
	return { ...found, name, start: at, end };
}

/** “said one”, “dijo el otro” */
function someone(reading: Reading, at: number, end: number, position: Position): Phrase | undefined {
	const { word, capital } = tokenAt(reading, at);
	if (end === at + 1 && ((word !== 'one' && word !== 'another') || (position === 'before' && capital)))
		return undefined;
	const name = sliceOf(reading, at, end).toLowerCase();
	return { kind: 'description', start: at, end, name, gender: undefined, group: false };
}

function pronounAt(reading: Reading, at: number): Phrase {
	const { is } = tokenAt(reading, at);
	const gender = is === 'he' || is === 'she' ? is : undefined;
	return { kind: 'pronoun', pronoun: is as Pronoun, start: at, end: at + 1, name: '', gender, group: is === 'they' };
}
