/** Who the sentence of a speech says speaks, wherever it says so. */

import type { SpeakerLanguage } from './reporting-verbs.ts';
import { attributionAfter, attributionAside, attributionNext, signature } from './speaker-after.ts';
import { attributionBefore } from './speaker-before.ts';
import { type Passage, type Told, toldOf } from './speaker-passage.ts';
import { type Phrase, type Reading, readingOf, verbAt } from './speaker-reading.ts';
import { sentenceEnd } from './speaker-sentences.ts';
import type { Attribution } from './speaker-verbs.ts';

/** What the sentence of a speech says about who speaks. */
export function attributionOf(reading: Reading, at: number): Attribution | 'nobody' | undefined {
	const { tokens, starts } = reading;
	const from = starts[at] ?? 0;
	const before = attributionBefore(reading, from, at);
	const isLedIn = before !== undefined && before !== 'nobody' && isLeadIn(reading, at);
	if (isLedIn) return before;
	const limit = sentenceEnd(tokens, at);
	const isEnd = limit === at + 1 && tokens[at]?.ending !== 'ask';
	const after = isEnd
		? undefined
		: attributionAfter(reading, at, limit === at + 1 ? sentenceEnd(tokens, limit) : limit);
	if (after !== undefined) return after;
	if (before !== undefined) return before;
	return (
		(isEnd ? undefined : attributionAside(reading, at, limit)) ?? signature(reading, at) ?? attributionNext(reading, at)
	);
}

/** “X said: “…””, and “X asked, “…?”” */
function isLeadIn(reading: Reading, at: number): boolean {
	const { tokens } = reading;
	const { kind } = tokens[at - 1] ?? {};
	const ending = tokens[at]?.ending;
	if (kind === 'word' && verbAt(reading, at - 1)?.use === 'says') return true;
	return kind === 'colon' || (kind === 'comma' && (ending === 'stop' || ending === 'ask'));
}

/** Speech in speech has a speaker only when a name stands beside it. */
export function hearInner(passage: Passage, language: SpeakerLanguage, outer: Told | undefined): void {
	const reading = readingOf(passage.text, passage.speeches, language);
	for (const [at, { kind, speech }] of reading.tokens.entries()) {
		if (kind !== 'speech') continue;
		const attribution = attributionOf(reading, at);
		if (attribution === undefined || attribution === 'nobody') continue;
		const { who, verb } = attribution;
		const name = nameInside(who, outer);
		if (name !== undefined) passage.told[speech] = toldOf(name, verb);
	}
	for (const [index, inner] of passage.inner.entries())
		if (inner !== undefined) hearInner(inner, language, passage.told[index]);
}

/** I who quote myself am whoever speaks. */
function nameInside(who: Phrase, outer: Told | undefined): string | undefined {
	if (who.kind !== 'pronoun') return who.name;
	return who.pronoun === 'i' && outer !== undefined ? outer.speaker : undefined;
}
