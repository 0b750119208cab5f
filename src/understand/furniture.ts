/** Page furniture: buttons, promotions, related stories, comment forms. Labelled, never taken out. */

import type { Article, Block } from '../article/article.ts';
import { textOfBlock } from '../article/text.ts';
import { isButtonLine, isFurnitureLine, opensTail } from './furniture-lines.ts';
import { type Pass, wordsIn } from './pass.ts';

/** Lines of page furniture have fewer words: one with more belongs to the article, wherever it stands. */
const MAX_TAIL_WORDS = 25;
const MAX_TAIL_LENGTH = 200;
/** A sentence of the article ends like this; a linked headline does not. */
const SENTENCE_END = /[.。…]["'”’»)\]」』]*$/;

export const labelFurniture: Pass = (article, extent) => {
	const kinds = article.blocks.map(kindOf);
	const blocks = article.blocks.map((block, index) => {
		const kind = kinds[index];
		const beside = (kinds[index - 1] ?? 'body') !== 'body' || (kinds[index + 1] ?? 'body') !== 'body';
		return kind === 'furniture' || (kind === 'button' && beside) ? asFurniture(block) : block;
	});
	return { ...article, blocks: extent.last ? labelTail(blocks) : blocks } satisfies Article;
};

const asFurniture = (block: Block): Block => (block.part === undefined ? { ...block, part: 'furniture' } : block);

type Kind = 'furniture' | 'button' | 'body';

/** By its text alone, whatever it is labelled. */
function kindOf(block: Block): Kind {
	if (block.kind === 'list') {
		const kinds = block.items.flatMap(item => item.blocks.map(kindOf));
		return kinds.length > 0 && !kinds.includes('body') ? 'furniture' : 'body';
	}
	if (!LINE_KINDS.has(block.kind) || block.part === 'title') return 'body';
	const text = textOfBlock(block);
	if (isFurnitureLine(text)) return 'furniture';
	return isButtonLine(text) ? 'button' : 'body';
}

/** Blocks that lines of a page become. */
const LINE_KINDS: ReadonlySet<Block['kind']> = new Set(['paragraph', 'heading']);

/** After the last real paragraph: from the first line that opens the tail on, every short line is furniture. */
function labelTail(blocks: readonly Block[]): readonly Block[] {
	const body = blocks.findLastIndex(block => !isShortLine(block));
	const tail = blocks.findIndex((block, index) => index > body && opensTail(textOfBlock(block)));
	return tail < 0 ? blocks : blocks.map((block, index) => (index >= tail ? asFurniture(block) : block));
}

function isShortLine(block: Block): boolean {
	if (block.kind === 'rule' || block.part === 'furniture') return true;
	if (block.kind === 'list') return block.items.every(item => item.blocks.every(isShortLine));
	if (!LINE_KINDS.has(block.kind)) return false;
	const text = textOfBlock(block);
	return text.length <= MAX_TAIL_LENGTH && wordsIn(text) <= MAX_TAIL_WORDS && !SENTENCE_END.test(text);
}
