/**
 * Definition lists, for which GFM has no words. Where each description is a paragraph, as PHP Markdown Extra, Pandoc and Hugo have them:
 *
 *     Term
 *     : What it means
 *
 * Otherwise as HTML with Markdown in it, which any reader of Markdown shows.
 */

import type { Block, DefinitionGroup, Definitions, Inline } from '../article/article.ts';
import { textOfInlines } from '../article/text.ts';
import { inlinesOf } from '../article/visit.ts';

export interface DefinitionWriter {
	/** Source of a paragraph. */
	readonly line: (inlines: readonly Inline[]) => string;
	readonly blocks: (blocks: readonly Block[]) => string;
}

/** Longer ones are not taken for terms when they are read (parse/markdown/definitions.ts), since they may be the lines of a paragraph. */
const MAX_TERM = 60;

/** Nothing to a reader; keeps apart what would be one list. */
const SEAM = '<!-- -->\n\n';

/** `follows` when another definition list stands right before. */
export function definitionsMarkdown(block: Definitions, follows: boolean, write: DefinitionWriter): string {
	const groups = block.groups.map(group => shortGroup(group, write));
	if (groups.every(group => group !== undefined)) return (follows ? SEAM : '') + groups.join('\n\n');
	const parts = block.groups.flatMap(({ terms, descriptions }) => [
		...terms.map(({ inlines }) => partOf('dt', write.line(inlines))),
		...descriptions.map(({ blocks }) => partOf('dd', write.blocks(blocks))),
	]);
	const shown = parts.filter(part => part !== '');
	return shown.length === 0 ? '' : `<dl>\n${shown.join('\n')}\n</dl>`;
}

const partOf = (tag: 'dt' | 'dd', content: string): string =>
	content === '' ? '' : `<${tag}>\n\n${content}\n\n</${tag}>`;

/** Nothing when it takes more than lines. */
function shortGroup({ terms, descriptions }: DefinitionGroup, write: DefinitionWriter): string | undefined {
	const lines = [
		...terms.map(({ inlines }) => (textOfInlines(inlines).trim().length <= MAX_TERM ? lineOf(inlines, write) : '')),
		...descriptions.map(({ blocks }) => {
			const [only] = blocks;
			const isLine = only?.kind === 'paragraph' && blocks.length === 1;
			const line = isLine ? lineOf(only.inlines, write) : '';
			return line === '' ? '' : `: ${line}`;
		}),
	];
	const isWhole = terms.length > 0 && descriptions.length > 0 && lines.every(line => line !== '');
	return isWhole ? lines.join('\n') : undefined;
}

function lineOf(inlines: readonly Inline[], write: DefinitionWriter): string {
	for (const { kind } of inlinesOf({ kind: 'paragraph', inlines })) if (kind === 'break' || kind === 'image') return '';
	return write.line(inlines);
}
