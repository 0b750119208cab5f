/** Who is said to speak before the speech. */

import { SPEECH_NOUNS } from './reporting-verbs.ts';
import { phraseAt } from './speaker-phrases.ts';
import { isPause, isWord, REACH, type Reading, sliceOf, tokenAt, verbAt } from './speaker-reading.ts';
import { isAdjunct, phraseEndingAt, whoDoes } from './speaker-subjects.ts';
import { type Attribution, sourceAt, verbStart } from './speaker-verbs.ts';

/** What the sentence says before the speech: X said: “…”; X called it “…”. */
export function attributionBefore(reading: Reading, from: number, speech: number): Attribution | 'nobody' | undefined {
	const first = Math.max(from, speech - REACH);
	const own = nounBefore(reading, Math.max(first, speech - 5), from, speech);
	if (own !== undefined) return own;
	for (let at = speech - 1; at >= first; at--) {
		if (!isWord(reading, at)) continue;
		const source = sourceAt(reading, at, speech);
		if (source !== undefined) return source;
		const verb = verbAt(reading, at);
		if (verb === undefined || at + verb.length > speech) continue;
		if (verb.use === 'acts' && (at + verb.length < speech - 1 || isWord(reading, speech - 1))) continue;
		// “described by a witness as” is about what is described.
		if (reading.language === 'en' && tokenAt(reading, at + 1).word === 'by' && tokenAt(reading, at - 1).is !== 'be')
			continue;
		if (isNoun(reading, at, from)) continue;
		const found = whoDoes(reading, from, at, speech, verb.use === 'saying');
		if (found === 'nobody') return passiveAgent(reading, speech) ?? 'nobody';
		// “on a press call”: what one person does ends in s.
		const isPlural = reading.language === 'en' && !/(?:s|ed|d|id|ing|t|ote)$/.test(tokenAt(reading, at).word);
		if (found !== undefined && isPlural && /^an? /.test(found.name)) continue;
		if (found !== undefined)
			return {
				who: found,
				verb: sliceOf(reading, verbStart(reading, first, at), at + verb.length),
				adds: verb.use === 'adds',
			};
	}
	return nounBefore(reading, first, from, speech) ?? labelBefore(reading, from, speech);
}

function isNoun(reading: Reading, at: number, from: number): boolean {
	if (reading.language !== 'en' || at === from) return false;
	const before = tokenAt(reading, at - 1);
	if (before.kind !== 'word') return false;
	return (
		(before.is === 'determiner' && !PRONOUNS_TOO.has(before.word)) || (before.is === 'link' && before.word !== 'in')
	);
}

const PRONOUNS_TOO: ReadonlySet<string> = new Set('her that this one another some both many several most'.split(' '));

/** Called “…” by X. */
function passiveAgent(reading: Reading, speech: number): Attribution | undefined {
	if (tokenAt(reading, speech + 1).word !== 'by') return undefined;
	const who = phraseAt(reading, speech + 2, speech + REACH, 'after');
	return who && { who, verb: 'by' };
}

/** X’s claim that “…” */
function nounBefore(reading: Reading, first: number, from: number, speech: number): Attribution | undefined {
	for (let at = speech - 1; at > first; at--) {
		const token = tokenAt(reading, at);
		if (token.kind !== 'word' || !SPEECH_NOUNS.has(token.word)) continue;
		for (let owner = at - 1; owner >= from && owner >= at - 3; owner--) {
			if (!tokenAt(reading, owner).possessive) continue;
			const who = phraseEndingAt(reading, from, at + 1);
			return who && (token.word === 'words' || !isAdjunct(reading, from, who)) ? { who } : undefined;
		}
	}
	return undefined;
}

/** Words of a label: “Jane Doe, baker: “…””. */
export const MAX_LABEL = 10;

/** X: “…” */
function labelBefore(reading: Reading, from: number, speech: number): Attribution | undefined {
	if (tokenAt(reading, speech - 1).kind !== 'colon') return undefined;
	const who = phraseAt(reading, from, speech - 1, 'before');
	// “She read it without stopping: “…””
	if (who?.pronoun === 'he' || who?.pronoun === 'she') return { who };
	if (who === undefined || who.kind === 'pronoun' || speech - from > MAX_LABEL) return undefined;
	const isWhole = who.end === speech - 1 || (isPause(reading, who.end) && who.name.includes(' '));
	const isSomebody = who.kind === 'name' ? !who.group : who.gender !== undefined && who.end === speech - 1;
	return isWhole && isSomebody ? { who } : undefined;
}
