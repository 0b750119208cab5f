/** Quotation marks of any kind → stretches of direct speech in the text of one paragraph. */

import type { Range } from './cut.ts';
import { ANY_DOUBLE_MARK, doubleSpeechIn } from './double-marks.ts';
import { ANY_SINGLE_MARK, singleSpeechIn } from './single-marks.ts';

const NONE: readonly Range[] = [];

/** The stretches, marks included, in order. Of those that hold each other, the outer. */
export function speechIn(text: string): readonly Range[] {
	const double = ANY_DOUBLE_MARK.test(text) ? doubleSpeechIn(text) : NONE;
	const single = ANY_SINGLE_MARK.test(text) ? singleSpeechIn(text) : NONE;
	const whole = single.length === 0 ? NONE : single.filter(range => !endsInside(range, double));
	if (whole.length === 0) return double;
	const ranges: Range[] = [];
	for (const range of [...double, ...whole].sort((a, b) => a.start - b.start || b.end - a.end)) {
		if (range.start >= (ranges.at(-1)?.end ?? 0)) ranges.push(range);
	}
	return ranges;
}

/** Whether a range that begins outside of all others ends in the middle of one: then its closer is another's. */
function endsInside(range: Range, others: readonly Range[]): boolean {
	let [low, high] = [0, others.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((others[middle]?.end ?? 0) < range.end) low = middle + 1;
		else high = middle;
	}
	const other = others[low];
	return other !== undefined && range.start < other.start && other.start < range.end && range.end < other.end;
}
