/**
 * Which way text runs, and on which side the signs beside it stand. Most articles run from the left and are asked nothing; what knows the
 * rest is a tool (bidi.ts).
 */

import type { Block, Direction } from '../article/article.ts';
import type { Row } from './row.ts';
import type { PageStyle } from './setting.ts';
import { type BidiTool, tools } from './tools.ts';

/** What decides on the direction of a text: the page, and the block it stands in. */
export interface Surroundings {
	readonly style: PageStyle;
	readonly direction?: Direction;
}

/** What is done last to a row that was cut out of a text. */
export type Finish = (row: Row, start: number, end: number) => Row;

/** Nothing where nobody is to care. */
export const bidiIn = ({ style }: Surroundings): BidiTool | undefined =>
	style.bidi === 'off' ? undefined : tools().bidi;

export const directionOf = (text: string, surroundings: Surroundings): Direction =>
	bidiIn(surroundings)?.directionOf(text, surroundings) ?? 'ltr';

/** Nothing for text that runs from the left. `own` for what runs one way whatever its letters are, as programs do. */
export const finisherFor = (text: string, surroundings: Surroundings, own?: Direction): Finish | undefined =>
	bidiIn(surroundings)?.finisherFor(text, surroundings, own);

/** On which side the signs of a block stand: where its text begins. */
export const sideOf = (block: Block, surroundings: Surroundings): { readonly direction?: Direction } =>
	bidiIn(surroundings)?.sideOf(block, surroundings) ?? {};
