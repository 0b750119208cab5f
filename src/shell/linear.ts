/**
 * The desk for those who listen: lines are typed and lines are added, nothing is drawn. No raw mode, no control sequence and no Ink, so
 * it works with screen readers and braille displays, on dumb terminals, over slow lines and in scripts.
 */

import { closeSync, openSync } from 'node:fs';
import { devNull } from 'node:os';
import { resolve } from 'node:path';
import { type Address, nameOfAddress } from '../article/address.ts';
import { endHeard } from '../session/linear/position.ts';
import { linearState } from '../session/linear/start.ts';
import { told } from '../session/linear/told.ts';
import { hintLines } from '../session/linear/told-article.ts';
import { typed, whenSilent } from '../session/linear/typed.ts';
import { type Effect, INTERRUPTED, type Message, type State, screenOf } from '../session/state.ts';
import { reportBug } from './bug.ts';
import type { Desk } from './desk.ts';
import { createPerformer } from './effects.ts';
import { EXIT } from './errors.ts';
import { type TypedLines, typedLines } from './linear-lines.ts';
import { createSpeaker } from './linear-speaker.ts';
import { createKeeper } from './memory.ts';
import { usualMemoryPlace } from './memory-place.ts';
import type { Options } from './options.ts';
import { SIGNALS, WORDS } from './reader.ts';
import { createStore } from './store.ts';
import { type Lend, TERMINAL_DEVICE } from './terminal.ts';
import { nextTurn, pause } from './turn.ts';

/** Whoever hears nothing for so long wonders, in milliseconds. */
const SILENCE_MS = 2000;

/** Pieces read on without a pause: then a signal has its turn. */
const PIECES_A_TURN = 64;

/** What only what is drawn has need of. */
const UNHEARD: ReadonlySet<Effect['kind']> = new Set(['equip', 'preview']);

/** How the session ended: an exit code, or a mistake of ours. */
type End = { readonly code: number } | { readonly error: unknown };

export async function listen(desk: Desk, options: Options): Promise<number> {
	const ended = Promise.withResolvers<End>();
	const quit = (code: number): void => ended.resolve({ code });
	const crash = (error: unknown): void => ended.resolve({ error });
	const lines = typedLines(options.articles);
	const isSeen = lines?.isTyped === true && process.stdout.isTTY;
	const speaker = createSpeaker(text => process.stdout.write(text), isSeen);
	const lender = createLender();
	watch(quit, crash, lender.isLent);
	// Whoever stopped the program has read something else meanwhile.
	process.on('SIGCONT', () => speaker.askAgain());

	/** What has been told of, without what was noticed then. */
	let heard: State | undefined;
	/** While what belongs together happens. */
	let isHeld = false;
	const tell = (): void => {
		if (isHeld) return;
		const state = store.state();
		const before = heard;
		heard = state;
		speaker.say(told(before, state, WORDS));
		const end = endHeard(state);
		if (end !== undefined) store.dispatch(end);
	};
	const forgetNotice = (): void => {
		if (heard === undefined) return;
		const { notice: _, ...quiet } = heard;
		heard = quiet;
	};

	const work = createWork();
	const perform = createPerformer({
		state: () => store.state(),
		from: options.from,
		suspend: () => {},
		redraw: () => {},
		write: () => {},
		lend: use => {
			keeper.flush();
			return lender.lend(use);
		},
		quit,
		crash,
	});
	const store = createStore(startState(desk, options), (effect, dispatch) => {
		if (UNHEARD.has(effect.kind)) return;
		if (effect.kind === 'copy-address') return dispatch({ kind: 'noticed', text: addressLine(effect.address) });
		const done = perform(effect, message => {
			// The same may be said again: it is news again.
			if (message.kind === 'noticed') forgetNotice();
			dispatch(message);
		});
		// An article is read while the rest of it is still coming.
		if (effect.kind !== 'load') work.add(done);
	});
	const keeper = createKeeper(usualMemoryPlace(), message => store.dispatch(message));
	const memories = keeper.recall(store.state());
	if (memories.size > 0) store.dispatch({ kind: 'remembered', memories });
	keeper.see(store.state());
	store.subscribe(() => {
		keeper.see(store.state());
		tell();
		work.stir();
	});

	/** All that belongs to a line is told in its order, before the next one is heeded. */
	const settled = async (): Promise<void> => {
		const silence = setTimeout(() => speaker.say(['Still reading; Control C quits.']), SILENCE_MS);
		await work.until(() => isSettled(store.state()));
		clearTimeout(silence);
	};
	const step = (messages: readonly Message[]): void => {
		forgetNotice();
		isHeld = true;
		for (const message of messages) store.dispatch(message);
		isHeld = false;
		tell();
	};
	const heed = async (line: string): Promise<void> => {
		const answer = typed(store.state(), line, WORDS);
		speaker.say(answer.say);
		let taken = 0;
		for (const messages of answer.steps) {
			step(messages);
			if (++taken % PIECES_A_TURN === 0) await nextTurn();
		}
		if (speaker.isSilent()) speaker.say(whenSilent(store.state(), answer, WORDS));
	};
	const converse = async ({ next }: TypedLines): Promise<void> => {
		await settled();
		speaker.say(hintLines(store.state()));
		for (;;) {
			await settled();
			speaker.ask();
			const line = await next();
			if (line === undefined) return quit(EXIT.fine);
			speaker.answered();
			await heed(line);
		}
	};
	/** Nobody can type: all of it is read. */
	const recite = async (): Promise<void> => {
		await read;
		await settled();
		await heed('F');
		quit(EXIT.fine);
	};

	tell();
	const read = desk.read(async message => store.dispatch(message));
	read.catch(crash);
	(lines === undefined ? recite() : converse(lines)).catch(crash);

	const end = await ended.promise;
	speaker.end();
	keeper.flush();
	return 'code' in end ? end.code : reportBug(end.error);
}

function startState(desk: Desk, { all }: Options): State {
	const entries = new Map(desk.entries.map(entry => [entry.id, entry]));
	// Whoever named one article has all there is.
	const complete = desk.screen.kind === 'reading';
	return { ...linearState(all ? 'shown' : 'folded', desk.screen), shelf: { entries, complete } };
}

function isSettled(state: State): boolean {
	const screen = screenOf(state);
	// Its numbers change until the list is whole.
	if (screen.kind === 'list') return state.shelf.complete;
	return screen.kind !== 'reading' || screen.content.kind !== 'waiting';
}

const addressLine = (address: Address): string =>
	`Address: ${address.kind === 'path' ? resolve(address.path) : nameOfAddress(address)}`;

interface Work {
	add(done: Promise<void>): void;
	stir(): void;
	/** Until nothing is being done and that is so. */
	until(isSo: () => boolean): Promise<void>;
}

function createWork(): Work {
	let doing = 0;
	let stirred = Promise.withResolvers<void>();
	const stir = (): void => {
		stirred.resolve();
		stirred = Promise.withResolvers();
	};
	return {
		stir,
		add: done => {
			doing++;
			done.then(() => {
				doing--;
				stir();
			});
		},
		until: async isSo => {
			while (doing > 0 || !isSo()) await stirred.promise;
		},
	};
}

/** Another program has the terminal, which needs nothing done to it: lines are only typed and printed. */
function createLender(): { readonly lend: Lend; readonly isLent: () => boolean } {
	let lent = false;
	return {
		lend: use => {
			lent = true;
			const device = openDevice();
			try {
				return use(device, () => {});
			} finally {
				closeSync(device);
				// A Ctrl-C that was for the other one is told of first.
				pause(0).then(() => {
					lent = false;
				});
			}
		},
		isLent: () => lent,
	};
}

/** Where there is no terminal nobody types: what is typed to lectern is not for the other one. */
function openDevice(): number {
	try {
		return openSync(TERMINAL_DEVICE, 'r+');
	} catch {
		return openSync(devNull, 'r+');
	}
}

/** Every way out that is not typed. */
function watch(quit: (code: number) => void, crash: (error: unknown) => void, isLent: () => boolean): void {
	for (const [signal, code] of SIGNALS)
		process.on(signal, () => {
			if (code !== INTERRUPTED || !isLent()) quit(code);
		});
	process.once('uncaughtException', crash);
	process.once('unhandledRejection', crash);
	// Whoever read has what they wanted, or the terminal is gone.
	process.stdout.on('error', () => quit(EXIT.fine));
}
