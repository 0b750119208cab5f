/** How an article uses the marks that can be used in more than one way: judged by all of it, as no paragraph tells. */

import { lazy } from '../text/lazy.ts';
import { isAfterLetterOrNumber, isLetterOrNumber } from '../text/letters.ts';
import { marksOfLanguage } from './quotation-marks.ts';

/** «in» as in French, »out« as in German books, »same» as in Swedish ones. */
export type Guillemets = 'in' | 'out' | 'same';

export interface MarkHabits {
	readonly guillemets: Guillemets;
}

/** As outer or inner marks. */
const OUTWARDS = /^(?:..)?»«/;
const ANY_GUILLEMET = /[«»‹›]/;
const EACH_GUILLEMET = /[«»‹›]/g;
/** So many of them tell, however long the text. */
const ENOUGH = 200;

/** Found out when a mark depends on them: most articles have no guillemets. */
export function markHabitsOf(texts: readonly string[], language: string | undefined): MarkHabits {
	const guillemets = lazy(() => guillemetsOf(texts, language));
	return {
		get guillemets() {
			return guillemets();
		},
	};
}

function guillemetsOf(texts: readonly string[], language: string | undefined): Guillemets {
	// How often « and » stand where a mark opens, and where one closes.
	const opening = { left: 0, right: 0 };
	const closing = { left: 0, right: 0 };
	let seen = 0;
	for (const text of texts) {
		if (seen >= ENOUGH) break;
		if (!ANY_GUILLEMET.test(text)) continue;
		for (const { 0: sign, index } of text.matchAll(EACH_GUILLEMET)) {
			const side = sign === '«' || sign === '‹' ? 'left' : 'right';
			const wordBefore = /[.,!?…]/.test(text.charAt(index - 1)) || isAfterLetterOrNumber(text, index);
			const wordAfter = isLetterOrNumber(text, index + 1);
			if (wordAfter && !wordBefore) opening[side]++;
			else if (wordBefore && !wordAfter) closing[side]++;
			// French ones have a space on their inner side too: there only the edges of a paragraph tell.
			else if (index === 0) opening[side]++;
			else if (index === text.length - 1) closing[side]++;
			seen++;
		}
	}
	if (opening.left !== opening.right) {
		if (opening.left > opening.right) return 'in';
		return closing.right > closing.left ? 'same' : 'out';
	}
	if (closing.left > closing.right) return 'out';
	const marks = language === undefined ? '«»' : (marksOfLanguage(language) ?? '');
	return OUTWARDS.test(marks) || (marks.startsWith('„') && !marks.includes('«'))
		? 'out'
		: marks.startsWith('”')
			? 'same'
			: 'in';
}
