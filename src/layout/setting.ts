/** What a block is set in. Handed down from block to block. */

import type { Direction } from '../article/article.ts';
import type { Form } from './flow.ts';
import type { Bidi } from './layout.ts';
import type { Leading } from './leading.ts';
import type { Role } from './line.ts';

export interface Setting {
	/** Cells. */
	readonly measure: number;
	readonly form: Form;
	/** Of everything around, outermost first. */
	readonly roles: readonly Role[];
	/** Where the block's text begins in that of the top-level block. */
	readonly offset: number;
	/** How many lists are around. */
	readonly depth: number;
	/** Of the top-level block: on which side its signs stand. That of the article when absent. */
	readonly direction?: Direction;
	readonly style: PageStyle;
}

/** What holds for all blocks of a page alike. */
export interface PageStyle {
	readonly justified: boolean;
	/** Cells right of the measure that are free for marks to hang into. */
	readonly hang: number;
	readonly codeFrom: number | undefined;
	readonly bidi: Bidi;
	readonly leading: Leading;
	/** The most rows an image may take; images are not shown without. */
	readonly imageRows?: number | undefined;
	/** BCP 47, of the article. */
	readonly language: string | undefined;
	/** Of the article. */
	readonly direction: Direction | undefined;
}

/** Cells below which text is not narrowed further for bars, bullets and indents: they are left out first. */
const LEAST_ROOM = 8;

/** Whether something of so many cells may stand beside the text. */
export const hasRoomFor = (setting: Setting, cells: number): boolean => setting.measure - cells >= LEAST_ROOM;

export const narrowed = (setting: Setting, cells: number): Setting => ({
	...setting,
	measure: setting.measure - cells,
});

export const withRole = (setting: Setting, role: Role): Setting => ({ ...setting, roles: [...setting.roles, role] });
export const at = (setting: Setting, offset: number): Setting => ({ ...setting, offset });
