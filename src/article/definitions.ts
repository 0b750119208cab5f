/** Definition lists with what is said about their terms replaced. */

import type { Block, Definitions } from './article.ts';

export const withDescriptions = (
	block: Definitions,
	change: (blocks: readonly Block[]) => readonly Block[],
): Definitions => ({
	...block,
	groups: block.groups.map(group => ({
		...group,
		descriptions: group.descriptions.map(description => ({ ...description, blocks: change(description.blocks) })),
	})),
});
