/** What the layout makes and everything after it shows: one row of the page. */

import type { Place } from '../article/place.ts';
import type { ImageRow } from './image.ts';

/** What a stretch of text is. Themes turn roles into styles; nothing before the painter knows a colour. */
export type Role =
	| 'title'
	| 'meta'
	| 'heading'
	| 'subheading'
	| 'emphasis'
	| 'strong'
	| 'strike'
	| 'code'
	/** What the words of a program are, where its language is known. */
	| CodeRole
	| 'link'
	| 'note'
	| 'speech'
	/** Words in quotation marks that nobody says. */
	| 'cited'
	| 'quote'
	| 'caption'
	| 'credit'
	| 'alt'
	| 'furniture'
	/** Lines and signs the page adds: frames, bars, rules, bullets, fold marks. */
	| 'ornament'
	/** Table header cells. */
	| 'header'
	/** The chrome around the page. */
	| 'bar'
	| 'bar-strong'
	| 'selected'
	| 'match'
	/** Of what was found, where the reader is. */
	| 'match-current'
	/** The link that is chosen. */
	| 'link-current'
	| 'problem'
	| 'dim';

export const CODE_ROLES = [
	'code-keyword',
	'code-name',
	'code-string',
	'code-number',
	'code-comment',
	'code-added',
	'code-removed',
] as const;
export type CodeRole = (typeof CODE_ROLES)[number];

export interface SpanLink {
	/** As the article has it. */
	readonly href: string;
	/** Where it begins in the text of the top-level block. */
	readonly start: number;
}

export interface Span {
	readonly text: string;
	/** Outermost first; the innermost role wins where two disagree. Empty for plain text. */
	readonly roles: readonly Role[];
	/** Where its first character stands in the text of the line's top-level block; absent for what the page adds. Code unit by code unit the same text from there on, as it is drawn: tabs are spaces, letters that run from the right joined, brackets turned. */
	readonly offset?: number;
	/** The link it is part of: the same one in all its spans, on whatever row. */
	readonly link?: SpanLink;
	/** What is drawn in the cells of its spaces. */
	readonly image?: ImageRow;
}

export interface Line {
	readonly spans: readonly Span[];
	/** Cells it takes: no more than the measure, but for a mark that hangs where that was asked for, and code in a pipe. */
	readonly width: number;
	/** Of the first character of the article on it; what decoration stands for otherwise. Never decreases down the page. */
	readonly place: Place;
	/** Cells of a line of code that are left out behind it; none when absent. */
	readonly beyond?: number;
}

/** What the page adds to a word that goes on in the next row. */
export const HYPHEN = '-';

export const textOfLine = (line: Line): string => line.spans.map(span => span.text).join('');
