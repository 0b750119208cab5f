/** Address → Article: open, parse, understand. */

import { type Address, nameOfAddress } from '../article/address.ts';
import type { Article } from '../article/article.ts';
import type { Format } from '../article/format.ts';
import type { Failure, Resource } from '../article/resource.ts';
import { formatOf } from '../parse/format.ts';
import { parse, parseInParts } from '../parse/parse.ts';
import { open } from '../source/open.ts';
import { understand } from '../understand/understand.ts';
import { nextTurn } from './turn.ts';

export interface Loaded {
	readonly kind: 'loaded';
	readonly address: Address;
	readonly format: Format;
	readonly article: Article;
}

export async function load(address: Address, from?: Format): Promise<Loaded | Failure> {
	const resource = await open(address);
	return resource.kind === 'failure' ? resource : loadResource(resource, from);
}

export async function loadResource(resource: Resource, from?: Format): Promise<Loaded> {
	const article = understand(await parse(resource, from));
	return { kind: 'loaded', address: resource.address, format: formatOf(resource, from), article };
}

/** Files read ahead while one is parsed: more does not make a disk faster, and a program may have only so many open. */
const READ_AHEAD = 8;

/** One after the other, in the same order. */
export async function* loadEach(addresses: readonly Address[], from?: Format): AsyncGenerator<Loaded | Failure> {
	const ahead: Promise<Loaded | Failure>[] = [];
	for (const address of addresses) {
		ahead.push(load(address, from));
		if (ahead.length > READ_AHEAD) yield* next(ahead);
	}
	while (ahead.length > 0) yield* next(ahead);
}

async function* next(ahead: Promise<Loaded | Failure>[]): AsyncGenerator<Loaded | Failure> {
	const loaded = await ahead.shift();
	if (loaded !== undefined) yield loaded;
}

/** No article, and nobody’s mistake: JSON that is none of ours, a program without extension. In a folder it is passed over. */
export function isBystander(loaded: Loaded | Failure): boolean {
	if (loaded.kind === 'failure') return loaded.reason === 'not-text' && !EXTENSION.test(nameOfAddress(loaded.address));
	const { format, article } = loaded;
	const [first, ...others] = article.blocks;
	const isKeptAsItWas = others.length === 0 && first?.kind === 'code' && first.language === 'json';
	return format === 'json' && isKeptAsItWas && article.problems.some(problem => problem.kind === 'json');
}

const EXTENSION = /\.[^./\\]*$/;

/** An article that may not have been read to its end yet. */
export interface Growing {
	readonly article: Article;
	readonly complete: boolean;
}

/**
 * First what is needed for the first screen, then the whole. Between two parts of a long article whatever else waits has its turn, so
 * keys are answered while 10 MB are being read.
 */
export async function* loadInParts(resource: Resource, from?: Format): AsyncGenerator<Growing> {
	let whole: Article | undefined;
	let next: Article | undefined;
	for await (const part of parseInParts(resource, from)) {
		if (next !== undefined) {
			const first = whole === undefined;
			whole = append(whole, understand(next, { first, last: false }));
			if (first) yield { article: whole, complete: false };
			await nextTurn();
		}
		next = part;
	}
	if (next === undefined) return;
	yield { article: append(whole, understand(next, { first: whole === undefined, last: true })), complete: true };
}

function append(whole: Article | undefined, part: Article): Article {
	if (whole === undefined) return part;
	return {
		meta: whole.meta,
		blocks: whole.blocks.concat(part.blocks),
		problems: whole.problems.concat(part.problems),
	};
}
