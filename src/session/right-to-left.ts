/** Whether anything to be shown runs from the right. */

import type { Article } from '../article/article.ts';
import { textOfBlock } from '../article/text.ts';
import { remembered } from '../text/lazy.ts';
import { runsFromTheRight } from '../text/right-to-left.ts';
import { titleOf } from './list.ts';
import { contentShown, type Entry, type State } from './state.ts';

const inArticle = remembered(
	({ meta, blocks }: Article): boolean =>
		meta.direction === 'rtl' ||
		runsFromTheRight(`${meta.title} ${meta.byline} ${meta.site}`) ||
		blocks.some(block => runsFromTheRight(textOfBlock(block))),
);

const inEntry = remembered(
	(entry: Entry): boolean =>
		runsFromTheRight(titleOf(entry)) ||
		(entry.content.kind === 'known' &&
			runsFromTheRight(`${entry.content.summary.byline} ${entry.content.summary.site}`)),
);

const inEntries = remembered((entries: ReadonlyMap<string, Entry>): boolean => entries.values().some(inEntry));

export const hasTitleFromTheRight = ({ shelf }: State): boolean => inEntries(shelf.entries);

export function hasTextFromTheRight(state: State): boolean {
	const content = contentShown(state);
	return (
		(content?.kind === 'opened' && inArticle(content.article)) ||
		hasTitleFromTheRight(state) ||
		runsFromTheRight(state.list.filter)
	);
}
