/** Figures that came in pieces: a picture, its caption and its credit, one below the other. */

import type { Block, Figure } from '../article/article.ts';

/** A picture without a word about it but its alternative text. */
export const isOnlyPicture = (block: Block): boolean =>
	block.kind === 'figure' && block.image !== undefined && block.caption.length === 0 && block.credit.length === 0;

/** Whether a figure goes on in the one below: what that has, this lacks, and it comes after. A name to link to stays each its own. */
export function canFollow(above: Block, below: Figure): above is Figure {
	if (above.kind !== 'figure' || above.part !== undefined || below.part !== undefined) return false;
	if (below.image !== undefined || below.id !== undefined || above.credit.length > 0) return false;
	return above.caption.length === 0 ? above.image !== undefined : below.caption.length === 0;
}

export const joined = (above: Figure, below: Figure): Figure => ({
	...above,
	caption: [...above.caption, ...below.caption],
	credit: below.credit,
});
