/** What a text can be set without, and so comes late: its language, and who speaks. Printing plain text, and the first frame, do without. */

import type { Article } from '../article/article.ts';
import { withLanguage } from './language.ts';
import { type Extent, WHOLE } from './pass.ts';
import { labelSpeakers } from './speakers.ts';

/** Of an article that is understood already (understand.ts). Blocks where nobody speaks stay the same objects. */
export async function inFull(article: Article, extent: Extent = WHOLE): Promise<Article> {
	return labelSpeakers(extent.first ? await withLanguage(article) : article, extent);
}
