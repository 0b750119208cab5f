/** A line as the scorecard of captions looks at it: its words counted, its neighbours at hand. */

import { lazy } from '../text/lazy.ts';
import { hasLetter, isCapital, isLetter } from '../text/letters.ts';
import { likelyCreditStart } from './caption-likely.ts';
import { follows, speaks } from './caption-words.ts';
import { wordsIn } from './pass.ts';

/** What stands above or below. */
export interface Neighbour {
	readonly kind: 'text' | 'figure' | 'credit' | 'picture' | 'title' | 'other';
	readonly text: string;
}

export interface Line {
	readonly text: string;
	readonly above: Neighbour;
	readonly below: Neighbour;
	/** Where a credit begins, if this is a caption. */
	readonly likelyCredit: number | undefined;
	/** Made when it is first asked for: most lines have nothing that makes it worth looking. */
	readonly shape: () => Shape;
}

export interface Shape {
	readonly words: number;
	/** Its long words are written small, as in a sentence and in no headline. */
	readonly isSentenceCased: boolean;
	readonly isTitleCased: boolean;
	/** The first word is one that a sentence of a text begins with. */
	readonly follows: boolean;
	/** Somebody speaks, or is spoken to. */
	readonly speaks: boolean;
	readonly isQuoting: boolean;
	readonly ends: boolean;
}

const SPACES = /\s+/;
const MARKS = lazy(() => /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu);
const QUOTATION = /["“”„«»]/;
const END = /[.!?。！？…]["”’»)]*$/;
/** Shorter words are mostly articles and prepositions, which no headline writes with a capital. */
const MIN_LONG_WORD = 4;
const SMALL_SHARE = 0.5;

export function lineOf(given: string, above: Neighbour, below: Neighbour): Line {
	const text = given.trim();
	const likelyCredit = likelyCreditStart(text);
	return { text, above, below, likelyCredit, shape: lazy(() => shapeOf(text, likelyCredit)) };
}

function shapeOf(text: string, likelyCredit: number | undefined): Shape {
	const words = text
		.slice(0, likelyCredit)
		.split(SPACES)
		.map(word => word.replace(MARKS(), ''));
	const long = words.filter(word => word.length >= MIN_LONG_WORD && isLetter(word));
	const capitals = long.filter(word => isCapital(word)).length;
	const lower = words.map(word => word.toLowerCase().replace('’', "'"));
	return {
		words: wordsIn(text),
		isSentenceCased: long.length > 1 && long.length - capitals >= long.length * SMALL_SHARE,
		isTitleCased: long.length > 1 && capitals === long.length,
		follows: follows().has(lower[0] ?? ''),
		speaks: lower.some(word => speaks().has(word)),
		isQuoting: QUOTATION.test(text),
		ends: END.test(text) && hasLetter(text),
	};
}
