/** The headings of the article. */

import { goToContent, noHeadings, openContents } from '../contents.ts';
import { back } from '../screens.ts';
import { type Command, noArticle, still } from './command.ts';

export const contents: readonly Command[] = [
	{
		id: 'contents',
		title: 'Contents …',
		keys: ['t'],
		screens: ['reading'],
		unavailable: state => noArticle(state) ?? noHeadings(state),
		run: state => still(openContents(state)),
	},
	{
		id: 'go-to-heading',
		title: 'To this heading in the article',
		keys: ['enter', 'l', 'right'],
		screens: ['contents'],
		jump: true,
		run: goToContent,
	},
	{ id: 'close-contents', title: 'Close the contents', keys: ['t'], screens: ['contents'], run: back },
];
