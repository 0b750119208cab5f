/** Links of the article. */

import * as reading from '../reading.ts';
import { openMenu } from '../screens.ts';
import { type Command, noArticle, still } from './command.ts';

export const linking: readonly Command[] = [
	{
		id: 'links',
		title: 'Links of the article …',
		keys: ['L'],
		screens: ['reading'],
		unavailable: state => noArticle(state) ?? reading.noLinks(state),
		run: state => still(openMenu(state, 'links')),
	},
];
