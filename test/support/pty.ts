/** The built program in a pseudo-terminal, as a person starts it. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn } from '@lydell/node-pty';
import { createTestTerminal, type TestTerminal } from './terminal.ts';

export const PROJECT: string = new URL('../..', import.meta.url).pathname;
export const LECTERN: string = `${PROJECT}bin/lectern.js`;
/** The Node that the project brings, which npm scripts run on. */
export const NODE: string = process.execPath;

/** What is read is remembered: each start has a folder of its own for it. */
const stateFolders = mkdtempSync(join(tmpdir(), 'lectern-state-'));
process.once('exit', () => rmSync(stateFolders, { recursive: true }));
let starts = 0;

const POLL_MS = 10;
/** A busy machine is slow, not wrong. */
const PATIENCE_MS = 10_000;

interface Options {
	readonly columns?: number;
	readonly rows?: number;
	readonly env?: Readonly<Record<string, string>>;
	/** Where it runs; the project when absent. */
	readonly cwd?: string;
	/** Run by a shell, so that it can have pipes and jobs. */
	readonly shell?: string;
	/** What the terminal says at once when it is asked: question → answer. */
	readonly answers?: Readonly<Record<string, string>>;
}

export interface Session {
	readonly terminal: TestTerminal;
	/** Everything it wrote. */
	readonly output: () => string;
	readonly pid: number;
	type(keys: string): void;
	resize(columns: number, rows: number): void;
	signal(name: string): void;
	/** Waits until the screen shows it; fails with the screen when it does not come. */
	see(text: string | RegExp): Promise<readonly string[]>;
	/** Waits until the screen no longer shows it. */
	lose(text: string): Promise<void>;
	readonly exit: Promise<number>;
}

export function start(args: readonly string[], options: Options = {}): Session {
	const { columns = 80, rows = 24, env = {}, cwd = PROJECT, shell, answers = {} } = options;
	const terminal = createTestTerminal(columns, rows);
	const [file, argv] = shell === undefined ? [NODE, [LECTERN, ...args]] : ['/bin/sh', ['-c', shell]];
	const pty = spawn(file, argv, {
		cols: columns,
		rows,
		name: 'xterm-256color',
		cwd,
		env: { ...environment(), NODE, LECTERN, ...env },
	});
	let output = '';
	let written = Promise.resolve();
	pty.onData(data => {
		for (const [question, answer] of Object.entries(answers)) if (data.includes(question)) pty.write(answer);
		output += data;
		written = written.then(() => terminal.write(data));
	});
	const exit = new Promise<number>(resolve => {
		pty.onExit(({ exitCode, signal }) => {
			// What it wrote last may still be on its way.
			setTimeout(() => written.then(() => resolve(signal ? 128 + signal : exitCode)), POLL_MS * 5);
		});
	});
	const screen = (): string => terminal.rows().join('\n');
	const until = async (seen: () => boolean, what: string): Promise<void> => {
		const deadline = performance.now() + PATIENCE_MS;
		while (!seen()) {
			if (performance.now() > deadline) throw new Error(`${what}; the screen is:\n${screen()}`);
			await new Promise(resolve => setTimeout(resolve, POLL_MS));
		}
	};
	return {
		terminal,
		output: () => output,
		pid: pty.pid,
		type: keys => pty.write(keys),
		resize: (columns, rows) => {
			terminal.resize(columns, rows);
			pty.resize(columns, rows);
		},
		signal: name => pty.kill(name),
		see: async text => {
			const matches = (): boolean => (typeof text === 'string' ? screen().includes(text) : text.test(screen()));
			await until(matches, `${text} never came`);
			return terminal.rows();
		},
		lose: text => until(() => !screen().includes(text), `${text} never went`),
		exit,
	};
}

/** Nothing of the machine that runs the tests: no colours, pagers, widths or config of its own. */
function environment(): Record<string, string> {
	const { PATH = '', HOME = '' } = process.env;
	const XDG_CONFIG_HOME = '/nowhere';
	const XDG_STATE_HOME = join(stateFolders, String(starts++));
	return {
		PATH,
		HOME,
		XDG_CONFIG_HOME,
		XDG_STATE_HOME,
		LANG: 'C.UTF-8',
		TERM: 'xterm-256color',
		COLORTERM: 'truecolor',
	};
}
