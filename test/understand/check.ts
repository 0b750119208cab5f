import { expect } from 'vitest';
import type { Article, Block, Inline } from '../../src/article/article.ts';
import { textOfInlines } from '../../src/article/text.ts';
import { type InlineVisitor, visitInline } from '../../src/article/visit.ts';
import { understand } from '../../src/understand/understand.ts';
import { outlineOf, trimIndent } from '../support/outline.ts';

export const articleOf = (blocks: readonly Block[]): Article => ({ meta: {}, blocks, problems: [] });
export const paragraph = (text: string): Block => ({ kind: 'paragraph', inlines: [{ kind: 'text', text }] });

/** Longer than any title, so that what stands above may be one; a sentence, so that what stands below is no tail. */
export const BODY: Block = paragraph(
	'A paragraph of plain prose, which is long enough to be the body of an article and ends as one does, in a full stop.',
);

const bracketed: InlineVisitor<string> = {
	text: inline => inline.text,
	emphasis: inline => `_${brackets(inline.inlines)}_`,
	strong: inline => `*${brackets(inline.inlines)}*`,
	strike: inline => `~${brackets(inline.inlines)}~`,
	link: inline => `<${brackets(inline.inlines)}>`,
	speech: inline => `[${brackets(inline.inlines)}]`,
	cited: inline => `{${brackets(inline.inlines)}}`,
	dateline: inline => `|${brackets(inline.inlines)}|`,
	code: inline => `\`${inline.text}\``,
	image: inline => `image(${inline.alt})`,
	break: () => '⏎',
	note: inline => `^${inline.label}`,
};
const brackets = (inlines: readonly Inline[]): string =>
	inlines.map(inline => visitInline(inline, bracketed, undefined)).join('');

/** The paragraph with its speech in square brackets; without them, the input. */
export function checkSpeech(expected: string): void {
	checkSpeechIn([{ kind: 'text', text: expected.replace(/[[\]{}]/g, '') }], expected);
}

/** The same for a run: _emphasis_, *strong*, <link>, `code`. */
export function checkSpeechIn(inlines: readonly Inline[], expected: string): void {
	const [, block] = understand(articleOf([BODY, { kind: 'paragraph', inlines }])).blocks;
	expect(block?.kind === 'paragraph' && brackets(block.inlines)).toBe(expected);
}

/** A paragraph among others, as “caption | credit”; undefined when it is no caption. */
export function checkCaption(text: string, expected: string | undefined): void {
	const [, block] = understand(articleOf([BODY, paragraph(text), BODY])).blocks;
	const parts = block?.kind === 'figure' ? [block.caption, block.credit].map(textOfInlines) : undefined;
	expect(parts?.join(' | ')).toBe(expected);
}

/** Whether a line between paragraphs is furniture. */
export function checkFurniture(text: string, expected: boolean): void {
	const [, block] = understand(articleOf([BODY, paragraph(text), BODY])).blocks;
	expect(block?.part === 'furniture').toBe(expected);
}

/** Paragraphs, one a line, as an outline. */
export function checkArticle(lines: string, outline: string): void {
	expect(outlineOf(understand(articleOf(trimIndent(lines).split('\n').map(paragraph))))).toBe(trimIndent(outline));
}
