/** Links of the article. */

import { browseMeant, followMeant, walkLinks } from '../links.ts';
import * as reading from '../reading.ts';
import { openMenu } from '../screens.ts';
import { backAlong } from '../trail.ts';
import { type Command, noArticle, still } from './command.ts';

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
		unavailable: state => noArticle(state) ?? reading.noLinks(state),
		run: state => still(openMenu(state, 'links')),
	},
	{ id: 'back-along', title: 'Back along the links', keys: ['h', 'backspace'], screens: ['reading'], run: backAlong },
];
