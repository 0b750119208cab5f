/**
 * An article as Markdown: CommonMark with the tables, strikethrough, tasks and footnotes of GFM, metadata as front matter.
 *
 * What Markdown has no word for is written as near as it comes: speech by its marks, spans of cells by empty cells, the caption of a
 * table in a paragraph before it, figures that a plain image cannot hold as HTML. Names of blocks (`id`) have no place in it.
 */

import type { Article, Block, Footnote, Metadata } from '../article/article.ts';
import { textOfBlocks } from '../article/text.ts';
import { eachBlock } from './markdown-blocks.ts';
import { withNotesLast } from './markdown-notes.ts';

/** Block by block; ends in one newline. */
export function* articleMarkdown({ meta, blocks: written }: Article): Generator<string> {
	const blocks = withNotesLast(written);
	const frontMatter = frontMatterOf(meta);
	yield frontMatter;
	let separator = frontMatter === '' ? '' : '\n';
	for (const source of eachBlock(blocks, { notes: new Set(labelsIn(blocks)), avoid: '' })) {
		yield `${separator}${source}\n`;
		separator = '\n';
	}
}

function* labelsIn(blocks: readonly Block[]): Generator<string> {
	for (const block of blocks) if (block.kind === 'footnote' && saysSomething(block)) yield block.label;
}

/** Else it is not written. */
const saysSomething = (footnote: Footnote): boolean => textOfBlocks(footnote.blocks).trim() !== '';

/** The keys most site generators agree on, in this order. */
const FRONT_MATTER: { readonly [Key in keyof Required<Metadata>]: string } = {
	title: 'title',
	byline: 'author',
	site: 'site',
	published: 'date',
	updated: 'updated',
	language: 'lang',
	direction: 'dir',
	url: 'url',
};

function frontMatterOf(meta: Metadata): string {
	const rows = Object.entries(FRONT_MATTER).flatMap(([key, name]) => {
		const value = meta[key as keyof Metadata];
		// A JSON string is a YAML string, while a bare word may be anything: `no` is a language and a refusal.
		return value === undefined ? [] : [`${name}: ${JSON.stringify(value)}\n`];
	});
	return rows.length === 0 ? '' : `---\n${rows.join('')}---\n`;
}
