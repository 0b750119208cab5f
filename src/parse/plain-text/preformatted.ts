/** Text whose spaces mean something: code, tables in columns, drawings made of characters. */

import { endOfLetters, isLetter, isLetterOrNumber } from '../../text/letters.ts';
import { columnsOf, indentOf } from './columns.ts';
import { LIST_MARK } from './list-mark.ts';

/** As in Markdown: code is indented by four columns or more. */
const CODE_INDENT = 4;
/** Of the lines of an indented stretch, how many must look like code. */
const CODE_SHARE = 0.5;
/** Columns need this many lines to be no chance, and most of them must agree. */
const MIN_COLUMN_LINES = 3;
const COLUMN_SHARE = 0.8;
/** A drawing has less than this share of letters and digits among its signs. */
const DRAWING_SHARE = 0.4;
/** Only this many lines are looked at: a stretch that begins as a table goes on as one. */
const LINES_LOOKED_AT = 50;

/** Signs that prose does without. A semicolon or parenthesis counts only where prose would not put it. */
const CODE_SIGN = /[{}=<>\\|`$@^~[\]]|[\w\])]\(|\)[;:]|["'];|\w_\w|::|->|\/\/|^\s*(?:#|--\w|\/\*|\*\/)|\S {3,}\S/;
const GAP = /\S[ ]{2,}(?=\S)/g;
const NOT_SPACE = /\S/g;
/** Lines drawn in characters, as around the cells of a table. */
const DRAWN = /[|+][-=+|]{2,}|[─-▟]|[-_=.]{4,}/;
const OPENING_MARK = /^["“‘(«„]/;
const AFTER_WORD = /[,;:.!?]? /y;
const DIGIT = /\d/;
const STROKE = /[-+=_|/\\<>^*#─-▟]/;
const CELLS = /\|.*\|/;

export const isIndented = (lines: readonly string[], margin: number): boolean =>
	lines.every(line => indentOf(line) >= margin + CODE_INDENT);

export function isCode(lines: readonly string[], margin: number): boolean {
	if (!isIndented(lines, margin)) return false;
	return lines.filter(line => CODE_SIGN.test(line)).length >= lines.length * CODE_SHARE;
}

export function isPreformatted(lines: readonly string[]): boolean {
	if (lines.length < 2) return false;
	const looked = lines.slice(0, LINES_LOOKED_AT);
	return hasColumns(looked) || (!looked.slice(0, 2).every(isSentence) && (isTable(looked) || isDrawing(looked)));
}

/** Cheap, and enough to pass by nearly all prose: words from the start, and no cells. */
const isSentence = (line: string): boolean => startsWithWords(line) && !line.includes('|') && !line.includes('\t');

function startsWithWords(line: string): boolean {
	const start = OPENING_MARK.test(line) ? 1 : 0;
	const end = endOfLetters(line, start);
	AFTER_WORD.lastIndex = end;
	if (end === start || !AFTER_WORD.test(line)) return false;
	const next = AFTER_WORD.lastIndex;
	return isLetter(line, next) || DIGIT.test(line.charAt(next));
}

const isTable = (lines: readonly string[]): boolean =>
	lines.every(line => CELLS.test(line) || DRAWN.test(line)) || lines.every(line => line.trim().includes('\t'));

function isDrawing(lines: readonly string[]): boolean {
	if (!lines.every(line => STROKE.test(line))) return false;
	const text = lines.join('');
	const signs = text.match(NOT_SPACE)?.length ?? 0;
	const letters = [...text].filter(character => isLetterOrNumber(character)).length;
	return letters < signs * DRAWING_SHARE;
}

/** Whether words begin at the same column after a gap, line after line. */
function hasColumns(lines: readonly string[]): boolean {
	const enough = Math.max(MIN_COLUMN_LINES, lines.length * COLUMN_SHARE);
	if (lines.length < enough) return false;
	const starts = new Map<number, number>();
	let without = 0;
	for (const line of lines) {
		const gaps = gapsOf(line);
		if (gaps.length === 0) without++;
		if (lines.length - without < enough) return false;
		for (const column of gaps) starts.set(column, (starts.get(column) ?? 0) + 1);
	}
	return Math.max(0, ...starts.values()) >= enough;
}

/** The columns where words begin after a gap. The space after a list mark is none. */
function gapsOf(line: string): readonly number[] {
	const text = line.trimStart();
	if (!text.includes('  ')) return [];
	const mark = LIST_MARK.exec(line)?.[0].length ?? 0;
	return [...line.matchAll(GAP)]
		.map(gap => gap.index + gap[0].length)
		.filter(start => start > mark)
		.map(start => columnsOf(line.slice(0, start)));
}

/** The lines without the indent they share. */
export function dedent(lines: readonly string[]): string[] {
	const filled = lines.filter(line => line !== '');
	const shared = filled.reduce((prefix, line) => sharedPrefix(prefix, line), /^\s*/.exec(filled[0] ?? '')?.[0] ?? '');
	return lines.map(line => line.slice(shared.length));
}

function sharedPrefix(prefix: string, line: string): string {
	let length = 0;
	while (length < prefix.length && prefix[length] === line[length]) length++;
	return prefix.slice(0, length);
}
