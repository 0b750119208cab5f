/** `dl` → groups of terms and descriptions, which may each stand in a `div` of their own. */

import type { Block, DefinitionGroup, Description, Figure, ImageSource, Inline, Term } from '../../article/article.ts';
import { sanitizeLine } from '../../text/sanitize.ts';
import { attribute, type Element, isElement, isHidden, isTextNode, type Node } from './dom.ts';
import { type Context, lineOf } from './inlines.ts';

/** The blocks of a part of the list. */
type BlocksInside = (nodes: readonly Node[]) => readonly Block[];

/** A term after a description begins another group. */
export function groupsOf(list: Element, context: Context, blocksInside: BlocksInside): readonly DefinitionGroup[] {
	const groups: { readonly terms: Term[]; readonly descriptions: Description[] }[] = [];
	for (const part of partsOf(list.childNodes)) {
		const last = groups.at(-1);
		if (isElement(part) && part.tagName === 'dt') {
			const term = termOf(part, context);
			if (term === undefined) continue;
			if (last !== undefined && last.descriptions.length === 0) last.terms.push(term);
			else groups.push({ terms: [term], descriptions: [] });
			continue;
		}
		// Whatever stands there instead of a description is one.
		const blocks = blocksInside(isElement(part) && part.tagName === 'dd' ? part.childNodes : [part]);
		if (blocks.length === 0) continue;
		const description = { blocks: namedBlocks(part, blocks, context) };
		if (last === undefined) groups.push({ terms: [], descriptions: [description] });
		else last.descriptions.push(description);
	}
	return groups;
}

/** Galleries that are made of terms and descriptions: each term a picture, what is said about it its caption. */
export function picturesOf(groups: readonly DefinitionGroup[]): readonly Figure[] | undefined {
	const figures = groups.map(({ terms, descriptions }): Figure | undefined => {
		const [image, ...others] = terms.map(({ inlines }) => lonelyImage(inlines));
		const captions = descriptions.flatMap(({ blocks }) => blocks);
		const [caption] = captions;
		const isCaption = captions.length < 2 && (caption === undefined || caption.kind === 'paragraph');
		if (image === undefined || others.length > 0 || !isCaption) return undefined;
		return { kind: 'figure', image, caption: caption?.inlines ?? [], credit: [] };
	});
	return figures.every(figure => figure !== undefined) ? figures : undefined;
}

function lonelyImage([only, ...others]: readonly Inline[]): ImageSource | undefined {
	if (only === undefined || others.length > 0) return undefined;
	if (only.kind === 'link') return lonelyImage(only.inlines);
	if (only.kind !== 'image') return undefined;
	const { src, alt } = only;
	return { ...(src !== undefined && { src }), ...(alt !== undefined && { alt }) };
}

function* partsOf(nodes: readonly Node[]): Generator<Node> {
	for (const node of nodes) {
		if (isTextNode(node)) {
			if (node.value.trim() !== '') yield node;
		} else if (isElement(node) && !isHidden(node)) {
			if (node.tagName === 'div') yield* node.childNodes.filter(isElement).filter(part => !isHidden(part));
			else yield node;
		}
	}
}

function termOf(element: Element, context: Context): Term | undefined {
	const inlines = lineOf(element.childNodes, context);
	const id = targetOf(element, context);
	return inlines.length === 0 ? undefined : { ...(id !== undefined && { id }), inlines };
}

/** Links that lead to a description lead to the first of its blocks. */
function namedBlocks(part: Node, blocks: readonly Block[], context: Context): readonly Block[] {
	const id = isElement(part) ? targetOf(part, context) : undefined;
	const [first, ...others] = blocks;
	return first === undefined || first.id !== undefined || id === undefined ? blocks : [{ ...first, id }, ...others];
}

function targetOf(element: Element, { page }: Context): string | undefined {
	const id = attribute(element, 'id');
	return id !== undefined && page.targets.has(id) ? sanitizeLine(id) : undefined;
}
