/** What a reader is given: all of the article, or all but the furniture of its page. */

import type { Article, Block } from '../article/article.ts';
import { isFolded } from '../article/folded.ts';
import { withChildBlocks } from '../article/visit.ts';

const withoutFurniture = (blocks: readonly Block[]): readonly Block[] =>
	blocks.filter(block => !isFolded(block)).map(block => withChildBlocks(block, withoutFurniture));

export const shownOf = (article: Article, all: boolean): Article =>
	all ? article : { ...article, blocks: withoutFurniture(article.blocks) };
