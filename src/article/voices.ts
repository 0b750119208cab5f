/** Who said what: the speeches of an article by the person who says them. */

import type { Article, Inline, Speech } from './article.ts';
import { isFolded } from './folded.ts';
import { lengthOfInline } from './length.ts';
import { type Found, inlinesIn } from './parts.ts';
import { namePartsOf } from './person-name.ts';
import { comparePlaces, type Place, START } from './place.ts';
import { textOfInline } from './text.ts';

export interface Said {
	/** With its quotation marks. */
	readonly text: string;
	readonly place: Place;
}

/** A person, or whoever else speaks, and all they say. */
export interface Voice {
	/** The fullest form that the article uses for a speaker; undefined for what nobody is said to say. */
	readonly name: string | undefined;
	readonly said: readonly Said[];
}

/** In the order of their first words; what has no speaker comes last. */
export function voicesOf(article: Article): readonly Voice[] {
	const groups = new Map<string | undefined, Said[]>();
	for (const [block, node] of article.blocks.entries()) {
		if (isFolded(node)) continue;
		for (const { node: speech, offset } of speechesIn(inlinesIn(node))) {
			const said = groups.get(speech.speaker) ?? [];
			said.push({ text: textOfInline(speech), place: { block, offset } });
			groups.set(speech.speaker, said);
		}
	}
	const unsaid = groups.get(undefined);
	groups.delete(undefined);
	const voices = merged(groups as ReadonlyMap<string, readonly Said[]>);
	return unsaid === undefined ? voices : [...voices, { name: undefined, said: unsaid }];
}

/** Speech within speech is its speaker's own only when the article says whose it is. */
function* speechesIn(inlines: Iterable<Found<Inline>>): Generator<Found<Speech>> {
	let outerEnd = 0;
	for (const { node, offset } of inlines) {
		if (node.kind !== 'speech') continue;
		const isInner = offset < outerEnd;
		if (!isInner) outerEnd = offset + lengthOfInline(node);
		if (!isInner || node.speaker !== undefined) yield { node, offset };
	}
}

interface Person {
	readonly forms: string[];
	readonly said: Said[];
}

/** “Kirby” and “John Kirby” are one person, as long as no other Kirby speaks. */
function merged(groups: ReadonlyMap<string, readonly Said[]>): readonly Voice[] {
	const keyOf = keysOf(groups.keys());
	const persons = new Map<string, Person>();
	for (const [name, said] of groups) {
		const key = keyOf(name);
		const person = persons.get(key) ?? { forms: [], said: [] };
		person.forms.push(name);
		for (const one of said) person.said.push(one);
		persons.set(key, person);
	}
	const voices = [...persons.values()].map(({ forms, said }) => ({
		name: fullest(forms),
		said: said.sort((a, b) => comparePlaces(a.place, b.place)),
	}));
	return voices.sort((a, b) => comparePlaces(firstPlace(a), firstPlace(b)));
}

const firstPlace = ({ said: [first] }: Voice): Place => first?.place ?? START;

/** The form with the most names; of equals the first. */
const fullest = (forms: readonly string[]): string =>
	forms.reduce((best, form) => (sizeOf(form) > sizeOf(best) ? form : best));

function sizeOf(form: string): number {
	const { names, gender } = namePartsOf(form);
	// Of “Mr Kirby” and “Kirby” the first says more, and less than any two names.
	return names.length * 2 + (gender === undefined ? 0 : 1);
}

/** One key for all forms of a person's name. */
function keysOf(forms: Iterable<string>): (form: string) => string {
	const byLast = new Map<string, Set<string>>();
	const byFirst = new Map<string, Set<string>>();
	const genders = new Map<string, Set<string>>();
	for (const form of forms) {
		const { names, gender } = namePartsOf(form);
		const last = (names.at(-1) ?? '').toLowerCase();
		if (!isProper(names)) continue;
		if (gender !== undefined) add(genders, last, gender);
		if (names.length < 2) continue;
		add(byLast, last, keyOfFull(names));
		add(byFirst, (names[0] ?? '').toLowerCase(), keyOfFull(names));
	}
	return form => {
		const { names, gender } = namePartsOf(form);
		if (!isProper(names)) return withoutArticle(names).join(' ').toLowerCase();
		if (names.length > 1) return keyOfFull(names);
		const only = (names[0] ?? '').toLowerCase();
		// Mr and Mrs Kirby are two, and neither need be John.
		if (gender !== undefined && (genders.get(only)?.size ?? 0) > 1) return `${gender} ${only}`;
		return single(byLast.get(only)) ?? single(byFirst.get(only)) ?? only;
	};
}

/** First and last name: “John F. Kirby” is John Kirby. */
const keyOfFull = (names: readonly string[]): string => `${names[0]} ${names.at(-1)}`.toLowerCase();

const single = (keys: ReadonlySet<string> | undefined): string | undefined =>
	keys?.size === 1 ? [...keys][0] : undefined;

function add(map: Map<string, Set<string>>, name: string, key: string): void {
	const keys = map.get(name) ?? new Set();
	keys.add(key);
	map.set(name, keys);
}

/** A name, not a description: it does not begin small, nor with an article. */
const isProper = (names: readonly string[]): boolean => {
	const [first = ''] = names;
	return !ARTICLES.has(first.toLowerCase()) && (first[0] !== first[0]?.toLowerCase() || first === first.toUpperCase());
};

const ARTICLES: ReadonlySet<string> = new Set(
	'the a an der die das ein eine le la les un une el los las una il lo i o os as um uma de het een'.split(' '),
);

const withoutArticle = (names: readonly string[]): readonly string[] =>
	names.length > 1 && ARTICLES.has((names[0] ?? '').toLowerCase()) ? names.slice(1) : names;
