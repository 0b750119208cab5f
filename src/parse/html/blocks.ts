/** Elements in lines → blocks, one handler a tag. What stands in the run of a text is gathered into paragraphs. */

import type { Block, HeadingLevel, Inline, ListItem } from '../../article/article.ts';
import { sanitizeLine } from '../../text/sanitize.ts';
import { paragraphOf, paragraphsOf, textOf, tidy, wrapped } from '../inlines.ts';
import { MAX_DEPTH } from '../limits.ts';
import { codeOf } from './code.ts';
import { definitionsOf, picturesOf } from './definitions.ts';
import {
	attribute,
	byTag,
	type Element,
	isElement,
	isHidden,
	isTextNode,
	type Node,
	nodesIn,
	type Parent,
} from './dom.ts';
import { GROUPS, isBlockLevel, isControl } from './elements.ts';
import { figureOf, figuresOf } from './figures.ts';
import { isFurniture } from './furniture.ts';
import { type Context as InlineContext, imageOf, inlinesOf, lineOf } from './inlines.ts';
import { namedBlocks, nameOf } from './names.ts';
import { bareNote, type Note } from './notes.ts';
import { numbered, numberOf } from './numbering.ts';
import type { Page } from './page.ts';
import { isLayoutTable, tableOf } from './tables.ts';

interface Context extends InlineContext {
	/** Of the blocks made here. Blocks within a block are part of whatever that is. */
	readonly part: 'furniture' | undefined;
	/** Puts inlines into the marks and links of the inline elements around, when those enclose blocks. */
	readonly marks: (inlines: readonly Inline[]) => readonly Inline[];
}

/** Blocks in the making. */
interface Flow {
	readonly blocks: Block[];
	/** Nodes in the run of the text that will be the next paragraph. */
	run: Node[];
	/** Of an element that has no block of its own: the next block that has none gets it. */
	id: string | undefined;
}

type BlockHandler = (element: Element, flow: Flow, context: Context) => void;

/** How many elements down the box of a task may stand. */
const BOX_LEVELS = 3;

const NOTHING: ReadonlySet<Element> = new Set();

/** The blocks of everything below a node. */
export function blocksOf(root: Parent, page: Page): readonly Block[] {
	return blocksWithin(root.childNodes, {
		page,
		depth: 0,
		quotes: 0,
		skipped: NOTHING,
		part: undefined,
		marks: inlines => inlines,
	});
}

export const inlinesWithin = (root: Parent, page: Page): readonly Inline[] =>
	root.childNodes.flatMap(node => inlinesOf(node, { page, depth: 0, quotes: 0, skipped: NOTHING }));

function blocksWithin(nodes: readonly Node[], context: Context): readonly Block[] {
	const flow: Flow = { blocks: [], run: [], id: undefined };
	fill(flow, nodes, context);
	return flow.blocks;
}

const blocksInside = (nodes: readonly Node[], context: Context): readonly Block[] =>
	blocksWithin(nodes, { ...context, depth: context.depth + 1, part: undefined });

function add(flow: Flow, block: Block, { part }: Context): void {
	const id = block.id ?? flow.id;
	flow.id = undefined;
	flow.blocks.push({ ...block, ...(part !== undefined && { part }), ...(id !== undefined && { id }) });
}

function heading(level: HeadingLevel): BlockHandler {
	return (element, flow, context) => {
		const inlines = lineOf(element.childNodes, context);
		if (inlines.length === 0) return;
		const id = sanitizeLine(attribute(element, 'id') ?? '');
		add(flow, { kind: 'heading', ...(id !== '' && { id }), level, inlines: context.marks(inlines) }, context);
	};
}

const group: BlockHandler = (element, flow, context) => {
	fill(flow, element.childNodes, { ...context, depth: context.depth + 1 });
};

const list: BlockHandler = (element, flow, context) => {
	const items = itemsOf(element, context);
	if (items.length === 0) return;
	const ordered = element.tagName === 'ol';
	add(flow, { kind: 'list', ordered, ...(ordered ? numbered(element, items) : { items }) }, context);
};

const BLOCKS = byTag<BlockHandler>({
	...Object.fromEntries(GROUPS.map(tag => [tag, group])),
	h1: heading(1),
	h2: heading(2),
	h3: heading(3),
	h4: heading(4),
	h5: heading(5),
	h6: heading(6),
	ul: list,
	ol: list,
	menu: list,
	dl: (element, flow, context) => {
		const groups = definitionsOf(element, context, nodes => blocksInside(nodes, context));
		const pictures = picturesOf(groups);
		if (pictures !== undefined) for (const picture of pictures) add(flow, picture, context);
		else add(flow, { kind: 'definitions', groups }, context);
	},
	blockquote: (element, flow, context) => {
		const blocks = blocksInside(element.childNodes, context);
		if (blocks.length > 0) add(flow, { kind: 'quote', blocks }, context);
	},
	pre: addCode,
	listing: addCode,
	xmp: addCode,
	plaintext: addCode,
	hr: (_, flow, context) => add(flow, { kind: 'rule' }, context),
	summary: (element, flow, context) => {
		const inlines = wrapped('strong', lineOf(element.childNodes, context));
		if (inlines.length > 0) add(flow, paragraphOf(inlines), context);
	},
	figure: (element, flow, context) => {
		const figures = figuresOf(element, context);
		if (figures === undefined) group(element, flow, context);
		else for (const figure of figures) add(flow, figure, context);
	},
	table: (element, flow, context) => {
		if (isLayoutTable(element)) return group(element, flow, context);
		const table = tableOf(element, context);
		if (table !== undefined) add(flow, table, context);
	},
});

function addCode(element: Element, flow: Flow, context: Context): void {
	const block = codeOf(element);
	if (block !== undefined) add(flow, block, context);
}

function fill(flow: Flow, nodes: readonly Node[], context: Context): void {
	for (const node of nodes) {
		if (!isElement(node)) {
			if (isTextNode(node)) flow.run.push(node);
			continue;
		}
		if (isHidden(node)) continue;
		if (takeNote(node, context)) continue;
		const handler = BLOCKS.get(node.tagName);
		if (handler === undefined && !context.page.enclosesBlocks.has(node)) {
			flow.run.push(node);
			continue;
		}
		const inner: Context = isFurniture(node, context.page) ? { ...context, part: 'furniture' } : context;
		endParagraph(flow, context);
		keepId(flow, node, context);
		if (context.depth >= MAX_DEPTH) flatten(flow, node, inner);
		else if (handler !== undefined) handler(node, flow, inner);
		else fill(flow, node.childNodes, { ...inner, depth: inner.depth + 1, marks: marksOf(node, inner) });
		endParagraph(flow, inner);
	}
	endParagraph(flow, context);
}

/** Whether an element is a note: it is read at the end of the article. */
function takeNote(element: Element, context: Context): boolean {
	const { notes, footnotes } = context.page.notes;
	const note = notes.get(element);
	if (note === undefined) return false;
	const id = sanitizeLine(attribute(element, 'id') ?? '');
	const [first, ...others] = blocksInside(element.childNodes, context);
	const own = first === undefined ? [] : bareOf(first, note);
	footnotes.push({ kind: 'footnote', ...(id !== '' && { id }), label: note.label, blocks: [...own, ...others] });
	return true;
}

/** The first block of a note, as far as there is more to it than the label. */
function bareOf(block: Block, note: Note): readonly Block[] {
	if (block.kind !== 'paragraph') return [block];
	const inlines = bareNote(block.inlines, note);
	return inlines.length === 0 ? [] : [{ ...block, inlines }];
}

function keepId(flow: Flow, element: Element, { page }: Context): void {
	flow.id ??= nameOf(element, page);
}

/** The marks around, with those of one more element innermost. */
const marksOf =
	(element: Element, context: Context): Context['marks'] =>
	inlines => {
		const mark = MARKS.get(element.tagName);
		return context.marks(mark === undefined || inlines.length === 0 ? inlines : mark(inlines, element));
	};

const MARKS = byTag<(inlines: readonly Inline[], element: Element) => readonly Inline[]>({
	a: (inlines, element) => {
		const href = sanitizeLine(attribute(element, 'href') ?? '');
		return href === '' ? inlines : [{ kind: 'link', href, inlines }];
	},
	b: inlines => wrapped('strong', inlines),
	strong: inlines => wrapped('strong', inlines),
	em: inlines => wrapped('emphasis', inlines),
	i: inlines => wrapped('emphasis', inlines),
	s: inlines => wrapped('strike', inlines),
	del: inlines => wrapped('strike', inlines),
});

/** What a run of nodes is made of. */
interface RunContent {
	readonly hasText: boolean;
	readonly hasControls: boolean;
	readonly images: readonly Element[];
}

function contentOf(run: readonly Node[]): RunContent {
	let hasControls = false;
	const images: Element[] = [];
	const skips = (element: Element): boolean => isHidden(element) || isControl(element);
	for (const top of run) {
		for (const node of [top, ...(isElement(top) && !skips(top) ? nodesIn(top, skips) : [])]) {
			if (isTextNode(node)) {
				if (node.value.trim() !== '') return { hasText: true, hasControls, images };
			} else if (isElement(node)) {
				if (isControl(node)) hasControls = true;
				if (node.tagName === 'img') images.push(node);
			}
		}
	}
	return { hasText: false, hasControls, images };
}

function endParagraph(flow: Flow, context: Context): void {
	const { run } = flow;
	if (run.length === 0) return;
	flow.run = [];
	for (const node of run)
		if (isElement(node)) for (const element of [node, ...elementsBelow(node)]) keepId(flow, element, context);
	const { hasText, hasControls, images } = contentOf(run);
	const [image] = images;
	if (!hasText && !hasControls && image !== undefined && images.length === 1) {
		const source = imageOf(image);
		if (source !== undefined) add(flow, figureOf(source), context);
		return;
	}
	const inlines = tidy(context.marks(run.flatMap(node => inlinesOf(node, context))));
	const part = !hasText && hasControls ? 'furniture' : context.part;
	for (const paragraph of paragraphsOf(inlines)) add(flow, paragraph, { ...context, part });
}

const elementsBelow = (element: Element): Iterable<Element> => nodesIn(element).filter(isElement);

/** Past the limit: paragraphs of text only. */
function flatten(flow: Flow, element: Element, context: Context): void {
	context.page.onTooDeep();
	let text: string[] = [];
	const end = (): void => {
		for (const paragraph of paragraphsOf(tidy(text.map(textOf)))) add(flow, paragraph, context);
		text = [];
	};
	for (const node of nodesIn(element)) {
		if (isTextNode(node)) text.push(node.value);
		else if (isElement(node) && isBlockLevel(node)) end();
	}
	end();
}

/** Lists put straight into lists, and anything else that is no item, belong to the item before. */
function itemsOf(element: Element, context: Context): readonly ListItem[] {
	const ordered = element.tagName === 'ol';
	const items: { number?: number; checked?: boolean; blocks: readonly Block[] }[] = [];
	for (const node of element.childNodes) {
		if (isElement(node) && isHidden(node)) continue;
		if (isElement(node) && takeNote(node, context)) continue;
		if (isElement(node) && node.tagName === 'li') {
			const blocks = namedBlocks(node, blocksInside(node.childNodes, context), context.page);
			const number = ordered ? numberOf(node) : undefined;
			if (blocks.length > 0) items.push({ ...(number !== undefined && { number }), ...checkedOf(node), blocks });
			continue;
		}
		const blocks = blocksInside([node], context);
		const before = items.at(-1);
		if (before !== undefined) before.blocks = [...before.blocks, ...blocks];
		else if (blocks.length > 0) items.push({ blocks });
	}
	return items;
}

/** A task has its box at the start, maybe within a label within a paragraph. */
function checkedOf(item: Element): { readonly checked?: boolean } {
	let first: Element | undefined = item;
	for (let level = 0; level < BOX_LEVELS && first !== undefined && first.tagName !== 'input'; level++) {
		first = first.childNodes.find(isElement);
	}
	if (first?.tagName !== 'input' || attribute(first, 'type')?.toLowerCase() !== 'checkbox') return {};
	return { checked: attribute(first, 'checked') !== undefined };
}
