/** A stretch of lines → pieces. */

import { isLetter } from '../../text/letters.ts';
import { indentOf } from './columns.ts';
import { MAX_HEADING_COLUMNS, standingHeading, underlinedHeading } from './headings.ts';
import type { Stretch } from './lines.ts';
import { takeItems } from './lists.ts';
import type { Piece } from './pieces.ts';
import { dedent, isCode, isPreformatted } from './preformatted.ts';
import { RULE } from './rules.ts';
import { isMeantEnd, ownWidthOf, type Shape, startsWithCapital } from './shape.ts';

const QUOTED = /^\s{0,3}>/;
const QUOTE_MARK = /^\s{0,3}> ?/;
/** An indented quotation runs nearly as far to the right as the text around it; verse does not. */
const QUOTE_SHARE = 0.75;
/** A quotation is set in from both the margin and the first lines of paragraphs. */
const QUOTE_INDENT = 2;

/** Everything but prose begins with white space, a sign, a digit, or a letter and a parenthesis or full stop. */
const startsPlain = (line: string): boolean =>
	(isLetter(line) || QUOTATION_MARK.test(line)) && !AFTER_LETTER.test(line.charAt(1));

const QUOTATION_MARK = /^["“”‘’«»„「『']/;
const AFTER_LETTER = /[)）.]/;

export function piecesOf(stretch: Stretch, shape: Shape): readonly Piece[] {
	const [line = ''] = stretch;
	// Most of what is read is this: a line of words, longer than any heading.
	if (stretch.length === 1 && line.length > MAX_HEADING_COLUMNS && startsPlain(line)) {
		return [{ kind: 'prose', lines: stretch }];
	}
	const whole = stretch.length === 1 ? readLine(line, shape) : readWhole(stretch, shape);
	return whole ? [whole] : readLines(stretch, shape);
}

function readLine(line: string, shape: Shape): Piece | undefined {
	if (RULE.test(line)) return { kind: 'rule' };
	if (QUOTED.test(line)) return { kind: 'quoted', lines: [line.replace(QUOTE_MARK, '')] };
	if (isCode([line], shape.margin)) return { kind: 'code', lines: [line] };
	const heading = standingHeading(line, shape);
	return heading ? { kind: 'heading', level: heading.level, lines: [heading.text] } : undefined;
}

/** What a stretch is as a whole, if it is something other than lines of text. */
function readWhole(stretch: Stretch, shape: Shape): Piece | undefined {
	if (stretch.every(line => QUOTED.test(line))) {
		return { kind: 'quoted', lines: stretch.map(line => line.replace(QUOTE_MARK, '')) };
	}
	if (isCode(stretch, shape.margin) || isPreformatted(stretch)) return { kind: 'code', lines: [...stretch] };
	return isSetIn(stretch, shape) ? { kind: 'quoted', lines: dedent(stretch) } : undefined;
}

/** Prose indented as a whole: wrapped, and further in than the body. */
function isSetIn(lines: Stretch, shape: Shape): boolean {
	if (indentOf(lines[1] ?? '') < shape.margin + QUOTE_INDENT) return false;
	const indents = lines.map(indentOf);
	const left = Math.min(...indents.slice(1));
	if (left < shape.margin + QUOTE_INDENT || (indents[0] ?? 0) < left || takeItems(lines, 0, shape)) return false;
	if (shape.width === 0) return ownWidthOf(lines) > 0;
	const width = Math.max(...lines.map(line => line.length));
	if (width < shape.width * QUOTE_SHARE || (lines.length > 3 && lines.every(startsWithCapital))) return false;
	return lines.every((line, index) => index === 0 || !isMeantEnd(lines[index - 1] ?? '', line, width));
}

function readLines(lines: Stretch, shape: Shape): readonly Piece[] {
	const pieces: Piece[] = [];
	let start = 0;
	let at = 0;
	while (at < lines.length) {
		const taken = readAt(lines, at, at === start, shape);
		if (!taken) {
			at++;
			continue;
		}
		if (at > start) pieces.push({ kind: 'prose', lines: lines.slice(start, at) });
		pieces.push(taken.piece);
		at = taken.end;
		start = at;
	}
	if (start < lines.length) pieces.push({ kind: 'prose', lines: start === 0 ? lines : lines.slice(start) });
	return pieces;
}

/** The piece other than prose that begins at a line, and the line after it. `fresh` when no prose stands directly above. */
function readAt(lines: Stretch, at: number, fresh: boolean, shape: Shape): { piece: Piece; end: number } | undefined {
	const line = lines[at] ?? '';
	if (fresh) {
		const heading = underlinedHeading(line, lines[at + 1] ?? '');
		if (heading) return { piece: { kind: 'heading', level: heading.level, lines: [heading.text] }, end: at + 2 };
	}
	if (startsPlain(line)) return undefined;
	if (RULE.test(line)) return { piece: { kind: 'rule' }, end: at + 1 };
	const items = takeItems(lines, at, shape);
	return items && { piece: { kind: 'items', items: items.items }, end: items.end };
}
