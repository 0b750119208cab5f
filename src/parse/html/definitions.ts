/** `dl` → groups of terms and descriptions, which may each stand in a `div` of their own. */

import type { Block, DefinitionGroup, Description, Figure, ImageSource, Inline, Term } from '../../article/article.ts';
import { groupsOf } from '../definitions.ts';
import { type Element, isElement, isHidden, isTextNode, type Node } from './dom.ts';
import { type Context, lineOf } from './inlines.ts';
import { namedBlocks, nameOf } from './names.ts';

/** The blocks of a part of the list. */
type BlocksInside = (nodes: readonly Node[]) => readonly Block[];

export const definitionsOf = (
	list: Element,
	context: Context,
	blocksInside: BlocksInside,
): readonly DefinitionGroup[] =>
	groupsOf(
		partsOf(list.childNodes)
			.map(part =>
				isElement(part) && part.tagName === 'dt' ? termOf(part, context) : descriptionOf(part, context, blocksInside),
			)
			.filter(part => part !== undefined),
	);

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
	for (const node of nodes.filter(isSeen))
		if (isElement(node) && node.tagName === 'div') yield* node.childNodes.filter(isSeen);
		else yield node;
}

const isSeen = (node: Node): boolean =>
	isTextNode(node) ? node.value.trim() !== '' : isElement(node) && !isHidden(node);

function termOf(element: Element, context: Context): Term | undefined {
	const inlines = lineOf(element.childNodes, context);
	const id = nameOf(element, context.page);
	return inlines.length === 0 ? undefined : { ...(id !== undefined && { id }), inlines };
}

/** Whatever stands there instead of a description is one. */
function descriptionOf(part: Node, { page }: Context, blocksInside: BlocksInside): Description | undefined {
	const blocks = blocksInside(isElement(part) && part.tagName === 'dd' ? part.childNodes : [part]);
	if (blocks.length === 0) return undefined;
	return { blocks: isElement(part) ? namedBlocks(part, blocks, page) : blocks };
}
