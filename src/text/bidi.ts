/**
 * Text that runs from the right (UAX #9): which way a paragraph runs, at what levels its characters stand, and in what order a row of it
 * is drawn. Loaded when a text has such letters (text/right-to-left.ts).
 */

import bidi from 'bidi-js';
import type { Direction } from '../article/article.ts';
import { lazy } from './lazy.ts';

/** Its types speak of the build that has a default export; Node reads the one that is the function itself. */
const makeAlgorithm = bidi as unknown as typeof bidi.default;
const algorithm = lazy(() => makeAlgorithm());

/** The algorithm looks at one code unit at a time: what takes two is given to it as two others of the same class. */
const STAND_INS: Readonly<Record<string, string>> = {
	R: '\u05BE',
	AL: '\u0627',
	AN: '\u0660',
	EN: '0',
	ET: '%',
	ON: '!',
	NSM: '\u0301',
	BN: '\u00AD',
};
const PAIRS = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;

const inUnits = (text: string): string =>
	text.replace(PAIRS, pair => (STAND_INS[algorithm().getBidiCharTypeName(pair)] ?? 'x').repeat(2));

/** Letters; numbers, marks and signs run neither way. */
const STRONG: Readonly<Record<string, Direction>> = { L: 'ltr', R: 'rtl', AL: 'rtl' };
/** How much deeper in isolates the text is after one of these: what is isolated says nothing of what is around it. */
const ISOLATES: Readonly<Record<string, number>> = { LRI: 1, RLI: 1, FSI: 1, PDI: -1 };

export const isLetterFromTheRight = (text: string): boolean => STRONG[algorithm().getBidiCharTypeName(text)] === 'rtl';

/** So many letters tell which way most of a text runs, in UTF-16 code units. */
const SAMPLE_LENGTH = 2000;

/**
 * Of a paragraph: that of its first letter (P2, P3), of the text around where it has none. A name in other letters may stand first:
 * where most letters run as the text around does, so does the paragraph (HL1).
 */
export function directionOf(text: string, around?: Direction): Direction {
	let first: Direction | undefined;
	/** Letters that run as the text around does, less those that do not. */
	let balance = 0;
	let depth = 0;
	for (const character of text.slice(0, SAMPLE_LENGTH)) {
		const name = algorithm().getBidiCharTypeName(character);
		depth = Math.max(0, depth + (ISOLATES[name] ?? 0));
		const direction = depth > 0 ? undefined : STRONG[name];
		if (direction === undefined) continue;
		first ??= direction;
		if (around === undefined || first === around) return first;
		balance += direction === around ? 1 : -1;
	}
	return balance > 0 ? (around ?? 'ltr') : (first ?? around ?? 'ltr');
}

/**
 * The algorithm takes the square of the time where numbers or brackets follow each other without letters: at this length, in UTF-16 code
 * units, ten milliseconds. What is longer is resolved in pieces.
 */
const LONGEST_PIECE = 4096;
const SPACE = ' ';

/** The level of every code unit of a text of any number of paragraphs, all running the same way (X1–I2, L1 for the paragraph as a row). */
export function levelsOf(text: string, direction: Direction): Uint8Array {
	const units = inUnits(text);
	if (units.length <= LONGEST_PIECE) return algorithm().getEmbeddingLevels(units, direction).levels;
	const levels = new Uint8Array(units.length);
	for (let start = 0; start < units.length; ) {
		const end = endOfPiece(units, start, direction);
		levels.set(algorithm().getEmbeddingLevels(units.slice(start, end), direction).levels, start);
		start = end;
	}
	return levels;
}

/** After a space between letters that run as the paragraph does, so that no phrase in other letters is parted; else after any. */
function endOfPiece(text: string, start: number, direction: Direction): number {
	const most = start + LONGEST_PIECE;
	if (most >= text.length) return text.length;
	const runsAlong = (index: number): boolean =>
		STRONG[algorithm().getBidiCharTypeName(text.charAt(index))] === direction;
	const last = text.lastIndexOf(SPACE, most - 1);
	for (let space = last; space > start; space = text.lastIndexOf(SPACE, space - 1))
		if (runsAlong(space - 1) && runsAlong(space + 1)) return space + 1;
	return last > start ? last + 1 : most;
}

export const baseLevel = (direction: Direction): number => (direction === 'rtl' ? 1 : 0);

/** Indices of what stands at these levels, from left to right (L2). */
export function visualOrder(levels: ArrayLike<number>): number[] {
	const order = Array.from(levels, (_, index) => index);
	let highest = 0;
	let lowestOdd = Number.POSITIVE_INFINITY;
	for (let index = 0; index < levels.length; index++) {
		const level = levels[index] ?? 0;
		highest = Math.max(highest, level);
		if (level % 2 === 1) lowestOdd = Math.min(lowestOdd, level);
	}
	for (let level = highest; level >= lowestOdd; level--) {
		for (let start = 0; start < order.length; start++) {
			if ((levels[start] ?? 0) < level) continue;
			let end = start + 1;
			while (end < order.length && (levels[end] ?? 0) >= level) end++;
			reverse(order, start, end);
			start = end;
		}
	}
	return order;
}

function reverse(order: number[], start: number, end: number): void {
	for (let left = start, right = end - 1; left < right; left++, right--) {
		const kept = order[left] ?? 0;
		order[left] = order[right] ?? 0;
		order[right] = kept;
	}
}

/** A cluster as it is drawn at a level: brackets open the other way where the text runs so (L4). */
export function drawnAt(level: number, cluster: string): string {
	if (level % 2 === 0) return cluster;
	const mirrored = algorithm().getMirroredCharacter(cluster.charAt(0));
	return mirrored === null ? cluster : mirrored + cluster.slice(1);
}
