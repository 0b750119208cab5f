/** Reading parse5's tree: the few questions the mapping asks of it. */

import type { DefaultTreeAdapterTypes } from 'parse5';

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;
export type Parent = DefaultTreeAdapterTypes.ParentNode;
type TextNode = DefaultTreeAdapterTypes.TextNode;

export const isElement = (node: Node | Parent): node is Element => 'tagName' in node;
export const isTextNode = (node: Node): node is TextNode => node.nodeName === '#text';

/** The value of an attribute, entities decoded, not sanitized; undefined where it is missing. */
export const attribute = (element: Element, name: string): string | undefined =>
	element.attrs.find(it => it.name === name)?.value;

/** A row for each of some tags. Not an object: a page may have an element of any name, such as `constructor`. */
export const byTag = <Row>(rows: Readonly<Record<string, Row>>): ReadonlyMap<string, Row> =>
	new Map(Object.entries(rows));

const WORD_ENDS = /[\s_-]+|(?<=[a-z])(?=[A-Z])/;

/** The words of an attribute that names things, e.g. `photo` and `credit` for `class="photo-credit"`. */
export const namesIn = (element: Element, ...names: readonly string[]): readonly string[] =>
	names.flatMap(name => (attribute(element, name) ?? '').split(WORD_ENDS)).map(word => word.toLowerCase());

/** Elements that are never shown: code, forms of other elements, and what needs more than text. */
const UNSEEN: ReadonlySet<string> = new Set([
	'annotation',
	'annotation-xml',
	'audio',
	'base',
	'canvas',
	'datalist',
	'embed',
	'frame',
	'frameset',
	'head',
	'iframe',
	'link',
	'map',
	'meta',
	'noembed',
	'noframes',
	'noscript',
	'object',
	'rp',
	'script',
	'style',
	'svg',
	'template',
	'title',
	'video',
]);

const INVISIBLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** What no browser shows either. `until-found` is shown when someone looks for it, and here someone reads. */
export function isHidden(element: Element): boolean {
	if (UNSEEN.has(element.tagName)) return true;
	const hidden = attribute(element, 'hidden');
	if (hidden !== undefined && hidden.toLowerCase() !== 'until-found') return true;
	if (element.tagName === 'dialog' && attribute(element, 'open') === undefined) return true;
	return INVISIBLE.test(attribute(element, 'style') ?? '');
}

/** Every node below in document order, but for what `skips` and all below that. Iterative: a page may nest deeper than the stack. */
export function* nodesIn(root: Parent, skips: (element: Element) => boolean = isHidden): Generator<Node> {
	const waiting: Node[] = root.childNodes.toReversed();
	for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
		if (isElement(node) && skips(node)) continue;
		yield node;
		if (!isElement(node)) continue;
		for (let index = node.childNodes.length - 1; index >= 0; index--) {
			const child = node.childNodes[index];
			if (child !== undefined) waiting.push(child);
		}
	}
}

export function* elementsIn(root: Parent, skips: (element: Element) => boolean = isHidden): Generator<Element> {
	for (const node of nodesIn(root, skips)) if (isElement(node)) yield node;
}

/** All text below as it stands in the source, hidden elements left out; breaks as line ends. Not sanitized. */
export function textIn(root: Parent): string {
	const parts: string[] = [];
	for (const node of nodesIn(root)) {
		if (isTextNode(node)) parts.push(node.value);
		else if (node.nodeName === 'br') parts.push('\n');
	}
	return parts.join('');
}

export const find = (root: Parent, test: (element: Element) => boolean): Element | undefined =>
	elementsIn(root).find(test);

/** The elements an element stands in, innermost first. */
export function* ancestorsOf(element: Element): Generator<Element> {
	let parent = element.parentNode;
	while (parent !== null && isElement(parent)) {
		yield parent;
		parent = parent.parentNode;
	}
}
