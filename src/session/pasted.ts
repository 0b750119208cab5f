/** What is pasted: text for the line that is being typed, and never keys, since a line end in it would run what stands before it. */

import { inserted, lineOf } from './line-editor.ts';
import { withFilter } from './list.ts';
import { changedInPalette } from './palette.ts';
import { changedInPrompt } from './prompts.ts';
import { type Next, type ScreenKind, type State, screenOf } from './state.ts';

type Paste = (state: State, text: string) => Next;

/** The screens that have such a line. */
const pastes: { readonly [Kind in ScreenKind]?: Paste } = {
	filter: (state, text) => [withFilter(state, inserted(lineOf(state.list.filter), text).text), []],
	prompt: (state, text) => changedInPrompt(state, line => inserted(line, text)),
	palette: (state, text) => changedInPalette(state, line => inserted(line, text)),
};

const NOWHERE = 'Pasted text is taken only where a line is typed.';

export function pasted({ notice: _, ...state }: State, text: string): Next {
	return pastes[screenOf(state).kind]?.(state, text) ?? [{ ...state, notice: NOWHERE }, []];
}
