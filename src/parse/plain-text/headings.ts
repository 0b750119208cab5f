/** Headings of a plain text. A heading wrongly made is worse than one missed: each kind needs clear evidence. */

import type { HeadingLevel } from '../../article/article.ts';
import { countCases, isCapital, isNumber } from '../../text/letters.ts';
import { columnsOf } from './columns.ts';
import type { Shape } from './shape.ts';

/** A heading is shorter than a line of prose. */
export const MAX_HEADING_COLUMNS: number = 72;
/** An underline is about as long as what it underlines. */
const UNDERLINE_SHARE = 0.6;

const UNDERLINES: Readonly<Record<string, HeadingLevel>> = { '=': 1, '-': 2, '~': 3 };
const UNDERLINE = /^([=~-])\1{2,}$/;

const HASHES = /^(#{1,6})[ \t]+(\S.*?)(?:[ \t]+#+)?$/;

/** The words that books number their parts with, by language. */
const PART_WORDS: ReadonlySet<string> = new Set([
	...['chapter', 'part', 'book', 'volume', 'section', 'act', 'scene', 'canto', 'letter', 'appendix'],
	...['kapitel', 'teil', 'buch', 'chapitre', 'partie', 'livre', 'capítulo', 'parte', 'libro', 'capitolo', 'hoofdstuk'],
	...['глава', 'часть', 'книга', 'rozdział', 'kapitola', 'luku'],
]);
const NUMBER_WORDS = [
	'one',
	'two',
	'three',
	'four',
	'five',
	'six',
	'seven',
	'eight',
	'nine',
	'ten',
	'eleven',
	'twelve',
];
/** What follows the word, in lower case. */
const PART_NUMBER = new RegExp(`^(?:\\d{1,3}|[ivxlc]{1,8}|${NUMBER_WORDS.join('|')}|[a-z])(?:[.:]|$)[^.!?]*[.]?$`);
const ARTICLE = 'the ';
const CHINESE_PART = /^第[\d〇零一二三四五六七八九十百千两０-９]{1,7}[章回节節卷部篇集幕][^。！？，]{0,30}$/;

/** Without a stop, “17 May” is a date. */
const NUMBERED = /^(\d{1,2}(?:\.(?:\d{1,2}\.?)?){1,4})[ \t]+(?<title>[^.!?;]*[^.!?;:,])$/;
const MIN_CAPITALS = 2;
const HEADING_END = /[^.,;:!…"”»)]$|\b(?:[IVXLC]+|\d+)\.$/;
const MAX_LEVEL = 6;

const levelOf = (depth: number): HeadingLevel => Math.min(Math.max(depth, 1), MAX_LEVEL) as HeadingLevel;

export interface FoundHeading {
	readonly level: HeadingLevel;
	readonly text: string;
}

/** A line and its underline. */
export function underlinedHeading(line: string, below: string): FoundHeading | undefined {
	const sign = UNDERLINE.exec(below)?.[1];
	const level = sign === undefined ? undefined : UNDERLINES[sign];
	if (level === undefined) return undefined;
	const columns = columnsOf(line.trim());
	if (columns > MAX_HEADING_COLUMNS || below.length < columns * UNDERLINE_SHARE) return undefined;
	if (below.length > columns * 2 + 4) return undefined;
	return { level, text: line.trim() };
}

/** A line that stands alone. */
export function standingHeading(line: string, shape: Shape): FoundHeading | undefined {
	const text = line.trim();
	// Cheap first: most lines are paragraphs.
	if (text.length > MAX_HEADING_COLUMNS) return undefined;
	const hashes = HASHES.exec(text);
	if (hashes) return { level: levelOf(hashes[1]?.length ?? 1), text: hashes[2] ?? text };
	if (isNumberedPart(text) || CHINESE_PART.test(text)) return { level: 2, text };
	return isInCapitals(text) && HEADING_END.test(text) && !shape.isInCapitals() ? { level: 2, text } : undefined;
}

function isNumberedPart(text: string): boolean {
	const lower = text.toLowerCase();
	const name = lower.startsWith(ARTICLE) ? lower.slice(ARTICLE.length) : lower;
	const space = name.indexOf(' ');
	return PART_WORDS.has(name.slice(0, Math.max(0, space))) && PART_NUMBER.test(name.slice(space + 1));
}

function isInCapitals(text: string): boolean {
	const { capitals, smalls } = countCases(text);
	return smalls === 0 && capitals >= MIN_CAPITALS;
}

/** A numbered line that stands alone before prose, and is no item of a list. */
export function numberedHeading(line: string): FoundHeading | undefined {
	const text = line.trim();
	if (text.length > MAX_HEADING_COLUMNS || !isNumber(text)) return undefined;
	const [, number, title = ''] = NUMBERED.exec(text) ?? [];
	return number === undefined || !isCapital(title)
		? undefined
		: { level: levelOf(number.split('.').filter(part => part !== '').length + 1), text };
}
