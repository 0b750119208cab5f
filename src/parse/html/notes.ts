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

export interface Note {
	readonly label: string;
	/** Whether its text begins with the label, as nothing else on the page shows it. */
	readonly isLabelled: boolean;
}

export interface PageNotes {
	/** By the element that holds it. */
	readonly notes: ReadonlyMap<Element, Note>;
	/** Elements that refer to a note, and its label: the link, with brackets and the like that enclose nothing else. */
	readonly references: ReadonlyMap<Element, string>;
	/** Links from a note back, with what encloses nothing else. */
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

export const noNotes = (): PageNotes => ({ notes: new Map(), references: new Map(), ways: new Set(), footnotes: [] });

interface Candidate {
	readonly link: Element;
	readonly label: string;
	readonly target: string;
}

/** An element with a way back to what leads to it. */
interface Found {
	readonly label: string;
	/** The names that it is found by. */
	readonly targets: Set<string>;
	readonly ways: Element[];
}

export function notesIn(root: Parent): PageNotes {
	const candidates = [...candidatesIn(root)];
	if (candidates.length === 0) return noNotes();
	const found = foundBy(candidates, namedIn(root));
	const outermost = outermostOnce();
	const notes = new Map<Element, Note>();
	const links = new Set<Element>();
	const ways = new Set<Element>();
	const labels = new Map<string, string>();
	for (const [element, { label, ...note }] of found) {
		notes.set(element, { label, isLabelled: !isNumbered(element) && !note.ways.some(way => labelIn(way) === label) });
		for (const target of note.targets) labels.set(target, label);
		for (const link of note.ways) {
			links.add(link);
			ways.add(outermost(link));
		}
	}
	const references = new Map<Element, string>();
	for (const { link, target } of candidates) {
		const label = labels.get(target);
		if (label !== undefined && !links.has(link)) references.set(outermost(link), label);
	}
	for (const element of [...references.keys(), ...ways]) dropBrackets(element);
	return { notes, references, ways, footnotes: [] };
}

/** The text comes first: what leads back from a note is no reference to the text. */
function foundBy(candidates: readonly Candidate[], named: ReadonlyMap<string, Element>): ReadonlyMap<Element, Found> {
	const found = new Map<Element, Found>();
	const shared = new Set<Element>();
	const ways = new Set<Element>();
	const within = new Map<Element, ReadonlyMap<string, readonly Element[]> | undefined>();
	for (const { link, label, target } of candidates) {
		if (ways.has(link)) continue;
		const element = containerOf(named.get(target));
		if (element === undefined) continue;
		if (!within.has(element)) within.set(element, linksWithin(element));
		const own = namesAround(link).flatMap(name => within.get(element)?.get(name) ?? []);
		if (own.length === 0 || isInside(link, element)) continue;
		for (const way of own) ways.add(way);
		const note = found.get(element);
		if (note === undefined) found.set(element, { label, targets: new Set([target]), ways: own });
		else if (note.label === label || note.targets.has(target)) {
			note.targets.add(target);
			note.ways.push(...own);
		} else shared.add(element);
	}
	// Several notes in one element cannot be told apart.
	for (const element of shared) found.delete(element);
	return found;
}

/** Whether the browser shows a number before it. */
const isNumbered = (note: Element): boolean =>
	[note, ...ancestorsOf(note).take(1)].some(
		({ tagName, parentNode: list }) => tagName === 'li' && list !== null && isElement(list) && list.tagName === 'ol',
	);

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
function linksWithin(element: Element): ReadonlyMap<string, readonly Element[]> | undefined {
	const links = new Map<string, Element[]>();
	let count = 0;
	for (const node of nodesIn(element)) {
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

/** As far out from a link as there is nothing but its label. Each element around is read once: it may hold thousands of links. */
function outermostOnce(): (link: Element) => Element {
	const labels = new Map<Element, string>();
	const labelOf = (element: Element): string => {
		const label = labels.get(element) ?? labelIn(element);
		labels.set(element, label);
		return label;
	};
	return link => {
		let outer = link;
		for (const ancestor of ancestorsOf(link).take(MAX_UP)) {
			if (isBlockLevel(ancestor) || labelOf(ancestor) !== labelOf(link)) break;
			outer = ancestor;
		}
		return outer;
	};
}

const PAIRS: ReadonlySet<string> = new Set(['[]', '()']);

/** A note has brackets of its own. */
function dropBrackets(element: Element): void {
	const siblings = element.parentNode?.childNodes ?? [];
	const index = siblings.indexOf(element);
	const [before, after] = [siblings[index - 1], siblings[index + 1]];
	if (before === undefined || after === undefined || !isTextNode(before) || !isTextNode(after)) return;
	if (!PAIRS.has(before.value.slice(-1) + after.value.slice(0, 1))) return;
	before.value = before.value.slice(0, -1);
	after.value = after.value.slice(1);
}

const BEFORE_WAY = /^[\s^↑↩⤴]+/;

/** Without the label that the note repeats at its start, and the sign before the ways back. */
export function bareNote(inlines: readonly Inline[], { label, isLabelled }: Note): readonly Inline[] {
	const [first, ...rest] = inlines;
	if (first?.kind !== 'text') return inlines;
	const text = first.text.replace(BEFORE_WAY, '');
	const kept = isLabelled ? withoutLabel(text, label) : text;
	return kept === '' ? withoutBreaks(rest) : [{ ...first, text: kept }, ...rest];
}

function withoutLabel(text: string, label: string): string {
	const bare = text.replace(/^[[(]/, '');
	const after = bare.startsWith(label) ? /^[\])]?[.:)]?(?:\s+|$)/.exec(bare.slice(label.length)) : null;
	return after === null ? text : bare.slice(label.length + after[0].length);
}

const withoutBreaks = (inlines: readonly Inline[]): readonly Inline[] => {
	const start = inlines.findIndex(({ kind }) => kind !== 'break');
	return start < 0 ? [] : inlines.slice(start);
};
