/** Elements in the run of a text → inlines, one handler a tag. Tags without one are transparent. */

import type { ImageSource, Inline } from '../../article/article.ts';
import { sanitizeLine } from '../../text/sanitize.ts';
import { BREAK, textOf, tidy, wrapped } from '../inlines.ts';
import { MAX_DEPTH } from '../limits.ts';
import { attribute, byTag, type Element, isElement, isHidden, isTextNode, type Node, textIn } from './dom.ts';
import { isBlockLevel } from './elements.ts';
import { isAriaHidden } from './furniture.ts';
import type { Page } from './page.ts';
import { quotationMarksOf } from './quotation-marks.ts';

/** Where in the page a handler works. */
export interface Context {
	readonly page: Page;
	/** How many elements the mapping has gone down. */
	readonly depth: number;
	/** How many `q` are around. */
	readonly quotes: number;
	/** Elements that are accounted for elsewhere. */
	readonly skipped: ReadonlySet<Element>;
}

type InlineHandler = (element: Element, context: Context) => readonly Inline[];

const marked =
	(kind: 'emphasis' | 'strong' | 'strike'): InlineHandler =>
	(element, context) =>
		wrapped(kind, childrenOf(element, context));

const code: InlineHandler = element => {
	const text = sanitizeLine(textIn(element));
	return text === '' ? [] : [{ kind: 'code', text }];
};

const INLINES = byTag<InlineHandler>({
	em: marked('emphasis'),
	i: marked('emphasis'),
	cite: marked('emphasis'),
	dfn: marked('emphasis'),
	var: marked('emphasis'),
	strong: marked('strong'),
	b: marked('strong'),
	s: marked('strike'),
	strike: marked('strike'),
	del: marked('strike'),
	code,
	kbd: code,
	samp: code,
	tt: code,
	a: (element, context) => {
		const href = sanitizeLine(attribute(element, 'href') ?? '');
		const inlines = childrenOf(element, context);
		return href === '' || inlines.length === 0 ? inlines : [{ kind: 'link', href, inlines }];
	},
	q: (element, context) => {
		const [open, close] = quotationMarksOf(context.page.language, context.quotes);
		return [textOf(open), ...childrenOf(element, { ...context, quotes: context.quotes + 1 }), textOf(close)];
	},
	br: () => [BREAK],
	img: element => {
		const image = imageOf(element);
		return image === undefined ? [] : [{ kind: 'image', ...image }];
	},
	// The reading of what stands before it.
	rt: (element, context) => {
		const reading = tidy(childrenOf(element, context));
		return reading.length === 0 ? [] : [textOf('('), ...reading, textOf(')')];
	},
	option: (element, context) => [textOf(' '), ...childrenOf(element, context), textOf(' ')],
	input: element => {
		const type = (attribute(element, 'type') ?? '').toLowerCase();
		return type === 'submit' || type === 'button' ? [textOf(attribute(element, 'value') ?? '')] : [];
	},
});

/** As they stand, with their white space: whoever makes a block of them calls `tidy`. */
export function inlinesOf(node: Node, context: Context): readonly Inline[] {
	if (isTextNode(node)) return [textOf(node.value)];
	if (!isElement(node) || isHidden(node) || context.skipped.has(node)) return [];
	// In the run of a text, what is hidden from those who listen is decoration or said again beside it.
	if (isAriaHidden(node)) return [];
	const { notes } = context.page;
	const label = notes.references.get(node);
	if (label !== undefined) return [{ kind: 'note', label }];
	if (notes.ways.has(node)) return [];
	if (context.depth >= MAX_DEPTH) {
		context.page.onTooDeep();
		return [textOf(textIn(node))];
	}
	const inlines = (INLINES.get(node.tagName) ?? childrenOf)(node, context);
	return isBlockLevel(node) ? [BREAK, ...inlines, BREAK] : inlines;
}

function childrenOf(element: Element, context: Context): readonly Inline[] {
	const deeper = { ...context, depth: context.depth + 1 };
	return element.childNodes.flatMap(child => inlinesOf(child, deeper));
}

/** Nodes as the inlines of one block, whatever they are: blocks among them stand in lines of their own. */
export function lineOf(nodes: readonly Node[], context: Context): readonly Inline[] {
	const inlines = tidy(nodes.flatMap(node => inlinesOf(node, context)));
	return inlines.filter((inline, index) => inline.kind !== 'break' || inlines[index - 1]?.kind !== 'break');
}

/** Attributes in which pages keep the address of a picture until it is scrolled to. */
const SOURCES: readonly string[] = ['src', 'data-src', 'data-original', 'data-lazy-src'];

/** Nothing for pixels that count visitors, and for pictures without address and alternative text. */
export function imageOf(element: Element): ImageSource | undefined {
	if (isPixel(attribute(element, 'width')) || isPixel(attribute(element, 'height'))) return undefined;
	const alt = sanitizeLine(attribute(element, 'alt') ?? '');
	const sources = SOURCES.map(name => sanitizeLine(attribute(element, name) ?? ''));
	const src = sources.find(isAddress) ?? sources.find(isPicture);
	if (src === undefined && alt === '') return undefined;
	return { ...(src !== undefined && { src }), ...(alt !== '' && { alt }) };
}

const isPixel = (size: string | undefined): boolean => size === '0' || size === '1';
const isAddress = (source: string): boolean => source !== '' && !/^data:/i.test(source);

/** In code units. Shorter ones only hold a place until the picture itself has come. */
const LEAST_PICTURE = 200;
/** A picture within the page itself. */
const isPicture = (source: string): boolean =>
	source.length >= LEAST_PICTURE && /^data:image\/(?:png|jpe?g|gif|webp);base64,/i.test(source);
