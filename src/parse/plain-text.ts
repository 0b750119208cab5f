/** Plain text → Article. Total: any text is an article. */

import type { Article, Block } from '../article/article.ts';
import { blocksOf } from './plain-text/blocks.ts';
import { chunksOf, type Stretch, stretchesOf } from './plain-text/lines.ts';
import { startsStretchIn } from './plain-text/prose.ts';
import { shapeOf } from './plain-text/shape.ts';

export interface PartSizes {
	/** How much text the first part holds at least, in UTF-16 code units. */
	readonly first: number;
	readonly later: number;
}

/** The first is some pages, so that they show at once; the later ones are large, so that they are few, but each takes only milliseconds. */
const PART_SIZES: PartSizes = { first: 64 * 1024, later: 256 * 1024 };

export function parseText(text: string): Article {
	return { meta: {}, blocks: [...parseTextInParts(text)].flatMap(part => part.blocks), problems: [] };
}

/** Consecutive parts; their blocks one after the other are those of the whole. At least one part, maybe without blocks. */
export function* parseTextInParts(text: string, sizes: PartSizes = PART_SIZES): Generator<Article> {
	const chunks = chunksOf(text);
	const sample = chunks.next();
	if (sample.done) return yield partOf([]);
	const shape = shapeOf(sample.value);

	let read = 0;
	function* counted(stretches: Iterable<Stretch>): Generator<Stretch> {
		for (const stretch of stretches) {
			for (const line of stretch) read += line.length;
			yield stretch;
		}
	}

	let blocks: Block[] = [];
	let full = sizes.first;
	for (const block of blocksOf(counted(stretchesOf(joined(sample.value, chunks), startsStretchIn(shape))), shape)) {
		blocks.push(block);
		if (read < full) continue;
		yield partOf(blocks);
		blocks = [];
		full = read + sizes.later;
	}
	if (blocks.length > 0 || full === sizes.first) yield partOf(blocks);
}

const partOf = (blocks: readonly Block[]): Article => ({ meta: {}, blocks, problems: [] });

function* joined(first: string, rest: Iterable<string>): Generator<string> {
	yield first;
	yield* rest;
}
