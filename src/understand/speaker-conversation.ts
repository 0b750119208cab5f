/** Reads an article's paragraphs in order and finds out who says each stretch of speech. */

import type { Paragraph } from '../article/article.ts';
import type { SpeakerLanguage } from './reporting-verbs.ts';
import { attributionOf, hearInner } from './speaker-attribution.ts';
import { attributionBefore } from './speaker-before.ts';
import { Cast, type Known } from './speaker-cast.ts';
import { isDialogue, type Passage, type Told, toldOf, toldText } from './speaker-passage.ts';
import { type Phrase, type Reading, readingOf, tokenAt } from './speaker-reading.ts';
import type { Token } from './speaker-tokens.ts';
import type { Attribution } from './speaker-verbs.ts';

/** A longer stretch is a statement that goes on in the next paragraph, not a turn in a talk; in UTF-16 code units. */
const STATEMENT_LENGTH = 60;
/** Of a paragraph that ends in a colon, so much of its end is read. */
const MAX_LEAD = 400;

/** An article has fewer passages; a book is read so many at a time. */
const LOOK_AHEAD = 300;

/** What the paragraph before leaves to the next. */
interface Left {
	readonly passage: Passage;
	readonly told: Told | undefined;
	/** It ends in speech: whose mark is not closed, or is. */
	readonly end: 'open' | 'closed' | 'narration';
	readonly isStatement: boolean;
}

interface ReadPassage {
	readonly reading: Reading;
	/** The tokens that are speech. */
	readonly at: readonly number[];
	/** What the sentence of each says. */
	readonly own: readonly (Attribution | 'nobody' | undefined)[];
}

function readPassage({ text, speeches }: Passage, language: SpeakerLanguage): ReadPassage {
	const reading = readingOf(text, speeches, language);
	const { tokens } = reading;
	const at = tokens.flatMap((token, index) => (token.kind === 'speech' ? [index] : []));
	return { reading, at, own: at.map(token => attributionOf(reading, token)) };
}

export class Conversation {
	readonly #language: SpeakerLanguage;
	readonly #cast: Cast;
	readonly #isDialogue: boolean;
	readonly #passages: readonly Passage[];
	/** Passages that are read, and not heard yet. */
	readonly #ahead = new Map<Passage, ReadPassage>();
	#readTo = 0;
	#left: Left | undefined;
	/** The text of the paragraph before, when it ends in a colon. */
	#lead: string | undefined;

	constructor(language: SpeakerLanguage, passages: readonly Passage[]) {
		this.#language = language;
		this.#isDialogue = isDialogue(passages);
		this.#cast = new Cast(language, this.#isDialogue);
		this.#passages = passages;
	}

	/** The passage, read by itself; whoever is named in those to come is known already. */
	#next(passage: Passage): ReadPassage {
		const known = this.#ahead.get(passage);
		this.#ahead.delete(passage);
		if (known !== undefined) return known;
		for (let count = 0; count < LOOK_AHEAD && this.#readTo < this.#passages.length; count++) {
			const next = this.#passages[this.#readTo++];
			if (next === undefined) break;
			const read = readPassage(next, this.#language);
			this.#ahead.set(next, read);
			for (const attribution of read.own)
				if (attribution !== undefined && attribution !== 'nobody') this.#cast.know(attribution.who);
		}
		const read = this.#ahead.get(passage) ?? readPassage(passage, this.#language);
		this.#ahead.delete(passage);
		return read;
	}

	breakOff(): void {
		this.#left = undefined;
		this.#lead = undefined;
		this.#cast.forget();
	}

	/** A paragraph without speech. */
	pass({ inlines }: Paragraph): void {
		const text = toldText(inlines);
		this.#left = undefined;
		this.#lead = text.trimEnd().endsWith(':') ? text : undefined;
		this.#cast.enter(text);
	}

	hear(passage: Passage): void {
		const { text, told } = passage;
		const { reading, at, own } = this.#next(passage);
		const { tokens } = reading;
		this.#cast.enter(text, reading);
		for (const [index, token] of at.entries()) {
			const attribution = own[index];
			const found = this.#tell(attribution, token) ?? this.#goOn(passage, index, at, attribution, reading);
			told[index] = this.#given(passage, index, found) ?? found;
		}
		shareBack(passage, own, at, reading);
		if (this.#left?.end === 'open' && this.#left.told === undefined && told[0] !== undefined && at[0] === 0)
			this.#left.passage.told[this.#left.passage.told.length - 1] ??= told[0];
		this.#leave(passage, tokens);
		for (const [index, inner] of passage.inner.entries())
			if (inner !== undefined) hearInner(inner, this.#language, told[index]);
	}

	/** A speaker that is there already: found before, or named by somebody who knows better. */
	#given({ speeches }: Passage, index: number, found: Told | undefined): Told | undefined {
		const speech = speeches[index]?.speech;
		if (speech?.speaker === undefined) return undefined;
		const { speaker, verb } = speech;
		if (found !== undefined && found.speaker !== speaker)
			this.#cast.spoke({ name: speaker, kind: 'name', gender: undefined, group: false }, 0);
		return toldOf(speaker, verb);
	}

	#tell(attribution: Attribution | 'nobody' | undefined, at: number): Told | undefined {
		if (attribution === undefined || attribution === 'nobody') return undefined;
		const { who, verb, adds } = attribution;
		return this.#name(who, verb, adds === true, at);
	}

	#name(who: Phrase, verb: string | undefined, adds: boolean, at: number): Told | undefined {
		const known = this.#cast.whoIs(who, adds);
		if (known === undefined) return undefined;
		const isSame = who.kind !== 'pronoun' && known.name === who.name;
		const kind = isSame ? who.kind : known.isPerson ? 'name' : 'description';
		this.#cast.spoke(
			isSame ? who : { name: known.name, gender: genderOf(who, known), group: !known.isPerson, kind },
			who.kind === 'pronoun' ? Math.max(who.start, at) : who.start,
		);
		return toldOf(known.name, verb);
	}

	/** Who spoke before and has not been interrupted. */
	#goOn(
		passage: Passage,
		index: number,
		at: readonly number[],
		own: Attribution | 'nobody' | undefined,
		reading: Reading,
	): Told | undefined {
		// Somebody is said to speak, though not who.
		if (own !== undefined) return undefined;
		const token = at[index] ?? 0;
		if (index > 0) {
			const before = passage.told[index - 1];
			const from = (at[index - 1] ?? 0) + 1;
			if (before !== undefined && !this.#cast.isAboutOthers(before.speaker, from, token)) return before;
		}
		if (token !== 0) return this.#prepared(reading, token);
		return this.#led() ?? this.#carried(passage);
	}

	/** By the sentence before it: X banged a gavel. “…”; X said that it was over. “…” */
	#prepared(reading: Reading, at: number): Told | undefined {
		const { starts } = reading;
		if (starts[at] !== at) return undefined;
		const sentence = starts[at - 1] ?? 0;
		if (reading.tokens.slice(sentence, at).some(({ kind }) => kind === 'speech')) return undefined;
		const reported = attributionBefore(reading, sentence, at);
		// “Two were arguing. “…””: what is argued is not said.
		const isReport = reported !== undefined && reported !== 'nobody' && !reported.verb?.endsWith('ing');
		if (isReport) return this.#name(reported.who, undefined, reported.adds === true, at);
		// “…” is one of them.
		if (tokenAt(reading, at + 1).is === 'be') return undefined;
		const subject = this.#cast.subjectOf(sentence);
		return subject && this.#name(subject, undefined, false, at);
	}

	/** “X said:” in a paragraph of its own. */
	#led(): Told | undefined {
		if (this.#lead === undefined) return undefined;
		const text = this.#lead.slice(-MAX_LEAD);
		const reading = readingOf(text, [], this.#language);
		const attribution = attributionBefore(reading, reading.starts.at(-1) ?? 0, reading.tokens.length);
		return this.#tell(attribution, 0);
	}

	#carried({ speeches: [first] }: Passage): Told | undefined {
		if (this.#left?.told === undefined || first === undefined) return undefined;
		const { end, told, isStatement } = this.#left;
		if (end === 'open') return told;
		const isLong = first.end - first.start >= STATEMENT_LENGTH;
		return end === 'closed' && isStatement && isLong && !this.#isDialogue ? told : undefined;
	}

	#leave(passage: Passage, tokens: readonly Token[]): void {
		const last = tokens.at(-1);
		const told = passage.told.at(-1);
		const range = passage.speeches.at(-1);
		this.#lead = last?.kind === 'colon' ? passage.text : undefined;
		if (last?.kind !== 'speech' || range === undefined) {
			this.#left = { passage, told, end: 'narration', isStatement: false };
			return;
		}
		const text = passage.text.slice(range.start, range.end).trim();
		const end = isMark(text[0]) && !isMark(text.at(-1)) ? 'open' : 'closed';
		const isStatement = last.ending === 'stop' && isMark(text[0]) && text.length >= STATEMENT_LENGTH;
		this.#left = { passage, told, end, isStatement };
	}
}

/** A pronoun tells what a name does not. */
const genderOf = ({ gender, pronoun }: Phrase, { isPerson }: Known): Phrase['gender'] =>
	isPerson && pronoun !== 'it' && pronoun !== 'they' ? (gender ?? 'either') : undefined;

const MARKS = '"\'“”„‟‘’‚‛«»‹›「」『』`';
const isMark = (character: string | undefined): boolean => character !== undefined && MARKS.includes(character);

/** “…” “…,” she added: both are hers. */
function shareBack(
	{ told }: Passage,
	own: readonly (Attribution | 'nobody' | undefined)[],
	at: readonly number[],
	reading: Reading,
): void {
	for (let index = told.length - 2; index >= 0; index--) {
		const next = own[index + 1];
		const isAdded = next !== undefined && next !== 'nobody' && next.adds === true;
		if (told[index] !== undefined || own[index] !== undefined || !isAdded) continue;
		const between = reading.tokens.slice((at[index] ?? 0) + 1, at[index + 1]);
		if (between.every(({ kind }) => kind !== 'word')) told[index] = told[index + 1];
	}
}
