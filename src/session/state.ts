/** The running program as a value. Nothing here does anything: update.ts says what follows from what, the shell does it. */

import type { Address } from '../article/address.ts';
import type { Article } from '../article/article.ts';
import type { Format } from '../article/format.ts';
import type { Place } from '../article/place.ts';
import type { Failure } from '../article/resource.ts';
import type { Summary } from '../article/summary.ts';
import type { Anchor, Bidi } from '../layout/layout.ts';
import type { Background, Theme } from '../layout/theme.ts';
import type { EditedLine } from './line-editor.ts';
import type { ToolName } from './tools.ts';

export interface State {
	readonly size: Size;
	/** Name of one of the themes. */
	readonly theme: string;
	/** Those there are to choose from: the built-in ones, and the reader's own. */
	readonly themes: readonly [Theme, ...Theme[]];
	/** Of the terminal, as far as it is known. */
	readonly background: Background;
	/** The measure the reader wants, in cells; the terminal may be narrower. */
	readonly measure: number;
	/** The measure the program started with. */
	readonly firstMeasure: number;
	readonly furniture: 'folded' | 'shown';
	/** Whether both edges of the text are straight. */
	readonly justified: boolean;
	/** Who puts text that runs from the right in order. */
	readonly bidi: Bidi;
	/** Long lines of code are cut and moved sideways by so many cells; wrapped when absent. */
	readonly codeFrom?: number;
	/** Asked for so far, whether they have come or not. */
	readonly tools: ReadonlySet<ToolName>;
	readonly shelf: Shelf;
	readonly list: List;
	/** Where each article was left, by entry id. */
	readonly left: ReadonlyMap<string, Anchor>;
	/** What is on the screen, the one seen last; never empty. */
	readonly screens: readonly [Screen, ...Screen[]];
	/** Digits typed so far of a count, e.g. the `5` of `5j`. */
	readonly count: string;
	/** Id of the command that has asked for a key, while it waits for it, and the count before it. */
	readonly asking?: { readonly id: string; readonly count: number | undefined };
	/** Lines accepted in each prompt, oldest first. */
	readonly histories: ReadonlyMap<PromptName, readonly string[]>;
	/** One sentence for the status bar, gone with the next key. */
	readonly notice?: string;
}

/** Of the terminal, in cells. */
export interface Size {
	readonly columns: number;
	readonly rows: number;
}

/** Everything there is to read. */
export interface Shelf {
	readonly entries: ReadonlyMap<string, Entry>;
	/** Whether more entries may come, or more of them be read. */
	readonly complete: boolean;
}

export interface Entry {
	/** Name of its address: unique on the shelf. */
	readonly id: string;
	readonly address: Address;
	readonly content: Waiting | Known | Failure;
}

export interface Waiting {
	readonly kind: 'waiting';
}

export interface Known {
	readonly kind: 'known';
	readonly summary: Summary;
	readonly format: Format;
	readonly problems: number;
}

export const SORTS = ['date', 'title', 'length'] as const;
export type Sort = (typeof SORTS)[number];

export interface List {
	readonly sort: Sort;
	readonly filter: string;
	/** Id of the current entry; the first row's while nobody has moved. */
	readonly cursor?: string;
	/** Index of the first visible row; a wish, clamped where it is used (list.ts). */
	readonly top: number;
}

export type Screen =
	| { readonly kind: 'list' }
	/** Typing a filter for the list under it. */
	| { readonly kind: 'filter' }
	| Reading
	| Voices
	| Help
	| { readonly kind: 'menu'; readonly menu: MenuName }
	| Prompt;

export type ScreenKind = Screen['kind'];
export type MenuName = 'sort' | 'theme' | 'links';

export type PromptName = 'find';

/** A line is typed in the status bar of the screen under it. */
export interface Prompt {
	readonly kind: 'prompt';
	readonly name: PromptName;
	readonly line: EditedLine;
	/** While earlier lines are looked through: which one this is, and what had been typed. */
	readonly recall?: { readonly nth: number; readonly draft: EditedLine };
}

/** Who said what in the article under it. */
export interface Voices {
	readonly kind: 'voices';
	/** Of the current speech. */
	readonly cursor: Place;
	/** Index of the first visible row; a wish, clamped where it is used (voices.ts). */
	readonly top: number;
}

export interface Help {
	readonly kind: 'help';
	/** The screen it was asked on: its keys come first. */
	readonly from: ScreenKind;
	readonly top: number;
}

export interface Reading {
	readonly kind: 'reading';
	readonly id: string;
	readonly content: Waiting | Opened | Failure;
	/** The first visible row. */
	readonly top: Anchor;
	/** What has to stay on it through changes of size and measure until the reader moves; else each of them would lose a few words. */
	readonly kept?: Place;
	/** The row at the top when the reader went to a note, while there. */
	readonly from?: Anchor;
}

export interface Opened {
	readonly kind: 'opened';
	readonly article: Article;
	/** Absent while only the first part of the article has been read. */
	readonly summary?: Summary;
}

export type Message =
	/** A key went down; names as in keymap.ts. */
	| { readonly kind: 'key'; readonly key: string }
	/** A command was chosen by name. */
	| { readonly kind: 'command'; readonly id: string; readonly count?: number }
	| { readonly kind: 'resized'; readonly size: Size }
	| { readonly kind: 'shelved'; readonly entries: readonly Entry[]; readonly complete: boolean }
	| { readonly kind: 'dropped'; readonly ids: readonly string[] }
	| { readonly kind: 'opened'; readonly id: string; readonly content: Opened }
	| { readonly kind: 'failed'; readonly id: string; readonly failure: Failure }
	/** The terminal has said what its background is. */
	| { readonly kind: 'background'; readonly background: Background }
	/** What pages are set with has come. */
	| { readonly kind: 'equipped' }
	| { readonly kind: 'chosen'; readonly menu: MenuName; readonly value: string };

export type Effect =
	| { readonly kind: 'load'; readonly id: string; readonly address: Address }
	| { readonly kind: 'equip'; readonly tools: readonly ToolName[] }
	| { readonly kind: 'suspend' }
	| { readonly kind: 'redraw' }
	| { readonly kind: 'quit'; readonly code: 0 | typeof INTERRUPTED };

/** Exit code of a program ended by Ctrl-C: 128 + SIGINT. */
export const INTERRUPTED = 130;

export type Next = readonly [State, readonly Effect[]];

export interface Preferences {
	readonly size: Size;
	readonly theme: string;
	readonly themes: State['themes'];
	readonly background: Background;
	readonly measure: number;
	readonly furniture: State['furniture'];
	readonly justified: boolean;
	readonly bidi: Bidi;
}

export function initialState(preferences: Preferences, screen: Screen): State {
	return {
		...preferences,
		firstMeasure: preferences.measure,
		tools: new Set(),
		shelf: { entries: new Map(), complete: false },
		list: { sort: 'date', filter: '', top: 0 },
		left: new Map(),
		screens: screen.kind === 'list' ? [screen] : [{ kind: 'list' }, screen],
		count: '',
		histories: new Map(),
	};
}

/** The screen that is seen and that keys go to. */
export const screenOf = (state: State): Screen => state.screens.at(-1) ?? state.screens[0];

/** The article being read, if one is, also under a menu or the help. */
export function readingOf(state: State): Reading | undefined {
	return state.screens.findLast(screen => screen.kind === 'reading');
}
