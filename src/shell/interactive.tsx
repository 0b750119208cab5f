/** The desk on a terminal: Ink's root, the terminal taken and given back, every way out. */

import { render } from 'ink';
import { THEMES, type Theme, themeNamed } from '../layout/theme.ts';
import { DEFAULT_MEASURE } from '../session/geometry.ts';
import { INTERRUPTED, initialState, type State } from '../session/state.ts';
import { App } from '../view/app.tsx';
import { createPainter } from '../write/ansi.ts';
import type { ColorSupport } from './color.ts';
import type { Desk } from './desk.ts';
import { createPerformer } from './effects.ts';
import { EXIT, sentenceOf, sentenceOfProblem } from './errors.ts';
import { FrameWriter } from './frame-writer.ts';
import type { Options } from './options.ts';
import { createStore } from './store.ts';
import { openTerminal } from './terminal.ts';

/** Exit codes of a program ended by a signal: 128 and its number (POSIX shells). */
const SIGNALS: readonly (readonly [NodeJS.Signals, number])[] = [
	['SIGINT', INTERRUPTED],
	['SIGTERM', 143],
	['SIGHUP', 129],
];

/** A stopped process gets no further than this; one that may not be stopped (no shell above it) goes on after it. */
const SUSPEND_SETTLE_MS = 50;

export async function interactive(desk: Desk, options: Options, level: ColorSupport): Promise<number> {
	const terminal = openTerminal();
	const frames = new FrameWriter(terminal.size, terminal.write);
	const ended = Promise.withResolvers<number>();
	let crash: { error: unknown } | undefined;

	const redraw = (): void => {
		frames.forget();
		ink.rerender(app);
	};
	const takeBack = (): void => {
		terminal.enter();
		terminal.keyboard.setRawMode(true);
		store.dispatch({ kind: 'resized', size: terminal.size() });
		redraw();
	};
	const suspend = (): void => {
		terminal.leave();
		// The whole job stops, as Ctrl-Z does it outside raw mode: a pipe’s other end too.
		process.kill(0, 'SIGTSTP');
		setTimeout(takeBack, SUSPEND_SETTLE_MS);
	};
	const fail = (error: unknown): void => {
		crash ??= { error };
		ended.resolve(EXIT.bug);
	};

	const perform = createPerformer({
		state: () => store.state(),
		from: options.from,
		suspend,
		redraw,
		quit: ended.resolve,
		crash: fail,
	});
	const store = createStore(
		withEntries(initialState(preferences(options, terminal.size()), desk.screen), desk),
		perform,
	);

	const onResize = (): void => {
		frames.forget();
		store.dispatch({ kind: 'resized', size: terminal.size() });
		frames.emit('resize');
	};
	process.stdout.on('resize', onResize);
	process.on('SIGCONT', takeBack);
	// `on`, not `once`: Ink's own handler ends the process at once when it finds itself alone.
	for (const [signal, code] of SIGNALS) process.on(signal, () => ended.resolve(code));
	process.once('uncaughtException', fail);
	process.once('unhandledRejection', fail);
	// A terminal that is gone cannot be written to: there is nobody to tell.
	process.stdout.on('error', () => ended.resolve(EXIT.failed));
	terminal.keyboard.on('error', () => ended.resolve(EXIT.failed));
	terminal.keyboard.on('end', () => ended.resolve(EXIT.fine));

	terminal.enter();
	const app = (
		<App store={store} painterOf={painters(level)} words={{ failure: sentenceOf, problem: sentenceOfProblem }} />
	);
	const ink = render(app, {
		// Ink uses of a stream what FrameWriter has; its type asks for a whole WriteStream.
		stdout: frames as unknown as NodeJS.WriteStream,
		stdin: terminal.keyboard,
		debug: true,
		exitOnCtrlC: false,
		patchConsole: false,
		interactive: true,
	});
	ink.waitUntilExit().catch(fail);
	desk.read(store.dispatch).catch(fail);

	const code = await ended.promise;
	terminal.leave();
	process.removeListener('SIGCONT', takeBack);
	if (crash) report(crash.error);
	return code;
}

function withEntries(state: State, desk: Desk): State {
	const entries = new Map(desk.entries.map(entry => [entry.id, entry]));
	return { ...state, shelf: { entries, complete: false } };
}

const preferences = (options: Options, size: State['size']): Parameters<typeof initialState>[0] => ({
	size,
	theme: options.theme,
	measure: options.width ?? DEFAULT_MEASURE,
	furniture: options.all ? 'shown' : 'folded',
});

/** One painter a theme, made when it is first asked for. Without colour every theme is the one that has none. */
function painters(level: ColorSupport): (name: string) => ReturnType<typeof createPainter> {
	const made = new Map<string, ReturnType<typeof createPainter>>();
	return name => {
		const kept = made.get(name);
		if (kept) return kept;
		const painter = createPainter(themeFor(name, level), level.depth);
		made.set(name, painter);
		return painter;
	};
}

function themeFor(name: string, level: ColorSupport): Theme {
	const theme = themeNamed(level.colors ? name : 'mono') ?? THEMES[0];
	if (theme === undefined) throw new Error('There are no themes.');
	return theme;
}

function report(error: unknown): void {
	const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
	process.stderr.write(`lectern: a mistake in lectern itself ended it. Please report this:\n${detail}\n`);
}
