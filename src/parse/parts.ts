/** An article in consecutive parts, and whole again. */

import type { Article, Block, Metadata, Problem } from '../article/article.ts';

/** The blocks and problems of all parts, and the metadata of the first that knows. Each kind of problem is told once. */
export async function joinParts(parts: AsyncIterable<Article>): Promise<Article> {
	let meta: Metadata = {};
	const blocks: Block[] = [];
	const problems: Problem[] = [];
	for await (const part of parts) {
		meta = { ...part.meta, ...meta };
		for (const block of part.blocks) blocks.push(block);
		for (const problem of part.problems) if (!isKnown(problem, problems)) problems.push(problem);
	}
	return { meta, blocks, problems };
}

const isKnown = (problem: Problem, problems: readonly Problem[]): boolean =>
	problems.some(known => known.kind === problem.kind && known.detail === problem.detail);
