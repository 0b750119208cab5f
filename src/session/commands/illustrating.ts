/** The images of the article. */

import { noImages, toggleImages } from '../images.ts';
import { type Command, noArticle, still } from './command.ts';

export const illustrating: readonly Command[] = [
	{
		id: 'images',
		title: 'Show or hide images',
		keys: ['i'],
		screens: ['reading'],
		unavailable: state => noArticle(state) ?? noImages(state),
		run: state => still(toggleImages(state)),
	},
];
