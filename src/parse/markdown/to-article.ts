/** mdast → blocks and inlines, one handler a node type (github.com/syntax-tree/mdast). */

import type {
	AlignType,
	BlockContent,
	Definition,
	DefinitionContent,
	FootnoteDefinition,
	Html,
	ListItem as MarkdownItem,
	List as MarkdownList,
	Nodes,
	PhrasingContent,
	RootContent,
} from 'mdast';
import type {
	Align,
	Block,
	Definitions,
	Delimiter,
	Footnote,
	ImageSource,
	Inline,
	Link,
	ListItem,
} from '../../article/article.ts';
import { sanitize, sanitizeLine } from '../../text/sanitize.ts';
import { BREAK, paragraphOf, textOf, tidy, wrapped } from '../inlines.ts';
import { MAX_DEPTH } from '../limits.ts';
import { cutAtTags, groupOf, opensList, takeList } from './definitions.ts';

/** Raw HTML, as the HTML parser maps it. */
export interface HtmlFragments {
	blocksOf(html: string, onTooDeep: () => void): readonly Block[];
	inlinesOf(html: string, onTooDeep: () => void): readonly Inline[];
}

/** What the handlers need to know about the whole. */
export interface Whole {
	readonly html: HtmlFragments;
	readonly definitions: ReadonlyMap<string, Definition>;
	/** The name of the next heading, where something links to it. */
	readonly headingId: (inlines: readonly Inline[]) => string | undefined;
	readonly footnotes: ReadonlyMap<string, FootnoteDefinition>;
	/** Filled on the way: wherever a note stands, it is read at the end. */
	readonly notes: Footnote[];
	/** The sign after the number of an item that begins at an offset. */
	readonly delimiterAt: (offset: number | undefined) => string | undefined;
	/** Inlines that lie deeper than a limit are kept without their marks. */
	readonly onTooDeep: () => void;
}

type NodeOf<Type extends Nodes['type']> = Extract<Nodes, { type: Type }>;
type BlockType = (RootContent | BlockContent | DefinitionContent)['type'];
type FlowType = Exclude<BlockType, PhrasingContent['type']> | 'html';

type BlockHandlers = { readonly [Type in FlowType]: (node: NodeOf<Type>, whole: Whole) => readonly Block[] };
type InlineHandlers = {
	readonly [Type in PhrasingContent['type']]: (node: NodeOf<Type>, whole: Whole, depth: number) => readonly Inline[];
};

const blockHandlers: BlockHandlers = {
	paragraph: (node, whole) => {
		const figure = lonelyImage(node.children, whole);
		if (figure !== undefined) return [figure];
		const group = groupOf(node, nodes => run(nodes, whole));
		if (group !== undefined) return [{ kind: 'definitions', groups: [group] }];
		const inlines = run(node.children, whole);
		return inlines.length === 0 ? [] : [paragraphOf(inlines)];
	},
	heading: (node, whole) => {
		const inlines = run(node.children, whole);
		if (inlines.length === 0) return [];
		const id = whole.headingId(inlines);
		return [{ kind: 'heading', ...(id !== undefined && { id }), level: node.depth, inlines }];
	},
	blockquote: (node, whole) => [{ kind: 'quote', blocks: blocksOf(node.children, whole) }],
	list: (node, whole) => [
		{
			kind: 'list',
			ordered: node.ordered === true,
			...(typeof node.start === 'number' && node.start !== 1 && { start: node.start }),
			...(node.ordered === true && delimiterOf(node, whole)),
			items: node.children.map(item => itemOf(item, whole)),
		},
	],
	listItem: (node, whole) => blocksOf(node.children, whole),
	code: node => {
		const language = sanitizeLine(node.lang ?? '');
		return [{ kind: 'code', text: sanitize(node.value), ...(language !== '' && { language }) }];
	},
	table: (node, whole) => [
		{
			kind: 'table',
			align: alignOf(node.align ?? []),
			rows: node.children.map((row, index) => ({
				header: index === 0,
				cells: row.children.map(cell => ({ inlines: run(cell.children, whole) })),
			})),
		},
	],
	tableRow: () => [],
	tableCell: () => [],
	thematicBreak: () => [{ kind: 'rule' }],
	html: (node, whole) => whole.html.blocksOf(node.value, whole.onTooDeep),
	footnoteDefinition: (node, whole) => {
		// Before the notes within it.
		const index = whole.notes.push({ kind: 'footnote', label: noteLabel(node), blocks: [] }) - 1;
		whole.notes[index] = { kind: 'footnote', label: noteLabel(node), blocks: blocksOf(node.children, whole) };
		return [];
	},
	definition: () => [],
	yaml: () => [],
};

const inlineHandlers: InlineHandlers = {
	text: node => [textOf(node.value)],
	emphasis: (node, whole, depth) => wrapped('emphasis', inlinesOf(node.children, whole, depth + 1)),
	strong: (node, whole, depth) => wrapped('strong', inlinesOf(node.children, whole, depth + 1)),
	delete: (node, whole, depth) => wrapped('strike', inlinesOf(node.children, whole, depth + 1)),
	inlineCode: node => [{ kind: 'code', text: sanitizeLine(node.value) }],
	break: () => [BREAK],
	link: (node, whole, depth) => linkTo(node.url, inlinesOf(node.children, whole, depth + 1)),
	linkReference: (node, whole, depth) => {
		const children = inlinesOf(node.children, whole, depth + 1);
		const definition = whole.definitions.get(node.identifier);
		return definition === undefined ? children : linkTo(definition.url, children);
	},
	image: node => inlineImage(node.url, node.alt),
	imageReference: (node, whole) => inlineImage(whole.definitions.get(node.identifier)?.url, node.alt),
	footnoteReference: (node, whole) => [
		{ kind: 'note', label: noteLabel(whole.footnotes.get(node.identifier) ?? node) },
	],
	html: (node, whole) => inlineHtml(node, whole),
};

export function blocksOf(children: readonly RootContent[], whole: Whole): readonly Block[] {
	const nodes = cutAtTags(children);
	const blocks: Block[] = [];
	/** Made of the paragraph right before. */
	let open: Definitions | undefined;
	let hasBrokenList = false;
	for (let index = 0; index < nodes.length; index++) {
		const node = nodes[index];
		if (node === undefined || !(node.type in blockHandlers)) continue;
		const list = !hasBrokenList && opensList(node) ? takeList(nodes, index, mappingIn(whole)) : undefined;
		if (list !== undefined) {
			if (list.groups.length > 0) blocks.push({ kind: 'definitions', groups: list.groups });
			index = list.end - 1;
			open = undefined;
			continue;
		}
		hasBrokenList ||= opensList(node);
		for (const block of blockOf(node, whole)) {
			if (open !== undefined && block.kind === 'definitions' && node.type === 'paragraph') {
				open = { ...open, groups: [...open.groups, ...block.groups] };
				blocks[blocks.length - 1] = open;
			} else {
				open = block.kind === 'definitions' && node.type === 'paragraph' ? block : undefined;
				blocks.push(block);
			}
		}
		if (node.type !== 'paragraph') open = undefined;
	}
	return blocks;
}

const mappingIn = (whole: Whole): Parameters<typeof takeList>[2] => ({
	blocksOf: nodes => blocksOf(nodes, whole),
	run: nodes => run(nodes, whole),
	inlineHtml: html => whole.html.inlinesOf(html, whole.onTooDeep),
});

function delimiterOf(list: MarkdownList, whole: Whole): { readonly delimiter?: Delimiter } {
	return whole.delimiterAt(list.children[0]?.position?.start.offset) === ')' ? { delimiter: ')' } : {};
}

function blockOf(node: RootContent, whole: Whole): readonly Block[] {
	// The table guarantees that the handler takes this very type; TypeScript cannot follow the correlation.
	return (blockHandlers[node.type as FlowType] as (node: RootContent, whole: Whole) => readonly Block[])(node, whole);
}

function inlinesOf(nodes: readonly PhrasingContent[], whole: Whole, depth: number): readonly Inline[] {
	if (depth === MAX_DEPTH) {
		whole.onTooDeep();
		return [textOf(nodes.map(plainText).join(''))];
	}
	return nodes.flatMap(node =>
		(inlineHandlers[node.type] as (node: PhrasingContent, whole: Whole, depth: number) => readonly Inline[])(
			node,
			whole,
			depth,
		),
	);
}

const run = (nodes: readonly PhrasingContent[], whole: Whole): readonly Inline[] => tidy(inlinesOf(nodes, whole, 0));

/** The bounds of the grammar keep this recursion short. */
const plainText = (node: PhrasingContent): string =>
	'children' in node
		? node.children.map(plainText).join('')
		: node.type === 'html' || !('value' in node)
			? ''
			: node.value;

function itemOf(item: MarkdownItem, whole: Whole): ListItem {
	const blocks = blocksOf(item.children, whole);
	return typeof item.checked === 'boolean' ? { checked: item.checked, blocks } : { blocks };
}

const ALIGNS: Readonly<Record<NonNullable<AlignType>, Align>> = { left: 'start', center: 'center', right: 'end' };

/** Columns after the last that is aligned to something else are aligned to the start anyway. */
function alignOf(columns: readonly AlignType[]): readonly Align[] {
	const aligns = columns.map(align => (align ? ALIGNS[align] : 'start'));
	return aligns.slice(0, aligns.findLastIndex(align => align !== 'start') + 1);
}

function linkTo(url: string, inlines: readonly Inline[]): readonly (Inline | Link)[] {
	const href = sanitizeLine(url);
	return href === '' || inlines.length === 0 ? inlines : [{ kind: 'link', href, inlines }];
}

const noteLabel = (node: Pick<FootnoteDefinition, 'label' | 'identifier'>): string =>
	sanitizeLine(node.label ?? node.identifier);

function imageOf(url: string | undefined, alternative: string | null | undefined): ImageSource {
	const src = sanitizeLine(url ?? '');
	const alt = sanitizeLine(alternative ?? '');
	return { ...(src !== '' && { src }), ...(alt !== '' && { alt }) };
}

const inlineImage = (url: string | undefined, alt: string | null | undefined): readonly Inline[] => [
	{ kind: 'image', ...imageOf(url, alt) },
];

/** A picture that is all there is in a paragraph, maybe within a link, stands for itself; its title is its caption. */
function lonelyImage(nodes: readonly PhrasingContent[], whole: Whole): Block | undefined {
	const [only, ...others] = nodes.filter(node => node.type !== 'text' || node.value.trim() !== '');
	if (only === undefined || others.length > 0) return undefined;
	if (only.type === 'link' || only.type === 'linkReference') return lonelyImage(only.children, whole);
	if (only.type !== 'image' && only.type !== 'imageReference') return undefined;
	const { url, title } = only.type === 'image' ? only : (whole.definitions.get(only.identifier) ?? { url: '' });
	return { kind: 'figure', image: imageOf(url, only.alt), caption: tidy([textOf(title ?? '')]), credit: [] };
}

/** In the run of a text each tag stands alone. Those that stand for something do; of the others only what they enclose is kept. */
function inlineHtml({ value }: Html, whole: Whole): readonly Inline[] {
	return /^<(?:br|img)[\s/>]/i.test(value) ? whole.html.inlinesOf(value, whole.onTooDeep) : [];
}
