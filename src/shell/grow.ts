/** An article that can be read while it is being loaded: first what the first screen needs, then the rest. */

import type { Address } from '../article/address.ts';
import type { Article } from '../article/article.ts';
import type { Format } from '../article/format.ts';
import type { Failure, Resource } from '../article/resource.ts';
import { formatOf } from '../parse/format.ts';
import { parse, parseInParts } from '../parse/parse.ts';
import { openBeginning } from '../source/file.ts';
import { open } from '../source/open.ts';
import { type Extent, understand, WHOLE } from '../understand/understand.ts';
import { nextTurn } from './turn.ts';
import { holdYoungGeneration } from './young-generation.ts';

/** An article that may not have been read to its end yet. */
export interface Growing {
	readonly kind: 'growing';
	readonly article: Article;
	readonly complete: boolean;
}

/** In UTF-16 code units. A longer text comes in several parts: its first is not kept waiting for the second. */
const LONG_TEXT = 512 * 1024;

/**
 * First what is needed for the first screen, then the whole, then with what can wait. Between two parts of a long article whatever else
 * waits has its turn, so keys are answered while 10 MB are being read.
 */
export async function* loadInParts(resource: Resource, from?: Format): AsyncGenerator<Growing> {
	if (resource.text.length <= LONG_TEXT) {
		const article = understand(await parse(resource, from));
		yield { kind: 'growing', article, complete: true };
		yield { kind: 'growing', article: await inFull(article, WHOLE), complete: true };
	} else yield* loadLong(resource, from);
}

async function* loadLong(resource: Resource, from?: Format): AsyncGenerator<Growing> {
	let whole: Article | undefined;
	/** The last part that has come: only the next one tells that it is not the last of all. */
	let pending: Article | undefined;
	const appended = async (part: Article, last: boolean): Promise<Article> => {
		const extent = { first: whole === undefined, last };
		const understood = understand(part, extent);
		await nextTurn();
		return append(whole, await inFull(understood, extent));
	};
	let release: (() => void) | undefined;
	try {
		for await (const part of parseInParts(resource, from)) {
			if (pending === undefined)
				yield { kind: 'growing', article: understand(part, { first: true, last: false }), complete: false };
			else {
				whole = await appended(pending, false);
				release ??= holdYoungGeneration();
				await nextTurn();
			}
			pending = part;
		}
		if (pending !== undefined) yield { kind: 'growing', article: await appended(pending, true), complete: true };
	} finally {
		release?.();
	}
}

async function inFull(article: Article, extent: Extent): Promise<Article> {
	// Not before the first screen.
	const late = await import('../understand/in-full.ts');
	return late.inFull(article, extent);
}

/** The same from an address. The first screen of a long text is there before the whole file has been read. */
export async function* openInParts(address: Address, from?: Format): AsyncGenerator<Growing | Failure> {
	const beginning = address.kind === 'path' ? await openBeginning(address.path) : undefined;
	// Other formats may have their title, their notes or their end tags anywhere.
	if (beginning !== undefined && formatOf(beginning, from) === 'text') {
		const first = await loadInParts(beginning, from).next();
		if (!first.done) yield { ...first.value, complete: false };
	}
	const resource = await open(address);
	if (resource.kind === 'failure') yield resource;
	else yield* loadInParts(resource, from);
}

function append(whole: Article | undefined, part: Article): Article {
	if (whole === undefined) return part;
	return {
		meta: whole.meta,
		blocks: whole.blocks.concat(part.blocks),
		problems: whole.problems.concat(part.problems),
	};
}
