/**
 * The language of an article that does not declare it, told from its running text. A wrong language is worse than none: it is what
 * hyphenation, quotation marks and screen readers go by. So several pieces of the text must agree, and what the library does not know
 * is told from what it does (language-relatives.ts).
 */

import type { Article, Block, Inline } from '../article/article.ts';
import { childBlocksOf, childInlinesOf } from '../article/visit.ts';
import { type Guess, toldApart } from './language-relatives.ts';

/** So much text tells, in UTF-16 code units. */
const SAMPLE_LENGTH = 4000;
/** What is shorter has names and quotations in other languages that weigh as much as the rest. */
const MIN_LETTERS = 100;
/** A letter of a script that writes syllables or words says as much as several of an alphabet. */
const LETTERS_A_SYLLABLE = 3;
/** In many scripts of India a vowel is a mark. */
const LETTERS = /[\p{L}\p{M}]/gu;
const SYLLABLES = /[\u2e80-\uffef]/g;

/** In UTF-16 code units. The library reads the first 350 bytes: a whole piece in the Latin alphabet, half of one in others. */
const PIECE_LENGTH = 320;

// Measured on 6,900 beginnings of pages in 35 languages, of 130 characters and more, and on the Declaration of Human Rights in 500, 84 of
// them in a language that the library knows: of those fewer than 1 in 200 are taken for another.
/** Of the pieces, how many must be in the language. */
const MIN_SHARE = 0.7;
/** How well the text must look like the language, by the library's scale from 0 to 1: texts of its own language have 0.7 to 0.9. */
const MIN_SCORE = 0.66;
/** How much better than like the next. */
const MIN_LEAD = 0.015;

/** BCP 47; absent when in doubt. Whatever the article declares. */
export async function detectLanguage(article: Article): Promise<string | undefined> {
	const sample = sampleOf(article.blocks);
	if (lettersIn(sample) < MIN_LETTERS) return undefined;
	const guess = await guessOf(sample);
	return guess && toldApart(guess, sample);
}

/** The article with its language, as far as it can be told. */
export async function withLanguage(article: Article): Promise<Article> {
	if (article.meta.language !== undefined) return article;
	const language = await detectLanguage(article);
	return language === undefined ? article : { ...article, meta: { ...article.meta, language } };
}

/** The running text from its beginning: no headings, tables, captions, code or parts of the page. */
function sampleOf(blocks: readonly Block[]): string {
	let sample = '';
	for (const text of runningTexts(blocks)) {
		sample += `${text.slice(0, SAMPLE_LENGTH)} `;
		if (sample.length >= SAMPLE_LENGTH) break;
	}
	// The library knows composed letters only. Addresses and numbers are in no language.
	const words = sample.slice(0, SAMPLE_LENGTH).normalize('NFC').split(/\s+/);
	return words.filter(word => !NO_WORD.test(word)).join(' ');
}

const NO_WORD = /[\d@/\\_]/;

function* runningTexts(blocks: readonly Block[]): Generator<string> {
	for (const block of blocks) {
		if (block.part !== undefined) continue;
		if (block.kind === 'paragraph') yield wordsOf(block.inlines);
		else yield* runningTexts(childBlocksOf(block));
	}
}

const wordsOf = (inlines: readonly Inline[]): string => inlines.map(wordsOfInline).join('');

const wordsOfInline = (inline: Inline): string => {
	if (inline.kind === 'text') return inline.text;
	return inline.kind === 'break' ? ' ' : wordsOf(childInlinesOf(inline));
};

const lettersIn = (text: string): number =>
	countOf(text, LETTERS) + countOf(text, SYLLABLES) * (LETTERS_A_SYLLABLE - 1);

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** What most of the pieces look like; nothing when they do not agree, or look like nothing in particular. */
async function guessOf(sample: string): Promise<Guess | undefined> {
	// Its table is a megabyte, and most pages declare their language.
	const { eld } = await import('eld/extrasmall');
	const pieces = piecesOf(sample);
	const sums = new Map<string, number>();
	const wins = new Map<string, number>();
	for (const piece of pieces) {
		const result = eld.detect(piece);
		addTo(wins, result.language, 1);
		for (const [language, score] of Object.entries(result.getScores())) addTo(sums, language, score);
	}
	const [first, next] = [...sums].sort(([, a], [, b]) => b - a);
	if (first === undefined) return undefined;
	const [language, sum] = first;
	const agree = (wins.get(language) ?? 0) / pieces.length;
	if (agree < MIN_SHARE || sum / pieces.length < MIN_SCORE) return undefined;
	return { language, isClear: (sum - (next?.[1] ?? 0)) / pieces.length >= MIN_LEAD };
}

function addTo(sums: Map<string, number>, key: string, amount: number): void {
	sums.set(key, (sums.get(key) ?? 0) + amount);
}

/** The last of them may be shorter, but not so short that it says nothing. */
function piecesOf(sample: string): readonly string[] {
	const count = Math.max(1, Math.round(sample.length / PIECE_LENGTH));
	return Array.from({ length: count }, (_, index) => sample.slice(index * PIECE_LENGTH, (index + 1) * PIECE_LENGTH));
}
