/** Quotation marks of any kind → what is said and what is only cited, in the text of one paragraph. */

import { kindOf } from './cited.ts';
import { ANY_DOUBLE_MARK, doubleMarkedIn, type Quoted } from './double-marks.ts';
import { withoutIncises } from './incises.ts';
import type { MarkHabits } from './mark-habits.ts';
import type { Marked } from './marked.ts';
import { ANY_SINGLE_MARK, singleMarkedIn } from './single-marks.ts';

export interface MarkedText {
	readonly marked: readonly Marked[];
	/** The mark of the speech that is still going on at the end; undefined when none is. */
	readonly open?: string;
}

/** Of a text without any. */
export const NO_MARKS: MarkedText = { marked: [] };

/** Every mark there is, among them apostrophes. Without the alternatives of the patterns below it is found several times as fast. */
export const ANY_MARK: RegExp = /["'‘‚“”„‟«»‹›「」『』〝〞〟＂`]/;

/** The stretches in order. `goesOn`: the mark of a speech that the paragraph before left open. */
export function markedIn(text: string, habits: MarkHabits, goesOn?: string): MarkedText {
	const isDouble = ANY_DOUBLE_MARK.test(text);
	const isSingle = ANY_SINGLE_MARK.test(text);
	if (!isDouble && !isSingle) return NO_MARKS;
	const takesUp = goesOn !== undefined && takesUpSpeech(text, goesOn);
	const double = isDouble ? doubleMarkedIn(text, habits, takesUp) : [];
	const single = isSingle ? singleMarkedIn(text, containersOf(double), takesUp) : [];
	const quoted = inOrder(double, single);
	const last = quoted.findLast(({ open, end }) => open && end === text.trimEnd().length);
	const marked = treeOf(text, quoted, 0, quoted.length, 0, text.length, takesUp);
	return last === undefined ? { marked } : { marked, open: text.charAt(last.start) };
}

/** A paragraph that begins with the mark of the speech before, which was left open; in French also with its closer. */
const takesUpSpeech = (text: string, open: string): boolean =>
	text.startsWith(open) || (open === '«' && text.startsWith('»'));

const NOTHING: readonly Marked[] = [];

/** By start, the outer first; none crosses another. */
function inOrder(double: readonly Quoted[], single: readonly Quoted[]): readonly Quoted[] {
	if (single.length === 0) return double;
	const all = [...double, ...single].sort((a, b) => a.start - b.start || b.end - a.end);
	const open: Quoted[] = [];
	return all.filter(stretch => {
		while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= stretch.start) open.pop();
		if ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) < stretch.end) return false;
		open.push(stretch);
		return true;
	});
}

/** Which of the stretches, the inmost, an offset is in; -1 for none. Asked about offsets in any order. */
function containersOf(stretches: readonly Quoted[]): (offset: number) => number {
	const edges: { readonly at: number; readonly inmost: number }[] = [];
	const open: number[] = [];
	const closeUntil = (offset: number): void => {
		for (let last = open.at(-1); last !== undefined; last = open.at(-1)) {
			const end = stretches[last]?.end ?? 0;
			if (end > offset) return;
			open.pop();
			edges.push({ at: end, inmost: open.at(-1) ?? -1 });
		}
	};
	for (const [index, stretch] of stretches.entries()) {
		closeUntil(stretch.start);
		open.push(index);
		edges.push({ at: stretch.start, inmost: index });
	}
	closeUntil(Number.POSITIVE_INFINITY);
	return offset => {
		let [low, high] = [0, edges.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((edges[middle]?.at ?? 0) <= offset) low = middle + 1;
			else high = middle;
		}
		return edges[low - 1]?.inmost ?? -1;
	};
}

const SPACE = /\s/;

function isBlank(text: string, from: number, to: number): boolean {
	for (let at = from; at < to; at++) if (!SPACE.test(text.charAt(at))) return false;
	return true;
}

/** The stretches `from` up to `to`, all within `start` and `end`, as a tree. */
function treeOf(
	text: string,
	quoted: readonly Quoted[],
	from: number,
	to: number,
	start: number,
	end: number,
	goesOn: boolean,
): readonly Marked[] {
	const marked: Marked[] = [];
	let before = start;
	for (let at = from; at < to; ) {
		const stretch = quoted[at];
		if (stretch === undefined) break;
		let next = at + 1;
		while (next < to && (quoted[next]?.start ?? 0) < stretch.end) next++;
		const inside =
			next > at + 1 ? treeOf(text, quoted, at + 1, next, stretch.start + 1, stretch.end - 1, false) : NOTHING;
		const last = marked.at(-1);
		const isGoingOn = goesOn && stretch.start === 0;
		const kind =
			stretch.open || isGoingOn
				? 'speech'
				: kindOf({
						text,
						start: stretch.start,
						end: stretch.end,
						before,
						after: Math.min(quoted[next]?.start ?? end, end),
						saidBefore: last?.kind === 'speech',
						isFirst: marked.length === 0 && isBlank(text, start, stretch.start),
					});
		const whole: Marked = { start: stretch.start, end: stretch.end, kind, inside };
		if (kind === 'speech') for (const part of withoutIncises(text, whole)) marked.push(part);
		else marked.push(whole);
		before = stretch.end;
		at = next;
	}
	return marked;
}
