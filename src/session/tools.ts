/** What the page on the desk would be set better with, and is loaded for it (layout/tools.ts). */

import type { Article } from '../article/article.ts';
import { blocksIn } from '../article/parts.ts';
import { patternsFor } from '../text/hyphenation.ts';
import { type Effect, type Next, readingOf, type State } from './state.ts';

export type ToolName = 'code colours' | `hyphens ${string}`;

const withCode = new WeakMap<Article, boolean>();

/** Whether there is a program in it whose language is named. */
function hasCode(article: Article): boolean {
	const known = withCode.get(article);
	if (known !== undefined) return known;
	const has = article.blocks.some(block =>
		blocksIn(block).some(({ node }) => node.kind === 'code' && node.language !== undefined),
	);
	withCode.set(article, has);
	return has;
}

function toolsFor(state: State): readonly ToolName[] {
	const content = readingOf(state)?.content;
	if (content?.kind !== 'opened') return [];
	const { article } = content;
	const patterns = state.justified ? patternsFor(article.meta.language) : undefined;
	return [
		...(patterns === undefined ? [] : [`hyphens ${patterns}` as const]),
		...(hasCode(article) ? ['code colours' as const] : []),
	];
}

/** Asks for what is missing, once. */
export function equipped([state, effects]: Next): Next {
	const missing = toolsFor(state).filter(tool => !state.tools.has(tool));
	if (missing.length === 0) return [state, effects];
	const equip: Effect = { kind: 'equip', tools: missing };
	return [{ ...state, tools: new Set([...state.tools, ...missing]) }, [...effects, equip]];
}
