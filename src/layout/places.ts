/** Places worth going to. They are of the article, not of a page: no layout is needed to find them. */

import type { Article, Block, HeadingLevel, Inline, Link, NoteReference } from '../article/article.ts';
import { isFolded } from '../article/folded.ts';
import { lengthOfBlock, lengthOfInline } from '../article/length.ts';
import { blocksIn, type Found, idsIn, inlinesIn } from '../article/parts.ts';
import type { Place } from '../article/place.ts';
import { textOfBlock, textOfInlines } from '../article/text.ts';
import { remembered } from '../text/lazy.ts';

export type Jump = 'section' | 'paragraph' | 'speech' | 'figure';

/** Where in a block such places are, in reading order. */
const offsets: { readonly [What in Jump]: (block: Block) => number[] } = {
	section: block => offsetsOf(blocksIn(block), node => node.kind === 'heading'),
	// Whatever stands on its own with text in it.
	paragraph: block => (lengthOfBlock(block) > 0 ? [0] : []),
	speech: block => outermost(inlinesIn(block), node => node.kind === 'speech'),
	figure: block => offsetsOf(blocksIn(block), node => node.kind === 'figure'),
};

const offsetsOf = <Node>(found: Iterable<{ node: Node; offset: number }>, is: (node: Node) => boolean): number[] =>
	Array.from(found)
		.filter(({ node }) => is(node))
		.map(({ offset }) => offset);

/** The same without those that stand in another: a quotation in a speech is the same stretch of speech. */
function outermost(found: Iterable<Found<Inline>>, is: (node: Inline) => boolean): number[] {
	const offsets: number[] = [];
	let end = 0;
	for (const { node, offset } of found) {
		if (offset < end || !is(node)) continue;
		offsets.push(offset);
		end = offset + lengthOfInline(node);
	}
	return offsets;
}

export interface JumpOptions {
	/** Whether page furniture is shown, so that there is something to go to. */
	readonly furniture: boolean;
}

/** The first such place after `from`, or the last one before it when `direction` is -1. */
export function nextPlace(
	article: Article,
	from: Place,
	what: Jump,
	direction: 1 | -1,
	options: JumpOptions = { furniture: false },
): Place | undefined {
	const { blocks } = article;
	for (let index = from.block; index >= 0 && index < blocks.length; index += direction) {
		const block = blocks[index];
		if (block === undefined || (isFolded(block) && !options.furniture)) continue;
		const isBeyond = (offset: number): boolean => index !== from.block || (offset - from.offset) * direction > 0;
		const found = offsets[what](block).filter(isBeyond);
		const offset = direction === 1 ? found[0] : found.at(-1);
		if (offset !== undefined) return { block: index, offset };
	}
	return undefined;
}

/** Where a link stands in the text of its block. */
export interface LinkExtent {
	readonly link: Link | NoteReference;
	readonly start: number;
	/** Exclusive. */
	readonly end: number;
}

/** One for all blocks: most have none. */
const NO_LINKS: readonly LinkExtent[] = [];

/** Links and references to notes with something to see of them, in reading order. */
export const linksIn: (block: Block) => readonly LinkExtent[] = remembered(block => {
	const found: LinkExtent[] = [];
	for (const { node, offset } of inlinesIn(block)) {
		if (node.kind !== 'link' && node.kind !== 'note') continue;
		const end = offset + lengthOfInline(node);
		if (end > offset) found.push({ link: node, start: offset, end });
	}
	return found.length === 0 ? NO_LINKS : found;
});

export interface LinkPlace {
	readonly href: string;
	readonly text: string;
	readonly place: Place;
}

/** Every link, in reading order. */
export const linksOf: (article: Article) => readonly LinkPlace[] = remembered(article => {
	const found: LinkPlace[] = [];
	for (const [index, block] of article.blocks.entries())
		for (const { node, offset } of inlinesIn(block))
			if (node.kind === 'link')
				found.push({ href: node.href, text: textOfInlines(node.inlines), place: { block: index, offset } });
	return found;
});

export interface HeadingPlace {
	readonly level: HeadingLevel;
	readonly text: string;
	readonly place: Place;
}

/** Every heading, in reading order: the table of contents. */
export function headingsOf(article: Article): readonly HeadingPlace[] {
	const found: HeadingPlace[] = [];
	for (const [index, block] of article.blocks.entries())
		for (const { node, offset } of blocksIn(block))
			if (node.kind === 'heading')
				found.push({ level: node.level, text: textOfBlock(node), place: { block: index, offset } });
	return found;
}

/** Where a link to `#id` leads. */
export function placeOfId(article: Article, id: string): Place | undefined {
	for (const [index, block] of article.blocks.entries())
		for (const { node, offset } of idsIn(block)) if (node === id) return { block: index, offset };
	return undefined;
}
