/** `pre` → a block of code. */

import type { Code } from '../../article/article.ts';
import { sanitize, sanitizeLine } from '../../text/sanitize.ts';
import { attribute, type Element, isElement, isTextNode, nodesIn } from './dom.ts';
import { isBlockLevel } from './elements.ts';

export function codeOf(element: Element): Code | undefined {
	const text = sanitize(sourceIn(element)).replace(/\n+$/, '');
	if (text.trim() === '') return undefined;
	const language = languageOf(element);
	return { kind: 'code', text, ...(language !== undefined && { language }) };
}

/** The text as it stands; lines may also be breaks, or elements each. */
function sourceIn(element: Element): string {
	const parts: string[] = [];
	for (const node of nodesIn(element)) {
		if (isTextNode(node)) parts.push(node.value);
		else if (node.nodeName === 'br') parts.push('\n');
		else if (isElement(node) && isBlockLevel(node) && parts.length > 0 && !parts.at(-1)?.endsWith('\n'))
			parts.push('\n');
	}
	return parts.join('');
}

/** Highlighters name the language in a class: `language-ts` (HTML's own advice), `lang-ts`, `highlight-source-ts`. */
const LANGUAGE_CLASS = /(?:^|\s)(?:language|lang|highlight-source)-([\w+#.-]{1,40})/i;

/** On the element, on the `code` in it, or on what is wrapped around it. */
function languageOf(element: Element): string | undefined {
	const code = element.childNodes.find(node => isElement(node) && node.tagName === 'code');
	const around = element.parentNode;
	const places = [element, code, around].filter(it => it !== null && it !== undefined).filter(isElement);
	const named = places
		.map(place => LANGUAGE_CLASS.exec(attribute(place, 'class') ?? '')?.[1] ?? attribute(place, 'data-lang'))
		.find(language => language !== undefined);
	const language = sanitizeLine(named ?? '');
	return language === '' ? undefined : language;
}
