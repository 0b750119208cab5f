/** Blocks as Markdown, one handler a kind. Each returns its lines without a newline at the end, or nothing when there is nothing to see. */

import type { Block, Figure, Inline, List, ListItem } from '../article/article.ts';
import { numbersOf } from '../article/list-numbers.ts';
import { textOfBlock, textOfInlines } from '../article/text.ts';
import { type BlockVisitor, visitBlock } from '../article/visit.ts';
import { placedHtml } from './html-nodes.ts';
import { Notes } from './html-notes.ts';
import { definitionsMarkdown } from './markdown-definitions.ts';
import { isNoteLabel, longestRun, noteLabel } from './markdown-escape.ts';
import { type InlineContext, imageSource, inlinesMarkdown } from './markdown-inlines.ts';
import { tableMarkdown } from './markdown-table.ts';

export interface BlockContext {
	readonly notes: InlineContext['notes'];
	/** What marks the list right before it, or the item it begins; its own mark is another. Empty for most. */
	readonly avoid: string;
}

const paragraph = (inlines: readonly Inline[], { notes }: BlockContext): string =>
	inlinesMarkdown(inlines, { in: 'paragraph', notes });

const blockMarkdown: BlockVisitor<string, BlockContext> = {
	paragraph: (block, context) => paragraph(block.inlines, context),
	heading(block, { notes }) {
		const source = inlinesMarkdown(block.inlines, { in: 'heading', notes });
		return source === '' ? '' : `${'#'.repeat(block.level)} ${source}`;
	},
	quote(block, context) {
		const content = blocksMarkdown(block.blocks, context);
		return content === '' ? '' : prefixed(content, '> ', '> ');
	},
	list: listMarkdown,
	definitions: (block, context) =>
		definitionsMarkdown(block, context.avoid === DEFINITION, {
			line: inlines => paragraph(inlines, context),
			blocks: blocks => blocksMarkdown(blocks, { ...context, avoid: '' }),
		}),
	code(block) {
		const fence = '`'.repeat(Math.max(3, longestRun(block.text, '`') + 1));
		const language = (block.language ?? '').replace(/[\s`\\&]/g, character => `&#${character.codePointAt(0)};`);
		return `${fence}${language}\n${block.text === '' ? '' : `${block.text}\n`}${fence}`;
	},
	table(block, context) {
		const { caption } = block;
		const parts = [
			caption ? paragraph([{ kind: 'emphasis', inlines: caption }], context) : '',
			tableMarkdown(block, inlines => inlinesMarkdown(inlines, { in: 'cell', notes: context.notes })),
		];
		return parts.filter(part => part !== '').join('\n\n');
	},
	figure: figureMarkdown,
	rule: () => '***',
	footnote: (block, context) => footnoteMarkdown(block.label, blocksMarkdown(block.blocks, context), context),
};

function footnoteMarkdown(label: string, content: string, context: BlockContext): string {
	if (content === '') return '';
	if (isNoteLabel(label)) return prefixed(content, `[^${noteLabel(label)}]: `, '    ');
	return `${paragraph([{ kind: 'text', text: `[${label}]` }], context)}\n\n${content}`;
}

const blocksMarkdown = (blocks: readonly Block[], context: BlockContext): string =>
	[...eachBlock(blocks, context)].join('\n\n');

/** Source of each block that has any. */
export function* eachBlock(blocks: readonly Block[], context: BlockContext): Generator<string> {
	let { avoid } = context;
	for (const block of blocks) {
		const source = visitBlock(block, blockMarkdown, { ...context, avoid });
		if (source === '') continue;
		avoid = block.kind === 'list' ? markOf(block, avoid) : block.kind === 'definitions' ? DEFINITION : '';
		yield source;
	}
}

/** `first` before the first line, `rest` before the others; no space at the end of empty lines. */
function prefixed(source: string, first: string, rest: string): string {
	const lines = source.split('\n').map((line, index) => {
		const prefix = index === 0 ? first : rest;
		return line === '' ? prefix.trimEnd() : prefix + line;
	});
	return lines.join('\n');
}

/** What a description begins with. */
const DEFINITION = ':';
/** Never the star: an item that begins with a rule would be one. */
const BULLETS = ['-', '+'] as const;
const NUMBER_ENDS = ['.', ')'] as const;

/** Markdown counts with nine digits at most. */
const MAX_NUMBER = 999_999_999;

/** Two lists with one mark would be one list, three bullets of one kind in a row a rule. */
function markOf(list: List, avoid: string): string {
	const ends = list.delimiter === undefined ? NUMBER_ENDS : NUMBER_ENDS.toReversed();
	const [usual = '', other = ''] = list.ordered ? ends : BULLETS;
	return avoid === usual ? other : usual;
}

function listMarkdown(list: List, { notes, avoid }: BlockContext): string {
	const mark = markOf(list, avoid);
	// It counts on from the first itself; other numbers are for whoever reads the source.
	const numbers = list.ordered ? numbersOf(list).map(number => Math.max(0, Math.min(number, MAX_NUMBER))) : [];
	const items = list.items.map((item, index) =>
		itemMarkdown(item, list.ordered ? `${numbers[index]}${mark}` : mark, notes),
	);
	return items.join(list.items.every(isTight) ? '\n' : '\n\n');
}

function itemMarkdown(item: ListItem, marker: string, notes: BlockContext['notes']): string {
	const separator = isTight(item) ? '\n' : '\n\n';
	const content = [...eachBlock(item.blocks, { notes, avoid: marker })].join(separator);
	// GFM knows tasks by a box before text.
	const isTask = item.checked !== undefined && isText(item.blocks[0]);
	const box = isTask ? `[${item.checked ? 'x' : ' '}] ` : '';
	return prefixed(`${box}${content}`, `${marker} `, ' '.repeat(marker.length + 1));
}

/** One paragraph, or one and a list that may follow it without a blank line. */
function isTight({ blocks }: ListItem): boolean {
	const [first, second] = blocks;
	if (blocks.length === 0) return true;
	if (!isText(first) || blocks.length > 2) return false;
	return second === undefined || (second.kind === 'list' && second.items.every(isTight) && interruptsText(second));
}

/** Only a list that begins with 1, and with text, is one right after a line of text. */
const interruptsText = (list: List): boolean =>
	(!list.ordered || numbersOf(list)[0] === 1) && isText(list.items[0]?.blocks[0]);

const isText = (block: Block | undefined): boolean =>
	block?.kind === 'paragraph' && textOfInlines(block.inlines).trim() !== '';

/** An image with its caption as title where that says it all; else the HTML for it, which Markdown allows and readers understand. */
function figureMarkdown(figure: Figure): string {
	const { image, caption, credit } = figure;
	const title = textOfInlines(caption).trim();
	const isSeen = image?.src !== undefined || (image?.alt !== undefined && title === '');
	if (image && isSeen && credit.length === 0 && caption.every(isPlain))
		return imageSource(image.src, image.alt, title === '' ? undefined : title);
	if (image?.src === undefined && textOfBlock(figure).trim() === '') return '';
	// A blank line would end the HTML.
	const lines = placedHtml(figure, new Notes([])).split('\n');
	return lines.filter(line => line.trim() !== '').join('\n');
}

const isPlain = (inline: Inline): boolean =>
	inline.kind === 'text' ||
	((inline.kind === 'speech' || inline.kind === 'cited' || inline.kind === 'dateline') &&
		inline.inlines.every(isPlain));
