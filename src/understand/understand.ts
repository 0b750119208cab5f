/** Article → Article: what kind of text each stretch is. An ordered list of passes, one file each. What can wait is in-full.ts. */

import type { Article } from '../article/article.ts';
import { labelDateline } from './dateline.ts';
import { type Extent, type Pass, WHOLE } from './pass.ts';
import { labelScript } from './script.ts';
import { labelSpeech } from './speech.ts';
import { STRUCTURE } from './structure.ts';

export { type Extent, type Pass, WHOLE } from './pass.ts';

/** After the blocks, what stands in them: a title in quotation marks is no speech, and what belongs to the page says nothing. */
export const PASSES: readonly Pass[] = [...STRUCTURE, labelDateline, labelScript, labelSpeech];

export function understand(article: Article, extent: Extent = WHOLE): Article {
	return PASSES.reduce((understood, pass) => pass(understood, extent), article);
}
