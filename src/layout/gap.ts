/** The leading: blank rows between two blocks. */

import type { Block } from '../article/article.ts';
import type { Form } from './flow.ts';

const isHeading = (block: Block, from: number, to: number): boolean =>
	block.kind === 'heading' && block.part === undefined && block.level >= from && block.level <= to;

/** The first of these that applies; one row otherwise. */
const PAGE_GAPS: readonly { readonly rows: number; readonly when: (above: Block, below: Block) => boolean }[] = [
	// Notes are a list.
	{ rows: 0, when: (above, below) => above.kind === 'footnote' && below.kind === 'footnote' },
	// A heading belongs to what follows it: more space above than below.
	{ rows: 0, when: (above, below) => isHeading(above, 3, 6) && !isHeading(below, 1, 6) },
	{ rows: 2, when: (above, below) => isHeading(below, 1, 2) && !isHeading(above, 1, 2) },
	// Who wrote it, where and when, go together.
	{ rows: 0, when: (above, below) => isSource(above) && isSource(below) },
	{ rows: 0, when: (above, below) => above.part === 'title' && isSource(below) },
];

const isSource = (block: Block): boolean => block.part === 'byline' || block.part === 'dateline';

export function gapBetween(above: Block, below: Block, form: Form): number {
	if (form === 'plain') return 1;
	return PAGE_GAPS.find(({ when }) => when(above, below))?.rows ?? 1;
}
