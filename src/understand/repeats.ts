/** Pull quotes: words of the article that are set a second time, by themselves. Shown once, where they belong; genuine asides stay. */

import type { Article, Block } from '../article/article.ts';
import { textOfBlock, textOfBlocks } from '../article/text.ts';
import { lazy } from '../text/lazy.ts';
import { isCapital } from '../text/letters.ts';
import { firstMatchIn } from '../text/matches.ts';
import type { Pass } from './pass.ts';

/** Fewer words may well be said twice: a refrain, an answer. */
const MIN_WORDS = 9;
/** The same in letters and spaces, for scripts where each letter counts as a word. */
const MIN_WORDS_LENGTH = 40;
/** A pull quote is a sentence or two. */
const MAX_LENGTH = 280;
/** Shorter texts have fewer words than that, in any script. */
const MIN_LENGTH = 12;
/** It stands near the words it is taken from. */
const MAX_BLOCKS_APART = 12;

export const labelRepeats: Pass = article => {
	const page = pageOf(article.blocks);
	const found = new Set<number>();
	for (const index of article.blocks.keys()) {
		if (!isPullQuote(page, index)) continue;
		found.add(index);
		if (isAttribution(article.blocks[index + 1])) found.add(index + 1);
	}
	if (found.size === 0) return article;
	const blocks = article.blocks.map((block, index) =>
		found.has(index) && block.part === undefined ? ({ ...block, part: 'repeat' } as const) : block,
	);
	return { ...article, blocks } satisfies Article;
};

interface Page {
	readonly blocks: readonly Block[];
	/** Of each block what words may be taken from; empty for all but paragraphs. */
	readonly texts: readonly string[];
	/** The texts with a line end after each, and where each begins in them: several are looked through at once. */
	readonly all: string;
	readonly starts: readonly number[];
}

function pageOf(blocks: readonly Block[]): Page {
	const texts = blocks.map(textToQuote);
	const starts: number[] = [];
	let start = 0;
	for (const text of texts) {
		starts.push(start);
		start += text.length + 1;
	}
	starts.push(start);
	return { blocks, texts, all: `${texts.join('\n')}\n`, starts };
}

/** A paragraph that words may be taken from; empty for all else. Verse repeats itself. */
function textToQuote(block: Block): string {
	if (block.kind !== 'paragraph' || (block.part !== undefined && block.part !== 'repeat')) return '';
	const text = textOfBlock(block);
	return text.includes('\n') ? '' : text;
}

function isPullQuote({ blocks, texts, all, starts }: Page, index: number): boolean {
	const block = blocks[index];
	const text = pulledText(block, texts[index] ?? '');
	if (text.length < MIN_LENGTH || text.length > MAX_LENGTH) return false;
	// Verse and lists are short among short ones.
	if ((texts[index - 1] ?? '').length < text.length && (texts[index + 1] ?? '').length < text.length) return false;
	const probe = longestPlainRun(text);
	const first = Math.max(0, index - MAX_BLOCKS_APART);
	const last = Math.min(texts.length - 1, index + MAX_BLOCKS_APART);
	const around = [all.slice(starts[first], starts[index]), all.slice(starts[index + 1], starts[last + 1])];
	// The same letters in the same case are quick to find, and nearly never there; quicker are a few that begin with a rare one.
	const rare = (RAREST.exec(probe) ?? RARE.exec(probe))?.[0] ?? probe;
	const isNear = around.some(texts => texts.includes(rare) && texts.includes(probe));
	if (!isNear || (block?.kind === 'paragraph' && isOpening(text, blocks[index - 1]))) return false;
	const sources = texts
		.slice(first, last + 1)
		.filter((other, at) => other.length > text.length && first + at !== index && other.includes(probe));
	if (sources.length === 0) return false;
	const words = wordsOf(text);
	if (words.length < MIN_WORDS_LENGTH || countWords(words) < MIN_WORDS) return false;
	const same = sources.map(wordsOf).filter(other => other.length > words.length && other.includes(words));
	// What several paragraphs say is a refrain.
	return same.length === 1;
}

/** Letters that are rare in most languages of the Latin alphabet, and those after them. */
const RAREST = /[jkqvxz].{5}/;
const RARE = /[bgpwy].{5}/;

/** “Price: …”, and what a section opens with, is the text itself. */
const isOpening = (text: string, before: Block | undefined): boolean =>
	LABELLED.test(text) || (before?.kind === 'heading' && !isTitle(before));

const isTitle = (block: Block | undefined): boolean => block?.part === 'title';

/** What a paragraph ends with that is more than a title or an entry of a list. */
const SENTENCE_END = /[.!…。！]["'”’»“)\]」』]*$|["”’»“」』]$/;
/** To look through all of a paragraph for its end takes long, and its last sign mostly tells. */
const SURE_END = /[.!…。！"”’»“」』]/;
const LIKELY_END = /['’)\]]/;
const endsSentence = (text: string): boolean => {
	const sign = text.charAt(text.length - 1);
	return SURE_END.test(sign) || (LIKELY_END.test(sign) && SENTENCE_END.test(text));
};
/** “Price: …”, “Services offered: …” */
const LABELLED = /^[^.!?“"„«]{2,30}: /;

/** Without who said it; empty when it is no quote. */
function pulledText(block: Block | undefined, text: string): string {
	if (block?.kind !== 'quote') {
		if (text === '' || text.length > MAX_LENGTH + MAX_ATTRIBUTION) return '';
		const said = withoutAttribution(text);
		return endsSentence(said) ? said : '';
	}
	if (block.part !== undefined && block.part !== 'repeat') return '';
	const said = isAttribution(block.blocks.at(-1)) ? block.blocks.slice(0, -1) : block.blocks;
	if (!said.every(({ kind }) => kind === 'paragraph')) return '';
	return withoutAttribution(textOfBlocks(said));
}

/** “… – Jane Doe, harbour master”, after the end of a sentence. */
const ATTRIBUTED = /[.!?…"”’»]\s*[–—-]{1,2}\s*(\S[^–—.!?]{2,60})$/g;
const ATTRIBUTION = /^[–—-]{1,2}\s*(\S[^.!?]{2,60})$/;
const isOfName = ({ 1: name = '' }: RegExpExecArray): boolean => isCapital(name);
const MAX_ATTRIBUTION = 64;
const DASH = /[–—-]/;

function withoutAttribution(text: string): string {
	const dash = text.slice(-MAX_ATTRIBUTION).search(DASH);
	if (dash < 0) return text;
	const found = firstMatchIn(text.slice(-MAX_ATTRIBUTION - 4), ATTRIBUTED, isOfName);
	return found === undefined ? text : text.slice(0, text.length - found[0].length + 1);
}

function isAttribution(block: Block | undefined): boolean {
	if (block?.kind !== 'paragraph') return false;
	const found = ATTRIBUTION.exec(textOfBlock(block));
	return found !== null && isOfName(found);
}

/** A stretch of letters and spaces: what quotation marks, dashes and editors leave alone. More than 24 would make it no rarer. */
function longestPlainRun(text: string): string {
	const enough = PLAIN_RUN.exec(text);
	if (enough !== null) return enough[0];
	let [start, length] = [0, 0];
	for (let from = 0, at = 0; at <= text.length; at++) {
		if (isPlain(text.charCodeAt(at))) continue;
		if (at - from > length) [start, length] = [from, at - from];
		from = at + 1;
	}
	return text.slice(start, start + length);
}

/** A small letter of ASCII, a space, or a letter beyond: not the signs of Latin-1, and no punctuation of any script that is common. */
const PLAIN_RUN = /[a-z \u00c0-\u1fff\u3040-\ufeff]{24}/;
const isPlain = (unit: number): boolean =>
	(unit >= 0x61 && unit <= 0x7a) ||
	unit === 0x20 ||
	(unit >= 0xc0 && unit < 0x2000) ||
	(unit >= 0x3040 && unit < 0xff00);

const NO_APOSTROPHES = /['’ʼ]/g;
/** Letters of scripts without spaces are words each. */
const WORD = lazy(() => /[\u2e80-\ua4cf]|(?:(?![\u2e80-\ua4cf])[\p{L}\p{N}\p{M}])+/gu);

/** In lower case, with a space around each. */
const wordsOf = (text: string): string =>
	` ${(text.toLowerCase().replace(NO_APOSTROPHES, '').match(WORD()) ?? []).join(' ')} `;

const countWords = (words: string): number => words.split(' ').length - 2;
