/** Links of the article. */

import { keyOf } from '../hints.ts';
import { browseMeant, followMeant, walkLinks } from '../links.ts';
import { linksInOrder, listedLinks } from '../links-listed.ts';
import { noNotes } from '../notes.ts';
import { openMenu } from '../screens.ts';
import { readingOf, type State } from '../state.ts';
import { stepBack } from '../step-back.ts';
import { type Command, noArticle, still } from './command.ts';

/** Folded links and references to notes are none that can be listed, but may be what is looked for. */
function noLinks(state: State): string | undefined {
	const content = readingOf(state)?.content;
	if (content?.kind !== 'opened' || listedLinks(state).length > 0) return undefined;
	if (linksInOrder(content.article).length > 0)
		return `Only the page furniture has links: ${keyOf('furniture')} shows it.`;
	if (noNotes(state) !== undefined) return 'This article has no links.';
	return `No links but those to notes: ${keyOf('note')} goes to a note.`;
}

export const linking: readonly Command[] = [
	{
		id: 'next-link',
		title: 'Choose the next link',
		keys: ['tab'],
		screens: ['reading'],
		unavailable: noArticle,
		run: (state, count) => still(walkLinks(state, 1, count)),
	},
	{
		id: 'previous-link',
		title: 'Choose the previous link',
		keys: ['shift+tab'],
		screens: ['reading'],
		unavailable: noArticle,
		run: (state, count) => still(walkLinks(state, -1, count)),
	},
	{
		id: 'follow-link',
		title: 'Follow the chosen link',
		keys: ['enter'],
		screens: ['reading'],
		jump: true,
		unavailable: noArticle,
		run: followMeant,
	},
	{
		id: 'browse-link',
		title: 'Open the link in the browser',
		keys: ['o'],
		screens: ['reading'],
		unavailable: noArticle,
		run: (state, count) => browseMeant(state, count),
	},
	{
		id: 'links',
		title: 'Links of the article …',
		keys: ['L'],
		screens: ['reading'],
		unavailable: state => noArticle(state) ?? noLinks(state),
		run: state => still(openMenu(state, 'links')),
	},
	{
		id: 'back-along',
		title: 'Back along the links',
		keys: ['h', 'backspace'],
		screens: ['reading'],
		jump: true,
		run: stepBack,
	},
];
