/** Article → Article: what each block is. All that plain text needs to know; who says what within the blocks comes after (understand.ts). */

import type { Article } from '../article/article.ts';
import { labelCaptions } from './captions.ts';
import { labelFurniture } from './furniture.ts';
import { labelHeadMatter } from './head-matter.ts';
import { type Extent, type Pass, WHOLE } from './pass.ts';
import { labelRepeats } from './repeats.ts';
import { labelTitle } from './title.ts';

/** In this order: a name in a credit is no byline, and what belongs to the page is repeated by nothing. */
export const STRUCTURE: readonly Pass[] = [labelTitle, labelCaptions, labelHeadMatter, labelFurniture, labelRepeats];

export function understandStructure(article: Article, extent: Extent = WHOLE): Article {
	return STRUCTURE.reduce((understood, pass) => pass(understood, extent), article);
}
