/** Articles in few words, for tests. A string stands for a run of text. */

import type {
	Align,
	Article,
	Block,
	Code,
	Definitions,
	Figure,
	Footnote,
	Heading,
	HeadingLevel,
	Inline,
	List,
	ListItem,
	Metadata,
	Paragraph,
	Part,
	Quote,
	Rule,
	Table,
	TableRow,
} from '../../src/article/article.ts';

export type Words = string | Inline;

export const inlines = (words: readonly Words[]): Inline[] =>
	words.map(word => (typeof word === 'string' ? { kind: 'text', text: word } : word));

export const em = (...words: Words[]): Inline => ({ kind: 'emphasis', inlines: inlines(words) });
export const strong = (...words: Words[]): Inline => ({ kind: 'strong', inlines: inlines(words) });
export const strike = (...words: Words[]): Inline => ({ kind: 'strike', inlines: inlines(words) });
export const speech = (...words: Words[]): Inline => ({ kind: 'speech', inlines: inlines(words) });
/** Of somebody. */
export const said = (speaker: string, ...words: Words[]): Inline => ({
	kind: 'speech',
	speaker,
	inlines: inlines(words),
});
export const cited = (...words: Words[]): Inline => ({ kind: 'cited', inlines: inlines(words) });
export const link = (href: string, ...words: Words[]): Inline => ({ kind: 'link', href, inlines: inlines(words) });
export const code = (text: string): Inline => ({ kind: 'code', text });
export const image = (alt?: string): Inline => ({ kind: 'image', ...(alt === undefined ? {} : { alt }) });
export const note = (label: string): Inline => ({ kind: 'note', label });
export const br: Inline = { kind: 'break' };

export const p = (...words: Words[]): Paragraph => ({ kind: 'paragraph', inlines: inlines(words) });
export const h = (level: HeadingLevel, ...words: Words[]): Heading => ({
	kind: 'heading',
	level,
	inlines: inlines(words),
});
export const quote = (...blocks: Block[]): Quote => ({ kind: 'quote', blocks });
export const codeBlock = (text: string): Code => ({ kind: 'code', text });
export const hr: Rule = { kind: 'rule' };
export const footnote = (label: string, ...blocks: Block[]): Footnote => ({ kind: 'footnote', label, blocks });

/** A string is an item of one paragraph. */
export type Item = string | readonly Block[] | ListItem;

const listItem = (item: Item): ListItem => {
	if (typeof item === 'string') return { blocks: [p(item)] };
	return 'blocks' in item ? item : { blocks: item };
};

export const ul = (...items: Item[]): List => ({ kind: 'list', ordered: false, items: items.map(listItem) });
export const ol = (start: number, ...items: Item[]): List => ({
	kind: 'list',
	ordered: true,
	start,
	items: items.map(listItem),
});
/** Each row a term and what is said about it. */
export const definitions = (...rows: readonly (readonly [term: Words, ...descriptions: Item[]])[]): Definitions => ({
	kind: 'definitions',
	groups: rows.map(([term, ...descriptions]) => ({
		terms: [{ inlines: inlines([term]) }],
		descriptions: descriptions.map(item => ({ blocks: listItem(item).blocks })),
	})),
});
export const task = (checked: boolean, text: string): ListItem => ({ checked, blocks: [p(text)] });

/** Each row one string, its cells between bars; the first is the header. */
export function table(rows: readonly string[], align: readonly Align[] = []): Table {
	const tableRow = (row: string, index: number): TableRow => ({
		header: index === 0,
		cells: row.split('|').map(cell => ({ inlines: cell.trim() === '' ? [] : inlines([cell.trim()]) })),
	});
	return { kind: 'table', align, rows: rows.map(tableRow) };
}

export const figure = (alt: string, caption = '', credit = ''): Figure => ({
	kind: 'figure',
	...(alt === '' ? {} : { image: { alt } }),
	caption: caption === '' ? [] : inlines([caption]),
	credit: credit === '' ? [] : inlines([credit]),
});

/** The block as that part of the page. */
export const as = (part: Part, block: Block): Block => ({ ...block, part });

export const article = (blocks: readonly Block[], meta: Metadata = {}): Article => ({ meta, blocks, problems: [] });
