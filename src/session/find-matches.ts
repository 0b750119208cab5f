/** Where a search is found in an article: looked for piece by piece, no further than somebody wants to know, and counted as time allows. */

import type { Article } from '../article/article.ts';
import { isFolded } from '../article/folded.ts';
import { lengthOfBlock } from '../article/length.ts';
import type { Place } from '../article/place.ts';
import { textOfBlock } from '../article/text.ts';
import { remembered } from '../text/lazy.ts';
import { type Match, matchesInPiece, PIECE, REACH, type Search, searchFor } from '../text/search.ts';
import type { State } from './state.ts';

export interface Tally {
	/** So far, when `more`. */
	readonly total: number;
	readonly more: boolean;
	/** How many begin before the place that was asked for; absent when they have not been counted yet. */
	readonly before?: number;
}

export interface Matches {
	/** The first one that begins at a place or after it. */
	from(place: Place): Place | undefined;
	/** The last one that begins before it. */
	before(place: Place): Place | undefined;
	/** Those of a block that have something between two offsets. */
	within(block: number, start: number, end: number): readonly Match[];
	tally(at: Place): Tally;
	/** Whether there is more to count. */
	isCounting(): boolean;
	/** Counts some more. */
	countOn(): void;
}

/** Code units searched for the count before the first frame, about a millisecond: enough for most articles. */
const COUNTED_AT_ONCE = 500_000;
/** And between keys each time: a few milliseconds. */
const COUNTED_AT_A_TIME = 2_000_000;
/** A match costs as much as so many code units. */
const COST_OF_MATCH = 40;

/** Where the pieces of each block begin, counted through the article. */
interface Pieces {
	/** By block; one more for the end. */
	readonly first: Int32Array;
	/** By piece. */
	readonly block: Int32Array;
}

const piecesOf: (article: Article) => Pieces = remembered(({ blocks }) => {
	const first = new Int32Array(blocks.length + 1);
	let count = 0;
	for (const [index, block] of blocks.entries()) {
		count += Math.max(1, Math.ceil(lengthOfBlock(block) / PIECE));
		first[index + 1] = count;
	}
	const block = new Int32Array(count);
	for (let index = 0, piece = 0; index < blocks.length; index++)
		for (const end = first[index + 1] ?? count; piece < end; piece++) block[piece] = index;
	return { first, block };
});

/** Before anything is typed: of ten megabytes it takes as long as half a frame. */
export const prepareFinding = (article: Article): void => void piecesOf(article);

/** Of a piece that has not been searched. */
const UNKNOWN = -1;

interface Kept {
	readonly query: string;
	readonly search: Search;
	readonly furniture: State['furniture'];
	/** Matches by piece. */
	readonly counts: Int32Array;
	readonly matches: Matches;
}

const kept = new WeakMap<Article, Kept>();

/** Only the last search of an article is kept. Undefined for a query with nothing to search for. */
export function matchesOf(article: Article, query: string, furniture: State['furniture']): Matches | undefined {
	const last = kept.get(article);
	const known = last?.furniture === furniture ? last : undefined;
	if (known?.query === query) return known.matches;
	const search = searchFor(query);
	if (search === undefined) return undefined;
	const { block } = piecesOf(article);
	const counts = new Int32Array(block.length).fill(UNKNOWN);
	// A longer query can match only where a shorter one did.
	const isNarrower = known?.search.parts.every((part, index) => part === search.parts[index]) ?? false;
	for (let piece = 0; piece < counts.length; piece++) {
		const isLeftOut = isNarrower ? known?.counts[piece] === 0 : isHidden(article, block[piece], furniture);
		if (isLeftOut) counts[piece] = 0;
	}
	const matches = matchesFrom(article, search, counts);
	kept.set(article, { query, search, furniture, counts, matches });
	return matches;
}

function isHidden({ blocks }: Article, index = 0, furniture: State['furniture']): boolean {
	const block = blocks[index];
	return furniture !== 'shown' && block !== undefined && isFolded(block);
}

const NONE: readonly Match[] = [];

/** `counts` are filled in by whatever is searched. */
function matchesFrom(article: Article, search: Search, counts: Int32Array): Matches {
	const { blocks } = article;
	const { first, block: blockOf } = piecesOf(article);

	/** The text of the block searched last: that of a long one is not put together for each of its pieces. */
	let text = '';
	let textOf = -1;
	/** The piece searched last: from match to match it is often the same one. */
	let found = NONE;
	let foundIn = -1;

	const inPiece = (piece: number): readonly Match[] => {
		if (piece === foundIn) return found;
		if (counts[piece] === 0) return NONE;
		const index = blockOf[piece] ?? 0;
		const block = blocks[index];
		if (block === undefined) return NONE;
		if (index !== textOf) text = textOfBlock(block);
		textOf = index;
		found = matchesInPiece(text, search, piece - (first[index] ?? 0));
		foundIn = piece;
		counts[piece] = found.length;
		return found;
	};

	const pieceAt = ({ block, offset }: Place): number => {
		const start = first[block] ?? counts.length;
		const end = first[block + 1] ?? counts.length;
		return Math.min(start + Math.floor(Math.max(0, offset) / PIECE), Math.max(start, end - 1));
	};

	const placeOf = (piece: number, match: Match | undefined): Place | undefined =>
		match === undefined ? undefined : { block: blockOf[piece] ?? 0, offset: match.start };

	/** Pieces counted, in order, and the matches in them. */
	let counted = 0;
	let total = 0;
	const count = (units: number): void => {
		let left = units;
		for (; counted < counts.length && left > 0; counted++) {
			if (counts[counted] === UNKNOWN) {
				inPiece(counted);
				left -= Math.min(PIECE, text.length) + COST_OF_MATCH * found.length;
			}
			total += counts[counted] ?? 0;
		}
	};

	const begin = (): void => {
		if (counted === 0) count(COUNTED_AT_ONCE);
	};

	return {
		from: place => {
			for (let piece = pieceAt(place); piece < counts.length; piece++) {
				const matches = inPiece(piece);
				if (matches.length === 0) continue;
				const index = blockOf[piece] === place.block ? countBefore(matches, place.offset) : 0;
				if (index < matches.length) return placeOf(piece, matches[index]);
			}
			return undefined;
		},
		before: place => {
			for (let piece = Math.min(pieceAt(place), counts.length - 1); piece >= 0; piece--) {
				const matches = inPiece(piece);
				const index = blockOf[piece] === place.block ? countBefore(matches, place.offset) : matches.length;
				if (index > 0) return placeOf(piece, matches[index - 1]);
			}
			return undefined;
		},
		within: (block, start, end) => {
			const matches: Match[] = [];
			// A match that began above goes on in here.
			const last = pieceAt({ block, offset: end });
			for (let piece = pieceAt({ block, offset: start - REACH }); piece <= last; piece++)
				for (const match of inPiece(piece)) if (match.end > start && match.start < end) matches.push(match);
			return matches;
		},
		isCounting: () => {
			begin();
			return counted < counts.length;
		},
		countOn: () => count(COUNTED_AT_A_TIME),
		tally: at => {
			begin();
			const tally = { total, more: counted < counts.length };
			const piece = pieceAt(at);
			if (piece >= counted) return tally;
			let before = countBefore(inPiece(piece), at.offset);
			for (let index = 0; index < piece; index++) before += counts[index] ?? 0;
			return { ...tally, before };
		},
	};
}

/** How many begin before an offset. */
function countBefore(matches: readonly Match[], offset: number): number {
	let low = 0;
	let high = matches.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((matches[middle]?.start ?? 0) < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}
