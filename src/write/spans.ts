/** What each stretch of an article is, with its offsets in the source: for programs that go on with them, and for scoring. */

import type { Article, Block, Inline, Part } from '../article/article.ts';
import type { Format } from '../article/format.ts';
import { lengthOfBlock, lengthOfInlines } from '../article/length.ts';
import { blocksIn, inlinesIn } from '../article/parts.ts';
import type { Place } from '../article/place.ts';
import { PART_SEPARATOR, textOfBlock, textOfInlines } from '../article/text.ts';
import { ABSENT, type Offsets, sourceOffsets } from './source-offsets.ts';

export type SpanKind = Part | 'heading' | 'caption' | 'credit' | 'speech' | 'cited';

export interface LabelledSpan {
	/** In the decoded source text, in UTF-16 code units; absent where the source does not have the words. */
	readonly start?: number;
	readonly end?: number;
	readonly kind: SpanKind;
	/** Of speech, when the article says it. */
	readonly speaker?: string;
	/** As in the article. */
	readonly text: string;
	/** Where in the article it begins. */
	readonly place: Place;
}

/** A labelled stretch of a block's own text. */
interface Label {
	readonly kind: SpanKind;
	readonly offset: number;
	readonly text: string;
	readonly speaker?: string;
}

/** In reading order; of those that begin together the outer first. */
export function* spansOf(article: Article, source: string, format: Format): Generator<LabelledSpan> {
	let index = 0;
	for (const offsets of sourceOffsets(article.blocks, source, format)) {
		const block = article.blocks[index];
		for (const { kind, offset, text, speaker } of block === undefined ? [] : labelsOf(block)) {
			const found = rangeOf(offsets, offset, offset + text.length);
			const place = { block: index, offset };
			yield { ...found, kind, ...(speaker !== undefined && { speaker }), text, place };
		}
		index++;
	}
}

function rangeOf(offsets: Offsets, from: number, to: number): Pick<LabelledSpan, 'start' | 'end'> {
	const start = offsets.starts.subarray(from, to).find(offset => offset !== ABSENT);
	const end = offsets.ends.subarray(from, to).findLast(offset => offset !== ABSENT);
	return start === undefined || end === undefined ? {} : { start, end };
}

/** Only of what can be seen. The sort is stable: of those that are alike, the one that was found first, a block before its words. */
const labelsOf = (block: Block): readonly Label[] =>
	[...labelsIn(block)]
		.filter(({ text }) => /\S/.test(text))
		.sort((a, b) => a.offset - b.offset || b.text.length - a.text.length);

function* labelsIn(block: Block): Generator<Label> {
	for (const { node, offset } of blocksIn(block)) {
		if (node.part !== undefined) yield { kind: node.part, offset, text: textOfBlock(node) };
		else if (node.kind === 'heading') yield { kind: 'heading', offset, text: textOfBlock(node) };
		if (node.kind === 'figure') {
			const credit = lengthOfInlines(node.credit);
			const creditStart = offset + lengthOfBlock(node) - credit;
			const gap = credit > 0 ? PART_SEPARATOR.length : 0;
			yield* run('caption', node.caption, creditStart - gap - lengthOfInlines(node.caption));
			yield* run('credit', node.credit, creditStart);
		}
		if (node.kind === 'table' && node.caption !== undefined) yield* run('caption', node.caption, offset);
	}
	for (const { node, offset } of inlinesIn(block)) {
		if (node.kind !== 'speech' && node.kind !== 'cited' && node.kind !== 'dateline') continue;
		const speaker = node.kind === 'speech' ? node.speaker : undefined;
		yield { kind: node.kind, offset, text: textOfInlines(node.inlines), ...(speaker !== undefined && { speaker }) };
	}
}

function* run(kind: SpanKind, inlines: readonly Inline[], offset: number): Generator<Label> {
	yield { kind, offset, text: textOfInlines(inlines) };
}
