/** State → the screen as rows, by kind of screen. */

import { contentsPage } from './contents-page.ts';
import { helpPage } from './help-page.ts';
import { listPage } from './list-page.ts';
import { palettePage } from './palette-page.ts';
import { promptLine } from './prompts.ts';
import { readingPage } from './reading-page.ts';
import type { ScreenPage } from './screen-page.ts';
import { back } from './screens.ts';
import { type ScreenKind, type State, screenOf } from './state.ts';
import { voicesPage } from './voices-page.ts';
import type { Words } from './words.ts';
import { withStatus } from './zen.ts';

/** A menu has none: it is a component of its own, with its own keys (view/menu-screen.tsx). */
const pages: { readonly [Kind in ScreenKind]: (state: State, words: Words) => ScreenPage | undefined } = {
	list: listPage,
	filter: listPage,
	reading: readingPage,
	voices: voicesPage,
	contents: contentsPage,
	help: helpPage,
	menu: () => undefined,
	prompt: promptPage,
	palette: palettePage,
};

/** The screen it was opened on, with the line in place of its status. */
function promptPage(state: State, words: Words): ScreenPage | undefined {
	const under = screenPageOf(back(state)[0], words);
	const line = promptLine(state);
	return under === undefined || line === undefined ? under : withStatus(under, line);
}

export const screenPageOf = (state: State, words: Words): ScreenPage | undefined =>
	pages[screenOf(state).kind](state, words);
