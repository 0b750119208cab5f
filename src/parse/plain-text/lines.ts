/** Lines and stretches: what a plain text is made of before anyone says what it means. */

import { sanitize } from '../../text/sanitize.ts';

/**
 * How much is cleaned and cut into lines at once, in UTF-16 code units. The first chunk is also the sample that the shape of the
 * whole text is judged by (shape.ts): some hundred paragraphs, read in a millisecond.
 */
export const SAMPLE_SIZE: number = 64 * 1024;
const CHUNK_SIZE = 256 * 1024;

/**
 * A stretch longer than this is cut, so that a text without a single blank line still shows its first page at once. No paragraph,
 * stanza or listing that stands without a blank line is that long.
 */
const MAX_STRETCH_LINES = 1000;

/** CR LF, lone CR, NEL, VT, form feed, U+2028 and U+2029 all end a line. */
const OTHER_LINE_END = /\r\n?|[\v\f\x85\u2028\u2029]/g;
const ANY_OTHER_LINE_END = /[\r\v\f\x85\u2028\u2029]/;
/** These end a page or a paragraph: what follows begins anew. */
const PARAGRAPH_ENDS = new Set(['\f', '\u2029']);

const BYTE_ORDER_MARK = '\ufeff';

function clean(chunk: string): string {
	const lines = ANY_OTHER_LINE_END.test(chunk)
		? chunk.replace(OTHER_LINE_END, end => (PARAGRAPH_ENDS.has(end) ? '\n\n' : '\n'))
		: chunk;
	return sanitize(lines);
}

/** The text in clean chunks that end where a line does. Only the last may lack its line feed. */
export function* chunksOf(text: string): Generator<string> {
	let at = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
	let size = SAMPLE_SIZE;
	while (at < text.length) {
		const feed = text.indexOf('\n', at + size);
		const end = feed < 0 ? text.length : feed + 1;
		yield clean(text.slice(at, end));
		at = end;
		size = CHUNK_SIZE;
	}
}

/** Consecutive lines without a blank one between, right-trimmed; never none. */
export type Stretch = readonly string[];

/** Whether a new stretch begins with `line` although no blank line stands before it. */
export type Boundary = (line: string, before: Stretch) => boolean;

export function* stretchesOf(chunks: Iterable<string>, startsStretch: Boundary): Generator<Stretch> {
	let stretch: string[] = [];
	for (const chunk of chunks) {
		let at = 0;
		while (at < chunk.length) {
			const feed = chunk.indexOf('\n', at);
			const end = feed < 0 ? chunk.length : feed;
			const line = chunk.slice(at, end).trimEnd();
			at = end + 1;
			const ends = line === '' || stretch.length >= MAX_STRETCH_LINES || startsStretch(line, stretch);
			if (ends && stretch.length > 0) {
				yield stretch;
				stretch = [];
			}
			if (line !== '') stretch.push(line);
		}
	}
	if (stretch.length > 0) yield stretch;
}
