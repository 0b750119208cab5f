/** Quotations and other labelled spans for other programs: a line each, its fields separated by tabs, or one JSON array an article. */

import type { Article } from '../article/article.ts';
import type { Format } from '../article/format.ts';
import type { Place } from '../article/place.ts';
import { voicesOf } from '../article/voices.ts';
import { sanitizeLine } from '../text/sanitize.ts';
import { spansOf } from './spans.ts';
import { spokenWords } from './spoken.ts';

export interface Sourced {
	readonly article: Article;
	/** What it was read from, decoded; offsets count in it. */
	readonly source: string;
	readonly format: Format;
}

/** Chunks of the output. `several`: whether this is one article of several, and so one line of JSON. */
export type LabelWriter = (sourced: Sourced, json: boolean, several: boolean) => Iterable<string>;

const row = (...fields: readonly (string | number)[]): string => `${fields.join('\t')}\n`;

/** An object a line, between brackets; all on one line when the line is an article. */
function* jsonArray(objects: Iterable<object>, several: boolean): Generator<string> {
	const [open, separator, close] = several ? ['[', ',', ']\n'] : ['[\n', ',\n', '\n]\n'];
	let isFirst = true;
	for (const object of objects) {
		yield (isFirst ? open : separator) + JSON.stringify(object);
		isFirst = false;
	}
	yield isFirst ? '[]\n' : close;
}

interface Quotation {
	readonly speaker: string | undefined;
	readonly text: string;
	readonly place: Place;
}

/** Every speech of the body in reading order, with the fullest name of its speaker. */
function quotationsOf(article: Article): readonly Quotation[] {
	const quotations = voicesOf(article).flatMap(({ name: speaker, said }) =>
		said.map(({ text, place }) => ({ speaker, text, place })),
	);
	return quotations.sort((a, b) => a.place.block - b.place.block || a.place.offset - b.place.offset);
}

function* quotationRows(article: Article): Generator<string> {
	for (const { speaker = '', text } of quotationsOf(article)) yield row(sanitizeLine(speaker), spokenWords(text));
}

const keyOf = ({ place, text }: Pick<Quotation, 'place' | 'text'>): string =>
	`${place.block} ${place.offset} ${text.length}`;

function* quotationObjects({ article, source, format }: Sourced): Generator<object> {
	const quotations = new Map(quotationsOf(article).map(quotation => [keyOf(quotation), quotation]));
	if (quotations.size === 0) return;
	for (const span of spansOf(article, source, format)) {
		const quotation = span.kind === 'speech' ? quotations.get(keyOf(span)) : undefined;
		if (quotation === undefined) continue;
		const { start, end, kind, text } = span;
		yield { start: start ?? null, end: end ?? null, kind, speaker: quotation.speaker ?? null, text };
	}
}

/** Large enough that writing costs few system calls, small enough that memory stays flat. */
const CHUNK_LENGTH = 1 << 16;

function* chunked(lines: Iterable<string>): Generator<string> {
	let chunk = '';
	for (const line of lines) {
		chunk += line;
		if (chunk.length < CHUNK_LENGTH) continue;
		yield chunk;
		chunk = '';
	}
	if (chunk !== '') yield chunk;
}

/** `speaker`, the words without their marks; in JSON with their marks and offsets. */
export const writeQuotes: LabelWriter = (sourced, json, several) =>
	chunked(json ? jsonArray(quotationObjects(sourced), several) : quotationRows(sourced.article));

function* spanObjects({ article, source, format }: Sourced): Generator<object> {
	for (const { start, end, kind, speaker, text } of spansOf(article, source, format))
		yield { start: start ?? null, end: end ?? null, kind, ...(speaker !== undefined && { speaker }), text };
}

function* spanRows({ article, source, format }: Sourced): Generator<string> {
	for (const { start = '', end = '', kind, text } of spansOf(article, source, format))
		yield row(start, end, kind, sanitizeLine(text));
}

/** `start`, `end`, `kind`, `text`; in JSON the speaker too. */
export const writeSpans: LabelWriter = (sourced, json, several) =>
	chunked(json ? jsonArray(spanObjects(sourced), several) : spanRows(sourced));
