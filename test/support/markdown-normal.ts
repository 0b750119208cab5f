/** What Markdown can keep of an article, in words: for comparing what was written with what is read. White space does not count. */

import type { Block, Footnote, Inline } from '../../src/article/article.ts';
import { numbersOf } from '../../src/article/list-numbers.ts';
import {
	type BlockVisitor,
	childBlocksOf,
	type InlineVisitor,
	visitBlock,
	visitInline,
} from '../../src/article/visit.ts';
import { gridOf } from '../../src/layout/grid.ts';

interface Leaf {
	readonly text: string;
	readonly marks: readonly string[];
}

type Marks = readonly string[];

const within = (mark: string, inlines: readonly Inline[], marks: Marks): readonly Leaf[] =>
	leavesOf(inlines, marks.includes(mark) ? marks : [...marks, mark].sort());

const leaves: InlineVisitor<readonly Leaf[], Marks> = {
	text: (inline, marks) => [{ text: inline.text, marks }],
	emphasis: (inline, marks) => within('emphasis', inline.inlines, marks),
	strong: (inline, marks) => within('strong', inline.inlines, marks),
	strike: (inline, marks) => within('strike', inline.inlines, marks),
	code: (inline, marks) => [{ text: inline.text, marks: [...marks, 'code'] }],
	link: (inline, marks) =>
		marks.some(mark => mark.startsWith('link'))
			? leavesOf(inline.inlines, marks)
			: within(`link to ${inline.href}`, inline.inlines, marks),
	speech: (inline, marks) => leavesOf(inline.inlines, marks),
	cited: (inline, marks) => leavesOf(inline.inlines, marks),
	dateline: (inline, marks) => leavesOf(inline.inlines, marks),
	image: ({ src = '', alt = '' }, marks) => [{ text: (src + alt).trim() === '' ? '' : `![${alt}](${src})`, marks }],
	break: () => [{ text: '⏎', marks: [] }],
	note: (inline, marks) => [{ text: `[${inline.label}]`, marks }],
};

const leavesOf = (inlines: readonly Inline[], marks: Marks): readonly Leaf[] =>
	inlines.flatMap(inline => visitInline(inline, leaves, marks));

/** One line a stretch of equal marks, with the set of them. Line ends around the whole do not count. */
export function markdownNormal(inlines: readonly Inline[]): string {
	const stretches: { marks: string; text: string }[] = [];
	for (const leaf of leavesOf(inlines, [])) {
		const text = leaf.text.replace(/\s/g, '');
		const marks = leaf.marks.join(' ');
		const last = stretches.at(-1);
		if (text === '') continue;
		if (last?.marks === marks) last.text += text;
		else stretches.push({ marks, text });
	}
	return stretches
		.map(({ marks, text }) => `${text} ${marks}`.trim())
		.join('\n')
		.replace(/^[⏎\s]+|[⏎\s]+$/g, '');
}

/** Its letters alone, without line ends. */
const lettersOf = (inlines: readonly Inline[]): string =>
	leavesOf(inlines, [])
		.map(leaf => leaf.text)
		.join('')
		.replace(/[\s⏎]/g, '');

const unlessEmpty = (name: string, letters: string): readonly string[] =>
	letters === '' ? [] : [`${name} ${letters}`];

/** A picture alone in a paragraph is a figure to Markdown. */
function paragraphLines(inlines: readonly Inline[]): readonly string[] {
	const letters = lettersOf(inlines);
	const [, alt, src] = /^!\[([^\]]*)\]\(([^)]*)\)$/.exec(letters) ?? [];
	return alt === undefined ? unlessEmpty('paragraph', letters) : [`figure <${src}> ${alt} / `];
}

const indented = (lines: readonly string[]): readonly string[] => lines.map(line => `  ${line}`);

const blockLines: BlockVisitor<readonly string[]> = {
	paragraph: block => paragraphLines(block.inlines),
	heading: block => unlessEmpty(`heading ${block.level}`, lettersOf(block.inlines)),
	quote(block) {
		const lines = linesOf(block.blocks);
		return lines.length === 0 ? [] : ['quote', ...indented(lines)];
	},
	list: block =>
		block.items.length === 0
			? []
			: [
					block.ordered ? `list from ${numbersOf(block)[0]}` : 'list',
					...block.items.flatMap(item => {
						const first = item.blocks.find(({ kind }) => kind !== 'footnote');
						const isTask = item.checked !== undefined && first?.kind === 'paragraph' && lettersOf(first.inlines) !== '';
						const lines = linesOf(item.blocks);
						return indented([
							isTask && lines[0]?.startsWith('paragraph') ? `task ${item.checked}` : 'item',
							...indented(lines),
						]);
					}),
				],
	definitions(block) {
		const lines = block.groups.flatMap(({ terms, descriptions }) => [
			...terms.flatMap(({ inlines }) => unlessEmpty('term', lettersOf(inlines))),
			...descriptions.flatMap(({ blocks }) => {
				const inner = linesOf(blocks);
				return inner.length === 0 ? [] : ['description', ...indented(inner)];
			}),
		]);
		return lines.length === 0 ? [] : ['definitions', ...indented(lines)];
	},
	// Spaces on a blank line may change with what it stands in.
	code: block => [`code ${block.language ?? ''} ${JSON.stringify(block.text.replace(/^[ \t]+$/gm, ''))}`],
	table(block) {
		const { columns, rows } = gridOf(block, 0);
		const cells = rows.map(row => {
			const texts = Array<string>(columns).fill('');
			for (const cell of row.cells) texts[cell.column] = lettersOf(cell.inlines);
			return texts.join('|');
		});
		const head = rows[0]?.header ? [] : ['|'.repeat(Math.max(0, columns - 1))];
		return [
			...paragraphLines(block.caption ?? []),
			...(columns === 0
				? []
				: [
						`table ${block.align
							.slice(0, columns)
							.join(' ')
							.replace(/( ?start)+$/, '')}`,
						...head,
						...cells,
					]),
		];
	},
	figure({ image = {}, caption, credit }) {
		const words = lettersOf(caption) + lettersOf(credit);
		// Without a picture only its words tell it from a paragraph.
		if (`${image.src ?? ''}${image.alt ?? ''}`.trim() === '') return unlessEmpty('paragraph', words);
		return [`figure <${image.src ?? ''}> ${(image.alt ?? '').replace(/\s/g, '')} / ${words}`];
	},
	rule: () => ['rule'],
	// All stand at the end.
	footnote: () => [],
};

function* footnotesIn(blocks: readonly Block[]): Generator<Footnote> {
	for (const block of blocks) {
		if (block.kind === 'footnote') yield block;
		yield* footnotesIn(childBlocksOf(block));
	}
}

const footnoteLines = ({ label, blocks }: Footnote): readonly string[] => {
	const lines = linesOf(blocks);
	return lines.length === 0 ? [] : [`footnote ${label}`, ...indented(lines)];
};

const linesOf = (blocks: readonly Block[]): readonly string[] =>
	blocks.flatMap(block => visitBlock(block, blockLines, undefined));

/** The structure, a block a line, with the letters of each. */
export const markdownOutline = (blocks: readonly Block[]): string =>
	[...linesOf(blocks), ...[...footnotesIn(blocks)].flatMap(footnoteLines)].join('\n');
