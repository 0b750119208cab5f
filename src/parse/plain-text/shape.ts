/** How a text was typed, judged once by its beginning, so that a text read in parts is judged like the whole. */

import { lazy } from '../../text/lazy.ts';
import { countCases, isCapital } from '../../text/letters.ts';
import { columnsOf, firstWordColumns, indentOf } from './columns.ts';
import { LIST_MARK } from './list-mark.ts';
import { RULE } from './rules.ts';

export interface Shape {
	/** Columns the lines were wrapped at by whoever typed them; 0 when every line end is meant. */
	readonly width: number;
	/** Whether every line is a paragraph of its own, or blank lines stand between paragraphs. */
	readonly paragraphs: 'lines' | 'stretches';
	/** Columns that the body as a whole is indented by. */
	readonly margin: number;
	/** Whether most letters are capitals, so that capitals say nothing. Counted when it matters: few texts have a line in capitals. */
	readonly isInCapitals: () => boolean;
}

/** Prose is hardly ever wrapped narrower than e-mail quotes or wider than a wide terminal. */
const MIN_WIDTH = 40;
const MAX_WIDTH = 132;
/** Nobody wraps verse or addresses at this: a longer line is a paragraph. */
export const LONG_LINE = 100;
/** Of the line ends inside stretches, how many must be forced by the width for a text to be wrapped. */
const WRAPPED_SHARE = 0.75;
/** Prose begins a line with a capital now and then; verse always does. */
const CAPITAL_SHARE = 0.75;
/** The width is that of all but the longest lines: some hang over. */
const WIDTH_PERCENTILE = 0.95;
/** Fillers balance lines and people wrap by eye: a line this much of the width short may still be full. */
const SLACK = 0.1;
/** So many lines that are as full as can be are no chance: they were wrapped, whatever the rest of the text is. */
const MIN_WRAPPED_LINES = 4;
const MIN_WRAPPED_WIDTH = 50;
/** And so many such stretches of one width tell how the whole text was wrapped, whatever verse and listings it has. */
const MIN_WRAPPED_STRETCHES = 2;

/** Of the lines of a text that is indented as a whole, how many may stand out of it. */
const OUTSTANDING_SHARE = 0.15;
/** Names and headings have capitals; a text has this many times more of them than small letters only when it is set in them. */
const CAPITALS_PER_SMALL = 3;

const BEFORE_FIRST_LETTER = /^\s*["'“‘(*_]?/;

/** Whether the author ended this line on purpose: the next word would have fitted in the width. */
export function isMeantEnd(line: string, next: string, width: number): boolean {
	const limit = width - width * SLACK;
	// Most lines of prose are full: no need to look at the next for them.
	if (line.length + 2 > limit) return false;
	return columnsOf(line) + 1 + firstWordColumns(next) <= limit;
}

export const startsWithCapital = (line: string): boolean => isCapital(line, BEFORE_FIRST_LETTER.exec(line)?.[0].length);

export function shapeOf(sample: string): Shape {
	const lines = sample.split('\n').map(line => line.trimEnd());
	const filled = lines.filter(line => line !== '');
	const pairs = lines.flatMap((line, index) => {
		const next = lines[index + 1] ?? '';
		return line !== '' && next !== '' && runsOn(line, next) ? [{ line, next }] : [];
	});
	const width = widthOf(pairs) || widthOfStretches(lines);
	return {
		width,
		paragraphs: width === 0 && isParagraphALine(filled, pairs.length) ? 'lines' : 'stretches',
		margin: marginOf(filled),
		isInCapitals: lazy(() => isMostlyCapitals(sample)),
	};
}

function isMostlyCapitals(sample: string): boolean {
	const { capitals, smalls } = countCases(sample);
	return capitals > smalls * CAPITALS_PER_SMALL;
}

interface Pair {
	readonly line: string;
	readonly next: string;
}

const runsOn = (line: string, next: string): boolean =>
	indentOf(next) <= indentOf(line) && !RULE.test(line) && !RULE.test(next) && !LIST_MARK.test(next);

function widthOf(pairs: readonly Pair[]): number {
	const lengths = pairs.map(pair => columnsOf(pair.line)).sort((a, b) => a - b);
	const width = lengths[Math.floor((lengths.length - 1) * WIDTH_PERCENTILE)] ?? 0;
	if (width < MIN_WIDTH || width > MAX_WIDTH) return 0;
	const forced = pairs.filter(pair => !isMeantEnd(pair.line, pair.next, width)).length;
	const capitals = pairs.filter(pair => startsWithCapital(pair.next)).length;
	return forced >= pairs.length * WRAPPED_SHARE && capitals <= pairs.length * CAPITAL_SHARE ? width : 0;
}

/** The greatest width that several stretches were wrapped at beyond doubt. */
function widthOfStretches(lines: readonly string[]): number {
	const widths: number[] = [];
	for (let start = 0; start < lines.length; ) {
		const blank = lines.indexOf('', start);
		const end = blank < 0 ? lines.length : blank;
		const width = ownWidthOf(lines.slice(start, end));
		if (width > 0) widths.push(width);
		start = end + 1;
	}
	const isShared = (width: number): boolean =>
		widths.filter(other => other <= width && other >= width - width * SLACK).length >= MIN_WRAPPED_STRETCHES;
	return Math.max(0, ...widths.filter(isShared));
}

/** The width that a stretch alone was wrapped at, when that is beyond doubt; 0 otherwise. */
export function ownWidthOf(lines: readonly string[]): number {
	if (lines.length < MIN_WRAPPED_LINES) return 0;
	const width = Math.max(...lines.slice(0, -1).map(columnsOf));
	if (width < MIN_WRAPPED_WIDTH || width > LONG_LINE) return 0;
	if (lines.every(startsWithCapital)) return 0;
	const meant = lines.some((line, index) => index > 0 && isMeantEnd(lines[index - 1] ?? '', line, width));
	return meant ? 0 : width;
}

function isParagraphALine(filled: readonly string[], pairs: number): boolean {
	const columns = filled.map(columnsOf);
	const sum = (lengths: readonly number[]) => lengths.reduce((total, length) => total + length, 0);
	const long = sum(columns.filter(length => length > LONG_LINE));
	return pairs >= filled.length / 2 && long >= sum(columns) / 2;
}

/** The indent that all but a few lines have at least: headings may stand out. */
function marginOf(filled: readonly string[]): number {
	const indents = filled.map(indentOf).sort((a, b) => a - b);
	return indents[Math.floor(indents.length * OUTSTANDING_SHARE)] ?? 0;
}
