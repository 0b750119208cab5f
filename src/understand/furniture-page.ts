/** An article as a page of lines: prose, and between it runs of short lines. Told by the text, whatever this pass has labelled before. */

import type { Block } from '../article/article.ts';
import { textOfBlock } from '../article/text.ts';
import { isMoreFrom, MAX_FURNITURE_LENGTH, opensBox, opensEnd, wordingOf } from './furniture-lines.ts';
import type { Extent } from './pass.ts';

/**
 * `prose` is the article’s own; `certain` is furniture by its words, `button` and `section` where others are; `aside` is neither and
 * parts nothing: a picture, a byline, a rule, a note.
 */
export type LineKind = 'prose' | 'certain' | 'button' | 'section' | 'line' | 'aside';

export interface PageLine {
	readonly index: number;
	readonly kind: LineKind;
	readonly text: string;
	/** Of prose: so long that it stands for itself. */
	readonly isSolid: boolean;
	readonly isHeading: boolean;
	/** Whether it heads a box of related stories, or what else stands at the end of a page. */
	readonly opensBox: boolean;
	readonly opensEnd: boolean;
	/** Whether prose follows it, here or where it stands again: an entry in a table of contents is as good as its heading. */
	readonly headsProse: boolean;
}

/** Lines without prose between them. */
export interface Run {
	readonly lines: readonly PageLine[];
	/** Above all prose, below all prose, or below all but stray sentences. */
	readonly place: 'head' | 'middle' | 'end' | 'tail';
	/** How much of the article’s prose stands above, from 0 to 1; 0 while more is to come. */
	readonly read: number;
}

/** A longer text is a paragraph, whatever it ends in. */
const MAX_LINE_LENGTH = 200;
/** A sentence of the article has so many words at least; a shorter one may be a line of the page. */
const MIN_PROSE_WORDS = 12;
/** A sentence that has them for sure, so that nobody need count. */
const MIN_PROSE_LENGTH = 100;
/** A paragraph so long, some twenty-five words, stands for itself; a shorter one is the article’s beside other prose. */
const MIN_SOLID_LENGTH = 150;
const SENTENCE_END = /[.!?…]["'”’»)\]]*$/;
/** Scripts without spaces have two letters to a word. */
const UNSPACED_END = /[。！？][”’)\]」』）]*$/;
const MIN_UNSPACED_LENGTH = 2 * MIN_PROSE_WORDS;

const ASIDE_KINDS: ReadonlySet<Block['kind']> = new Set(['figure', 'rule', 'footnote']);
const LINE_KINDS: ReadonlySet<Block['kind']> = new Set(['paragraph', 'heading']);

const NOTHING = { text: '', isSolid: false, opensBox: false, opensEnd: false, headsProse: false } as const;

export function pageOf(blocks: readonly Block[]): readonly PageLine[] {
	const lines = blocks.map(lineOf);
	const heads = new Set<string>();
	for (const { text, index } of lines) if (text !== '' && lines[index + 1]?.kind === 'prose') heads.add(text);
	for (const line of lines)
		if (line.text !== '' && heads.has(line.text)) lines[line.index] = { ...line, headsProse: true };
	return lines;
}

/** What was labelled earlier is head matter; what this pass and later ones label is told by its text, the same each time. */
const isHeadMatter = ({ part }: Block): boolean => part !== undefined && part !== 'furniture' && part !== 'repeat';

const proseAt = (index: number, isSolid: boolean): PageLine => ({
	...NOTHING,
	index,
	kind: 'prose',
	isHeading: false,
	isSolid,
});

function lineOf(block: Block, index: number): PageLine {
	const isHeading = block.kind === 'heading';
	if (isHeadMatter(block) || ASIDE_KINDS.has(block.kind)) return { ...NOTHING, index, kind: 'aside', isHeading };
	if (block.kind === 'list')
		return listAt(
			block.items.flatMap(item => item.blocks),
			index,
		);
	if (block.kind === 'definitions')
		return listAt(
			block.groups.flatMap(({ terms, descriptions }): readonly Block[] => [
				...terms.map(({ inlines }): Block => ({ kind: 'paragraph', inlines })),
				...descriptions.flatMap(({ blocks }) => blocks),
			]),
			index,
		);
	if (!LINE_KINDS.has(block.kind)) return proseAt(index, true);
	const text = textOfBlock(block).trim();
	if (text === '') return { ...NOTHING, index, kind: 'aside', isHeading };
	if (text.length > MAX_FURNITURE_LENGTH) return proseAt(index, true);
	// A section may be called “More about ferries”.
	const wording = isHeading && isMoreFrom(text) ? undefined : wordingOf(text);
	if (wording === undefined && isProse(text)) return proseAt(index, text.length >= MIN_SOLID_LENGTH);
	// What opens something is a phrase or a button itself.
	const opens = wording !== undefined && { opensBox: opensBox(text), opensEnd: opensEnd(text) };
	return { ...NOTHING, index, kind: wording ?? 'line', text, isHeading, ...opens };
}

function isProse(text: string): boolean {
	if (text.length > MAX_LINE_LENGTH) return true;
	if (UNSPACED_END.test(text)) return text.length >= MIN_UNSPACED_LENGTH;
	return SENTENCE_END.test(text) && (text.length >= MIN_PROSE_LENGTH || hasSpaces(text, MIN_PROSE_WORDS - 1));
}

function hasSpaces(text: string, count: number): boolean {
	let at = -1;
	for (let left = count; left > 0; left--) {
		at = text.indexOf(' ', at + 1);
		if (at < 0) return false;
	}
	return true;
}

/** A list is as its items are, where all of them are lines. */
function listAt(blocks: readonly Block[], index: number): PageLine {
	const items = blocks.map(lineOf);
	const kinds = new Set(items.map(item => item.kind));
	if (items.length === 0 || kinds.has('prose') || kinds.has('aside')) return proseAt(index, true);
	const kind = (['line', 'section', 'certain'] as const).find(of => kinds.has(of)) ?? 'button';
	return { ...NOTHING, index, kind, text: items.map(item => item.text).join('\n'), isHeading: false };
}

/** The runs of a page, in order. */
export function runsOf(lines: readonly PageLine[], { first, last }: Extent): readonly Run[] {
	const isProseAt = (index: number): boolean => lines[index]?.kind === 'prose';
	const isBody = ({ index, isSolid }: PageLine): boolean =>
		isProseAt(index) && (isSolid || isProseAt(index - 1) || isProseAt(index + 1));
	const prose = lines.filter(line => line.kind === 'prose').length;
	const lastProse = lines.findLastIndex(line => line.kind === 'prose');
	const lastBody = lines.findLastIndex(isBody);
	const placeOf = (start: number): Run['place'] => {
		if (last && start > lastProse) return 'tail';
		if (first && start === 0) return 'head';
		return last && start > lastBody ? 'end' : 'middle';
	};
	const runs: Run[] = [];
	let above = 0;
	for (let start = 0, end = 0; start < lines.length; start = end) {
		end = start + 1;
		if (isProseAt(start)) {
			above++;
			continue;
		}
		while (end < lines.length && !isProseAt(end)) end++;
		runs.push({ lines: lines.slice(start, end), place: placeOf(start), read: last ? above / Math.max(1, prose) : 0 });
	}
	return runs;
}
