/**
 * Inlines as Markdown, in three steps: the tree becomes a row of leaves, each with the marks it stands in; the leaves become pieces of
 * source with delimiters between; and where a delimiter would not be taken for one, the character beside it is written by its number.
 *
 *     speech(“a”, strong(b))  →  “a” · b in strong  →  `“a”` `**` `b` `**`  →  “a”**b**
 */

import type { Inline, Link } from '../article/article.ts';
import { textOfInlines } from '../article/text.ts';
import { type InlineVisitor, visitInline } from '../article/visit.ts';
import { codeSpan, destination, escapeText, isNoteLabel, noteLabel, quoted } from './markdown-escape.ts';
import { type Delimiter, joinPieces, type Piece, type Setting } from './markdown-pieces.ts';

export interface InlineContext {
	readonly in: Setting;
	/** Labels of the footnotes there are: a reference to any other is no reference in Markdown. */
	readonly notes: ReadonlySet<string>;
}

/** Two marks are the same when they are equal: all emphasis is, while each link is itself. */
type Mark = 'emphasis' | 'strong' | 'strike' | Link;

const NO_MARKS: readonly Mark[] = [];

type LeafContent =
	| { readonly kind: 'text'; readonly text: string }
	/** Markdown as it is. */
	| { readonly kind: 'source'; readonly source: string }
	| { readonly kind: 'break' };

type Leaf = LeafContent & {
	/** Outermost first. */
	readonly marks: readonly Mark[];
};

interface LeafContext extends InlineContext {
	readonly marks: readonly Mark[];
}

const DELIMITERS: Readonly<Record<Exclude<Mark, Link>, Delimiter>> = { emphasis: '*', strong: '**', strike: '~~' };

/** Headings and cells are one line. */
const LINE_ENDS: Readonly<Record<Setting, string>> = { paragraph: '\\\n', heading: '<br>', cell: '<br>' };

const leaves: InlineVisitor<readonly Leaf[], LeafContext> = {
	text: (inline, context) => textLeaf(inline.text, context),
	emphasis: (inline, context) => leavesIn('emphasis', inline.inlines, context),
	strong: (inline, context) => leavesIn('strong', inline.inlines, context),
	strike: (inline, context) => leavesIn('strike', inline.inlines, context),
	code: (inline, context) => codeLeaf(inline.text, context),
	link(inline, context) {
		// Links cannot stand in links; the outer one leads.
		if (context.marks.some(isLink)) return leavesOf(inline.inlines, context);
		if (isBareAddress(inline)) return [{ kind: 'source', source: `<${inline.href}>`, marks: context.marks }];
		return leavesIn(inline, inline.inlines, context);
	},
	// Their marks are text.
	speech: (inline, context) => leavesOf(inline.inlines, context),
	cited: (inline, context) => leavesOf(inline.inlines, context),
	dateline: (inline, context) => leavesOf(inline.inlines, context),
	image: ({ src, alt }, { marks }) =>
		src === undefined && alt === undefined ? [] : [{ kind: 'source', source: imageSource(src, alt), marks }],
	break: (_, { marks }) => [{ kind: 'break', marks }],
	note: (inline, context) =>
		context.notes.has(inline.label) && isNoteLabel(inline.label)
			? [{ kind: 'source', source: `[^${noteLabel(inline.label)}]`, marks: context.marks }]
			: textLeaf(`[${inline.label}]`, context),
};

const isLink = (mark: Mark): mark is Link => typeof mark === 'object';

const isBareAddress = (link: Link): boolean =>
	/^https?:\/\/[!-;=?-{}~]+$/i.test(link.href) && textOfInlines(link.inlines) === link.href;

const textLeaf = (text: string, { marks }: LeafContext): readonly Leaf[] =>
	// A line end that is no break is white space like any other.
	text === '' ? [] : [{ kind: 'text', text: text.replace(/\n/g, ' '), marks }];

function codeLeaf(text: string, context: LeafContext): readonly Leaf[] {
	// In a table there is no way to write a backslash before a bar as code: as text there is.
	if (text === '' || (context.in === 'cell' && text.includes('\\|'))) return textLeaf(text, context);
	return [{ kind: 'source', source: codeSpan(text), marks: context.marks }];
}

export function imageSource(src: string | undefined, alt: string | undefined, title?: string): string {
	const target = destination(src ?? '');
	return `![${escapeText(alt ?? '', 'label')}](${title === undefined ? target : `${target} ${quoted(title)}`})`;
}

const leavesOf = (inlines: readonly Inline[], context: LeafContext): readonly Leaf[] =>
	inlines.flatMap(inline => visitInline(inline, leaves, context));

const leavesIn = (mark: Mark, inlines: readonly Inline[], context: LeafContext): readonly Leaf[] =>
	leavesOf(inlines, context.marks.includes(mark) ? context : { ...context, marks: [...context.marks, mark] });

/** Source of a paragraph, heading or cell, without white space around it; empty when nothing in it can be seen. */
export function inlinesMarkdown(inlines: readonly Inline[], context: InlineContext): string {
	const row = leavesOf(inlines, { ...context, marks: NO_MARKS }).flatMap(splitEdges);
	const first = row.findIndex(leaf => !isSpace(leaf));
	const last = row.findLastIndex(leaf => !isSpace(leaf));
	return joinPieces(piecesOf(joinTexts(moveSpaces(row.slice(first, last + 1))), context.in), context.in);
}

/** What would be an escape at the seam of two texts must be seen as one. */
function joinTexts(row: readonly Leaf[]): readonly Leaf[] {
	const joined: Leaf[] = [];
	for (const leaf of row) {
		const last = joined.at(-1);
		if (leaf.kind === 'text' && last?.kind === 'text' && sameMarks(last.marks, leaf.marks))
			joined[joined.length - 1] = { ...leaf, text: last.text + leaf.text };
		else joined.push(leaf);
	}
	return joined;
}

/** White space and breaks between words stand in the marks of both: no mark of Markdown begins or ends with white space. */
function moveSpaces(row: readonly Leaf[]): readonly Leaf[] {
	const after: (readonly Mark[])[] = [];
	let marks: readonly Mark[] = NO_MARKS;
	for (let index = row.length - 1; index >= 0; index--) {
		after[index] = marks;
		const leaf = row[index];
		if (leaf && !isSpace(leaf)) marks = leaf.marks;
	}
	let before: readonly Mark[] = NO_MARKS;
	return row.map((leaf, index) => {
		if (isSpace(leaf)) return { ...leaf, marks: before.slice(0, sharedMarks(before, after[index] ?? NO_MARKS)) };
		before = leaf.marks;
		return leaf;
	});
}

const isSpace = (leaf: Leaf): boolean => leaf.kind === 'break' || (leaf.kind === 'text' && leaf.text.trim() === '');

/** The white space it begins with, its words, the white space it ends with. */
function splitEdges(leaf: Leaf): readonly Leaf[] {
	if (leaf.kind !== 'text' || isSpace(leaf)) return [leaf];
	const start = leaf.text.length - leaf.text.trimStart().length;
	const end = leaf.text.trimEnd().length;
	return [leaf.text.slice(0, start), leaf.text.slice(start, end), leaf.text.slice(end)]
		.filter(text => text !== '')
		.map(text => ({ ...leaf, text }));
}

const sameMarks = (a: readonly Mark[], b: readonly Mark[]): boolean =>
	a.length === b.length && sharedMarks(a, b) === a.length;

/** How many of the outermost marks are the same. */
function sharedMarks(a: readonly Mark[], b: readonly Mark[]): number {
	let shared = 0;
	while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared++;
	return shared;
}

function piecesOf(row: readonly Leaf[], setting: Setting): Piece[] {
	const pieces: Piece[] = [];
	let open: readonly Mark[] = [];
	const changeMarks = (marks: readonly Mark[]): void => {
		const shared = sharedMarks(open, marks);
		for (const mark of open.slice(shared).reverse()) pieces.push(closing(mark));
		for (const mark of marks.slice(shared)) pieces.push(opening(mark));
		open = marks;
	};
	for (const leaf of row) {
		changeMarks(leaf.marks);
		pieces.push(pieceOf(leaf, setting));
	}
	changeMarks([]);
	return pieces;
}

const opening = (mark: Mark): Piece =>
	isLink(mark) ? { kind: 'source', source: '[' } : { kind: 'open', source: DELIMITERS[mark] };

const closing = (mark: Mark): Piece =>
	isLink(mark)
		? { kind: 'source', source: `](${destination(mark.href)})` }
		: { kind: 'close', source: DELIMITERS[mark] };

function pieceOf(leaf: Leaf, setting: Setting): Piece {
	if (leaf.kind === 'break') return { kind: 'break', source: LINE_ENDS[setting] };
	if (leaf.kind === 'source') return { kind: 'source', source: leaf.source };
	return { kind: 'text', source: escapeText(leaf.text, leaf.marks.some(isLink) ? 'label' : 'text') };
}
