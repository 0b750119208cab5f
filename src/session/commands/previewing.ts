/** What stands beside the list. */

import { noPreview, togglePreview } from '../preview.ts';
import { type Command, noRows, still } from './command.ts';

export const previewing: readonly Command[] = [
	{
		id: 'preview',
		title: 'Hide or show the preview',
		// As zen in an article: nothing but what is read here.
		keys: ['z'],
		screens: ['list'],
		unavailable: state => noRows(state) ?? noPreview(state),
		run: state => still(togglePreview(state)),
	},
];
