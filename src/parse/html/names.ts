/** The names of elements that something on the page leads to. Only those are kept: pages give one to everything. */

import type { Block } from '../../article/article.ts';
import { sanitizeLine } from '../../text/sanitize.ts';
import { attribute, type Element } from './dom.ts';
import type { Page } from './page.ts';

export function nameOf(element: Element, page: Page): string | undefined {
	const name = attribute(element, 'id') ?? (element.tagName === 'a' ? attribute(element, 'name') : undefined);
	return name !== undefined && page.targets.has(name) ? sanitizeLine(name) : undefined;
}

/** For an element that is no block itself: links that lead to it lead to the first block in it. */
export function namedBlocks(element: Element, blocks: readonly Block[], page: Page): readonly Block[] {
	const id = nameOf(element, page);
	const [first, ...others] = blocks;
	return first === undefined || first.id !== undefined || id === undefined ? blocks : [{ ...first, id }, ...others];
}
