/** Address → Article: open, parse, understand. */

import { type Address, nameOfAddress } from '../article/address.ts';
import type { Article } from '../article/article.ts';
import type { Format } from '../article/format.ts';
import type { Failure, Resource } from '../article/resource.ts';
import { formatOf } from '../parse/format.ts';
import { parse } from '../parse/parse.ts';
import { open } from '../source/open.ts';

export interface Loaded {
	readonly kind: 'loaded';
	readonly address: Address;
	readonly format: Format;
	/** What it was read from, decoded. */
	readonly source: string;
	readonly article: Article;
}

/** What an article is wanted for says how far it must be understood. */
export type Understand = (article: Article) => Article | Promise<Article>;

export interface LoadOptions {
	readonly from?: Format | undefined;
	readonly understand: Understand;
}

export async function load(address: Address, options: LoadOptions): Promise<Loaded | Failure> {
	const resource = await open(address);
	return resource.kind === 'failure' ? resource : loadResource(resource, options);
}

export async function loadResource(resource: Resource, { from, understand }: LoadOptions): Promise<Loaded> {
	const article = await understand(await parse(resource, from));
	return {
		kind: 'loaded',
		address: resource.address,
		format: formatOf(resource, from),
		source: resource.text,
		article,
	};
}

/** Files read ahead while one is parsed: more does not make a disk faster, and a program may have only so many open. */
const READ_AHEAD = 8;

/** One after the other, in the same order. */
export async function* loadEach(addresses: readonly Address[], options: LoadOptions): AsyncGenerator<Loaded | Failure> {
	const ahead: Promise<Loaded | Failure>[] = [];
	for (const address of addresses) {
		ahead.push(load(address, options));
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
