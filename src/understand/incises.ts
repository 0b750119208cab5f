/** French puts the clause that reports speech inside of its marks: « Oui, dit-il, je viens. » What it says is not said. */

import { lazy } from '../text/lazy.ts';
import { hasLetterOrNumber, isSmall } from '../text/letters.ts';
import type { Marked } from './marked.ts';
import { reportsFrom } from './verbs-of-speech.ts';

/** What a clause may follow, and what ends it. */
const CLAUSE_START = /[,?!…]\s+(?=\S)/g;
/** “dit M. Bertin.”: a stop after an abbreviation of a title, or after an initial, ends nothing. */
const CLAUSE = lazy(() => /^(?:[^,.;:?!…]|(?<=(?:^|[\s'’-])(?:\p{Lu}|MM|Dr|St|Ste|Sr|Sra|Dra|Sig))\.)*([,.;:?!…]?)/u);
const MAX_CLAUSE = 90;

/** The marks it happens in. */
const FRENCH_MARK = '«';

/** The stretch without the clauses that report it, in parts. */
export function withoutIncises(text: string, whole: Marked): readonly Marked[] {
	if (text.charAt(whole.start) !== FRENCH_MARK) return [whole];
	const parts: Marked[] = [];
	let start = whole.start;
	for (const clause of incisesIn(text, whole.start + 1, whole.end - 1)) {
		parts.push(partOf(whole, start, clause.start));
		start = clause.end;
	}
	if (start === whole.start) return [whole];
	if (hasLetterOrNumber(text.slice(start, whole.end))) parts.push(partOf(whole, start, whole.end));
	return parts;
}

const partOf = (whole: Marked, start: number, end: number): Marked => ({
	kind: whole.kind,
	start,
	end,
	inside: whole.inside.filter(inner => inner.start >= start && inner.end <= end),
});

export interface Incise {
	/** After the punctuation that the speech before it ends in. */
	readonly start: number;
	/** Where speech goes on: after white space. */
	readonly end: number;
	/** What it ends in; empty at the end of the text. */
	readonly stop: string;
}

/** The clauses from `from` up to `to` that report what is said around them, by their order of words: “, dit-il,”, “? demanda Anne.” */
export function* incisesIn(text: string, from: number, to: number): Generator<Incise> {
	const said = text.slice(from, to);
	let after = 0;
	for (const match of said.matchAll(CLAUSE_START)) {
		const clause = match.index + match[0].length;
		if (match.index < after || !isSmall(said, clause) || reportsFrom(said, clause) !== 'sure') continue;
		const [whole = '', stop = ''] = CLAUSE().exec(said.slice(clause, clause + MAX_CLAUSE)) ?? [];
		if (/[?!]/.test(stop) || (stop === '' && clause + whole.length < said.length)) continue;
		after = clause + whole.length - stop.length;
		const next = clause + whole.length;
		const spaces = said.slice(next).search(/\S|$/);
		yield { start: from + match.index + 1, end: from + next + spaces, stop };
	}
}
