/**
 * What a page is set better with, once it has been loaded: not every article wants it, and none waits for it. Like the ruler
 * (text/width.ts), it is the same for the whole program.
 */

import type { Block, Direction, Figure } from '../article/article.ts';
import type { Hyphenator } from '../text/hyphenation.ts';
import type { CodeLine } from './code-lines.ts';
import type { Columns } from './columns.ts';
import type { Finish, Surroundings } from './direction.ts';
import type { Bidi } from './layout.ts';
import type { CodeRole, Span } from './line.ts';
import type { Box, Row } from './row.ts';
import type { Setting } from './setting.ts';

/** A stretch of a program, by what it is; none for what is nothing in particular. */
export interface CodeStretch {
	readonly text: string;
	readonly role?: CodeRole;
}

/** The program in stretches, in order, every character in one of them; nothing for a language it does not know. */
export type Highlighter = (code: string, language: string) => readonly CodeStretch[] | undefined;

/** The cells of a page for lines of code. */
export interface CodeWindow {
	/** Cells of a line that are left out before it. */
	readonly from: number;
	readonly gutter: number;
	/** Beside the gutter, in cells; at least 1. */
	readonly room: number;
}

/** The one row for a line of code that is cut, not wrapped (layout/code-cut.ts). */
export type CodeCutter = (line: CodeLine, window: CodeWindow, setting: Setting) => Row;

/** The rows of a figure whose image can be shown (layout/image.ts). */
export type ImageSetter = (figure: Figure, setting: Setting) => Row[] | undefined;

/** The spans of a line of its own in the order they are drawn in. It runs as its first letter does. */
export type ColumnOrderer = (spans: readonly Span[]) => readonly Span[];

/** What text that runs from the right is set with (layout/bidi.ts). */
export interface BidiTool {
	/** Of a paragraph. */
	readonly directionOf: (text: string, surroundings: Surroundings) => Direction;
	readonly finisherFor: (text: string, surroundings: Surroundings, own?: Direction) => Finish | undefined;
	readonly sideOf: (block: Block, surroundings: Surroundings) => { readonly direction?: Direction };
	/** Each row of a block that runs from the right with something behind it: `first` behind the first, `rest` behind the others. */
	readonly suffixRows: (rows: readonly Row[], first: Span, rest: Span, box: Box) => Row[];
	/** A row that stands alone in such a block. */
	readonly rowAtEnd: (row: Row, surroundings: Surroundings) => Row;
	readonly turned: (columns: Columns) => Columns;
	/** Nothing where the program turns nothing. */
	readonly columnOrderer: (bidi: Bidi) => ColumnOrderer | undefined;
}

export interface Tools {
	/** By the name of the patterns (text/hyphenation.ts). */
	readonly hyphenators: ReadonlyMap<string, Hyphenator>;
	readonly highlight?: Highlighter;
	readonly cutCode?: CodeCutter;
	readonly bidi?: BidiTool;
	/** Puts the spans of a column in the chrome in order, where the program does that. */
	readonly orderColumn?: ColumnOrderer;
	readonly images?: ImageSetter;
}

let given: Tools = { hyphenators: new Map() };

export const tools = (): Tools => given;

/** What is laid out from now on has them. */
export function giveTools(more: Partial<Tools>): void {
	const hyphenators = new Map([...given.hyphenators, ...(more.hyphenators ?? [])]);
	given = { ...given, ...more, hyphenators };
}
