/** What programs there are in an article. */

import type { Article } from '../article/article.ts';
import { blocksIn } from '../article/parts.ts';

/** `named` when the language of at least one is. */
type CodeIn = 'none' | 'unnamed' | 'named';

const known = new WeakMap<Article, CodeIn>();

export function codeIn(article: Article): CodeIn {
	const found = known.get(article) ?? look(article);
	known.set(article, found);
	return found;
}

function look({ blocks }: Article): CodeIn {
	let found: CodeIn = 'none';
	for (const block of blocks) {
		for (const { node } of blocksIn(block)) {
			if (node.kind !== 'code') continue;
			if (node.language !== undefined) return 'named';
			found = 'unnamed';
		}
	}
	return found;
}
