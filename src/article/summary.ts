/** What a list says of an article. */

import type { Article, Metadata } from './article.ts';
import { bodyTexts } from './body.ts';
import { textOfBlock } from './text.ts';
import { type Amount, addAmounts, amountOf, NOTHING } from './words.ts';

/** What is unknown is absent. */
export interface Summary extends Pick<Metadata, 'title' | 'byline' | 'site' | 'published' | 'language' | 'direction'> {
	/** Of the body; a Chinese or Japanese character counts as one. */
	readonly words: number;
	/** To read the body, in whole minutes; at least 1. */
	readonly minutes: number;
}

/** English non-fiction, silently: Brysbaert 2019, Journal of Memory and Language 109. */
const WORDS_A_MINUTE = 238;

// The other scripts by IReST, ten texts in 17 languages: Trauzettel-Klosinski & Dietz 2012, IOVS 53:9.
const CHINESE_CHARACTERS_A_MINUTE = 255;
const JAPANESE_CHARACTERS_A_MINUTE = 357;
/** Mean of all its languages; for alphabets without spaces, of which it has none. */
const LETTERS_A_MINUTE = 863;
/** From the same means: 184 words a minute. */
const LETTERS_A_WORD = LETTERS_A_MINUTE / 184;

/** Japanese is about half kana; a Chinese text that mentions a Japanese name has few. */
const JAPANESE_SHARE_OF_KANA = 0.15;

export function summarize(article: Article): Summary {
	const amount = article.blocks.length === 0 ? NOTHING : amountOfBody(article);
	const title = titleOf(article);
	const { byline, site, published, language, direction } = article.meta;
	return {
		...(title !== undefined && { title }),
		...(byline !== undefined && { byline }),
		...(site !== undefined && { site }),
		...(published !== undefined && { published }),
		...(language !== undefined && { language }),
		...(direction !== undefined && { direction }),
		words: wordsOf(amount),
		minutes: Math.max(1, Math.round(minutesOf(amount))),
	};
}

function titleOf(article: Article): string | undefined {
	if (article.meta.title !== undefined) return article.meta.title;
	const block = article.blocks.find(block => block.part === 'title');
	return block && textOfBlock(block);
}

function amountOfBody(article: Article): Amount {
	let amount = NOTHING;
	for (const text of bodyTexts(article.blocks)) amount = addAmounts(amount, amountOf(text));
	return amount;
}

const wordsOf = ({ words, ideographs, kana, unspaced }: Amount): number =>
	words + ideographs + kana + Math.round(unspaced / LETTERS_A_WORD);

function minutesOf({ words, ideographs, kana, unspaced }: Amount): number {
	const characters = ideographs + kana;
	const japanese = kana > characters * JAPANESE_SHARE_OF_KANA;
	const charactersAMinute = japanese ? JAPANESE_CHARACTERS_A_MINUTE : CHINESE_CHARACTERS_A_MINUTE;
	return words / WORDS_A_MINUTE + characters / charactersAMinute + unspaced / LETTERS_A_MINUTE;
}
