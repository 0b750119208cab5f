/**
 * Arabic letters as they join each other, spelled out (Unicode: Arabic Presentation Forms). Where a program puts text in order by itself,
 * the terminal gets letters from left to right and does not know which of them belong together: it would draw each by itself, or join the
 * wrong sides. Every letter stays one character. Lam with alef, which printers join in one, stays two: a cell must not be lost.
 */

import { lazy } from './lazy.ts';

/** In this order in the blocks of Unicode; what has two never joins the letter after it. */
const ISOLATED = 0;
const FINAL = 1;
const INITIAL = 2;
const MEDIAL = 3;

/** Forms-B before forms-A, which has the rest of those of alef maksura. */
const BLOCKS = [
	[0xfe80, 0xfefc],
	[0xfb50, 0xfbff],
] as const;

/** By letter. A form is what its compatibility says it is a form of. */
const FORMS = lazy(() => {
	const forms = new Map<string, string[]>();
	for (const [first, last] of BLOCKS)
		for (let code = first; code <= last; code++) {
			const form = String.fromCharCode(code);
			const letter = form.normalize('NFKC');
			if (letter === form || letter.length > 1) continue;
			const known = forms.get(letter) ?? [];
			forms.set(letter, [...known, form]);
		}
	return forms;
});

/** Join on both sides without a form of their own: tatweel, zero-width joiner. */
const JOINERS = '\u0640\u200D';
/** Stand on a letter and between none. */
const MARK = /\p{Mn}/u;

/** The text in logical order, as many code units long. */
export function shaped(text: string): string {
	const forms = FORMS();
	let out = '';
	/** Whether the letter before can join the next one, and does. */
	let joined = false;
	for (let index = 0; index < text.length; index++) {
		const letter = text.charAt(index);
		const own = forms.get(letter);
		if (own === undefined) {
			out += letter;
			if (!MARK.test(letter)) joined = JOINERS.includes(letter);
			continue;
		}
		const before = joined && own[FINAL] !== undefined;
		joined = own[INITIAL] !== undefined && joinsBefore(text, index + 1, forms);
		out += (joined ? own[before ? MEDIAL : INITIAL] : own[before ? FINAL : ISOLATED]) ?? letter;
	}
	return out;
}

/** Whether what comes at `start`, past marks, joins the letter before it. */
function joinsBefore(text: string, start: number, forms: ReadonlyMap<string, readonly string[]>): boolean {
	let index = start;
	while (index < text.length && MARK.test(text.charAt(index))) index++;
	const next = text.charAt(index);
	return next !== '' && (JOINERS.includes(next) || forms.get(next)?.[FINAL] !== undefined);
}
