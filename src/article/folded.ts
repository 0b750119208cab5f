/** What a reader of the article passes by: folded on the page, left out of what is printed unless all is asked for. */

import type { Block, Part } from './article.ts';

const FOLDED: ReadonlySet<Part | undefined> = new Set<Part>(['furniture', 'repeat']);

export const isFolded = (block: Pick<Block, 'part'>): boolean => FOLDED.has(block.part);
