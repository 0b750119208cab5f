/** Where the sentences of a paragraph begin. */

import type { Token } from './speaker-tokens.ts';

/** For each token the first token of its sentence. Speech that ends as a sentence does ends one, when the next begins with a capital. */
export function sentenceStartsOf(tokens: readonly Token[]): readonly number[] {
	const found: number[] = [];
	let start = 0;
	for (let at = 0; at < tokens.length; at++) {
		found.push(start);
		if (endsSentence(tokens, at)) start = at + 1;
	}
	return found;
}

function endsSentence(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	const next = tokens[at + 1];
	if (token === undefined || next === undefined) return true;
	if (token.kind === 'stop')
		return (
			next.kind !== 'comma' && next.kind !== 'dash' && (next.kind !== 'word' || next.capital || next.is === undefined)
		);
	if (token.kind !== 'speech' || (token.ending !== 'stop' && token.ending !== 'ask')) return false;
	return next.kind === 'speech' || (next.kind === 'word' && next.capital);
}

/** What is further on in a sentence tells nothing, in tokens. */
const MAX_REST = 90;

/** After the last token of the sentence that `at` is in. */
export function sentenceEnd(tokens: readonly Token[], at: number): number {
	let end = at;
	while (end < tokens.length && end < at + MAX_REST && !endsSentence(tokens, end)) end++;
	return Math.min(tokens.length, end + 1);
}
