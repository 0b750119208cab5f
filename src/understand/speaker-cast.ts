/** Who an article has named so far, and whom a pronoun or “the mayor” stands for. */

import { type Gender, namePartsOf } from '../article/person-name.ts';
import type { SpeakerLanguage } from './reporting-verbs.ts';
import { attributionBefore } from './speaker-before.ts';
import { keyOfName, type Mention, mentionsIn, subjectAt } from './speaker-mentions.ts';
import { type Phrase, type Reading, readingOf, tokenAt, verbAt } from './speaker-reading.ts';

/** A paragraph that was read. */
interface Scene {
	readonly text: string;
	reading?: Reading;
	mentions?: readonly Mention[];
	/** Those and the speakers. */
	all?: readonly Mention[] | undefined;
	/** Of those who speak, as they were told. */
	readonly speakers: Mention[];
}

/** Names are looked for no further back, in paragraphs. */
const MEMORY = 6;
/** Of a paragraph without speech, so much of its start is searched for names, in UTF-16 code units. */
const MAX_NARRATION = 1500;

/** A paragraph of more tokens is a page of its own; to search all of it for each pronoun would take too long. */
const MAX_TOKENS = 4000;

/** Whom something stands for. */
export interface Known {
	readonly name: string;
	readonly isPerson: boolean;
}

export class Cast {
	readonly #language: SpeakerLanguage;
	readonly #isDialogue: boolean;
	/** By key of the name. */
	readonly #genders = new Map<string, Gender>();
	readonly #persons = new Set<string>();
	/** By what somebody is: the names of all who are. */
	readonly #roles = new Map<string, Map<string, string>>();
	/** Where an article says what everybody is. */
	readonly #opening: Scene[] = [];
	#scenes: Scene[] = [];
	#last: Known | undefined;

	constructor(language: SpeakerLanguage, isDialogue: boolean) {
		this.#language = language;
		this.#isDialogue = isDialogue;
	}

	/** Whoever was named above a heading is not meant below it. */
	forget(): void {
		this.#scenes = [];
		this.#last = undefined;
	}

	enter(text: string, reading?: Reading): void {
		const scene: Scene = { text, ...(reading && { reading }), speakers: [] };
		this.#scenes.push(scene);
		if (this.#opening.length < MEMORY) this.#opening.push(scene);
		if (this.#scenes.length > MEMORY) this.#scenes.shift();
	}

	/** Notes who spoke; `at` is the token where they are named. */
	spoke(phrase: Pick<Phrase, 'name' | 'gender' | 'group' | 'kind' | 'role'>, at: number): void {
		const { name, kind, group, gender } = phrase;
		const isPerson = !group && (kind === 'name' || gender !== undefined);
		this.#last = { name, isPerson };
		if (!isPerson) return;
		const key = keyOfName(name);
		const mention = {
			name,
			key,
			gender,
			at,
			sentence: -1,
			isSubject: true,
			isName: kind === 'name',
			...(phrase.role && { role: phrase.role }),
		};
		this.#meet(mention);
		const scene = this.#scenes.at(-1);
		scene?.speakers.push(mention);
		if (scene !== undefined) scene.all = undefined;
	}

	/** Who is named as a speaker anywhere is a person everywhere. */
	know(phrase: Phrase): void {
		const { name, kind, group, gender, start, role } = phrase;
		if (kind !== 'name' || group) return;
		this.#meet({
			name,
			key: keyOfName(name),
			gender,
			at: start,
			sentence: -1,
			isSubject: true,
			isName: true,
			...(role && { role }),
		});
	}

	#meet({ key, name, gender, role, isName }: Mention): void {
		if (!isName) return;
		this.#persons.add(key);
		const [first] = namePartsOf(name).names;
		if (first !== undefined) this.#persons.add(first.toLowerCase());
		if (gender === 'he' || gender === 'she') this.#genders.set(key, gender);
		if (role === undefined) return;
		const named = this.#roles.get(role) ?? new Map<string, string>();
		if (!named.has(key)) named.set(key, name);
		this.#roles.set(role, named);
	}

	#genderOf({ key, gender }: Mention): Phrase['gender'] {
		return gender === 'he' || gender === 'she' ? gender : (this.#genders.get(key) ?? gender);
	}

	/** Whom the phrase, a token of the last paragraph, stands for: itself, or when that is safe to say, somebody named before. */
	whoIs(phrase: Phrase, adds: boolean): Known | undefined {
		const { kind, pronoun, name, group, gender } = phrase;
		if (kind === 'name') return { name, isPerson: !group };
		if (kind === 'description' && this.#isHuge()) return { name, isPerson: gender !== undefined };
		if (kind === 'description') return this.#inRole(phrase) ?? { name, isPerson: gender !== undefined };
		if (this.#isHuge()) return undefined;
		if (pronoun === 'they' || pronoun === 'it') return this.#thing(phrase.start);
		return pronoun === 'i' || pronoun === 'who' ? undefined : this.#person(phrase, adds);
	}

	#isHuge(): boolean {
		return (this.#scenes.at(-1)?.reading?.tokens.length ?? 0) > MAX_TOKENS;
	}

	/** “the mayor”, when one person has been called a mayor. */
	#inRole({ name, role = '' }: Phrase): Known | undefined {
		const [article = '', ...rest] = name.split(/(?<=^\S+) |(?<=^l’)/);
		if (!DEFINITE.has(article.toLowerCase()) || rest.join(' ').toLowerCase() !== role) return undefined;
		// A title has a capital.
		const letters = role.slice(1);
		for (const scene of [...this.#opening, ...this.#scenes]) if (scene.text.includes(letters)) this.#mentionsOf(scene);
		const named = this.#roles.get(role);
		const [only] = named?.values() ?? [];
		return named?.size === 1 && only !== undefined ? { name: only, isPerson: true } : undefined;
	}

	/** What the sentences before are about, or who spoke last, when it is no person. */
	#thing(before: number): Known | undefined {
		const reading = this.#scenes.at(-1)?.reading;
		if (reading !== undefined) {
			const { starts } = reading;
			const reporter = this.#reporter(reading, starts, before);
			if (reporter !== undefined) return reporter;
			for (let start = starts[before] ?? 0; start >= 0; start = start === 0 ? -1 : (starts[start - 1] ?? 0)) {
				const subject = subjectAt(reading, start);
				if (subject === undefined || subject.start >= before || subject.kind === 'pronoun') continue;
				if (!this.#isPerson(subject)) return { name: subject.name, isPerson: false };
			}
		}
		return this.#last?.isPerson === false ? this.#last : undefined;
	}

	/** The last that is said to say something in the sentences before, when it is no person. */
	#reporter(reading: Reading, starts: readonly number[], before: number): Known | undefined {
		for (let at = (starts[before] ?? 0) - 1; at >= 0; at--) {
			const use = verbAt(reading, at)?.use;
			if (use !== 'says' && use !== 'adds') continue;
			const found = attributionBefore(reading, starts[at] ?? 0, at + 1);
			if (found === undefined || found === 'nobody' || found.who.kind === 'pronoun') continue;
			return this.#isPerson(found.who) ? undefined : { name: found.who.name, isPerson: false };
		}
		return undefined;
	}

	#isPerson({ kind, group, gender, name }: Phrase): boolean {
		if (group || gender !== undefined) return !group;
		return kind === 'name' && this.#persons.has(keyOfName(name));
	}

	#person({ start, gender }: Phrase, adds: boolean): Known | undefined {
		const wanted = gender === 'he' || gender === 'she' ? gender : undefined;
		for (let index = this.#scenes.length - 1; index >= 0; index--) {
			const scene = this.#scenes[index];
			if (scene === undefined) continue;
			const isHere = index === this.#scenes.length - 1;
			const mentions = this.#mentionsOf(scene).filter(
				mention => (!isHere || mention.at < start) && isCompatible(this.#genderOf(mention), wanted),
			);
			const found = this.#pick(this.#withoutChained(scene, mentions, wanted, isHere ? start : undefined));
			if (found === 'unclear') return undefined;
			if (found === undefined) continue;
			if (!isHere && !adds && this.#isDialogue && this.#isRivalled(found.key, wanted)) return undefined;
			if (wanted !== undefined && found.isName && !this.#genders.has(found.key)) this.#genders.set(found.key, wanted);
			return { name: found.name, isPerson: true };
		}
		return undefined;
	}

	/** “Asked about X, she paused.”: whoever she is, X is not; nor is anybody named in it. */
	#withoutChained(
		scene: Scene,
		mentions: readonly Mention[],
		wanted: Gender | undefined,
		before = Number.POSITIVE_INFINITY,
	): readonly Mention[] {
		const { reading } = scene;
		if (reading === undefined || wanted === undefined || mentions.length === 0) return mentions;
		const { starts } = reading;
		const chained = new Set<number>();
		for (const [at, { is }] of reading.tokens.entries()) if (at < before && is === wanted) chained.add(starts[at] ?? 0);
		return mentions.filter(({ sentence, isSubject }) => isSubject || !chained.has(sentence));
	}

	/** In a dialogue a pronoun may be anyone of those who talk. */
	#isRivalled(key: string, wanted: Gender | undefined): boolean {
		return this.#scenes.some(({ speakers }) =>
			speakers.some(other => other.key !== key && isCompatible(this.#genderOf(other), wanted)),
		);
	}

	/** The one of the last sentence that has any; of several its subject. */
	#pick(mentions: readonly Mention[]): Mention | 'unclear' | undefined {
		const last = mentions.at(-1);
		if (last === undefined) return undefined;
		const near = mentions.filter(({ sentence }) => sentence === last.sentence);
		if (near.every(({ key }) => key === last.key)) return last;
		const subjects = near.filter(({ isSubject }) => isSubject);
		const [subject] = subjects;
		if (subject !== undefined && subjects.every(({ key }) => key === subject.key)) return subject;
		const speaker = near.find(({ key }) => this.#last !== undefined && key === keyOfName(this.#last.name));
		return speaker ?? 'unclear';
	}

	#mentionsOf(scene: Scene): readonly Mention[] {
		if (scene.reading === undefined) {
			const text = scene.text.slice(0, MAX_NARRATION);
			scene.reading = readingOf(text, [], this.#language);
		}
		if (scene.mentions === undefined) {
			scene.mentions = [...mentionsIn(scene.reading, key => this.#persons.has(key))];
			for (const mention of scene.mentions) this.#meet(mention);
		}
		if (scene.speakers.length === 0) return scene.mentions;
		scene.all ??= withSpeakers(scene.mentions, scene.speakers, scene.reading.starts);
		return scene.all;
	}

	/** Whether a stretch of the last paragraph is about somebody else than the one who spoke before it. */
	isAboutOthers(name: string, from: number, to: number): boolean {
		const scene = this.#scenes.at(-1);
		if (scene?.reading === undefined || to - from < 2) return false;
		if (this.#isHuge()) return true;
		const key = keyOfName(name);
		const gender = this.#genders.get(key);
		for (let at = from; at < to; at++) {
			const { is } = tokenAt(scene.reading, at);
			if ((is === 'he' || is === 'she') && gender !== undefined && is !== gender) return true;
		}
		return this.#mentionsOf(scene).some(
			mention => mention.at >= from && mention.at < to && mention.isSubject && mention.key !== key,
		);
	}

	/** The person a sentence of the last paragraph is about. */
	subjectOf(sentence: number): Phrase | undefined {
		const scene = this.#scenes.at(-1);
		if (scene?.reading === undefined || this.#isHuge()) return undefined;
		const subject = subjectAt(scene.reading, sentence);
		if (subject === undefined || subject.pronoun === 'he' || subject.pronoun === 'she') return subject;
		return this.#mentionsOf(scene).some(({ at, isSubject }) => at === subject.start && isSubject) ? subject : undefined;
	}
}

function withSpeakers(
	mentions: readonly Mention[],
	speakers: readonly Mention[],
	starts: readonly number[],
): readonly Mention[] {
	const told = new Map(speakers.map(mention => [mention.at, { ...mention, sentence: starts[mention.at] ?? 0 }]));
	return [...mentions.filter(({ at }) => !told.has(at)), ...told.values()].sort((a, b) => a.at - b.at);
}

const DEFINITE: ReadonlySet<string> = new Set('the der die das le la l’ el il lo de het o a os as'.split(' '));

const isCompatible = (gender: Phrase['gender'], wanted: Gender | undefined): boolean =>
	wanted === undefined || gender === undefined || gender === 'either' || gender === wanted;
