/** Prose and verse: which line ends were meant, and how to undo the others. */

import type { Inline, Paragraph } from '../../article/article.ts';
import { isSmall } from '../../text/letters.ts';
import { columnsOf, indentOf, isWide } from './columns.ts';
import type { Boundary } from './lines.ts';
import { isMeantEnd, LONG_LINE, ownWidthOf, type Shape } from './shape.ts';

/** Of the line ends in a stretch of wrapped text, how many must be meant for it to be verse. */
const VERSE_SHARE = 0.6;
/** A line that ends before this much of the width, in a full stop, ends its paragraph. */
const SHORT_LINE = 0.75;

const SENTENCE_END = /[.!?…。！？:]["'”’»)\]」』]*$/;
const RUNS_OF_SPACE = /[ \t]{2,}|\t/g;
const ENDS_UNSPACED = /(?:\S[—-]|\u00ad)$/;
const ENDS_CLAUSE = /[.,;:!?]$/;
const DASH_BEFORE_WORD = /^(?:—|--)\S/;

const SOFT_HYPHEN = 0xad;
const HYPHEN = 0x2d;
const DASH = 0x2014;
/** From here on stand the characters that are set without spaces between words. */
const UNSPACED = 0x2e80;

/** What stood between two lines before they were wrapped: a space, or nothing. */
function joint(line: string, next: string): '' | ' ' {
	const last = line.charCodeAt(line.length - 1);
	const first = next.charCodeAt(0);
	// Nearly all lines end in a letter or a comma and go on with a letter.
	const plain = last !== HYPHEN && last !== DASH && last !== SOFT_HYPHEN && last < UNSPACED;
	if (plain && first !== HYPHEN && first !== DASH) return ' ';
	if (isWide(line.charAt(line.length - 1)) && isWide(next.charAt(0))) return '';
	// A hyphen may be the word's own, so it stays; a dash without a space before it has none after it either.
	if (ENDS_UNSPACED.test(line) && (last !== HYPHEN || line.endsWith('--') || isSmall(next))) return '';
	return DASH_BEFORE_WORD.test(next) && !ENDS_CLAUSE.test(line) ? '' : ' ';
}

/** The text of lines that were one before they were wrapped. */
export function joinLines(lines: readonly string[]): string {
	const [first = ''] = lines;
	let before = first.trim();
	let text = before;
	for (let index = 1; index < lines.length; index++) {
		const line = (lines[index] ?? '').trim();
		text += joint(before, line) + line;
		before = line;
	}
	return spaced(text);
}

/** Justified text and old habits: one space between words. */
const spaced = (text: string): string =>
	text.includes('  ') || text.includes('\t') ? text.replace(RUNS_OF_SPACE, ' ') : text;

export const paragraphOf = (text: string): Paragraph => ({ kind: 'paragraph', inlines: [{ kind: 'text', text }] });

/** Lines whose ends are meant. */
function verseOf(lines: readonly string[]): Paragraph {
	const inlines = lines.flatMap((line, index): Inline[] => {
		const text: Inline = { kind: 'text', text: spaced(line.trim()) };
		return index === 0 ? [text] : [{ kind: 'break' }, text];
	});
	return { kind: 'paragraph', inlines };
}

export function proseOf(lines: readonly string[], shape: Shape): readonly Paragraph[] {
	const [only, second] = lines;
	if (only === undefined) return [];
	if (second === undefined) return [paragraphOf(joinLines(lines))];
	const width = shape.width > 0 ? shape.width : ownWidthOf(lines);
	if (width > 0) return isVerse(lines, width) ? [verseOf(lines)] : reflow(lines, width);
	if (lines.some(line => columnsOf(line) > LONG_LINE)) return lines.map(line => paragraphOf(joinLines([line])));
	return [verseOf(lines)];
}

function isVerse(lines: readonly string[], width: number): boolean {
	let meant = 0;
	for (let index = 1; index < lines.length; index++) {
		if (isMeantEnd(lines[index - 1] ?? '', lines[index] ?? '', width)) meant++;
	}
	return meant >= (lines.length - 1) * VERSE_SHARE;
}

/** Paragraphs without a blank line between them begin indented, or after a line that ends short in a full stop. */
function reflow(lines: readonly string[], width: number): readonly Paragraph[] {
	const paragraphs: Paragraph[] = [];
	let start = 0;
	const indents = hasIndents(lines) ? lines.map(indentOf) : [];
	const hanging = isHanging(indents);
	for (let index = 1; index < lines.length; index++) {
		const indented = !hanging && isSetInFrom(indents, index);
		if (indented || endsShort(lines[index - 1] ?? '', lines[index] ?? '', width)) {
			paragraphs.push(paragraphOf(joinLines(lines.slice(start, index))));
			start = index;
		}
	}
	paragraphs.push(paragraphOf(joinLines(start === 0 ? lines : lines.slice(start))));
	return paragraphs;
}

const hasIndents = (lines: readonly string[]): boolean => lines.some((line, index) => index > 0 && indentOf(line) > 0);

/** Only the first line flush: one paragraph. */
const isHanging = (indents: readonly number[]): boolean =>
	indents.length > 2 && indents[0] === 0 && indents[1] !== 0 && indents.slice(2).every(indent => indent > 0);

const isSetInFrom = (indents: readonly number[], index: number): boolean =>
	(indents[index] ?? 0) > Math.min(indents[index - 1] ?? 0, indents[index + 1] ?? 0);

const endsShort = (line: string, next: string, width: number): boolean =>
	line.length < width * SHORT_LINE &&
	columnsOf(line) < width * SHORT_LINE &&
	SENTENCE_END.test(line) &&
	isMeantEnd(line, next, width);

/** Text without blank lines is cut between paragraphs once so many lines have come together. */
const LINES_BEFORE_CUT = 200;

/** Where a new stretch begins without a blank line: at every line, or between wrapped paragraphs before too many come together. */
export function startsStretchIn(shape: Shape): Boundary {
	if (shape.paragraphs === 'lines') return () => true;
	return (line, stretch) => {
		if (shape.width === 0 || stretch.length < LINES_BEFORE_CUT) return false;
		const before = stretch.at(-1) ?? '';
		return indentOf(line) > indentOf(before) || endsShort(before, line, shape.width);
	};
}
