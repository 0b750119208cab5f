/** State → the screen as rows, by kind of screen. */

import { contentsPage } from './contents-page.ts';
import { helpPage } from './help-page.ts';
import { listPage } from './list-page.ts';
import { palettePage } from './palette-page.ts';
import { readingPage } from './reading-page.ts';
import type { ScreenPage } from './screen-page.ts';
import { type ScreenKind, type State, screenOf } from './state.ts';
import { voicesPage } from './voices-page.ts';
import type { Words } from './words.ts';

/** A menu has none: it is a component of its own, with its own keys (view/menu-screen.tsx). */
const pages: { readonly [Kind in ScreenKind]: (state: State, words: Words) => ScreenPage | undefined } = {
	list: listPage,
	filter: listPage,
	reading: readingPage,
	voices: voicesPage,
	contents: contentsPage,
	help: helpPage,
	menu: () => undefined,
	/** Lines are asked for over an article only. */
	prompt: readingPage,
	palette: palettePage,
};

export const screenPageOf = (state: State, words: Words): ScreenPage | undefined =>
	pages[screenOf(state).kind](state, words);
