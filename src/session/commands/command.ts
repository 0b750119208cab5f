/** What a row of the command table says, and what rows have in common. */

import { rowsOf } from '../list.ts';
import { type Next, readingOf, type ScreenKind, type State } from '../state.ts';

export interface Command {
	readonly id: string;
	/** What it does, as the help screen says it. */
	readonly title: string;
	/** First the one that hints show. */
	readonly keys: readonly string[];
	readonly screens: readonly ScreenKind[];
	/** What the next key is to it, as the status bar asks for it, e.g. `Mark`: it runs when that has been pressed. */
	readonly asks?: string;
	/** Whether it goes to another part of the article: the way back is kept (jumps.ts). */
	readonly jump?: true;
	/** Why it can do nothing now, as a sentence; undefined when it can. */
	readonly unavailable?: (state: State) => string | undefined;
	/** `count` is the number typed before the key, if one was; `key` the one it asked for. */
	readonly run: (state: State, count: number | undefined, key: string) => Next;
}

export const noArticle = (state: State): string | undefined =>
	readingOf(state)?.content.kind === 'opened' ? undefined : 'There is no article on the desk.';

export const noRows = (state: State): string | undefined =>
	rowsOf(state).length === 0 ? 'The list is empty.' : undefined;

export const still = (state: State): Next => [state, []];

export const everywhere: readonly ScreenKind[] = [
	'list',
	'filter',
	'reading',
	'voices',
	'contents',
	'help',
	'menu',
	'prompt',
	'palette',
];
