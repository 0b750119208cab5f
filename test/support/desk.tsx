/** The desk without a machine under it: articles from strings, keys as drawn, the screen as a person would see it. */

import { EventEmitter } from 'node:events';
import { render } from 'ink';
import { expect } from 'vitest';
import type { Address } from '../../src/article/address.ts';
import type { Article } from '../../src/article/article.ts';
import type { Format } from '../../src/article/format.ts';
import type { Failure } from '../../src/article/resource.ts';
import { summarize } from '../../src/article/summary.ts';
import { cutCode } from '../../src/layout/code-cut.ts';
import { giveTools } from '../../src/layout/tools.ts';
import { parse } from '../../src/parse/parse.ts';
import { openEntry } from '../../src/session/screens.ts';
import { type Entry, initialState, type State } from '../../src/session/state.ts';
import { paletteInForce } from '../../src/session/theme.ts';
import { bidiTools } from '../../src/shell/bidi.ts';
import { sentenceOf, sentenceOfProblem } from '../../src/shell/errors.ts';
import { FrameWriter } from '../../src/shell/frame-writer.ts';
import { createStore, type Store } from '../../src/shell/store.ts';
import { inFull } from '../../src/understand/in-full.ts';
import { understand } from '../../src/understand/understand.ts';
import { App } from '../../src/view/app.tsx';
import { createPainter, type Painter } from '../../src/write/ansi.ts';
import { PREFERENCES } from './preferences.ts';
import { createTestTerminal } from './terminal.ts';

// As the shell has it before the first frame.
giveTools(await bidiTools('bidi app'));
giveTools({ cutCode });

/** File name → its text; the extension tells the format. A Failure stands for a file that cannot be read. */
export type Files = Readonly<Record<string, string | Failure['reason']>>;

const FAILURES: readonly string[] = ['not-found', 'no-access', 'not-text', 'empty'] satisfies Failure['reason'][];

export interface Shelved {
	readonly entry: Entry;
	readonly article: Article | undefined;
}

const FORMATS: Readonly<Record<string, Format>> = { txt: 'text', md: 'markdown', html: 'html', json: 'json' };

async function shelved(name: string, text: string): Promise<Shelved> {
	const address: Address = { kind: 'path', path: name };
	const reason = FAILURES.find(failure => failure === text);
	if (reason !== undefined) {
		const content: Failure = { kind: 'failure', address, reason: reason as Failure['reason'] };
		return { entry: { id: name, address, content }, article: undefined };
	}
	const format = FORMATS[name.slice(name.lastIndexOf('.') + 1)] ?? 'text';
	const resource = { kind: 'resource', address, text, charset: 'utf-8', problems: [] } as const;
	const article = await inFull(understand(await parse(resource, format)));
	const content = { kind: 'known', summary: summarize(article), format, problems: article.problems.length } as const;
	return { entry: { id: name, address, content }, article };
}

/** Keys as they are drawn → as a terminal sends them. Everything else stands for itself. */
const DRAWN: Readonly<Record<string, string>> = {
	'⏎': '\r',
	'⎋': '\u001B',
	'␣': ' ',
	'⌫': '\u007F',
	'⇟': '\u001B[6~',
	'⇞': '\u001B[5~',
	'↓': '\u001B[B',
	'↑': '\u001B[A',
	'→': '\u001B[C',
	'←': '\u001B[D',
};

/** A lone ESC may be the beginning of a key: Ink waits that long for the rest. */
const ESCAPE_MS = 60;

class Keyboard extends EventEmitter {
	readonly isTTY = true;
	#data: string | null = null;
	setRawMode(): void {}
	setEncoding(): void {}
	ref(): void {}
	unref(): void {}
	resume(): void {}
	pause(): void {}
	read(): string | null {
		const data = this.#data;
		this.#data = null;
		return data;
	}
	press(data: string): void {
		this.#data = data;
		this.emit('readable');
	}
}

export interface Scenario {
	readonly files?: Files;
	/** The file on the desk; without it the list is shown. */
	readonly open?: string;
	readonly keys?: string;
	readonly columns?: number;
	readonly rows?: number;
	/** Whether the shelf is still being filled. */
	readonly loading?: boolean;
}

export interface Shown {
	readonly rows: readonly string[];
	readonly store: Store;
	/** Everything sent to the terminal. */
	readonly output: string;
}

async function show(scenario: Scenario): Promise<Shown> {
	const { files = {}, open, keys = '', columns = 80, rows = 24, loading = false } = scenario;
	const shelf = await Promise.all(Object.entries(files).map(([name, text]) => shelved(name, text)));
	const terminal = createTestTerminal(columns, rows);
	let output = '';
	const frames = new FrameWriter(
		() => ({ columns, rows }),
		data => {
			output += data;
		},
	);
	const keyboard = new Keyboard();
	const store = createStore(startState(shelf, { columns, rows }, open, loading), (effect, dispatch) => {
		if (effect.kind !== 'load' && effect.kind !== 'preview') return;
		const { id } = effect;
		const article = shelf.find(({ entry }) => entry.id === id)?.article;
		const kind = effect.kind === 'load' ? 'opened' : 'previewed';
		if (article !== undefined) dispatch({ kind, id, content: opened(article) });
	});
	// As whoever fills the shelf says it.
	store.dispatch({ kind: 'shelved', entries: [], complete: store.state().shelf.complete });
	const app = <App store={store} painterOf={painterOf} words={{ failure: sentenceOf, problem: sentenceOfProblem }} />;
	const ink = render(app, {
		stdout: frames as unknown as NodeJS.WriteStream,
		stdin: keyboard as unknown as NodeJS.ReadStream,
		debug: true,
		exitOnCtrlC: false,
		patchConsole: false,
		interactive: true,
	});
	await ink.waitUntilRenderFlush();
	for (const key of keys) {
		keyboard.press(DRAWN[key] ?? key);
		if (key === '⎋') await new Promise(resolve => setTimeout(resolve, ESCAPE_MS));
		await ink.waitUntilRenderFlush();
	}
	await terminal.write(output);
	const shown = { rows: terminal.rows(), store, output };
	ink.unmount();
	return shown;
}

const opened = (article: Article) => ({ kind: 'opened', article, summary: summarize(article) }) as const;

function startState(shelf: readonly Shelved[], size: State['size'], open: string | undefined, loading: boolean): State {
	const entries = new Map(shelf.map(({ entry }) => [entry.id, entry]));
	const state: State = {
		...initialState({ ...PREFERENCES, size, bidi: 'app' }, { kind: 'list' }),
		shelf: { entries, complete: !loading },
	};
	const one = shelf.find(({ entry }) => entry.id === open);
	if (one === undefined) return state;
	const [reading] = openEntry(state, one.entry);
	if (one.article === undefined) return reading;
	const content = opened(one.article);
	return {
		...reading,
		screens: reading.screens.map(screen =>
			screen.kind === 'reading' ? { ...screen, content } : screen,
		) as unknown as State['screens'],
	};
}

const painterOf = (state: State): Painter => createPainter(paletteInForce(state), 1);

/** The screen as a file that people can read; `npx vitest -u` writes it anew. */
export async function checkScreen(name: string, scenario: Scenario): Promise<void> {
	const { rows } = await show(scenario);
	const { columns = 80 } = scenario;
	const drawn = [`╔${'═'.repeat(columns)}╗`, ...rows, `╚${'═'.repeat(columns)}╝`, ''].join('\n');
	await expect(drawn).toMatchFileSnapshot(`../screens/__screens__/${name}.txt`);
}
