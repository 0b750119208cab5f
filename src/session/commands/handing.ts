/** From the desk to other programs. */

import { copyAddress, copyText, editSource, nameFor, noAddress, noFile, notWhole, toggleSource } from '../hand-over.ts';
import { openPrompt } from '../prompts.ts';
import { type Command, noArticle, still } from './command.ts';

export const handing: readonly Command[] = [
	{
		id: 'copy-address',
		title: 'Copy the address',
		keys: ['y'],
		screens: ['reading'],
		unavailable: state => noArticle(state) ?? noAddress(state),
		run: copyAddress,
	},
	{
		id: 'copy-text',
		title: 'Copy the text',
		keys: ['Y'],
		screens: ['reading'],
		unavailable: state => noArticle(state) ?? notWhole(state),
		run: copyText,
	},
	{
		id: 'edit',
		title: 'Edit in $VISUAL or $EDITOR',
		keys: ['e'],
		screens: ['reading'],
		unavailable: noFile,
		run: editSource,
	},
	{
		id: 'pipe',
		title: 'Pipe to a command …',
		keys: ['|'],
		screens: ['reading'],
		unavailable: state => noArticle(state) ?? notWhole(state),
		run: state => still(openPrompt(state, 'pipe')),
	},
	{
		id: 'save',
		title: 'Save as a file …',
		keys: ['s'],
		screens: ['reading'],
		unavailable: state => noArticle(state) ?? notWhole(state),
		run: state => still(openPrompt(state, 'save', nameFor(state))),
	},
	{
		id: 'source',
		title: 'Source, or the article',
		keys: ['\\'],
		screens: ['reading'],
		unavailable: noArticle,
		run: toggleSource,
	},
];
