/** Markdown → Article: CommonMark, GFM and front matter. Total: any text is an article. */

import type { Definition, FootnoteDefinition, Nodes, Root } from 'mdast';
import type { Article, Block, Footnote, Metadata } from '../article/article.ts';
import { sanitize } from '../text/sanitize.ts';
import { parseGrammar } from './markdown/grammar.ts';
import { headingIds } from './markdown/heading-ids.ts';
import { type Piece, piecesOf } from './markdown/pieces.ts';
import { blocksOf, type HtmlFragments, type Whole } from './markdown/to-article.ts';
import { joinParts } from './parts.ts';

export const parseMarkdown = (text: string): Promise<Article> => joinParts(parseMarkdownInParts(text));

/**
 * Consecutive parts; their blocks one after the other are those of the whole. At least one. The first has the metadata. `length` is how
 * much text a part holds at least, in UTF-16 code units.
 */
export async function* parseMarkdownInParts(text: string, length?: number): AsyncGenerator<Article> {
	const { front, body } = splitFrontMatter(text.replace(/^\uFEFF/, ''));
	const head = front === undefined ? NO_HEAD : await headOf(front);
	// Without a `<` there is no HTML, and its parser need not be loaded.
	const html = body.includes('<') ? (await import('./html/fragment.ts')).htmlFragments : NO_HTML;
	const headingId = headingIds(body);
	const notes: Footnote[] = [];
	let first = true;
	for (const piece of piecesOf(body, length)) {
		const read = articleOf(piece, html, headingId, notes);
		const part = piece.isLast ? { ...read, blocks: [...read.blocks, ...notes] } : read;
		yield first
			? { meta: head.meta, blocks: [...head.blocks, ...part.blocks], problems: [...head.problems, ...part.problems] }
			: part;
		first = false;
	}
}

/** Longer than any list of names and dates: then it is not front matter. In UTF-16 code units. */
const MAX_FRONT_MATTER = 64 * 1024;
const FRONT_MATTER_START = /^---[ \t]*\r?\n(?=\s*(?:#|["']?[\p{L}_][\p{L}\p{N}_ -]{0,60}["']?[ \t]*:))/u;
const FRONT_MATTER_END = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m;

interface Split {
	readonly front?: string;
	readonly body: string;
}

/** A fence at the very start with a key below it, up to the next fence. Otherwise it is a rule, as in any Markdown. */
function splitFrontMatter(text: string): Split {
	const start = FRONT_MATTER_START.exec(text)?.[0];
	if (start === undefined) return { body: text };
	const inside = text.slice(start.length, start.length + MAX_FRONT_MATTER);
	const end = FRONT_MATTER_END.exec(inside);
	if (end === null) return { body: text };
	return { front: inside.slice(0, end.index), body: text.slice(start.length + end.index + end[0].length) };
}

const NO_HEAD: Article = { meta: {}, blocks: [], problems: [] };

async function headOf(front: string): Promise<Article> {
	const { parseFrontMatter } = await import('./markdown/front-matter.ts');
	const meta: Metadata | undefined = parseFrontMatter(front);
	if (meta !== undefined) return { ...NO_HEAD, meta };
	const kept: Block = { kind: 'code', text: sanitize(front.trimEnd()), language: 'yaml' };
	return { meta: {}, blocks: [kept], problems: [{ kind: 'front-matter' }] };
}

const ITEM_NUMBER = /^\d+([.)])/;
/** Nine figures and the sign after them. */
const LONGEST_NUMBER = 10;

const NO_HTML: HtmlFragments = { blocksOf: () => [], inlinesOf: () => [] };

function articleOf(piece: Piece, html: HtmlFragments, headingId: Whole['headingId'], notes: Footnote[]): Article {
	const { root, bounded } = parseGrammar(piece.text);
	let tooDeep = bounded;
	const onTooDeep = (): void => {
		tooDeep = true;
	};
	const whole: Whole = {
		...definitionsIn(root),
		html,
		headingId,
		notes,
		delimiterAt: (offset = 0) => ITEM_NUMBER.exec(piece.text.slice(offset, offset + LONGEST_NUMBER))?.[1],
		onTooDeep,
	};
	const blocks = blocksOf(root.children.slice(piece.borrowed), whole);
	return { meta: {}, blocks, problems: tooDeep ? [{ kind: 'too-deep' }] : [] };
}

/** Definitions stand anywhere, quotes and lists included; of two for one label the first counts. */
function definitionsIn(root: Root): Pick<Whole, 'definitions' | 'footnotes'> {
	const definitions = new Map<string, Definition>();
	const footnotes = new Map<string, FootnoteDefinition>();
	const visit = (node: Nodes): void => {
		if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
		if (node.type === 'footnoteDefinition' && !footnotes.has(node.identifier)) footnotes.set(node.identifier, node);
		if ('children' in node) node.children.forEach(visit);
	};
	visit(root);
	return { definitions, footnotes };
}
