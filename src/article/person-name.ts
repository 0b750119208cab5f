/** The parts of a person's name as an article writes it: a form of address, names, a suffix. */

/** The pronoun that stands for a person. */
export type Gender = 'he' | 'she';

const HONORIFICS: Readonly<Record<Gender | 'either', string>> = {
	he: 'mr mister sir lord herr herrn monsieur m señor sr signor signore senhor meneer dhr pan hr господин г-н',
	she:
		'mrs ms miss madam dame lady frau fräulein madame mme mademoiselle mlle señora señorita sra srta doña signora ' +
		'sig.ra signorina senhora dona mevrouw mevr pani fru fröken госпожа г-жа',
	either: 'dr dra drs prof professor sen rep gov gen col lt sgt capt rev hon doktor docteur doctor doctora',
};
const SUFFIX = /^(?:jr|sr|ii|iii|iv|md|phd|obe|cbe|mbe|mp|kc|qc)$/i;

let honorifics: ReadonlyMap<string, Gender | 'either'> | undefined;

/** Whom a form of address is for: `he` of Mr, `she` of Frau, `either` of Dr; undefined of other words. */
export function honorificOf(word: string): Gender | 'either' | undefined {
	honorifics ??= new Map(
		Object.entries(HONORIFICS).flatMap(([whom, words]) =>
			words.split(' ').map(known => [known, whom as Gender | 'either'] as const),
		),
	);
	return honorifics.get(withoutStop(word.toLowerCase()));
}

const withoutStop = (word: string): string => (word.endsWith('.') ? word.slice(0, -1) : word);

export interface NameParts {
	readonly gender: Gender | undefined;
	/** Without the form of address and suffixes. */
	readonly names: readonly string[];
}

export function namePartsOf(name: string): NameParts {
	const words = name.split(/[\s\u00a0]+/);
	const whom = words.length > 1 ? honorificOf(words[0] ?? '') : undefined;
	const names = (whom === undefined ? words : words.slice(1)).map(word => withoutStop(word.replace(/,$/, '')));
	while (names.length > 1 && SUFFIX.test(names.at(-1) ?? '')) names.pop();
	return { gender: whom === 'either' ? undefined : whom, names };
}
