/** What programs there are in an article. */

import type { Article } from '../article/article.ts';
import { blocksIn } from '../article/parts.ts';
import { remembered } from '../text/lazy.ts';

/** `named` when the language of at least one is. */
type CodeIn = 'none' | 'unnamed' | 'named';

export const codeIn: (article: Article) => CodeIn = remembered(({ blocks }) => {
	let found: CodeIn = 'none';
	for (const block of blocks) {
		for (const { node } of blocksIn(block)) {
			if (node.kind !== 'code') continue;
			if (node.language !== undefined) return 'named';
			found = 'unnamed';
		}
	}
	return found;
});
