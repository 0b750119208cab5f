/**
 * The JSON form of an article, documented in article.schema.json: what other programs read and write, and what lectern keeps. It is
 * read by parse/json.ts. The keys have a fixed order, so that the same article is always the same text.
 */

import type {
	Article,
	Block,
	DefinitionGroup,
	Description,
	ImageSource,
	Inline,
	ListItem,
	Metadata,
	Problem,
	TableCell,
	TableRow,
	Term,
} from './article.ts';
import { bodyOf } from './body.ts';

/** Goes up when a reader of the older form would misread the newer one. */
export const JSON_VERSION = 1;

type KeyOf<T> = T extends unknown ? keyof T : never;
export type JsonKey =
	| 'lectern'
	| KeyOf<Article | Metadata | Problem | Block | ListItem | DefinitionGroup | Term | Description>
	| KeyOf<TableRow | TableCell | ImageSource | Inline>;

/** Every key of the form, in the order it is written. */
export const JSON_KEYS: Readonly<Record<JsonKey, true>> = {
	lectern: true,
	meta: true,
	kind: true,
	detail: true,
	part: true,
	id: true,
	title: true,
	byline: true,
	site: true,
	published: true,
	updated: true,
	level: true,
	ordered: true,
	start: true,
	numbering: true,
	delimiter: true,
	number: true,
	checked: true,
	header: true,
	columns: true,
	label: true,
	speaker: true,
	verb: true,
	href: true,
	src: true,
	alt: true,
	language: true,
	direction: true,
	url: true,
	text: true,
	image: true,
	caption: true,
	credit: true,
	align: true,
	rows: true,
	cells: true,
	items: true,
	groups: true,
	terms: true,
	descriptions: true,
	inlines: true,
	blocks: true,
	problems: true,
};

const KEY_ORDER: string[] = Object.keys(JSON_KEYS);

const INDENT = 2;

/** `pretty` for people, over several lines; `line` for programs that read one article a line. Neither ends in a newline. */
export type JsonShape = 'pretty' | 'line';

export function articleToJson(article: Article, shape: JsonShape = 'pretty'): string {
	const form = { lectern: JSON_VERSION, ...article, text: bodyOf(article) };
	return JSON.stringify(form, KEY_ORDER, shape === 'pretty' ? INDENT : undefined);
}
