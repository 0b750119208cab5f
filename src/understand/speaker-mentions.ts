/** Who a paragraph is about: the persons it names, in order. */

import { namePartsOf } from '../article/person-name.ts';
import { named } from './speaker-apposition.ts';
import { phraseAt } from './speaker-phrases.ts';
import { isAnd, type Phrase, type Reading, tokenAt, verbAt } from './speaker-reading.ts';

export interface Mention {
	readonly name: string;
	readonly key: string;
	readonly gender: Phrase['gender'];
	/** The token it begins with. */
	readonly at: number;
	/** The first token of its sentence. */
	readonly sentence: number;
	/** What the sentence is about, or who it says speaks. */
	readonly isSubject: boolean;
	readonly isName: boolean;
	readonly role?: string;
}

/** A person's names end in the same; of a description all counts. */
export function keyOfName(name: string): string {
	const { names } = namePartsOf(name);
	const last = names.at(-1) ?? '';
	return last[0] === last[0]?.toLowerCase() ? name.toLowerCase() : last.replace(/['’]s$/, '').toLowerCase();
}

/** Words of the phrase before the comma: On Monday, … */
const MAX_ADJUNCT = 8;

/** The phrase that a sentence begins with, after “But” and “On Monday,”. */
export function subjectAt(reading: Reading, sentence: number): Phrase | undefined {
	const { length } = reading.tokens;
	let at = sentence;
	while (tokenAt(reading, at).kind === 'dash' && at < sentence + 2) at++;
	const first = tokenAt(reading, at);
	if (first.kind !== 'word') return undefined;
	const found = phraseAt(reading, at, length, 'after');
	if (found !== undefined) return named(reading, found, length);
	if (first.is === undefined) return undefined;
	const next = phraseAt(reading, at + 1, length, 'after');
	if (first.is === 'helper' || CONJUNCTIONS.has(first.word)) return next && named(reading, next, length);
	for (let comma = at + 1; comma <= at + MAX_ADJUNCT; comma++) {
		const { kind } = tokenAt(reading, comma);
		if (kind !== 'word' && kind !== 'comma') return undefined;
		if (kind !== 'comma') continue;
		const after = phraseAt(reading, comma + 1, length, 'after');
		return after && named(reading, after, length);
	}
	return undefined;
}

const CONJUNCTIONS: ReadonlySet<string> = new Set(
	'but and so yet then still aber und doch denn da dann mais et or puis alors pero y entonces ma e poi maar en toen mas então но и а тогда ale a i wtedy men och då'.split(
		' ',
	),
);

export function* mentionsIn(reading: Reading, isKnown: (key: string) => boolean): Generator<Mention> {
	const { tokens, starts } = reading;
	let sentence = -1;
	let subject: Phrase | undefined;
	let subjectEnd = -1;
	for (let at = 0; at < tokens.length; at++) {
		const token = tokenAt(reading, at);
		if (token.kind !== 'word') continue;
		if (starts[at] !== sentence) {
			sentence = starts[at] ?? 0;
			subject = subjectAt(reading, sentence);
		}
		const isSubject = subject?.start === at || (at > 1 && at - 1 === subjectEnd && isAnd(reading, at - 1));
		if (!token.capital && !(token.is === 'determiner')) continue;
		const found = subject?.start === at ? subject : phraseAt(reading, at, tokens.length, 'after');
		if (found === undefined || found.kind === 'pronoun') continue;
		if (isSubject) subjectEnd = found.end;
		const phrase = subject?.start === at ? found : named(reading, found, tokens.length);
		const owner = ownerIn(reading, phrase, at);
		if (owner !== undefined && isPerson(reading, owner, false, isKnown))
			yield {
				...{
					name: owner.name,
					key: keyOfName(owner.name),
					gender: owner.gender,
					at: at - 0.5,
					sentence,
					isSubject: false,
					isName: true,
				},
			};
		if (!isPerson(reading, phrase, isSubject, isKnown)) continue;
		const { name, gender } = phrase;
		const role = phrase.role ?? roleAfter(reading, phrase);
		const speaks = isSubject || isReporting(reading, phrase);
		yield {
			...{ name, key: keyOfName(name), gender, at, sentence, isSubject: speaks, isName: phrase.kind === 'name' },
			...(role && { role }),
		};
		at = Math.max(at, endOfApposition(reading, phrase) - 1);
	}
}

const SAYS: ReadonlySet<string | undefined> = new Set(['says', 'adds']);

/** Of “Jane Doe’s husband” Jane Doe. */
function ownerIn(reading: Reading, { kind, name }: Phrase, at: number): Phrase | undefined {
	let end = at;
	while (end < at + MAX_ADJUNCT && tokenAt(reading, end).capital && !tokenAt(reading, end).possessive) end++;
	const last = tokenAt(reading, end);
	if (!last.capital || !last.possessive) return undefined;
	const owner = phraseAt(reading, at, end + 1, 'after');
	return owner?.kind === 'name' && (kind !== 'name' || owner.name !== name) ? owner : undefined;
}

function isReporting(reading: Reading, { start, end }: Phrase): boolean {
	const after = verbAt(reading, end)?.use;
	const before = verbAt(reading, start - 1)?.use;
	return SAYS.has(after) || SAYS.has(before);
}

function isPerson(reading: Reading, phrase: Phrase, isSubject: boolean, isKnown: (key: string) => boolean): boolean {
	const { kind, group, gender, name, end } = phrase;
	if (group) return false;
	if (kind === 'description') return gender !== undefined && (isSubject || isAfterVerb(reading, phrase.start));
	if (gender !== undefined || isKnown(keyOfName(name))) return true;
	// A place before a dash: LEEDS —
	if (name === name.toUpperCase()) return false;
	const next = tokenAt(reading, end);
	const afterNext = tokenAt(reading, end + 1);
	const isFull = name.includes(' ');
	if (isReporting(reading, phrase)) return true;
	if (!isFull)
		return (
			isSubject &&
			next.kind === 'word' &&
			!next.capital &&
			tokenAt(reading, phrase.start).is === undefined &&
			isSafeVerb(next.word)
		);
	// Jane Doe, 34; Jane Doe, a baker
	const isApposed =
		next.kind === 'comma' && (/^\d\d$/.test(afterNext.word) || afterNext.is === 'determiner' || afterNext.is === 'who');
	return isApposed || isSubject;
}

/** Where the subject may follow its verb: “da lachte die Wirtin”. */
function isAfterVerb(reading: Reading, at: number): boolean {
	const { kind, is, capital } = tokenAt(reading, at - 1);
	return reading.language !== 'en' && kind === 'word' && is === undefined && !capital;
}

/** “Frey banged”: what a sentence begins with is a name, if a past tense follows. */
const isSafeVerb = (word: string): boolean => /...ed$/.test(word);

/** The noun of “Jane Doe, the mayor,”. */
function roleAfter(reading: Reading, { kind, end }: Phrase): string | undefined {
	if (kind !== 'name' || tokenAt(reading, end).kind !== 'comma') return undefined;
	const found = phraseAt(reading, end + 1, reading.tokens.length, 'after');
	return found?.kind === 'description' && found.gender !== undefined ? found.role : undefined;
}

/** What stands between commas after a name is about the same person. */
function endOfApposition(reading: Reading, { end, kind }: Phrase): number {
	if (tokenAt(reading, end).kind !== 'comma' || kind !== 'name') return end;
	const found = phraseAt(reading, end + 1, reading.tokens.length, 'after');
	return found?.kind === 'description' ? found.end : end;
}
