/** The title: the declared one found on the page, or the line that can only be it. */

import type { Block, Heading, Paragraph } from '../article/article.ts';
import { textOfBlock } from '../article/text.ts';
import { hasLetter, isCapital } from '../text/letters.ts';
import { isCaption } from './caption-text.ts';
import { isFurnitureLine } from './furniture-lines.ts';
import { isHeadLine } from './head-matter.ts';
import { type Pass, wordsIn } from './pass.ts';

/** Titles stand at the top: so many blocks are looked at. */
const EARLY_BLOCKS = 12;
/** A heading that shares this much of its words with the declared title is the title, reworded. */
const LIKENESS = 0.6;
/** Below a first paragraph a heading may be a section that shares words with the title. */
const LIKENESS_IN_TEXT = 0.8;
/** More text than this above the first heading, and the article has begun before it. */
const MAX_TEXT_ABOVE = 300;
/** The longest headlines of newspapers have some thirty words. */
const MAX_TITLE_WORDS = 36;
const MAX_TITLE_LENGTH = 220;
/** A title is followed by a real paragraph, at least this long and longer than itself, among the next few blocks. */
const MIN_BODY_WORDS = 12;
const BLOCKS_TO_BODY = 6;

/** Sentences end so, titles do not; questions and exclamations may be either. An ellipsis may end a title, two full stops do not. */
const SENTENCE_END = /(?:(?<!\.\.)[.。．،,;:：；、])["'”’»)\]」』]*$/;
/** Abbreviations that a title may end in: one letter or several with stops. */
const BEFORE_ABBREVIATION = /[\s.(]/;

/** Speech, a list, an address: not a title's first sign. */
const NO_TITLE_START = /^(?:[-–—•*>#@]|https?:)/;

export const labelTitle: Pass = (article, extent) => {
	if (!extent.first || article.blocks.slice(0, EARLY_BLOCKS).some(block => block.part === 'title')) return article;
	const { title } = article.meta;
	const at = title === undefined ? findTitle(article.blocks) : findDeclared(article.blocks, title);
	const block = at < 0 ? undefined : article.blocks[at];
	if (block?.kind !== 'heading' && block?.kind !== 'paragraph') return article;
	const blocks = [...article.blocks];
	blocks[at] = titleOf(block);
	const text = textOfBlock(block).replace(/\s+/g, ' ').trim();
	return { ...article, meta: { ...article.meta, title: title ?? text }, blocks };
};

function titleOf(block: Heading | Paragraph): Heading {
	const level = block.kind === 'heading' ? block.level : 1;
	return { ...block, kind: 'heading', level, part: 'title' };
}

/** The early heading most like the declared title; -1 when none is. */
function findDeclared(blocks: readonly Block[], title: string): number {
	let best = -1;
	let likeness = LIKENESS;
	let begun = false;
	for (const [index, block] of blocks.slice(0, EARLY_BLOCKS).entries()) {
		begun ||= block.kind === 'paragraph' && block.part === undefined && wordsIn(textOfBlock(block)) >= MIN_BODY_WORDS;
		if (block.kind !== 'heading' || block.part !== undefined) continue;
		const like = likenessOf(textOfBlock(block), title);
		if (begun && like < LIKENESS_IN_TEXT) continue;
		if (like > likeness || (like === likeness && best < 0)) {
			best = index;
			likeness = like;
		}
	}
	return best;
}

/** Shared words (Dice): 1 for the same words, 0 for none. */
function likenessOf(a: string, b: string): number {
	const [wordsOfA, wordsOfB] = [wordSet(a), wordSet(b)];
	const shared = [...wordsOfA].filter(word => wordsOfB.has(word)).length;
	return wordsOfA.size + wordsOfB.size === 0 ? 0 : (2 * shared) / (wordsOfA.size + wordsOfB.size);
}

/** Scripts without spaces are compared letter by letter. */
const wordSet = (text: string): ReadonlySet<string> =>
	new Set(text.toLowerCase().match(/[\u2e80-\ua4cf]|(?:(?![\u2e80-\ua4cf])[\p{L}\p{N}\p{M}])+/gu) ?? []);

function findTitle(blocks: readonly Block[]): number {
	let above = 0;
	const early = blocks.slice(0, EARLY_BLOCKS);
	for (const [index, block] of early.entries()) {
		if (above > MAX_TEXT_ABOVE) break;
		if (block.kind === 'heading' && block.part === undefined && (block.level === 1 || index === 0)) return index;
		above += textOfBlock(block).length;
	}
	const first = early.findIndex(block => !isAboveTitle(block));
	const block = early[first];
	return block?.kind === 'paragraph' && isTitleLine(block, blocks.slice(first + 1, first + 1 + BLOCKS_TO_BODY))
		? first
		: -1;
}

/** Pictures, dates, “Advertisement”: what may stand above a title. Judged by the text, so that labels change nothing. */
function isAboveTitle(block: Block): boolean {
	if (block.kind === 'figure' || block.kind === 'rule') return true;
	if (block.kind !== 'paragraph') return false;
	const text = textOfBlock(block);
	return isHeadLine(text) || isFurnitureLine(text) || isCaption(text);
}

function endsInAbbreviation(text: string): boolean {
	const letter = text.length - 2;
	const before = text.charAt(letter - 1);
	return text.endsWith('.') && isCapital(text, letter) && (before === '' || BEFORE_ABBREVIATION.test(before));
}

function isTitleLine(block: Paragraph, following: readonly Block[]): boolean {
	const text = textOfBlock(block).trim();
	// Verse.
	if (text.includes('\n')) return false;
	const words = text.length <= MAX_TITLE_LENGTH ? wordsIn(text) : Number.POSITIVE_INFINITY;
	if (words > MAX_TITLE_WORDS || !hasLetter(text) || NO_TITLE_START.test(text)) return false;
	if (SENTENCE_END.test(text) && !endsInAbbreviation(text)) return false;
	return following.some(next => {
		if (next.kind !== 'paragraph') return false;
		const body = textOfBlock(next);
		return body.length > text.length && wordsIn(body) >= MIN_BODY_WORDS;
	});
}
