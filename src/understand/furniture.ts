/**
 * Page furniture: buttons, promotions, related stories, comments. Labelled, never taken out. A line is furniture by its words, or because
 * of where it stands: in a box of related stories, below what closes the article, beside other buttons.
 */

import type { Article, Block } from '../article/article.ts';
import { textOfBlock } from '../article/text.ts';
import { isBreak } from './furniture-lines.ts';
import { type PageLine, pageOf, type Run, runsOf } from './furniture-page.ts';
import { threadLines } from './furniture-threads.ts';
import type { Pass } from './pass.ts';
import { repeatsTitle } from './repeated-title.ts';

export const labelFurniture: Pass = (article, extent) => {
	const lines = pageOf(article.blocks);
	const found = new Set<number>();
	const titled = article.blocks.find(block => block.part === 'title');
	const title = titled && textOfBlock(titled);
	for (const line of lines) if (isCertain(line, lines[line.index + 1])) found.add(line.index);
	// Without a paragraph there is no telling what the article is: a page of short lines is one.
	if (lines.some(line => line.kind === 'prose')) {
		for (const index of threadLines(lines)) found.add(index);
		for (const run of runsOf(lines, extent)) {
			for (const index of titles(run, title)) found.add(index);
			for (const rule of RULES) for (const index of rule(run)) found.add(index);
			for (const index of [...between(run, found)]) found.add(index);
		}
	}
	if (found.size === 0) return article;
	const blocks = article.blocks.map((block, index) => (found.has(index) ? asFurniture(block) : block));
	return { ...article, blocks } satisfies Article;
};

const asFurniture = (block: Block): Block => (block.part === undefined ? { ...block, part: 'furniture' } : block);

/** By its words. A heading of the article may have the same ones: then prose follows. */
const isCertain = (line: PageLine, next: PageLine | undefined): boolean =>
	line.kind === 'certain' && (!line.isHeading || next?.kind !== 'prose' || isBreak(line.text));

/** A heading that is marked as one says too little in a single word: articles close with what is “Related”, too. */
const saysEnough = ({ isHeading, text }: PageLine): boolean => !isHeading || text.includes(' ');

type Rule = (run: Run) => Iterable<number>;

/** The title, where it stands above the text or below it a second time. */
function* titles({ lines, place }: Run, title: string | undefined): Generator<number> {
	if (place !== 'head' && place !== 'tail') return;
	for (const { kind, text, index } of lines) if (kind !== 'aside' && repeatsTitle(text, title)) yield index;
}

/** “Here are the highlights:” leads on. */
const INTRODUCES = /[^:：]{12}[:：]$/;
/** Boxes of related stories have no more lines. */
const MAX_BOX_LINES = 12;

/** The titles of related stories, below the line that heads them. The last one may head the article’s next section. */
function* boxes({ lines }: Run): Generator<number> {
	let left = 0;
	for (const line of lines) {
		if (line.opensBox && saysEnough(line)) left = MAX_BOX_LINES;
		else if (line.isHeading || line.headsProse || INTRODUCES.test(line.text)) left = 0;
		else if (left > 0 && line.kind !== 'aside') {
			left--;
			yield line.index;
		}
	}
}

/** So much of the prose stands above where a page ends, whatever follows. */
const MOST_PROSE = 0.9;
/** One line may stand within an article, such as an advertisement; two make an end. */
const MIN_CLOSING_LINES = 2;

/** Everything below the line that closes the article. */
function* closed({ lines, place, read }: Run): Generator<number> {
	const isLast = place === 'tail';
	if (place === 'head' || (place === 'middle' && read < MOST_PROSE)) return;
	let isClosed = false;
	let certain = 0;
	for (const line of lines) {
		if (isClosed && line.kind !== 'aside' && (isLast || !line.headsProse)) yield line.index;
		if (line.kind === 'certain') certain++;
		const closes = isLast && line.kind === 'certain' && (!isBreak(line.text) || certain >= MIN_CLOSING_LINES);
		isClosed ||= closes || (line.opensEnd && saysEnough(line));
	}
}

/** Buttons and names of sections that stand together, or in a run that has furniture by its words. */
function* buttons({ lines, place }: Run): Generator<number> {
	const hasCertain = lines.some(line => line.kind === 'certain');
	for (const [at, line] of lines.entries()) {
		const [before, after] = [lines[at - 1], lines[at + 1]];
		if (line.kind !== 'button' && line.kind !== 'section') continue;
		if (line.headsProse && !isControl(before)) continue;
		const isBeside = isControl(before) || isControl(after);
		if (isBeside || (!line.isHeading && (hasCertain || (place === 'tail' && line.kind === 'button')))) yield line.index;
	}
}

/** Where fewer lines stand together, one between two advertisements may be the article’s. */
const MIN_LINES_AROUND = 4;
/** Longer ones may be sentences of the article. */
const MAX_BETWEEN = 120;

/** A sentence ends in it, or it introduces what follows. */
const HAS_SENTENCE = /[.!?…。！？]['"”’»)\]」』]{0,3}(?:$|\s+[A-ZÀ-ÞĀ-ŽА-Я])|[:：]$/;

/** Lines with furniture right above and right below: the cards, names and counts of a page. */
function* between({ lines }: Run, found: ReadonlySet<number>): Generator<number> {
	if (lines.length < MIN_LINES_AROUND) return;
	for (const [at, { kind, text, index, headsProse, isHeading }] of lines.entries()) {
		if (kind !== 'line' || headsProse || isHeading || text.length > MAX_BETWEEN || HAS_SENTENCE.test(text)) continue;
		if (isAmong(found, lines[at - 1]) && isAmong(found, lines[at + 1])) yield index;
	}
}

/** Advertisements stand between the paragraphs of an article. */
const isAmong = (found: ReadonlySet<number>, line: PageLine | undefined): boolean =>
	line !== undefined && found.has(line.index) && !isBreak(line.text);

const isControl = (line: PageLine | undefined): boolean => line?.kind === 'button' || line?.kind === 'certain';

const RULES: readonly Rule[] = [boxes, closed, buttons];
