/** What a letter that somebody types may be in a text: people type without accents what is printed with them, and seldom the other way round. */

import { lazy } from './lazy.ts';

/** Letters with a stroke, which Unicode does not take apart. */
const STROKED: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ħ: 'h', ŧ: 't', ɨ: 'i', ƶ: 'z' };

/** Latin, Greek, Cyrillic: the alphabets in which accented letters are characters of their own. */
const ALPHABETS: readonly (readonly [first: number, last: number])[] = [
	[0x41, 0x24f],
	[0x370, 0x52f],
	[0x1e00, 0x1fff],
];

/** Without its accents, as it is. */
function bareOf(letter: string): string {
	const [base = letter] = letter.normalize('NFD');
	const bare = STROKED[base.toLowerCase()];
	if (bare === undefined) return base;
	return base === base.toLowerCase() ? bare : bare.toUpperCase();
}

/** The same for all forms of a letter: both cases, with accents and without, the Greek sigma at the end of a word. */
const familyOf = (letter: string): string => bareOf(letter).toUpperCase().toLowerCase();

const families = lazy((): ReadonlyMap<string, readonly string[]> => {
	const found = new Map<string, string[]>();
	for (const [first, last] of ALPHABETS)
		for (let code = first; code <= last; code++) {
			const letter = String.fromCharCode(code);
			const family = familyOf(letter);
			const known = found.get(family);
			if (known === undefined) found.set(family, [letter]);
			else known.push(letter);
		}
	return found;
});

export const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();

/** Whether it has no accent, so that it stands for those that have. */
export const isBare = (letter: string): boolean => bareOf(letter) === letter;

/** `similar` is what `same` is in, without the other case of the plain letter: fewer ranges of characters, which are searched many times faster. */
export type Case = 'any' | 'similar' | 'same';

type Keeps = (form: string, isCapitalTyped: boolean) => boolean;

const FIRST_BEYOND_ASCII = '\x80';

const keeps: Readonly<Record<Case, Keeps>> = {
	any: () => true,
	similar: (form, isCapitalTyped) => form >= FIRST_BEYOND_ASCII || isCapital(form) === isCapitalTyped,
	same: (form, isCapitalTyped) => isCapital(form) === isCapitalTyped,
};

/** All that a letter stands for; accents may also follow it as characters of their own. */
export function formsOf(letter: string, letterCase: Case): readonly string[] {
	const family = isBare(letter) ? families().get(familyOf(letter)) : undefined;
	const isCapitalTyped = isCapital(letter);
	if (family !== undefined) return family.filter(form => keeps[letterCase](form, isCapitalTyped));
	const forms = letterCase === 'any' ? [letter, letter.toLowerCase(), letter.toUpperCase()] : [letter];
	return [...new Set(forms.flatMap(form => [form, form.normalize('NFD')]))];
}
