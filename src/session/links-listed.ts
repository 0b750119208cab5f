/** The links of the article as they are listed and numbered: those of what is read first, those of page furniture behind them. */

import type { Article } from '../article/article.ts';
import { isFolded } from '../article/folded.ts';
import { type LinkPlace, linksOf } from '../layout/places.ts';
import { remembered } from '../text/lazy.ts';
import { readingOf, type State } from './state.ts';

const isInFurniture = ({ blocks }: Article, { place }: LinkPlace): boolean => {
	const block = blocks[place.block];
	return block !== undefined && isFolded(block);
};

const readLinks = remembered((article: Article) => linksOf(article).filter(link => !isInFurniture(article, link)));

export const linksInOrder: (article: Article) => readonly LinkPlace[] = remembered(article => [
	...readLinks(article),
	...linksOf(article).filter(link => isInFurniture(article, link)),
]);

/** Those that can be seen. */
export function listedLinks(state: State): readonly LinkPlace[] {
	const content = readingOf(state)?.content;
	if (content?.kind !== 'opened') return [];
	return state.furniture === 'shown' ? linksInOrder(content.article) : readLinks(content.article);
}
