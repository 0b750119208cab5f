/**
 * A place in an article: what reading positions, marks, search hits and links hold on to. It names a block and an offset in the
 * block's plain text (article/text.ts), never a row, so it means the same at any width, in any theme.
 */

export interface Place {
	/** Index of the top-level block. */
	readonly block: number;
	/** Offset in the block's plain text, in UTF-16 code units; one past its end and more for the space below the block. */
	readonly offset: number;
}

export const START: Place = { block: 0, offset: 0 };

/** Negative when `a` comes first, 0 when they are the same. */
export const comparePlaces = (a: Place, b: Place): number => a.block - b.block || a.offset - b.offset;
