/** Lines of text that are asked for in the status bar: what each is for, and what happens as it is typed. */

import { setBar } from '../layout/bar.ts';
import type { Line } from '../layout/line.ts';
import { dropFind, findAccepted, findTally, findTyped } from './find.ts';
import { pipeTo, saveAs } from './hand-over.ts';
import { type EditedLine, edited, lineOf } from './line-editor.ts';
import { back, push, withScreen } from './screens.ts';
import { type Next, type Prompt, type PromptName, type State, screenOf } from './state.ts';

export interface PromptKind {
	/** Before what is typed. */
	readonly sign: string;
	/** At the right end of the bar. */
	readonly said?: (state: State, text: string) => string;
	/** After each change of the text; `state` still has the prompt as its screen. */
	readonly typed?: (state: State, text: string) => Next;
	/** The prompt is closed already. */
	readonly accepted: (state: State, text: string) => Next;
	/** The prompt is closed already. */
	readonly dropped?: (state: State) => Next;
}

const prompts: { readonly [Name in PromptName]: PromptKind } = {
	pipe: { sign: '|', accepted: pipeTo },
	save: { sign: 'Save as: ', accepted: saveAs },
	find: {
		sign: '/',
		said: findTally,
		typed: (state, query) => [findTyped(state, query), []],
		accepted: findAccepted,
		dropped: state => [dropFind(state), []],
	},
};

/** Lines remembered of each prompt. */
const MAX_HISTORY = 50;

export const openPrompt = (state: State, name: PromptName, text = ''): State =>
	push(state, { kind: 'prompt', name, line: lineOf(text) });

/** A key that is no command. */
export const typedInPrompt = (state: State, key: string): Next => changedInPrompt(state, line => edited(line, key));

export function changedInPrompt(state: State, change: (line: EditedLine) => EditedLine): Next {
	const screen = promptOf(state);
	if (screen === undefined) return [state, []];
	const line = change(screen.line);
	return line === screen.line ? [state, []] : withLine(state, { ...screen, line });
}

function withLine(state: State, screen: Prompt): Next {
	const isChanged = screen.line.text !== promptOf(state)?.line.text;
	const changed = withScreen(state, screen);
	return (isChanged && prompts[screen.name].typed?.(changed, screen.line.text)) || [changed, []];
}

/** The line accepted `step` before this one (after it when positive); the newest is followed by what was being typed. */
export function recalled(state: State, step: number): Next {
	const screen = promptOf(state);
	if (screen === undefined) return [state, []];
	const lines = state.histories.get(screen.name) ?? [];
	const { recall = { nth: lines.length, draft: screen.line } } = screen;
	const nth = Math.max(0, Math.min(recall.nth + step, lines.length));
	const text = lines[nth];
	return withLine(state, {
		...screen,
		line: text === undefined ? recall.draft : lineOf(text),
		recall: { ...recall, nth },
	});
}

export function acceptPrompt(state: State): Next {
	const screen = promptOf(state);
	if (screen === undefined) return [state, []];
	const { text } = screen.line;
	const [closed] = back(state);
	return prompts[screen.name].accepted(remembering(closed, screen.name, text), text);
}

export function dropPrompt(state: State): Next {
	const screen = promptOf(state);
	if (screen === undefined) return [state, []];
	const [closed] = back(state);
	return prompts[screen.name].dropped?.(closed) ?? [closed, []];
}

function remembering(state: State, name: PromptName, text: string): State {
	if (text === '') return state;
	const others = (state.histories.get(name) ?? []).filter(line => line !== text);
	return { ...state, histories: new Map(state.histories).set(name, [...others, text].slice(-MAX_HISTORY)) };
}

function promptOf(state: State): Prompt | undefined {
	const screen = screenOf(state);
	return screen.kind === 'prompt' ? screen : undefined;
}

const CURSOR = '▏';

export const lineWithCursor = ({ text, cursor }: EditedLine): string =>
	`${text.slice(0, cursor)}${CURSOR}${text.slice(cursor)}`;

export function promptLine(state: State): Line | undefined {
	const screen = promptOf(state);
	if (screen === undefined) return undefined;
	const { sign, said } = prompts[screen.name];
	const right = said?.(state, screen.line.text) ?? '';
	return setBar(`${sign}${lineWithCursor(screen.line)}`, right, state.size.columns, ['bar']);
}
