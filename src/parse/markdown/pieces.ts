/**
 * A long Markdown text in pieces. The parser keeps some 300 bytes for each byte it reads, and its work grows with the square of a
 * paragraph: 10 MB at once would need more memory than there is. Pieces end where nothing can go on across: at a blank line with a line
 * at the margin after it that begins neither a list item nor an indented line, outside fences and raw HTML. A list of terms may become
 * two.
 */

/** A piece ends at the first good place from here on, in UTF-16 code units. Most articles are one piece. */
const PIECE_LENGTH = 64 * 1024;
/**
 * Lines without a blank one between end their piece when they weigh this much: 10,000 lines of one paragraph take half a second, 40,000
 * half a minute. Rows and items cost only what they are, so they weigh less; no one reads 20,000 of them.
 */
const MAX_WEIGHT = 20_000;
const WEIGHT_OF_ROW = 1;
const WEIGHT_OF_PROSE = 4;
const ROW = /\||^\s*(?:[-+*]|\d{1,9}[.)])\s/;

const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;
const RAW_HTML = /^ {0,3}<(?:!--|\?|![a-z]|!\[CDATA\[|(?:pre|script|style|textarea)(?=[\s>]|$))/i;
const RAW_HTML_END = /-->|\?>|\]\]>|<\/(?:pre|script|style|textarea)>/i;
const AT_MARGIN = /^(?!(?:[-+*]|\d{1,9}[.)])(?:\s|$))\S/;
const BLANK = /^\s*$/;
const DEFINITION = /^ {0,3}\[((?:[^[\]\\]|\\.){1,999})\]:[ \t]*\S/;
const REFERENCE = /\[((?:[^[\]\\]|\\.){1,999})\]/g;

/** Each piece can be parsed alone: it begins with the definitions it refers to that stand elsewhere. */
export interface Piece {
	readonly text: string;
	/** How many of its first blocks are such definitions. */
	readonly borrowed: number;
	readonly isLast: boolean;
}

export function* piecesOf(text: string, length: number = PIECE_LENGTH): Generator<Piece> {
	if (text.length <= length) return yield { text, borrowed: 0, isLast: true };
	const cuts = cutsOf(text, length);
	const definitions = definitionsIn(text);
	let start = 0;
	for (const cut of [...cuts, text.length]) {
		if (cut > start) yield { ...withDefinitions(text.slice(start, cut), definitions), isLast: cut === text.length };
		start = cut;
	}
}

/** What is open at the start of a line. */
type Open = { readonly kind: 'fence'; readonly marks: string } | { readonly kind: 'html' } | undefined;

function opens(line: string): Open {
	const marks = FENCE.exec(line)?.[1];
	if (marks !== undefined) return { kind: 'fence', marks };
	return RAW_HTML.test(line) && !RAW_HTML_END.test(line) ? { kind: 'html' } : undefined;
}

function closes(open: Open, line: string): boolean {
	if (open?.kind === 'html') return RAW_HTML_END.test(line);
	const marks = FENCE.exec(line)?.[1];
	return (
		marks !== undefined &&
		open !== undefined &&
		marks.startsWith(open.marks) &&
		BLANK.test(line.trimStart().slice(marks.length))
	);
}

function* linesOf(text: string): Generator<{ readonly line: string; readonly start: number }> {
	let start = 0;
	while (start < text.length) {
		const newline = text.indexOf('\n', start);
		const end = newline === -1 ? text.length : newline + 1;
		yield { line: text.slice(start, end), start };
		start = end;
	}
}

function cutsOf(text: string, length: number): number[] {
	const cuts: number[] = [];
	let last = 0;
	let weight = 0;
	let open: Open;
	let afterBlank = false;
	for (const { line, start } of linesOf(text)) {
		const blank = BLANK.test(line);
		const isGood = afterBlank && start - last >= length && AT_MARGIN.test(line);
		const isNeeded = weight >= MAX_WEIGHT;
		if (open === undefined && (isGood || isNeeded)) {
			cuts.push(start);
			last = start;
			weight = 0;
		}
		if (open === undefined) open = opens(line);
		else if (closes(open, line)) open = undefined;
		if (blank || open !== undefined) weight = 0;
		else weight += ROW.test(line) ? WEIGHT_OF_ROW : WEIGHT_OF_PROSE;
		afterBlank = blank;
	}
	return cuts;
}

/** As labels match: without regard to case and white space. */
const labelKey = (label: string): string => label.replace(/\s+/g, ' ').trim().toLowerCase().toUpperCase();

/** The lines that define a label, the first of each. */
function definitionsIn(text: string): ReadonlyMap<string, string> {
	const definitions = new Map<string, string>();
	for (const { line } of linesOf(text)) {
		const label = DEFINITION.exec(line)?.[1];
		if (label !== undefined && !definitions.has(labelKey(label))) definitions.set(labelKey(label), line.trim());
	}
	return definitions;
}

function withDefinitions(text: string, definitions: ReadonlyMap<string, string>): Omit<Piece, 'isLast'> {
	const own = definitionsIn(text);
	const borrowed = new Map<string, string>();
	for (const [, label = ''] of definitions.size === 0 ? [] : text.matchAll(REFERENCE)) {
		const key = labelKey(label);
		const definition = definitions.get(key);
		if (definition !== undefined && !own.has(key)) borrowed.set(key, definition);
	}
	if (borrowed.size === 0) return { text, borrowed: 0 };
	// Each its own block, whether or not it turns out to be a definition.
	return { text: `${[...borrowed.values()].join('\n\n')}\n\n${text}`, borrowed: borrowed.size };
}
