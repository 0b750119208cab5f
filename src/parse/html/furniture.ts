/** Which elements hold the page around the article. A label only: what is in them is kept. */

import { ancestorsOf, attribute, byTag, type Element, namesIn } from './dom.ts';
import { isControl } from './elements.ts';
import type { Page } from './page.ts';

const ROLES: ReadonlySet<string> = new Set(['navigation', 'banner', 'contentinfo', 'complementary', 'search']);

/** What the element belongs to instead of the page, if it stands in one of these. */
const OWNERS = byTag<ReadonlySet<string>>({
	nav: new Set(),
	search: new Set(),
	header: new Set(['article', 'main', 'section', 'blockquote', 'figure']),
	footer: new Set(['article', 'main', 'section', 'blockquote', 'figure']),
	aside: new Set(['article', 'main', 'blockquote', 'figure']),
	form: new Set(['article', 'main']),
});

/** Words of a class or id that say that even in an article the element is for going elsewhere. */
const LEADS_ELSEWHERE: ReadonlySet<string> = new Set([
	'newsletter',
	'promo',
	'recirc',
	'recommended',
	'related',
	'share',
	'sharing',
	'social',
	'subscribe',
]);

export const isAriaHidden = (element: Element): boolean => attribute(element, 'aria-hidden') === 'true';

export function isFurniture(element: Element, page: Page): boolean {
	if (page.holdsArticle.has(element)) return false;
	if (isAriaHidden(element) || ROLES.has((attribute(element, 'role') ?? '').trim().toLowerCase())) return true;
	if (isControl(element)) return true;
	const owners = OWNERS.get(element.tagName);
	if (owners === undefined) return false;
	const isOwned =
		owners.size > 0 && (page.isFragment || ancestorsOf(element).some(({ tagName }) => owners.has(tagName)));
	return !isOwned || namesIn(element, 'class', 'id').some(name => LEADS_ELSEWHERE.has(name));
}
