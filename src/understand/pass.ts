/** What the passes have in common: they re-label an article and never change, delete or reorder its text. */

import type { Article } from '../article/article.ts';

/** Which ends of the whole a part holds. */
export interface Extent {
	readonly first: boolean;
	readonly last: boolean;
}

export const WHOLE: Extent = { first: true, last: true };

/** Idempotent: what a pass has labelled, it leaves alone. */
export type Pass = (article: Article, extent: Extent) => Article;

/** Letters of scripts that are set without spaces: a few of them say as much as a word. */
const UNSPACED = /[\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff]/g;
/** Letters that an average word of such a script takes. */
const LETTERS_PER_WORD = 2;

/** Words, roughly, in any script: to tell a line from a paragraph. */
export function wordsIn(text: string): number {
	const spaced = text.split(/\s+/).filter(word => word !== '').length;
	return spaced + Math.floor((text.match(UNSPACED)?.length ?? 0) / LETTERS_PER_WORD);
}
