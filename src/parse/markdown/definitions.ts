/**
 * Definition lists in Markdown: short lines with lines under them that begin with a colon (PHP Markdown Extra), and HTML around
 * Markdown, tag by tag.
 */

import type { Html, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { Block, DefinitionGroup, Inline, Term } from '../../article/article.ts';
import { textOfBlocks, textOfInlines } from '../../article/text.ts';
import { groupsOf } from '../definitions.ts';
import { BREAK, textOf } from '../inlines.ts';
import { MAX_DEPTH } from '../limits.ts';

/** In UTF-16 code units. The lines of a wrapped paragraph are longer, and one of them may begin with a colon by chance. */
const MAX_TERM = 60;

const OPENS_DESCRIPTION = /^:[ \t]/;

type Line = PhrasingContent[];
type Run = (nodes: readonly PhrasingContent[]) => readonly Inline[];

/** The terms and descriptions that a paragraph is, if it is. */
export function groupOf({ children }: Paragraph, run: Run): DefinitionGroup | undefined {
	if (!children.some(node => node.type === 'text' && /\n:[ \t]/.test(node.value))) return undefined;
	const lines = linesOf(children);
	const first = lines.findIndex(opensDescription);
	if (first < 1) return undefined;
	const terms = lines.slice(0, first).map((line): Term => ({ inlines: run(line) }));
	const areShort = terms.every(({ inlines }) => {
		const { length } = textOfInlines(inlines).trim();
		return length > 0 && length <= MAX_TERM;
	});
	if (!areShort) return undefined;
	const descriptions: Line[] = [];
	for (const line of lines.slice(first)) {
		if (opensDescription(line)) descriptions.push(withoutColon(line));
		else descriptions.at(-1)?.push({ type: 'text', value: '\n' }, ...line);
	}
	return { terms, descriptions: descriptions.map(line => ({ blocks: [{ kind: 'paragraph', inlines: run(line) }] })) };
}

function linesOf(children: readonly PhrasingContent[]): readonly Line[] {
	const lines: Line[] = [[]];
	for (const node of children) {
		if (node.type !== 'text') lines.at(-1)?.push(node);
		else
			for (const [index, value] of node.value.split('\n').entries()) {
				if (index > 0) lines.push([]);
				if (value !== '') lines.at(-1)?.push({ type: 'text', value });
			}
	}
	return lines;
}

function opensDescription([first]: Line): boolean {
	return first?.type === 'text' && OPENS_DESCRIPTION.test(first.value);
}

function withoutColon([first, ...rest]: Line): Line {
	return first?.type === 'text' ? [{ ...first, value: first.value.slice(1) }, ...rest] : rest;
}

const TAGS = /(<\/?d[ltd](?:\s[^<>]*)?>)/i;
const TAG = /^<(\/?d[ltd])(?=[\s>])/i;
/** Tags in it are none. */
const RAW = /^\s*<(?:!|\?|(?:pre|script|style|textarea)(?=[\s>]))/i;

const tagOf = (node: RootContent | undefined): string | undefined =>
	node?.type === 'html' ? TAG.exec(node.value)?.[1]?.toLowerCase() : undefined;

/** HTML that leaves a list open, or stands in one that was left open, cut at its tags. Whole lists are left to the parser of HTML. */
export function cutAtTags(nodes: readonly RootContent[]): readonly RootContent[] {
	if (!nodes.some(node => node.type === 'html' && /<dl[\s>]/i.test(node.value))) return nodes;
	let open = 0;
	return nodes.flatMap((node): readonly RootContent[] => {
		if (node.type !== 'html' || RAW.test(node.value)) return [node];
		const pieces = node.value
			.split(TAGS)
			.filter(value => value.trim() !== '')
			.map((value): Html => ({ type: 'html', value }));
		const opened = pieces.filter(piece => tagOf(piece) === 'dl').length;
		const closed = pieces.filter(piece => tagOf(piece) === '/dl').length;
		const isWhole = opened === closed && (opened > 0 || open === 0);
		open += opened - closed;
		return isWhole ? [node] : pieces;
	});
}

interface Taken {
	readonly groups: readonly DefinitionGroup[];
	/** The node after the list. */
	readonly end: number;
}

interface Mapping {
	readonly blocksOf: (nodes: readonly RootContent[]) => readonly Block[];
	readonly run: Run;
	readonly inlineHtml: (html: string) => readonly Inline[];
}

/** The list that opens at a node, if it is closed and nothing in it stands beside terms and descriptions. */
export function takeList(nodes: readonly RootContent[], start: number, mapping: Mapping): Taken | undefined {
	const end = endOfList(nodes, start);
	const parts = end === undefined ? undefined : partsOf(nodes.slice(start + 1, end - 1));
	if (end === undefined || parts === undefined) return undefined;
	const groups = groupsOf(
		parts.map(({ tag, content }) =>
			tag === 'dt' ? { inlines: termInlines(content, mapping) } : { blocks: mapping.blocksOf(content) },
		),
	);
	return { groups, end };
}

interface ListPart {
	readonly tag: 'dt' | 'dd';
	readonly content: readonly RootContent[];
}

/** Found before any is mapped: to map a note twice would be to have it twice. */
function partsOf(nodes: readonly RootContent[]): readonly ListPart[] | undefined {
	const parts: ListPart[] = [];
	for (let at = 0; at < nodes.length; ) {
		const tag = tagOf(nodes[at]);
		let next = at + 1;
		if (tag === 'dt' || tag === 'dd') {
			for (let depth = 0; next < nodes.length; next++) {
				const inner = tagOf(nodes[next]);
				if (depth === 0 && inner !== undefined && inner !== 'dl') break;
				if (inner === 'dl') depth++;
				else if (inner === '/dl') depth--;
			}
			parts.push({ tag, content: nodes.slice(at + 1, next) });
		} else if (tag !== '/dt' && tag !== '/dd') return undefined;
		at = next;
	}
	return parts;
}

function endOfList(nodes: readonly RootContent[], start: number): number | undefined {
	let depth = 0;
	for (let at = start; at < nodes.length; at++) {
		const tag = tagOf(nodes[at]);
		if (tag === 'dl') depth++;
		else if (tag === '/dl') depth--;
		if (depth === 0) return at + 1;
		if (depth > MAX_DEPTH) return undefined;
	}
	return undefined;
}

export const opensList = (node: RootContent): boolean => tagOf(node) === 'dl';

/** Paragraphs are lines of the term; of anything else it has the words. */
const termInlines = (nodes: readonly RootContent[], { run, blocksOf, inlineHtml }: Mapping): readonly Inline[] =>
	nodes.flatMap((node, index): readonly Inline[] => {
		const separator = index > 0 ? [BREAK] : [];
		if (node.type === 'paragraph') return [...separator, ...run(node.children)];
		if (node.type === 'html') return [...separator, ...inlineHtml(node.value)];
		return [...separator, textOf(textOfBlocks(blocksOf([node])))];
	});
