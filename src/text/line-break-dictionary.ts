/** Words of Thai, Lao, Khmer and Burmese, which are written without spaces between: the platform knows them. */

import { lazy } from './lazy.ts';
import { CLASSES } from './line-break-classes.ts';
import { kindOfCodePoint } from './line-break-kinds.ts';

/** The language is not asked: dictionaries go by the script. */
const segmenter = lazy(() => new Intl.Segmenter('th', { granularity: 'word' }));

/** Looked at in one go; its last word may be cut and is read again with what follows. Far more than a phrase. */
const LONGEST = 2048;

const SA = CLASSES.indexOf('SA');
const MARK = CLASSES.indexOf('CM');

/** Letters of one run, with their marks, from an offset on. */
function endOfRun(text: string, start: number): number {
	let end = start;
	for (const last = Math.min(text.length, start + LONGEST); end < last; ) {
		const codePoint = text.codePointAt(end) ?? 0;
		const breakClass = kindOfCodePoint(codePoint) >> 1;
		if (breakClass !== SA && breakClass !== MARK) break;
		end += codePoint > 0xffff ? 2 : 1;
	}
	return end;
}

function startOfRun(text: string, index: number): number {
	let start = index;
	while (start > 0 && index - start < LONGEST) {
		const breakClass = kindOfCodePoint(text.charCodeAt(start - 1)) >> 1;
		if (breakClass !== SA && breakClass !== MARK) break;
		start--;
	}
	return start;
}

/** The boundaries of one stretch of a text at a time, asked for in ascending order as it is read. */
export class Dictionary {
	private readonly text: string;
	private start = 0;
	/** Up to here the boundaries are known. */
	private end = 0;
	private boundaries: ReadonlySet<number> = new Set();

	constructor(text: string) {
		this.text = text;
	}

	/** Between two letters. */
	isBoundary(index: number): boolean {
		if (index <= this.start || index > this.end) this.look(index);
		return this.boundaries.has(index);
	}

	private look(index: number): void {
		const { text } = this;
		// On in a run that is longer than one go; else where the run begins.
		const goesOn = index > this.end && this.start < this.end && endOfRun(text, this.end) > index;
		this.start = goesOn ? this.end : startOfRun(text, index);
		const end = endOfRun(text, this.start);
		const starts = Array.from(segmenter().segment(text.slice(this.start, end)), ({ index }) => this.start + index);
		const last = starts.at(-1) ?? end;
		this.end = end - this.start < LONGEST || last === this.start ? end : last;
		this.boundaries = new Set(starts);
	}
}
