/** The nodes of the JSON form: one reader a kind, and what becomes of values that are no node. */

import type {
	Align,
	Block,
	BlockKind,
	DefinitionGroup,
	Delimiter,
	HeadingLevel,
	ImageSource,
	Inline,
	InlineKind,
	ListItem,
	Numbering,
	Part,
	TableCell,
	TableRow,
	Term,
} from '../../article/article.ts';
import type { JsonKey } from '../../article/json.ts';
import type { BlockOf, InlineOf } from '../../article/visit.ts';
import { sanitize } from '../../text/sanitize.ts';
import { MAX_DEPTH } from '../limits.ts';
import {
	aFlag,
	aNumber,
	anObject,
	aSpan,
	aText,
	at,
	type Form,
	isObject,
	type JsonObject,
	oneOf,
	own,
} from './form.ts';

/** What the other parsers keep is read back: as deep in blocks, and in inlines within them. */
const MAX_NODE_DEPTH = 2 * MAX_DEPTH;

const aPart = oneOf<Part>({ title: true, dek: true, byline: true, dateline: true, furniture: true, repeat: true });
const aNumbering = oneOf<Numbering>({
	'lower-alpha': true,
	'upper-alpha': true,
	'lower-roman': true,
	'upper-roman': true,
});
const aDelimiter = oneOf<Delimiter>({ ')': true, '()': true, '、': true });
const anAlign = oneOf<Align>({ start: true, center: true, end: true });

type Read<Result> = (form: Form, object: JsonObject, path: string, depth: number) => Result;

/** What a kind has of its own; `kind`, and for blocks `part` and `id`, are read for all. */
type Own<Node> = Node extends Block ? Omit<Node, 'kind' | 'part' | 'id'> : Omit<Node, 'kind'>;

const blockReaders: { readonly [Kind in BlockKind]: Read<Own<BlockOf<Kind>>> } = {
	paragraph: (form, block, path, depth) => ({ inlines: readInlines(form, block, 'inlines', path, depth) }),
	heading: (form, block, path, depth) => ({
		level: readLevel(form, block, path),
		inlines: readInlines(form, block, 'inlines', path, depth),
	}),
	quote: (form, block, path, depth) => ({ blocks: readBlocks(form, block, path, depth) }),
	list(form, block, path, depth) {
		const start = form.optional(block, 'start', path, aNumber);
		const numbering = form.optional(block, 'numbering', path, aNumbering);
		const delimiter = form.optional(block, 'delimiter', path, aDelimiter);
		return {
			ordered: form.flag(block, 'ordered', path),
			...(start !== undefined && { start }),
			...(numbering !== undefined && { numbering }),
			...(delimiter !== undefined && { delimiter }),
			items: readEach(form, block, 'items', path, (item, itemPath) => readItem(form, item, itemPath, depth)),
		};
	},
	definitions: (form, block, path, depth) => ({
		groups: readEach(form, block, 'groups', path, (group, groupPath) => readGroup(form, group, groupPath, depth)),
	}),
	code(form, block, path) {
		const language = form.optional(block, 'language', path, aText);
		return { text: form.text(block, 'text', path), ...(language !== undefined && { language }) };
	},
	table: (form, block, path, depth) => ({
		...(own(block, 'caption') !== undefined && { caption: readInlines(form, block, 'caption', path, depth) }),
		align: form.array(block, 'align', path).map((value, index) => {
			const align = anAlign(value);
			if (align === undefined) form.report('json', `${at(path, 'align')}[${index}]`);
			return align ?? 'start';
		}),
		rows: readEach(form, block, 'rows', path, (row, rowPath) => readRow(form, row, rowPath, depth)),
	}),
	figure(form, block, path, depth) {
		const image = form.optional(block, 'image', path, anObject);
		return {
			...(image && { image: readImage(form, image, at(path, 'image')) }),
			caption: readInlines(form, block, 'caption', path, depth),
			credit: readInlines(form, block, 'credit', path, depth),
		};
	},
	rule: () => ({}),
	footnote: (form, block, path, depth) => ({
		label: form.text(block, 'label', path),
		blocks: readBlocks(form, block, path, depth),
	}),
};

const readSpan: Read<{ inlines: readonly Inline[] }> = (form, inline, path, depth) => ({
	inlines: readInlines(form, inline, 'inlines', path, depth),
});

const inlineReaders: { readonly [Kind in InlineKind]: Read<Own<InlineOf<Kind>>> } = {
	text: (form, inline, path) => ({ text: form.text(inline, 'text', path) }),
	emphasis: readSpan,
	strong: readSpan,
	strike: readSpan,
	code: (form, inline, path) => ({ text: form.text(inline, 'text', path) }),
	link: (form, inline, path, depth) => ({
		href: form.text(inline, 'href', path),
		...readSpan(form, inline, path, depth),
	}),
	speech(form, inline, path, depth) {
		const speaker = form.optional(inline, 'speaker', path, aText);
		const verb = form.optional(inline, 'verb', path, aText);
		return {
			...(speaker !== undefined && { speaker }),
			...(verb !== undefined && { verb }),
			...readSpan(form, inline, path, depth),
		};
	},
	cited: readSpan,
	dateline: readSpan,
	image: (form, inline, path) => readImage(form, inline, path),
	break: () => ({}),
	note: (form, inline, path) => ({ label: form.text(inline, 'label', path) }),
};

export const readBlocks = (form: Form, parent: JsonObject, path: string, depth: number): readonly Block[] =>
	form.array(parent, 'blocks', path).flatMap((value, index): readonly Block[] => {
		const blockPath = `${at(path, 'blocks')}[${index}]`;
		const block = readNode<Block>(form, value, blockPath, depth, blockReaders);
		if (block === undefined) {
			const text = textIn(value);
			return text === '' ? [] : [{ kind: 'paragraph', inlines: [{ kind: 'text', text }] }];
		}
		// A node that was understood is an object.
		const object = value as JsonObject;
		const part = form.optional(object, 'part', blockPath, aPart);
		const id = form.optional(object, 'id', blockPath, aText);
		return [{ ...block, ...(part !== undefined && { part }), ...(id !== undefined && { id }) }];
	});

const readInlines = (form: Form, parent: JsonObject, key: JsonKey, path: string, depth: number): readonly Inline[] =>
	form.array(parent, key, path).flatMap((value, index): readonly Inline[] => {
		const inline = readNode<Inline>(form, value, `${at(path, key)}[${index}]`, depth, inlineReaders);
		if (inline !== undefined) return [inline];
		const text = textIn(value);
		return text === '' ? [] : [{ kind: 'text', text }];
	});

/** The node, or nothing when it is none or lies too deep; the reason is reported. */
function readNode<Node extends Block | Inline>(
	form: Form,
	value: unknown,
	path: string,
	depth: number,
	readers: Readonly<Record<string, Read<object>>>,
): Node | undefined {
	if (depth >= MAX_NODE_DEPTH) {
		form.report('too-deep', path);
		return undefined;
	}
	const kind = isObject(value) ? own(value, 'kind') : undefined;
	const read = typeof kind === 'string' && Object.hasOwn(readers, kind) ? readers[kind] : undefined;
	if (!isObject(value) || read === undefined) {
		form.report('json', isObject(value) ? at(path, 'kind') : path);
		return undefined;
	}
	// The table guarantees that the reader returns what this very kind has; TypeScript cannot follow the correlation.
	return { kind, ...read(form, value, path, depth + 1) } as Node;
}

/** The keys that hold what a reader would see. */
const TEXT_KEYS: ReadonlySet<string> = new Set<JsonKey>(['text', 'alt']);

/** All text in what could not be read as a node, in order. Without recursion: it may be too deep for it. */
function textIn(root: unknown): string {
	const texts: string[] = [];
	const rest: unknown[] = [root];
	while (rest.length > 0) {
		const value = rest.pop();
		if (typeof value === 'string') texts.push(sanitize(value));
		else if (Array.isArray(value)) pushAll(rest, value);
		else if (isObject(value)) pushAll(rest, textParts(value));
	}
	return texts.join(' ');
}

const textParts = (object: JsonObject): readonly unknown[] =>
	Object.entries(object)
		.filter(([key, value]) => typeof value === 'object' || TEXT_KEYS.has(key))
		.map(([, value]) => value);

/** Last first, as a stack wants it. Not by spreading: an array may have more elements than a call has room for arguments. */
function pushAll(stack: unknown[], values: readonly unknown[]): void {
	for (let index = values.length - 1; index >= 0; index--) stack.push(values[index]);
}

function readEach<Item>(
	form: Form,
	parent: JsonObject,
	key: JsonKey,
	path: string,
	read: (item: JsonObject, path: string) => Item,
): readonly Item[] {
	return form.array(parent, key, path).flatMap((value, index): readonly Item[] => {
		const itemPath = `${at(path, key)}[${index}]`;
		if (isObject(value)) return [read(value, itemPath)];
		form.report('json', itemPath);
		return [];
	});
}

function readItem(form: Form, item: JsonObject, path: string, depth: number): ListItem {
	const number = form.optional(item, 'number', path, aNumber);
	const checked = form.optional(item, 'checked', path, aFlag);
	return {
		...(number !== undefined && { number }),
		...(checked !== undefined && { checked }),
		blocks: readBlocks(form, item, path, depth),
	};
}

const readGroup = (form: Form, group: JsonObject, path: string, depth: number): DefinitionGroup => ({
	terms: readEach(form, group, 'terms', path, (term, termPath) => readTerm(form, term, termPath, depth)),
	descriptions: readEach(form, group, 'descriptions', path, (description, descriptionPath) => ({
		blocks: readBlocks(form, description, descriptionPath, depth),
	})),
});

function readTerm(form: Form, term: JsonObject, path: string, depth: number): Term {
	const id = form.optional(term, 'id', path, aText);
	return { ...(id !== undefined && { id }), inlines: readInlines(form, term, 'inlines', path, depth) };
}

const readRow = (form: Form, row: JsonObject, path: string, depth: number): TableRow => ({
	header: form.flag(row, 'header', path),
	cells: readEach(form, row, 'cells', path, (cell, cellPath) => readCell(form, cell, cellPath, depth)),
});

function readCell(form: Form, cell: JsonObject, path: string, depth: number): TableCell {
	const columns = form.optional(cell, 'columns', path, aSpan);
	const rows = form.optional(cell, 'rows', path, aSpan);
	return {
		inlines: readInlines(form, cell, 'inlines', path, depth),
		...(columns !== undefined && { columns }),
		...(rows !== undefined && { rows }),
	};
}

function readImage(form: Form, image: JsonObject, path: string): ImageSource {
	const src = form.optional(image, 'src', path, aText);
	const alt = form.optional(image, 'alt', path, aText);
	return { ...(src !== undefined && { src }), ...(alt !== undefined && { alt }) };
}

function readLevel(form: Form, heading: JsonObject, path: string): HeadingLevel {
	const level = aNumber(own(heading, 'level'));
	if (level !== undefined && level >= 1 && level <= 6) return level as HeadingLevel;
	form.report('json', at(path, 'level'));
	return 6;
}
