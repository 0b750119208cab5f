/** The desk on a terminal: the terminal taken and given back, the first frame, Ink when it has come, every way out. */

import type { Bidi } from '../layout/layout.ts';
import type { Background } from '../layout/theme.ts';
import { DEFAULT_MEASURE } from '../session/geometry.ts';
import { INTERRUPTED, initialState, type Message, type Preferences, type State } from '../session/state.ts';
import { equipped } from '../session/tools.ts';
import type { Words } from '../session/words.ts';
import { setWidthProfile } from '../text/width.ts';
import { ask } from './ask.ts';
import {
	backgroundFromEnvironment,
	backgroundQuestion,
	changeOfBackground,
	TELLS_CHANGES,
} from './background-probe.ts';
import { bidiFor, orderModes, partedTools } from './bidi.ts';
import { reportBug } from './bug.ts';
import type { ColorSupport } from './color.ts';
import type { Desk } from './desk.ts';
import { hearEarly } from './early-keys.ts';
import { createPerformer } from './effects.ts';
import { equip, equippedFor } from './equip.ts';
import { EXIT, sentenceOf, sentenceOfProblem } from './errors.ts';
import { paintFirstFrame } from './first-frame.ts';
import { FrameWriter } from './frame-writer.ts';
import type { ImagesOnDesk } from './images/images.ts';
import { createKeeper } from './memory.ts';
import { usualMemoryPlace } from './memory-place.ts';
import { mayBeCut, TELLS_MOUSE } from './mouse.ts';
import type { Options } from './options.ts';
import { paintersFor } from './painters.ts';
import { createStore } from './store.ts';
import { type Lend, openTerminal, type Terminal } from './terminal.ts';
import { profileAskedFor, profileFromEnvironment } from './terminal-profile.ts';
import { createWindowTitle, KEEPS_TITLE } from './title.ts';
import { themesWith } from './user-themes.ts';
import { widthQuestions } from './width-probe.ts';

/** Exit codes of a program ended by a signal: 128 and its number (POSIX shells). */
export const SIGNALS: readonly (readonly [NodeJS.Signals, number])[] = [
	['SIGINT', INTERRUPTED],
	['SIGTERM', 143],
	['SIGHUP', 129],
];

/** A stopped process gets no further than this; one that may not be stopped (no shell above it) goes on after it. */
const SUSPEND_SETTLE_MS = 50;

export const WORDS: Words = { failure: sentenceOf, problem: sentenceOfProblem };

/** How the program ended: an exit code, or a mistake of ours. */
type End = { readonly code: number } | { readonly error: unknown };

export async function read(desk: Desk, options: Options, support: ColorSupport): Promise<number> {
	setWidthProfile(profileFromEnvironment(process.env));
	const ended = Promise.withResolvers<End>();
	const quit = (code: number): void => ended.resolve({ code });
	const crash = (error: unknown): void => ended.resolve({ error });
	const bidi = bidiFor(options.bidi, process.env);
	const modes = [
		orderModes(bidi, process.env),
		...(support.colors ? [TELLS_CHANGES] : []),
		...(options.title ? [KEEPS_TITLE] : []),
		...(options.mouse ? [TELLS_MOUSE] : []),
	];
	let images: ImagesOnDesk | undefined;
	const terminal = openTerminal({
		enter: modes.map(({ enter }) => enter).join(''),
		get leave() {
			return `${images?.leave() ?? ''}${modes.map(({ leave }) => leave).join('')}`;
		},
	});
	watch(terminal, quit, crash);

	const frames = new FrameWriter(terminal.size, terminal.write);
	const painterOf = paintersFor(support, process.env, row => images?.drawn(row));
	let redraw = (): void => {
		const state = store.state();
		paintFirstFrame(state, WORDS, painterOf(state), frames);
	};
	const resized = (): void => {
		frames.forget();
		store.dispatch({ kind: 'resized', size: terminal.size() });
		redraw();
		// Told earlier, Ink would first send once more what is set for the old size.
		frames.emit('resize');
	};
	const windowTitle = options.title ? createWindowTitle(terminal.write) : undefined;
	const takeBack = (): void => {
		terminal.enter();
		windowTitle?.forget();
		images?.forget();
		// Who is stopped is not told of a new size; Node looks for one when this signal comes.
		process.emit('SIGWINCH', 'SIGWINCH');
		resized();
	};
	const suspend = (): void => {
		keeper.flush();
		terminal.leave();
		// The whole job stops, as Ctrl-Z does it outside raw mode: a pipe’s other end too.
		process.kill(0, 'SIGTSTP');
		setTimeout(takeBack, SUSPEND_SETTLE_MS);
	};
	const lend: Lend = use => {
		keeper.flush();
		try {
			return terminal.lend(use);
		} finally {
			takeBack();
		}
	};
	const shell = {
		write: terminal.write,
		lend,
		state: () => store.state(),
		from: options.from,
		suspend,
		redraw: () => {
			images?.forget();
			frames.forget();
			redraw();
		},
		quit,
		crash,
	};
	const perform = createPerformer(shell);
	const [first, wanted] = equipped([startState(desk, options, bidi, terminal.size()), []]);
	const store = createStore(first, perform);
	const tools = partedTools(wanted);
	if (tools.now.length > 0) await equip(tools.now);
	const keeper = createKeeper(usualMemoryPlace(), message => store.dispatch(message));
	const memories = keeper.recall(store.state());
	if (memories.size > 0) store.dispatch({ kind: 'remembered', memories });
	keeper.see(store.state());
	store.subscribe(() => keeper.see(store.state()));
	process.stdout.on('resize', resized);
	process.on('SIGCONT', takeBack);

	terminal.enter();
	redraw();
	if (windowTitle !== undefined) {
		windowTitle.show(first);
		store.subscribe(() => windowTitle.show(store.state()));
	}
	// Until Ink has come, whatever changes is painted the same way.
	const unsubscribe = store.subscribe(() => redraw());
	for (const effect of tools.later) perform(effect, store.dispatch);
	const hearNoMore = hearEarly(terminal.keyboard, key => store.dispatch({ kind: 'key', key }));
	const ink = rested()
		.then(() => Promise.all([import('./ink-root.tsx'), import('./images/images.ts')]))
		.then(([{ mount }, { createImages }]) => {
			hearNoMore();
			unsubscribe();
			const root = mount({ store, painterOf, words: WORDS, frames, keyboard: terminal.keyboard });
			root.crashed.catch(crash);
			redraw = root.redraw;
			const { size, write } = terminal;
			const shown = createImages({ mode: options.images, support, size, write, dispatch: store.dispatch });
			images = shown;
			frames.showImages(shown.frames);
			store.subscribe(() => shown.see(store.state()));
			shown.see(store.state());
			const onGround = (background: Background): void => store.dispatch({ kind: 'background', background });
			const isAnswer = ask(frames, [
				...(support.colors ? [backgroundQuestion(onGround)] : []),
				...(profileAskedFor(process.env) === undefined ? widthQuestions(terminal.size().columns, resized) : []),
				...shown.questions,
			]);
			terminal.overhear(
				data => {
					const background = changeOfBackground(data);
					if (background !== undefined) onGround(background);
					return isAnswer(data) || (options.mouse && mayBeCut(data));
				},
				pointing => store.dispatch({ kind: 'pointed', pointing }),
			);
		});
	const heed = async (message: Message): Promise<void> => {
		await equippedFor(store.state(), message);
		store.dispatch(message);
	};
	// Reading on would keep Ink, and so the first key, waiting.
	ink.then(() => desk.read(heed)).catch(crash);

	const end = await ended.promise;
	keeper.flush();
	process.removeListener('SIGCONT', takeBack);
	terminal.leave();
	return 'code' in end ? end.code : reportBug(end.error);
}

/** Whoever presses a key at once is answered at once: to load Ink keeps keys waiting for a tenth of a second. */
const REST_MS = 20;
const rested = (): Promise<void> => new Promise(resolve => setTimeout(resolve, REST_MS));

/** Every way out that is not a key. */
function watch(terminal: Terminal, quit: (code: number) => void, crash: (error: unknown) => void): void {
	// `on`, not `once`: Ink's own handler ends the process at once when it finds itself alone.
	for (const [signal, code] of SIGNALS)
		process.on(signal, () => {
			if (signal !== 'SIGINT' || !terminal.isLent()) quit(code);
		});
	process.once('uncaughtException', crash);
	process.once('unhandledRejection', crash);
	// A terminal that is gone cannot be written to: there is nobody to tell.
	process.stdout.on('error', () => quit(EXIT.failed));
	terminal.keyboard.on('error', () => quit(EXIT.failed));
	terminal.keyboard.on('end', () => quit(EXIT.fine));
}

function startState(desk: Desk, options: Options, bidi: Bidi, size: State['size']): State {
	const preferences: Preferences = {
		size,
		theme: options.theme,
		themes: themesWith(options.themes),
		background: backgroundFromEnvironment(process.env),
		measure: options.width ?? DEFAULT_MEASURE,
		furniture: options.all ? 'shown' : 'folded',
		justified: options.justify,
		bidi,
	};
	const entries = new Map(desk.entries.map(entry => [entry.id, entry]));
	// Whoever named one article has all there is.
	const complete = desk.screen.kind === 'reading';
	return { ...initialState(preferences, desk.screen), shelf: { entries, complete } };
}
