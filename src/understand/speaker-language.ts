/** Which of the languages with reporting verbs an article is in: by its declaration, or by its most frequent words. */

import type { Metadata } from '../article/article.ts';
import { lazy } from '../text/lazy.ts';
import type { SpeakerLanguage } from './reporting-verbs.ts';

/** Among the most frequent of each language, and not of the others here. */
const FREQUENT: Readonly<Record<SpeakerLanguage, string>> = {
	en: 'the and of to was that said it he with his her for is were had by not they she',
	de: 'und der die das nicht ist mit ein eine sie er ich zu den dem sagte wir auf von es',
	fr: 'le les et est pas je dans des une il elle dit pour vous du qui que nous au sur ne',
	es: 'el los las y una que del su con por para dijo está no lo se es pero',
	it: 'il di che non è una per con della del disse sono gli ha si lo nel',
	nl: 'de het een en van niet is dat op zijn voor met hij zei ik ze',
	pt: 'o os as um uma e não do da que com por para disse em ele ela foi',
	ru: 'и в не на что я он с как это она но сказал по',
	pl: 'i w nie na się że z to do jest jak ale powiedział',
	sv: 'och att det är en som på inte jag av den för han hon sade med till',
};
/** So much text tells, in words. */
const SAMPLE = 400;

const ballots = lazy(() => {
	const languages = new Map<string, SpeakerLanguage[]>();
	for (const [language, words] of Object.entries(FREQUENT))
		for (const word of words.split(' ')) {
			const found = languages.get(word) ?? [];
			found.push(language as SpeakerLanguage);
			languages.set(word, found);
		}
	return languages;
});

const WORD = /[^\s!-/:-@[-`{-~\u00a0-\u00bf\u2010-\u205e]+/g;

/** Undefined of a language without verbs here. */
export function speakerLanguageOf(meta: Metadata, texts: Iterable<string>): SpeakerLanguage | undefined {
	if (meta.language !== undefined) {
		const [primary = ''] = meta.language.toLowerCase().split('-');
		return primary in FREQUENT ? (primary as SpeakerLanguage) : undefined;
	}
	const votes = new Map<SpeakerLanguage, number>();
	let words = 0;
	for (const text of texts) {
		for (const [word] of text.slice(0, SAMPLE * 6).matchAll(WORD)) {
			words++;
			const voted = ballots().get(word.toLowerCase());
			if (voted === undefined) continue;
			// A word of two languages counts half for each.
			for (const language of voted) votes.set(language, (votes.get(language) ?? 0) + 1 / voted.length);
		}
		if (words >= SAMPLE) break;
	}
	let best: SpeakerLanguage = 'en';
	for (const [language, count] of votes) if (count > (votes.get(best) ?? 0)) best = language;
	return best;
}
