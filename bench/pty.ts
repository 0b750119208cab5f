/** A program in a pseudo-terminal, timed as a person would feel it: until something is on the screen, until a key is answered. */

import { readFileSync } from 'node:fs';
import { type IPty, spawn } from '@lydell/node-pty';

/** Not a folder: nothing is remembered from run to run. */
const NOWHERE = '/dev/null';

const COLUMNS = 100;
const ROWS = 50;
/** Frames of lectern are synchronized updates; of other programs whatever comes at once is one. */
const END_FRAME = '\u001B[?2026l';
/** Nothing more comes after that long without output. */
const QUIET_MS = 40;
/** After that long without output it has started. */
const REST_MS = 700;
const PATIENCE_MS = 60_000;
/** Times are taken when bytes come; looking more often would only take the processor from who is measured. */
const POLL_MS = 2;

const ESCAPES = /\u001B(?:\[[0-9;?<>=]*[ -/]*[@-~]|\][^\u0007\u001B]*(?:\u0007|\u001B\\)|[()][A-Z0-9]|[=>78cMDEH])/g;

export interface Timed {
	/** Started until `ready` was in the output. */
	readonly readyMs: number;
	/** Started until it had ended, without keys: the key that quits is pressed as soon as the frame is there. */
	readonly endedMs: number;
	/** Per key: written until the last byte of the answer. */
	readonly keyMs: readonly number[];
	/** Per key: written until the last byte of the first frame of the answer; more may follow while work goes on. */
	readonly frameMs: readonly number[];
	/** Per key: bytes of the answer. */
	readonly keyBytes: readonly number[];
	/** Most memory it ever had resident, in MB. */
	readonly peakMb: number;
}

export interface Drive {
	readonly command: readonly string[];
	readonly ready: RegExp;
	/** Also wait for this before the keys, e.g. until all is loaded. */
	readonly settled?: RegExp;
	readonly keys?: readonly string[];
	readonly quit: string;
}

/** As people have it: colours, and a window of some size. */
export function spawnInTerminal([file = '', ...args]: readonly string[]): IPty {
	return spawn(file, args, {
		cols: COLUMNS,
		rows: ROWS,
		name: 'xterm-256color',
		env: { ...process.env, XDG_STATE_HOME: NOWHERE, TERM: 'xterm-256color', COLORTERM: 'truecolor', CI: '' } as Record<
			string,
			string
		>,
	});
}

export async function drive({ command, ready, settled, keys = [], quit }: Drive): Promise<Timed> {
	const started = performance.now();
	const pty = spawnInTerminal(command);
	let output = '';
	let lastByte = started;
	let firstFrame: number | undefined;
	let exited = false;
	pty.onData(data => {
		output += data;
		lastByte = performance.now();
		if (data.includes(END_FRAME)) firstFrame ??= lastByte;
	});
	const ended = new Promise<void>(resolve => pty.onExit(() => resolve()));
	ended.then(() => {
		exited = true;
	});
	const until = async (seen: () => boolean, what: string): Promise<void> => {
		while (!seen()) {
			if (exited || performance.now() - started > PATIENCE_MS)
				throw new Error(`${command.join(' ')}: ${what}\n${output.slice(0, 2000)}`);
			await new Promise(resolve => setTimeout(resolve, POLL_MS));
		}
	};
	const text = (): string => output.replace(ESCAPES, '');
	const quiet = (): boolean => performance.now() - lastByte > QUIET_MS;

	await until(() => ready.test(text()), 'was never ready');
	const readyMs = lastByte - started;
	if (settled) await until(() => settled.test(text()), 'never settled');
	// What still comes of the start is no answer to a key.
	const rested = keys.length === 0 ? 0 : REST_MS;
	await until(() => performance.now() - lastByte > rested, 'never rests');
	const keyMs: number[] = [];
	const frameMs: number[] = [];
	const keyBytes: number[] = [];
	for (const key of keys) {
		output = '';
		firstFrame = undefined;
		const pressed = performance.now();
		pty.write(key);
		await until(
			() => output !== '' || performance.now() - pressed > PATIENCE_MS,
			`did not answer ${JSON.stringify(key)}`,
		);
		await until(quiet, 'is never quiet');
		keyMs.push(lastByte - pressed);
		frameMs.push((firstFrame ?? lastByte) - pressed);
		keyBytes.push(Buffer.byteLength(output));
	}
	const peakMb = peakOf(pty.pid);
	pty.write(quit);
	await ended;
	return { readyMs, endedMs: performance.now() - started, keyMs, frameMs, keyBytes, peakMb };
}

/** Linux only; NaN elsewhere. */
export function peakOf(pid: number): number {
	try {
		const [, kilobytes] = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
		return Number(kilobytes) / 1024;
	} catch {
		return Number.NaN;
	}
}
