/** Rows in the order in which a terminal draws them: resolved with their paragraph, then turned by themselves, cluster by cluster. */

import type { Direction } from '../article/article.ts';
import { shaped } from '../text/arabic-shaping.ts';
import { baseLevel, directionOf, drawnAt, isLetterFromTheRight, levelsOf, visualOrder } from '../text/bidi.ts';
import { hasBreakControl } from '../text/break-controls.ts';
import { graphemeEnd } from '../text/graphemes.ts';
import { widthOf } from '../text/width.ts';
import type { Finish } from './direction.ts';
import type { Bidi } from './layout.ts';
import type { Span } from './line.ts';

interface Cluster {
	readonly text: string;
	readonly level: number;
	/** That of its first character. */
	readonly span: Span;
	/** In the text of the block; none where it is of two places there. */
	readonly offset: number | undefined;
}

/** LRM, RLM, ALM: left out of what they have put in order. Each is a cluster by itself. */
const ORDER_MARK = /[\u200E\u200F\u061C]/;

/** Who turns rows: the program, or it turns all but the letters of each word. */
type Turner = 'app' | 'words';

export const turnerOf = (bidi: Bidi): Turner | undefined => (bidi === 'app' || bidi === 'words' ? bidi : undefined);

/** For rows of a text that runs so. */
export function ordererFor(text: string, direction: Direction, turner: Turner): Finish {
	const levels = levelsOf(text, direction);
	const base = baseLevel(direction);
	return (row, start, end) => {
		const source = text.slice(start, end);
		const own = levels.subarray(start, end);
		const spans = inOrder(row.spans, drawn => levelsOfRow(drawn, source, own, base), turner);
		if (spans === row.spans) return row;
		// Some terminals would have given them a cell.
		const width = ORDER_MARK.test(source) ? widthOf(spans.map(span => span.text).join('')) : row.width;
		return { ...row, spans, width };
	};
}

/** A line of its own; it runs as its first letter does when no direction is given. */
export const orderedSpans = (spans: readonly Span[], turner: Turner, direction?: Direction): readonly Span[] =>
	inOrder(spans, text => levelsOf(text, direction ?? directionOf(text)), turner);

/**
 * The levels of what is drawn of a row: some characters of the text are left out of it, spaces have been stretched, a hyphen or an indent
 * has come to it. What has come stands at the level of what it follows.
 */
function levelsOfRow(drawn: string, text: string, levels: Uint8Array, base: number): Uint8Array {
	if (drawn === text) return levels;
	const found = new Uint8Array(drawn.length);
	let at = 0;
	for (let index = 0; index < drawn.length; index++) {
		const unit = drawn.charCodeAt(index);
		const next = nextIn(text, at, unit);
		if (next >= 0) at = next + 1;
		found[index] = (at > 0 ? levels[at - 1] : undefined) ?? base;
	}
	return found;
}

/** Where a unit of the drawn row stands in the text, from `at` on; -1 when it is not of the text. */
function nextIn(text: string, at: number, unit: number): number {
	let next = at;
	while (next < text.length && text.charCodeAt(next) !== unit && hasBreakControl(text.charAt(next))) next++;
	return text.charCodeAt(next) === unit ? next : -1;
}

/** Letters that join; all others are as they are. */
const ARABIC = /[\u0620-\u06D5]/;

/** The spans themselves where nothing of them runs from the right. */
function inOrder(spans: readonly Span[], levelsFor: (text: string) => Uint8Array, turner: Turner): readonly Span[] {
	const text = spans.map(span => span.text).join('');
	const levels = levelsFor(text);
	if (levels.every(level => level === 0)) return spans;
	// A terminal that turns words joins their letters too.
	const letters = turner === 'app' && ARABIC.test(text) ? shaped(text) : text;
	const clusters = clustersOf(spans, letters, levels);
	const order = visualOrder(clusters.map(({ level }) => level)).flatMap(index => clusters[index] ?? []);
	const drawn: Drawn[] = [];
	for (const cluster of turner === 'words' ? withWordsAsRead(order) : order)
		if (!ORDER_MARK.test(cluster.text)) addCluster(drawn, cluster);
	return drawn.length > 0 ? drawn : spans;
}

type Drawn = { -readonly [Key in keyof Span]: Span[Key] };

/** Neighbours are one span, as long as they are neighbours in the text of the block too. */
function addCluster(drawn: Drawn[], { text, level, span: { roles, link }, offset }: Cluster): void {
	const last = drawn.at(-1);
	const next = last?.offset === undefined ? undefined : last.offset + last.text.length;
	if (last?.roles === roles && last.link === link && next === offset) last.text += drawnAt(level, text);
	else
		drawn.push({
			text: drawnAt(level, text),
			roles,
			...(offset === undefined ? {} : { offset }),
			...(link === undefined ? {} : { link }),
		});
}

/** Words are letters side by side: what stands between them is not turned with them. */
function withWordsAsRead(clusters: readonly Cluster[]): Cluster[] {
	const words: Cluster[] = [];
	let word: Cluster[] = [];
	for (const cluster of clusters) {
		if (cluster.level % 2 === 1 && isLetterFromTheRight(cluster.text)) word.unshift(cluster);
		else {
			words.push(...word, cluster);
			word = [];
		}
	}
	return [...words, ...word];
}

const NO_SPAN: Span = { text: '', roles: [] };

/** `text` is that of the spans, to the code unit. A cluster stands at the level of its first character, and has the roles of it. */
function clustersOf(spans: readonly Span[], text: string, levels: Uint8Array): Cluster[] {
	const clusters: Cluster[] = [];
	let index = 0;
	let spanStart = 0;
	for (let start = 0; start < text.length; ) {
		for (let span = spans[index]; span && start >= spanStart + span.text.length; span = spans[index]) {
			if (index === spans.length - 1) break;
			spanStart += span.text.length;
			index++;
		}
		const end = graphemeEnd(text, start);
		const span = spans[index] ?? NO_SPAN;
		const offset = isTogether(spans, index, end - spanStart) ? offsetIn(span, start - spanStart) : undefined;
		clusters.push({ text: text.slice(start, end), level: levels[start] ?? 0, span, offset });
		start = end;
	}
	return clusters;
}

const offsetIn = ({ offset }: Span, inside: number): number | undefined =>
	offset === undefined ? undefined : offset + inside;

/** Whether so many code units from the start of a span on are one piece of the text of the block. */
function isTogether(spans: readonly Span[], first: number, units: number): boolean {
	let left = units;
	for (let index = first; ; index++) {
		const span = spans[index] ?? NO_SPAN;
		if (left <= span.text.length) return true;
		if (offsetIn(span, span.text.length) !== spans[index + 1]?.offset) return false;
		left -= span.text.length;
	}
}
