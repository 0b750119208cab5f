/** Whether a word is the last of a phrase between bars, as in `a | b c |`. */

import { lazy } from '../text/lazy.ts';

/** So often the lists are searched as they are: most articles ask no more, and to take thousands of phrases apart takes long. */
const FEW = 64;
/** What stands before the last word, and after it. */
const BEFORE = ' \t/(,;©';
const AFTER = [' |', '. |'];

/** `lastWords` takes the lists apart, for whoever asks often; a full stop at the end of a phrase is no part of its last word. */
export function lastWordsIn(lists: readonly string[], lastWords: () => ReadonlySet<string>): (word: string) => boolean {
	let asked = 0;
	const all = lazy(lastWords);
	const searched = lists.map(list => `${list} |`);
	return word => {
		if (word === '') return false;
		if (++asked > FEW) return all().has(word);
		return searched.some(list => AFTER.some(after => endsPhraseIn(list, word, after)));
	};
}

function endsPhraseIn(list: string, word: string, after: string): boolean {
	const searched = word + after;
	for (let at = list.indexOf(searched); at >= 0; at = list.indexOf(searched, at + 1)) {
		if (BEFORE.includes(list.charAt(at - 1))) return true;
	}
	return false;
}
