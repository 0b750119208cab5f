/** What is read out at a time: a paragraph, or so much of a longer block, with the heading above it. */

import type { Article, Block, Part } from '../../article/article.ts';
import { isFolded } from '../../article/folded.ts';
import type { Place } from '../../article/place.ts';
import { remembered } from '../../text/lazy.ts';
import type { State } from '../state.ts';
import { linkNumbersOf } from './inlines.ts';
import { counted, type Utterance } from './utterance.ts';
import { utterancesOf } from './utterances.ts';

export interface Piece {
	readonly lines: readonly string[];
	/** Where its last utterance begins. */
	readonly last: Place;
	/** Where the next piece begins; absent at the end of what there is. */
	readonly next: Place | undefined;
}

/** UTF-16 code units: about a paragraph, a minute’s listening at most. Parts of a longer list, table or program come piece by piece. */
const PIECE_LENGTH = 600;

const voicedFor = remembered((article: Article) =>
	remembered((block: Block) => utterancesOf(block, linkNumbersOf(article))),
);

/** What is folded here, once for a run of blocks. */
function foldedFrom({ blocks }: Article, index: number): readonly Utterance[] {
	const before = blocks[index - 1];
	if (before !== undefined && isFolded(before)) return [];
	let lines = 0;
	let quotes = 0;
	for (let at = index; ; at++) {
		const block = blocks[at];
		if (block === undefined || !isFolded(block)) break;
		if (block.part === 'repeat') quotes++;
		else lines++;
	}
	const kinds = [
		...(lines > 0 ? [`${counted(lines, 'line')} of page furniture`] : []),
		...(quotes > 0 ? [counted(quotes, 'pull quote')] : []),
	];
	return [{ offset: 0, lines: [`Folded: ${kinds.join(', ')}.`] }];
}

type Furniture = State['furniture'];

function utterancesAt(article: Article, index: number, furniture: Furniture): readonly Utterance[] {
	const block = article.blocks[index];
	if (block === undefined) return [];
	return isFolded(block) && furniture === 'folded' ? foldedFrom(article, index) : voicedFor(article)(block);
}

interface Spot {
	readonly block: number;
	/** Index of the utterance. */
	readonly nth: number;
}

/** The first utterance of a block, or of the next one that has any. */
function firstFrom(article: Article, from: number, furniture: Furniture): Spot | undefined {
	for (let block = from; block < article.blocks.length; block++)
		if (utterancesAt(article, block, furniture).length > 0) return { block, nth: 0 };
	return undefined;
}

const utteranceAt = (article: Article, { block, nth }: Spot, furniture: Furniture): Utterance | undefined =>
	utterancesAt(article, block, furniture)[nth];

/** The one that a place is in; in a block that says nothing, the next one. */
function spotOf(article: Article, { block, offset }: Place, furniture: Furniture): Spot | undefined {
	const nth = utterancesAt(article, block, furniture).findLastIndex(utterance => utterance.offset <= offset);
	return nth < 0 ? firstFrom(article, block, furniture) : { block, nth };
}

const following = (article: Article, { block, nth }: Spot, furniture: Furniture): Spot | undefined =>
	nth + 1 < utterancesAt(article, block, furniture).length
		? { block, nth: nth + 1 }
		: firstFrom(article, block + 1, furniture);

const HEAD: ReadonlySet<Part | undefined> = new Set<Part>(['title', 'dek', 'byline', 'dateline']);

/** Whether one listens on from `a` to `b` without being asked. */
function goesOn({ blocks }: Article, a: Spot, b: Spot, length: number, furniture: Furniture): boolean {
	if (a.block === b.block) return length <= PIECE_LENGTH;
	const [above, below] = [blocks[a.block], blocks[b.block]];
	if (above === undefined || below === undefined) return false;
	if (HEAD.has(above.part)) return HEAD.has(below.part);
	return above.kind === 'heading' || (isFolded(above) && furniture === 'folded');
}

const lengthOf = ({ lines }: Utterance): number => lines.reduce((sum, line) => sum + line.length, 0);

const placeOf = (article: Article, spot: Spot, furniture: Furniture): Place => ({
	block: spot.block,
	offset: utteranceAt(article, spot, furniture)?.offset ?? 0,
});

/** The piece that begins with what a place is in; undefined where nothing is left to read. */
export function pieceFrom(article: Article, place: Place, furniture: Furniture): Piece | undefined {
	let spot = spotOf(article, place, furniture);
	if (spot === undefined) return undefined;
	const lines: string[] = [];
	let length = 0;
	for (;;) {
		const utterance: Utterance | undefined = utteranceAt(article, spot, furniture);
		if (utterance === undefined) break;
		lines.push(...utterance.lines);
		length += lengthOf(utterance);
		const next: Spot | undefined = following(article, spot, furniture);
		const last = placeOf(article, spot, furniture);
		if (next === undefined) return { lines, last, next };
		const more = utteranceAt(article, next, furniture);
		if (next.block !== spot.block) length = 0;
		if (!goesOn(article, spot, next, length + (more === undefined ? 0 : lengthOf(more)), furniture))
			return { lines, last, next: placeOf(article, next, furniture) };
		spot = next;
	}
	return undefined;
}

/** Where the piece before the one at a place begins. */
export function pieceBefore(article: Article, place: Place, furniture: Furniture): Place | undefined {
	const spot = spotOf(article, place, furniture);
	const here = spot === undefined ? place : placeOf(article, spot, furniture);
	for (let block = here.block; block >= 0; block--) {
		let start = startOf(article, block, furniture);
		let found: Place | undefined;
		while (start?.block === block && (block < here.block || start.offset < here.offset)) {
			found = start;
			start = pieceFrom(article, start, furniture)?.next;
		}
		if (found !== undefined) return withLead(article, found, furniture);
	}
	return undefined;
}

const startOf = (article: Article, block: number, furniture: Furniture): Place | undefined => {
	const [first] = utterancesAt(article, block, furniture);
	return first && { block, offset: first.offset };
};

/** From the heading above, or the first line of the head, that leads to a piece. */
function withLead(article: Article, place: Place, furniture: Furniture): Place {
	if (startOf(article, place.block, furniture)?.offset !== place.offset) return place;
	for (let block = place.block - 1; block >= 0; block--) {
		const start = startOf(article, block, furniture);
		if (start === undefined) continue;
		const leads = goesOn(article, { block, nth: 0 }, { block: place.block, nth: 0 }, 0, furniture);
		return leads ? withLead(article, start, furniture) : place;
	}
	return place;
}
