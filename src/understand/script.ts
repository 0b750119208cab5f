/** Language and direction, where the script leaves no doubt and the article says nothing. */

import type { Block, Direction, Metadata } from '../article/article.ts';
import { textOfBlock } from '../article/text.ts';
import { lazy } from '../text/lazy.ts';
import type { Pass } from './pass.ts';

/** So much text tells a script from names and quotations in others, in UTF-16 code units. */
const SAMPLE_LENGTH = 4000;
/** Of the letters, how many must be of a script for the text to be in it. */
const MOST = 0.5;

interface Script {
	readonly letters: RegExp;
	readonly direction?: Direction;
	/** Set when only one language that is widely read uses the script, and what it never contains is not there. */
	readonly language?: string;
	/** What the language cannot do without, over a sample. */
	readonly needs?: RegExp;
	/** Letters of the other languages in the script. */
	readonly lacks?: RegExp;
}

const SCRIPTS = lazy((): readonly Script[] => [
	// Persian and Urdu have no teh marbuta nor alef maqsura; Arabic has none of their letters.
	{ letters: /\p{Script=Arabic}/gu, direction: 'rtl', language: 'ar', needs: /[ةىأإ]/, lacks: /[پچژگکیٹڈڑےںھہ]/ },
	// Yiddish has ligatures of its own.
	{ letters: /\p{Script=Hebrew}/gu, direction: 'rtl', language: 'he', lacks: /[\u05f0-\u05f2\ufb1f\ufb2e\ufb2f]/ },
	{ letters: /[\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu, direction: 'rtl' },
	{ letters: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/gu, language: 'ja', needs: /[\u3041-\u3096]{2}/ },
	{ letters: /\p{Script=Hangul}/gu, language: 'ko' },
	{ letters: /\p{Script=Han}/gu, language: 'zh', lacks: /[\u3041-\u3096\u30a1-\u30fa]{2}/ },
]);

/** From Hebrew on, without punctuation: letters of the scripts above, and others. */
const BEYOND_EUROPE = /[\u0590-\u1FFF\u2C00-\uFFFF]/;
const LETTERS = lazy(() => /\p{L}/gu);
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

export const labelScript: Pass = (article, extent) => {
	if (!extent.first || (article.meta.language !== undefined && article.meta.direction !== undefined)) return article;
	const text = sampleOf(article.blocks);
	// Most texts are in a script of Europe.
	if (!BEYOND_EUROPE.test(text)) return article;
	const letters = count(text, LETTERS());
	const script = SCRIPTS().find(candidate => isIn(candidate, text, letters));
	return script ? { ...article, meta: { ...found(script, text), ...article.meta } } : article;
};

function isIn(script: Script, text: string, letters: number): boolean {
	if (letters === 0 || count(text, script.letters) <= letters * MOST) return false;
	// Of a right-to-left script the direction is certain whatever the language.
	return script.direction !== undefined || isLanguage(script, text);
}

const isLanguage = (script: Script, text: string): boolean =>
	(script.needs?.test(text) ?? true) && !(script.lacks?.test(text) ?? false);

const found = (script: Script, text: string): Metadata => ({
	...(script.direction && { direction: script.direction }),
	...(script.language && isLanguage(script, text) && { language: script.language }),
});

function sampleOf(blocks: readonly Block[]): string {
	let text = '';
	for (const block of blocks) {
		text += textOfBlock(block).slice(0, SAMPLE_LENGTH);
		if (text.length >= SAMPLE_LENGTH) break;
	}
	return text;
}
