/** Byline, date line and dek near the head. Conservative: a line that is nothing else. */

import type { Article, Block } from '../article/article.ts';
import { textOfBlock } from '../article/text.ts';
import { isFurnitureLine } from './furniture-lines.ts';
import { type HeadLine, headLine } from './head-lines.ts';
import type { Pass } from './pass.ts';
import { repeatsTitle } from './repeated-title.ts';

/** Head matter ends with the first real paragraph, and never reaches further than this. */
const HEAD_BLOCKS = 8;
/** A dek is a sentence or two; so many paragraphs between title and byline are one. */
const MIN_DEK = 30;
const MAX_DEK = 320;
const MAX_DEK_PARAGRAPHS = 2;

export const labelHeadMatter: Pass = (article, extent) => {
	if (!extent.first) return article;
	const blocks = [...article.blocks];
	let meta = article.meta;
	// On a page there may be much above the title; in a scrape a byline or a date at most.
	const title = blocks.findIndex(block => block.part === 'title');
	const from = title < HEAD_BLOCKS ? 0 : title;
	const titled = blocks[title];
	const titleText = titled && textOfBlock(titled);
	let dek: number[] = [];
	for (let index = from; index < Math.min(blocks.length, from + HEAD_BLOCKS); index++) {
		const block = blocks[index];
		if (block?.part === 'title') dek = [];
		if (block === undefined || block.kind !== 'paragraph') continue;
		const text = textOfBlock(block);
		const found = headLine(text) ?? named(text, article.meta.byline);
		if (found === undefined) {
			if (text.length > MAX_DEK || dek.length > MAX_DEK_PARAGRAPHS) break;
			if (title >= 0 && index > title && isDek(text, titleText)) dek.push(index);
			continue;
		}
		// A text may begin with a date; only a byline says that it had not begun before.
		if (found.part === 'byline' && dek.length <= MAX_DEK_PARAGRAPHS) label(blocks, dek, 'dek');
		else if (dek.length > 0 && title >= 0 && isLong(blocks, dek)) break;
		dek = [];
		if (block.part !== undefined) continue;
		label(blocks, [index], found.part);
		meta = { ...found.meta, ...meta };
	}
	return { ...article, meta, blocks } satisfies Article;
};

/** A page that names its author elsewhere needs no “By” before the name. */
const named = (text: string, byline: string | undefined): HeadLine | undefined =>
	byline !== undefined && text.trim() === byline ? { part: 'byline', meta: {} } : undefined;

const isDek = (text: string, title: string | undefined): boolean =>
	text.length >= MIN_DEK && !isFurnitureLine(text) && !repeatsTitle(text, title);

/** Where the text may have begun. */
const MAX_LINE = 120;
const isLong = (blocks: readonly Block[], indexes: readonly number[]): boolean =>
	indexes.some(index => blocks[index] !== undefined && textOfBlock(blocks[index]).length > MAX_LINE);

function label(blocks: Block[], indexes: readonly number[], part: NonNullable<Block['part']>): void {
	for (const index of indexes) {
		const block = blocks[index];
		if (block !== undefined && block.part === undefined) blocks[index] = { ...block, part };
	}
}

/** Whether a line is head matter rather than a title. */
export const isHeadLine = (text: string): boolean => headLine(text) !== undefined;
