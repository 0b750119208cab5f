/** While a line is typed in the status bar. What is no command is text (line-editor.ts). */

import { acceptPrompt, dropPrompt, recalled } from '../prompts.ts';
import type { Command } from './command.ts';

export const prompting: readonly Command[] = [
	{ id: 'accept', title: 'Take the line', keys: ['enter'], screens: ['prompt'], run: acceptPrompt },
	{ id: 'drop', title: 'Drop the line', keys: ['esc'], screens: ['prompt'], run: dropPrompt },
	{
		id: 'earlier-line',
		title: 'Earlier line',
		keys: ['up', 'ctrl+p'],
		screens: ['prompt'],
		run: state => recalled(state, -1),
	},
	{
		id: 'later-line',
		title: 'Later line',
		keys: ['down', 'ctrl+n'],
		screens: ['prompt'],
		run: state => recalled(state, 1),
	},
];
