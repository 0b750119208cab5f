/** Article → Article: what kind of text each block is. An ordered list of passes, one file each. What can wait is in-full.ts. */

import type { Article } from '../article/article.ts';
import { labelCaptions } from './captions.ts';
import { labelDateline } from './dateline.ts';
import { labelFurniture } from './furniture.ts';
import { labelHeadMatter } from './head-matter.ts';
import { type Extent, type Pass, WHOLE } from './pass.ts';
import { labelRepeats } from './repeats.ts';
import { labelScript } from './script.ts';
import { labelSpeech } from './speech.ts';
import { labelTitle } from './title.ts';

export { type Extent, type Pass, WHOLE } from './pass.ts';

/** In this order: a title in quotation marks is no speech, a name in a credit no byline, and what belongs to the page says nothing. */
export const PASSES: readonly Pass[] = [
	labelTitle,
	labelCaptions,
	labelHeadMatter,
	labelFurniture,
	labelRepeats,
	labelDateline,
	labelScript,
	labelSpeech,
];

export function understand(article: Article, extent: Extent = WHOLE): Article {
	return PASSES.reduce((understood, pass) => pass(understood, extent), article);
}
