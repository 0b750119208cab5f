/**
 * An article as a reader of tests wants to see it: a line a block, its children indented below it.
 *
 *     paragraph “He said em(no).”
 *     list
 *       item
 *         paragraph “One”
 */

import type { Article, Block, Inline, ListItem, TableRow } from '../../src/article/article.ts';
import { type BlockVisitor, type InlineVisitor, visitBlock, visitInline } from '../../src/article/visit.ts';

const inlineOutline: InlineVisitor<string> = {
	text: inline => inline.text,
	emphasis: inline => `em(${runOutline(inline.inlines)})`,
	strong: inline => `strong(${runOutline(inline.inlines)})`,
	strike: inline => `strike(${runOutline(inline.inlines)})`,
	code: inline => `code(${inline.text})`,
	link: inline => `link<${inline.href}>(${runOutline(inline.inlines)})`,
	speech: inline => `speech(${runOutline(inline.inlines)})`,
	cited: inline => `cited(${runOutline(inline.inlines)})`,
	dateline: inline => `dateline(${runOutline(inline.inlines)})`,
	image: inline => `image${sourceOutline(inline)}`,
	break: () => '⏎',
	note: inline => `note(${inline.label})`,
};

const runOutline = (inlines: readonly Inline[]): string =>
	inlines.map(inline => visitInline(inline, inlineOutline, undefined)).join('');

const quoted = (inlines: readonly Inline[]): string => `“${runOutline(inlines)}”`;

/** A field of a block, if there is anything in it. */
const field = (name: string, inlines: readonly Inline[]): string =>
	inlines.length === 0 ? '' : ` ${name} ${quoted(inlines)}`;

const sourceOutline = ({ src, alt }: { readonly src?: string; readonly alt?: string }): string =>
	`${src === undefined ? '' : `<${src}>`}${alt === undefined ? '' : `(${alt})`}`;

const blockOutline: BlockVisitor<readonly string[]> = {
	paragraph: block => [`paragraph ${quoted(block.inlines)}`],
	heading: block => [`heading ${block.level} ${quoted(block.inlines)}`],
	quote: block => ['quote', ...indented(blocksOutline(block.blocks))],
	list: block => [
		`${block.ordered ? 'ordered ' : ''}list${['', block.numbering, block.delimiter].filter(it => it !== undefined).join(' ')}${block.start === undefined ? '' : ` from ${block.start}`}`,
		...indented(block.items.flatMap(itemOutline)),
	],
	definitions: block => [
		'definitions',
		...indented(
			block.groups.flatMap(({ terms, descriptions }) => [
				...terms.map(({ id, inlines }) => `${id === undefined ? '' : `#${id} `}term ${quoted(inlines)}`),
				...descriptions.flatMap(({ blocks }) => ['description', ...indented(blocksOutline(blocks))]),
			]),
		),
	],
	code: block => [
		`code${block.language === undefined ? '' : ` ${block.language}`} “${block.text.replaceAll('\n', '⏎')}”`,
	],
	table: block => [
		`table${block.align.length === 0 ? '' : ` ${block.align.join(' ')}`}${field('caption', block.caption ?? [])}`,
		...indented(block.rows.map(rowOutline)),
	],
	figure: block => [
		`figure${block.image === undefined ? '' : ` image${sourceOutline(block.image)}`}${field('caption', block.caption)}${field('credit', block.credit)}`,
	],
	rule: () => ['rule'],
	footnote: block => [`footnote ${block.label}`, ...indented(blocksOutline(block.blocks))],
};

const BOXES = new Map([
	[true, ' done'],
	[false, ' to do'],
]);

const itemOutline = (item: ListItem): readonly string[] => [
	`item${item.number === undefined ? '' : ` ${item.number}`}${item.checked === undefined ? '' : BOXES.get(item.checked)}`,
	...indented(blocksOutline(item.blocks)),
];

const rowOutline = (row: TableRow): string =>
	`${row.header ? 'header' : 'row'} ${row.cells
		.map(cell => `${quoted(cell.inlines)}${span('columns', cell.columns)}${span('rows', cell.rows)}`)
		.join(' ')}`;

const span = (name: string, count: number | undefined): string => (count === undefined ? '' : `×${count} ${name}`);

const indented = (lines: readonly string[]): readonly string[] => lines.map(line => `  ${line}`);

const labels = (block: Block): string =>
	`${block.part === undefined ? '' : `[${block.part}] `}${block.id === undefined ? '' : `#${block.id} `}`;

const blocksOutline = (blocks: readonly Block[]): readonly string[] =>
	blocks.flatMap(block => {
		const [first = '', ...rest] = visitBlock(block, blockOutline, undefined);
		return [labels(block) + first, ...rest];
	});

/** Metadata first, a line a field, then the blocks, then the problems. */
export function outlineOf(article: Article): string {
	const meta = Object.entries(article.meta).map(([name, value]) => `${name}: ${value}`);
	const problems = article.problems.map(
		({ kind, detail }) => `problem ${kind}${detail === undefined ? '' : ` “${detail}”`}`,
	);
	return [...meta, ...blocksOutline(article.blocks), ...problems].join('\n');
}

/** The lines of a template literal without the indent they share in the test. */
export function trimIndent(text: string): string {
	const lines = text.replace(/^\n/, '').trimEnd().split('\n');
	const indents = lines.filter(line => line.trim() !== '').map(line => line.search(/\S/));
	const indent = Math.min(...indents);
	return lines.map(line => line.slice(indent)).join('\n');
}
