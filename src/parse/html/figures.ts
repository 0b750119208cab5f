/** `figure` and pictures that stand alone → figures. */

import type { Figure, ImageSource } from '../../article/article.ts';
import { textOf, tidy } from '../inlines.ts';
import { ancestorsOf, type Element, elementsIn, find, isElement, namesIn } from './dom.ts';
import { type Context, imageOf, lineOf } from './inlines.ts';

/** What is more than a picture and its caption, and so a block of its own. */
const RICH: ReadonlySet<string> = new Set([
	'blockquote',
	'dl',
	'figure',
	'h1',
	'h2',
	'h3',
	'h4',
	'h5',
	'h6',
	'ol',
	'pre',
	'table',
	'ul',
]);

/** Media that a terminal has no text for: what is said about them is a caption all the same. */
const MEDIA: ReadonlySet<string> = new Set(['audio', 'canvas', 'embed', 'iframe', 'object', 'svg', 'video']);

/** Words of a class or property that say who made the picture. */
const CREDIT: ReadonlySet<string> = new Set([
	'attribution',
	'copyright',
	'credit',
	'credits',
	'photographer',
	'source',
]);
const CREDIT_ATTRIBUTES: readonly string[] = ['class', 'itemprop', 'rel'];

export const figureOf = (image: ImageSource): Figure => ({ kind: 'figure', image, caption: [], credit: [] });

/** One a picture, the last with caption and credit; nothing when the element holds something else, whose blocks are wanted. */
export function figuresOf(figure: Element, context: Context): readonly Figure[] | undefined {
	if (find(figure, element => RICH.has(element.tagName))) return undefined;
	const pictures = [...elementsIn(figure)].filter(({ tagName }) => tagName === 'img');
	const images = pictures.map(imageOf).filter(image => image !== undefined);
	const hasMedia = elementsIn(figure, () => false).some(({ tagName }) => MEDIA.has(tagName));
	if (images.length === 0 && !hasMedia && !holdsOnlyCaption(figure)) return undefined;

	const credits = creditsIn(figure);
	const skipped = new Set([...context.skipped, ...pictures, ...credits]);
	const caption = lineOf(figure.childNodes, { ...context, skipped });
	const credit = tidy(credits.flatMap(element => [...lineOf([element], context), textOf(' ')]));
	const last = images.at(-1);
	if (last === undefined && caption.length === 0 && credit.length === 0) return [];
	return [...images.slice(0, -1).map(figureOf), { kind: 'figure', ...(last && { image: last }), caption, credit }];
}

/** Its picture is lost, mostly to whoever saved the page, but its caption is still one. */
const holdsOnlyCaption = (figure: Element): boolean =>
	find(figure, ({ tagName }) => tagName === 'figcaption') !== undefined &&
	figure.childNodes.every(node =>
		isElement(node) ? node.tagName === 'figcaption' : !('value' in node) || node.value.trim() === '',
	);

/** The outermost elements that hold a credit. The whole caption is none, whatever else its class says. */
function creditsIn(figure: Element): readonly Element[] {
	const isCredit = (element: Element): boolean =>
		element.tagName !== 'figcaption' &&
		element.tagName !== 'source' &&
		element.tagName !== 'img' &&
		namesIn(element, ...CREDIT_ATTRIBUTES).some(name => CREDIT.has(name)) &&
		find(element, ({ tagName }) => tagName === 'figcaption' || tagName === 'img') === undefined;
	const credits = new Set<Element>();
	for (const element of elementsIn(figure, () => false)) {
		if (isCredit(element) && !ancestorsOf(element).some(it => credits.has(it))) credits.add(element);
	}
	return [...credits];
}
