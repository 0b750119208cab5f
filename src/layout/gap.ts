/** The blank rows between two blocks: which of the leading applies. */

import type { Block } from '../article/article.ts';
import type { Leading } from './leading.ts';
import type { Setting } from './setting.ts';

const isHeading = (block: Block, from: number, to: number): boolean =>
	block.kind === 'heading' && block.part === undefined && block.level >= from && block.level <= to;

const isRule = (block: Block): boolean => block.kind === 'rule';
const isSource = (block: Block): boolean => block.part === 'byline' || block.part === 'dateline';

/** The first of these that applies; `paragraph` otherwise. */
const PAGE_GAPS: readonly {
	readonly leading: keyof Leading;
	readonly when: (above: Block, below: Block) => boolean;
}[] = [
	{ leading: 'notes', when: (above, below) => above.kind === 'footnote' && below.kind === 'footnote' },
	{ leading: 'section', when: (above, below) => above.kind !== 'footnote' && below.kind === 'footnote' },
	{ leading: 'heading', when: (above, below) => isHeading(above, 3, 6) && !isHeading(below, 1, 6) && !isRule(below) },
	{ leading: 'section', when: (above, below) => isHeading(below, 1, 2) && !isHeading(above, 1, 2) },
	{ leading: 'head', when: (above, below) => isSource(above) && isSource(below) },
	{ leading: 'head', when: (above, below) => above.part === 'title' && isSource(below) },
];

/** Pipes have one row everywhere. */
const PLAIN_GAP = 1;

export function gapBetween(above: Block, below: Block, setting: Setting): number {
	if (setting.form === 'plain') return PLAIN_GAP;
	return setting.style.leading[PAGE_GAPS.find(({ when }) => when(above, below))?.leading ?? 'paragraph'];
}

/** Where one of the two is made by the page: what is folded, the head of an article that has none in its text. */
export const gapBeside = ({ form, style }: Setting): number => (form === 'plain' ? PLAIN_GAP : style.leading.paragraph);
