/** What the mapping of an element needs to know about the whole page. */

import { ancestorsOf, attribute, type Element, elementsIn, type Parent } from './dom.ts';
import { isBlockLevel } from './elements.ts';
import { noNotes, notesIn, type PageNotes } from './notes.ts';

export interface Page {
	/** BCP 47, as the page says; empty when it does not. */
	readonly language: string;
	/** Part of a text in another markup: nothing in it is around the article. */
	readonly isFragment: boolean;
	/** Elements that are inline by nature and enclose blocks all the same. */
	readonly enclosesBlocks: ReadonlySet<Parent>;
	/** Elements that hold the article or its title: never furniture, whatever they are called. */
	readonly holdsArticle: ReadonlySet<Parent>;
	/** Names that links on the page lead to. */
	readonly targets: ReadonlySet<string>;
	readonly notes: PageNotes;
	readonly onTooDeep: () => void;
}

interface PageFacts {
	readonly language: string;
	readonly isFragment: boolean;
	readonly titleHeading?: Element;
	readonly onTooDeep: () => void;
}

const ARTICLE_TAGS: ReadonlySet<string> = new Set(['article', 'main']);

export function pageOf(root: Parent, { titleHeading, ...facts }: PageFacts): Page {
	const enclosesBlocks = new Set<Parent>();
	const holdsArticle = new Set<Parent>();
	const targets = new Set<string>();
	if (titleHeading !== undefined) markUpwards(titleHeading, holdsArticle);
	for (const element of elementsIn(root)) {
		if (isBlockLevel(element)) markUpwards(element, enclosesBlocks);
		if (ARTICLE_TAGS.has(element.tagName)) markUpwards(element, holdsArticle);
		const href = element.tagName === 'a' ? attribute(element, 'href') : undefined;
		if (href?.startsWith('#')) targets.add(href.slice(1));
	}
	const notes = facts.isFragment ? noNotes() : notesIn(root);
	return { ...facts, enclosesBlocks, holdsArticle, targets, notes };
}

/** Stops at the first that is marked: its own are too. So each element is marked once. */
function markUpwards(element: Element, marked: Set<Parent>): void {
	for (const ancestor of ancestorsOf(element)) {
		if (marked.has(ancestor)) return;
		marked.add(ancestor);
	}
}
