/** What a reader is given: all of the article, or all but the furniture of its page. */

import type { Article, Block } from '../article/article.ts';
import { withDescriptions } from '../article/definitions.ts';
import { isFolded } from '../article/folded.ts';
import { type BlockVisitor, visitBlock } from '../article/visit.ts';

const cleared: BlockVisitor<Block> = {
	quote: block => ({ ...block, blocks: withoutFurniture(block.blocks) }),
	list: block => ({ ...block, items: block.items.map(item => ({ ...item, blocks: withoutFurniture(item.blocks) })) }),
	definitions: block => withDescriptions(block, withoutFurniture),
	footnote: block => ({ ...block, blocks: withoutFurniture(block.blocks) }),
	paragraph: block => block,
	heading: block => block,
	code: block => block,
	table: block => block,
	figure: block => block,
	rule: block => block,
};

const withoutFurniture = (blocks: readonly Block[]): readonly Block[] =>
	blocks.filter(block => !isFolded(block)).map(block => visitBlock(block, cleared, undefined));

export const shownOf = (article: Article, all: boolean): Article =>
	all ? article : { ...article, blocks: withoutFurniture(article.blocks) };
