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
import type { Memory } from './memory.ts';
import type { Pointing } from './pointing.ts';
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
	/** Those that single articles were given, by id. */
	readonly measures: ReadonlyMap<string, number>;
	/** The measure the program started with. */
	readonly firstMeasure: number;
	readonly furniture: 'folded' | 'shown';
	/** The bar below an article. */
	readonly chrome: 'shown' | 'hidden';
	/** Whether both edges of the text are straight. */
	readonly justified: boolean;
	/** Who puts text that runs from the right in order. */
	readonly bidi: Bidi;
	/** Long lines of code are cut and moved sideways by so many cells; wrapped when absent. */
	readonly codeFrom?: number;
	readonly images: Images;
	/** Asked for so far, whether they have come or not. */
	readonly tools: ReadonlySet<ToolName>;
	readonly shelf: Shelf;
	readonly list: List;
	/** The beginning of an article beside the list, where there is room for it. */
	readonly previews: 'shown' | 'hidden';
	/** Of the entry that is current in the list, or was when the list was seen last; absent until one is asked for. */
	readonly preview?: Preview;
	/** Where each article was left, by entry id. */
	readonly left: ReadonlyMap<string, Anchor>;
	/** What earlier sessions have left of each article, by entry id. */
	readonly memories: ReadonlyMap<string, Memory>;
	/** Ids of the articles that have been read. */
	readonly read: ReadonlySet<string>;
	/** What was read before all of the list was said to be, and after. */
	readonly readAtOnce?: { readonly before: ReadonlySet<string>; readonly after: ReadonlySet<string> };
	/** Places with letters, by entry id. */
	readonly marks: ReadonlyMap<string, ReadonlyMap<string, Place>>;
	/** While matches of a search wait to be counted. */
	readonly counting?: true;
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

/** What becomes of the images of articles; why they cannot be shown, as a sentence. */
export type Images = { readonly kind: 'shown' | 'hidden' } | { readonly kind: 'none'; readonly why: string };

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

export interface Preview {
	/** Of the entry. */
	readonly id: string;
	/** Of a long article only the first part. */
	readonly content: Waiting | Opened | Failure;
}

export type Screen =
	| { readonly kind: 'list' }
	/** Typing a filter for the list under it. */
	| { readonly kind: 'filter' }
	| Reading
	| Voices
	| Contents
	| Help
	| { readonly kind: 'menu'; readonly menu: MenuName }
	| Prompt
	| Palette;

export type ScreenKind = Screen['kind'];
export type MenuName = 'sort' | 'theme' | 'links';

export type PromptName = 'find' | 'pipe' | 'save';

/** A line is typed in the status bar of the screen under it. */
export interface Prompt {
	readonly kind: 'prompt';
	readonly name: PromptName;
	readonly line: EditedLine;
	/** While earlier lines are looked through: which one this is, and what had been typed. */
	readonly recall?: { readonly nth: number; readonly draft: EditedLine };
}

/** The commands of the screen under it, those that fit what is typed. */
export interface Palette {
	readonly kind: 'palette';
	readonly line: EditedLine;
	/** Index of the current row. */
	readonly cursor: number;
	/** Index of the first visible row; a wish, clamped where it is used (palette.ts). */
	readonly top: number;
	/** Typed before it was opened: for the command that is chosen. */
	readonly count?: number;
}

/** Who said what in the article under it. */
export interface Voices {
	readonly kind: 'voices';
	/** Of the current speech. */
	readonly cursor: Place;
	/** Index of the first visible row; a wish, clamped where it is used (voices.ts). */
	readonly top: number;
}

/** The headings of the article under it. */
export interface Contents {
	readonly kind: 'contents';
	/** Of the current heading; absent on the title. */
	readonly cursor?: Place;
	/** Index of the first visible row; a wish, clamped where it is used (contents.ts). */
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
	/** The row at the top where an earlier session has left the article. */
	readonly resumed?: Anchor;
	/** The row at the top when the reader went to a note, while there. */
	readonly from?: Anchor;
	/** The article as it is read, while its source is shown (raw-source.ts). */
	readonly behind?: Reading;
	/** Where the link begins that is chosen; gone when it leaves the screen. */
	readonly focus?: Place;
	/** Where links were followed on the way here, the last one last; none when absent. */
	readonly trail?: readonly Step[];
	/** Where a link leads in what has not been read yet, until it has come or the reader moves; and the trail there. */
	readonly sought?: { readonly id: string; readonly trail: readonly Step[] };
	/** Its entry, when it came by a link: it need not be on the shelf. */
	readonly entry?: Entry;
	/** The row at the top before the last jump (jumps.ts). */
	readonly before?: Anchor;
	/** What is searched for in it (find.ts). */
	readonly find?: Find;
}

export interface Find {
	/** As it was typed. */
	readonly query: string;
	/** The row at the top when the search began. */
	readonly from: Anchor;
	/** Where the current match begins; absent when there is none. */
	readonly current?: Place;
}

/** Where a link was followed. */
export interface Step {
	readonly id: string;
	readonly entry?: Entry;
	readonly top: Anchor;
	/** The link, if it had been chosen. */
	readonly focus?: Place;
}

/** A link of the article `id`, and all it can be understood from: the article’s own address, and where on the web it stands. */
export interface LinkFrom {
	readonly id: string;
	readonly address: Address;
	readonly href: string;
	readonly url?: string;
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
	/** Foreign text, of any length. */
	| { readonly kind: 'pasted'; readonly text: string }
	| { readonly kind: 'pointed'; readonly pointing: Pointing }
	/** A command was chosen by name. */
	| { readonly kind: 'command'; readonly id: string; readonly count?: number }
	| { readonly kind: 'resized'; readonly size: Size }
	| { readonly kind: 'shelved'; readonly entries: readonly Entry[]; readonly complete: boolean }
	| { readonly kind: 'dropped'; readonly ids: readonly string[] }
	| { readonly kind: 'opened'; readonly id: string; readonly content: Opened }
	| { readonly kind: 'failed'; readonly id: string; readonly failure: Failure }
	/** What was asked for to be shown beside the list. */
	| { readonly kind: 'previewed'; readonly id: string; readonly content: Opened | Failure }
	/** The terminal has said what its background is. */
	| { readonly kind: 'background'; readonly background: Background }
	/** What earlier sessions have left, by entry id. */
	| { readonly kind: 'remembered'; readonly memories: ReadonlyMap<string, Memory> }
	/** It is known whether the terminal shows images. */
	| { readonly kind: 'illustrated'; readonly images: Images }
	/** What pages are set with has come. */
	| { readonly kind: 'equipped' }
	/** There is time to count more matches. */
	| { readonly kind: 'counted' }
	/** Something to say, from the shell. */
	| { readonly kind: 'noticed'; readonly text: string }
	/** To somebody who listens, what begins here in the article is read out (linear/); whether with the last words of it. */
	| { readonly kind: 'read-out'; readonly place: Place; readonly isEnd?: true }
	/** The source of an article has been read; sanitized. */
	| { readonly kind: 'sourced'; readonly id: string; readonly text: string }
	/** A link of the article `from` has led to another one, or to the id in it, if that is not empty. */
	| {
			readonly kind: 'followed';
			readonly from: string;
			readonly entry: Entry;
			readonly id: string;
			readonly content: Opened;
	  }
	| { readonly kind: 'chosen'; readonly menu: MenuName; readonly value: string };

export type Effect =
	| { readonly kind: 'load'; readonly id: string; readonly address: Address }
	/** The beginning of an article, as soon as the reader rests; only the last one asked for is wanted. */
	| { readonly kind: 'preview'; readonly id: string; readonly address: Address }
	| { readonly kind: 'equip'; readonly tools: readonly ToolName[] }
	/** To count more matches as soon as nothing else waits. */
	| { readonly kind: 'count' }
	| { readonly kind: 'copy-address'; readonly address: Address }
	| { readonly kind: 'copy-text'; readonly article: Article; readonly all: boolean }
	| { readonly kind: 'edit'; readonly id: string; readonly path: string; readonly words: string }
	| { readonly kind: 'pipe'; readonly command: string; readonly article: Article; readonly all: boolean }
	| { readonly kind: 'save'; readonly name: string; readonly article: Article; readonly all: boolean }
	| { readonly kind: 'source'; readonly id: string; readonly address: Address }
	| ({ readonly kind: 'follow' } & LinkFrom)
	/** Hands a link to the browser. */
	| ({ readonly kind: 'browse' } & LinkFrom)
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
		measures: new Map(),
		firstMeasure: preferences.measure,
		chrome: 'shown',
		images: { kind: 'none', why: 'The terminal has not said yet whether it shows images.' },
		tools: new Set(),
		shelf: { entries: new Map(), complete: false },
		list: { sort: 'date', filter: '', top: 0 },
		previews: 'shown',
		left: new Map(),
		memories: new Map(),
		read: new Set(),
		marks: new Map(),
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

/** What there is of an article on the desk, or else beside the list. */
export const contentShown = (state: State): Reading['content'] | undefined =>
	readingOf(state)?.content ?? state.preview?.content;
