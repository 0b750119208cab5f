/** Whether anything to be shown runs from the right. */

import type { Article } from '../article/article.ts';
import { textOfBlock } from '../article/text.ts';
import { runsFromTheRight } from '../text/right-to-left.ts';
import { titleOf } from './list.ts';
import { type Entry, readingOf, type State } from './state.ts';

/** What has been found of an article or a shelf, which stay as they are. */
const known = new WeakMap<object, boolean>();

function remembered<Thing extends object>(thing: Thing, find: (thing: Thing) => boolean): boolean {
	const found = known.get(thing) ?? find(thing);
	known.set(thing, found);
	return found;
}

const inArticle = ({ meta, blocks }: Article): boolean =>
	meta.direction === 'rtl' ||
	runsFromTheRight(`${meta.title} ${meta.byline} ${meta.site}`) ||
	blocks.some(block => runsFromTheRight(textOfBlock(block)));

const inEntry = (entry: Entry): boolean =>
	runsFromTheRight(titleOf(entry)) ||
	(entry.content.kind === 'known' && runsFromTheRight(`${entry.content.summary.byline} ${entry.content.summary.site}`));

const inEntries = (entries: ReadonlyMap<string, Entry>): boolean =>
	entries.values().some(entry => remembered(entry, inEntry));

export function hasTextFromTheRight(state: State): boolean {
	const content = readingOf(state)?.content;
	return (
		(content?.kind === 'opened' && remembered(content.article, inArticle)) ||
		remembered(state.shelf.entries, inEntries) ||
		runsFromTheRight(state.list.filter)
	);
}
