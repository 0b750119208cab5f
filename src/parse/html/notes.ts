/**
 * Footnotes: pages have no element for them, but a link from the text to the note and one from the note back to that very place.
 * Anything else that links within the page, such as a table of contents, has no way back to itself or no sign for its words.
 */

import type { Footnote, Inline } from '../../article/article.ts';
import { sanitizeLine } from '../../text/sanitize.ts';
import {
	ancestorsOf,
	attribute,
	type Element,
	elementsIn,
	isElement,
	isTextNode,
	nodesIn,
	type Parent,
} from './dom.ts';
import { isBlockLevel } from './elements.ts';

export interface PageNotes {
	/** Elements that are notes, and what refers to each. */
	readonly labels: ReadonlyMap<Element, string>;
	/** Elements that refer to a note: the link, with brackets and the like that enclose nothing else. */
	readonly references: ReadonlyMap<Element, string>;
	/** Links from a note back. */
	readonly ways: ReadonlySet<Element>;
	/** The notes that have been mapped so far. */
	readonly footnotes: Footnote[];
}

/** What a note may be called where nothing says that it is one: a number, a letter or two, a sign. */
const LABEL = /^(?:(?:n(?:ote|b)?\.?\s?)?\d{1,4}|[a-z]{1,2}|[ivxl]{1,6}|[*†‡§¶]{1,3})$/i;
const BRACKETS = /^[\s[(]+|[\s\])]+$/g;
const MAX_LABEL = 16;
const CONTAINERS: ReadonlySet<string> = new Set(['aside', 'div', 'li', 'p', 'section']);
const HEADING = /^h[1-6]$/;
/** A section of the page has more. */
const MAX_NODES = 500;
/** How far above the link the name stands that the way back leads to. */
const MAX_UP = 3;

export const noNotes = (): PageNotes => ({ labels: new Map(), references: new Map(), ways: new Set(), footnotes: [] });

interface Candidate {
	readonly link: Element;
	readonly label: string;
	readonly target: string;
}

export function notesIn(root: Parent): PageNotes {
	const candidates = [...candidatesIn(root)];
	if (candidates.length === 0) return noNotes();
	const byName = namedIn(root);
	const labels = new Map<Element, string>();
	const references = new Map<Element, string>();
	const ways = new Set<Element>();
	const notes = new Map<Element, ReadonlyMap<string, readonly Element[]> | undefined>();
	/** By name of the note. */
	const found = new Map<string, string>();
	for (const { link, label, target } of candidates) {
		// The text comes first: what leads back from a note is no reference to the text.
		if (ways.has(link)) continue;
		const note = containerOf(byName.get(target));
		if (note === undefined) continue;
		if (!notes.has(note)) notes.set(note, linksWithin(note));
		const back = notes.get(note);
		const names = namesAround(link);
		const own = names.flatMap(name => back?.get(name) ?? []);
		if (own.length === 0 || own.includes(link) || isInside(link, note)) continue;
		for (const way of own) ways.add(way);
		if (!labels.has(note)) labels.set(note, label);
		found.set(target, labels.get(note) ?? label);
	}
	for (const { link, label, target } of candidates) {
		if (!found.has(target) || ways.has(link)) continue;
		const reference = aroundLabel(link, label);
		dropBrackets(reference);
		references.set(reference, found.get(target) ?? label);
	}
	return { labels, references, ways, footnotes: [] };
}

function* candidatesIn(root: Parent): Generator<Candidate> {
	for (const element of elementsIn(root)) {
		const target = targetOf(element);
		if (target === undefined) continue;
		const label = labelIn(element);
		const isNamed = attribute(element, 'role') === 'doc-noteref' && label !== '' && label.length <= MAX_LABEL;
		if (isNamed || LABEL.test(label)) yield { link: element, label, target };
	}
}

/** The name that a link leads to; some pages link to themselves by their whole address. */
function targetOf(element: Element): string | undefined {
	const href = element.tagName === 'a' ? (attribute(element, 'href') ?? '') : '';
	const sign = href.indexOf('#');
	return sign >= 0 && sign < href.length - 1 ? href.slice(sign + 1) : undefined;
}

/** Without the brackets around. */
const labelIn = (element: Element): string => sanitizeLine(shortTextOf(element)).replace(BRACKETS, '');

/** Cut short: a link around half the page is no sign. */
function shortTextOf(element: Element): string {
	let text = '';
	let count = 0;
	for (const node of nodesIn(element)) {
		if (isTextNode(node)) text += node.value;
		if (text.length > MAX_LABEL || ++count > MAX_NODES) break;
	}
	return text;
}

function namedIn(root: Parent): ReadonlyMap<string, Element> {
	const named = new Map<string, Element>();
	for (const element of elementsIn(root))
		for (const name of namesOf(element)) if (!named.has(name)) named.set(name, element);
	return named;
}

const namesOf = (element: Element): readonly string[] =>
	[attribute(element, 'id'), element.tagName === 'a' ? attribute(element, 'name') : undefined].filter(
		name => name !== undefined,
	);

/** The names that a link and what closely encloses it have. */
function namesAround(link: Element): readonly string[] {
	const around = [link];
	for (const ancestor of ancestorsOf(link).take(MAX_UP)) {
		if (isBlockLevel(ancestor)) break;
		around.push(ancestor);
	}
	return around.flatMap(namesOf);
}

/** The element that holds the note, for a name in it or of it. */
function containerOf(named: Element | undefined): Element | undefined {
	if (named === undefined) return undefined;
	const block = isBlockLevel(named) ? named : ancestorsOf(named).find(isBlockLevel);
	return block !== undefined && CONTAINERS.has(block.tagName) ? block : undefined;
}

/** Links within the page, by where they lead; nothing for what is no note. */
function linksWithin(note: Element): ReadonlyMap<string, readonly Element[]> | undefined {
	const links = new Map<string, Element[]>();
	let count = 0;
	for (const node of nodesIn(note)) {
		if (++count > MAX_NODES) return undefined;
		if (!isElement(node)) continue;
		if (HEADING.test(node.tagName)) return undefined;
		const target = targetOf(node);
		if (target !== undefined) links.set(target, [...(links.get(target) ?? []), node]);
	}
	return links;
}

const isInside = (element: Element, outer: Element): boolean =>
	ancestorsOf(element).some(ancestor => ancestor === outer);

/** As far out as there is nothing but the label. */
function aroundLabel(link: Element, label: string): Element {
	let outer = link;
	for (const ancestor of ancestorsOf(link).take(MAX_UP)) {
		if (isBlockLevel(ancestor) || labelIn(ancestor) !== label) break;
		outer = ancestor;
	}
	return outer;
}

/** A note has brackets of its own. */
function dropBrackets(reference: Element): void {
	const siblings = reference.parentNode?.childNodes ?? [];
	const index = siblings.indexOf(reference);
	const [before, after] = [siblings[index - 1], siblings[index + 1]];
	if (before === undefined || after === undefined || !isTextNode(before) || !isTextNode(after)) return;
	if (!before.value.endsWith('[') || !after.value.startsWith(']')) return;
	before.value = before.value.slice(0, -1);
	after.value = after.value.slice(1);
}

const WAY_BACK = /^[\s^↑↩⤴]*(?:\[\]|\(\))?\s*/;

/** Without the label that the note repeats at its start, and what is left of the ways back. */
export function withoutLabel(inlines: readonly Inline[], label: string): readonly Inline[] {
	const [first, ...rest] = inlines;
	if (first?.kind !== 'text') return inlines;
	const text = first.text.replace(WAY_BACK, '');
	const bare = text.replace(/^[[(]/, '');
	const after = bare.startsWith(label) ? /^[\])]?[.:)]?(?:\s+|$)/.exec(bare.slice(label.length)) : null;
	const kept = after === null ? text : bare.slice(label.length + after[0].length);
	return kept === '' ? withoutBreaks(rest) : [{ ...first, text: kept }, ...rest];
}

const withoutBreaks = (inlines: readonly Inline[]): readonly Inline[] => {
	const start = inlines.findIndex(({ kind }) => kind !== 'break');
	return start < 0 ? [] : inlines.slice(start);
};
