/** Which elements stand in lines and which in the run of a text, as browsers' own style sheets have it. */

import type { Element } from './dom.ts';

/** Elements that mean nothing to a reader but that what is in them stands apart. */
export const GROUPS: readonly string[] = [
	'address',
	'article',
	'aside',
	'body',
	'caption',
	'center',
	'col',
	'colgroup',
	'dd',
	'details',
	'dialog',
	'dir',
	'div',
	'dt',
	'fieldset',
	'figcaption',
	'footer',
	'form',
	'header',
	'hgroup',
	'html',
	'legend',
	'li',
	'main',
	'nav',
	'p',
	'search',
	'section',
	'tbody',
	'td',
	'tfoot',
	'th',
	'thead',
	'tr',
];

/** Elements with a block of their own. */
const BLOCKS: readonly string[] = [
	'blockquote',
	'dl',
	'figure',
	'h1',
	'h2',
	'h3',
	'h4',
	'h5',
	'h6',
	'hr',
	'listing',
	'menu',
	'ol',
	'plaintext',
	'pre',
	'summary',
	'table',
	'ul',
	'xmp',
];

/** What a reader would press or fill in. */
const CONTROL: ReadonlySet<string> = new Set(['button', 'input', 'select', 'textarea']);

const BLOCK_LEVEL: ReadonlySet<string> = new Set([...GROUPS, ...BLOCKS]);

export const isBlockLevel = (element: Element): boolean => BLOCK_LEVEL.has(element.tagName);
export const isControl = (element: Element): boolean => CONTROL.has(element.tagName);
