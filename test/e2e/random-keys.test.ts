/** Ten thousand keys, at random, over all that the command table has: nothing crashes, and the terminal is given back. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { COMMANDS } from '../../src/session/commands.ts';
import { PROJECT, type Session, start } from '../support/pty.ts';

const KEYS = 10_000;
/** Sent in one go: a fast typist’s, and what a terminal hands over at once. */
const BURST = 25;
const TEST_MS = 120_000;

/** What terminals send for keys with a name (xterm ctlseqs, PC-style function keys). */
const SEQUENCES: Readonly<Record<string, string>> = {
	up: '\u001B[A',
	down: '\u001B[B',
	right: '\u001B[C',
	left: '\u001B[D',
	home: '\u001B[H',
	end: '\u001B[F',
	pageup: '\u001B[5~',
	pagedown: '\u001B[6~',
	delete: '\u001B[3~',
	enter: '\r',
	tab: '\t',
	'shift+tab': '\u001B[Z',
	backspace: '\u007F',
	space: ' ',
	f1: '\u001BOP',
};

/** A lone Esc followed by a letter would be Alt and that letter: it is sent by itself. */
const ESC = '\u001B';

function bytesOf(key: string): string {
	if (key === 'esc') return ESC;
	if (key.startsWith('ctrl+')) return String.fromCharCode(key.charCodeAt(key.length - 1) & 0x1f);
	return SEQUENCES[key] ?? key;
}

/** The first stops the job, and there is nobody to continue it; with the others it would do little but start. */
const LEFT_OUT: readonly string[] = ['suspend', 'quit', 'interrupt'];

const pressable = [
	...new Set(COMMANDS.filter(({ id }) => !LEFT_OUT.includes(id)).flatMap(({ keys }) => keys)),
	...'0123456789aeiou',
];

const folder = mkdtempSync(join(tmpdir(), 'lectern-keys-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Whatever is handed over, to whomever, comes to nothing. */
const HARMLESS = {
	BROWSER: 'true',
	VISUAL: 'true',
	EDITOR: 'true',
	SHELL: '/bin/true',
	HOME: folder,
	XDG_STATE_HOME: folder,
};

test(
	`${KEYS} random keys: no crash, and the terminal is given back`,
	async () => {
		const keys = fc.sample(fc.constantFrom(...pressable), { numRuns: KEYS, seed: 20261124 });
		const ended: string[] = [];
		let session: Session | undefined;
		let exited = false;
		let next = 0;
		let frames = 0;
		while (next < keys.length) {
			if (session === undefined || exited) {
				frames += framesOf(session);
				exited = false;
				const begun: Session = start([join(PROJECT, 'articles')], { cwd: folder, env: HARMLESS });
				begun.exit.then(code => {
					ended.push(CALM.includes(code) ? '' : `exit ${code}: ${begun.output().slice(-REPORT_LENGTH)}`);
					exited = true;
				});
				await begun.see('newest first');
				session = begun;
			}
			const end = keys.indexOf('esc', next);
			const count = Math.max(1, Math.min(BURST, (end < 0 ? keys.length : end) - next));
			session.type(
				keys
					.slice(next, next + count)
					.map(bytesOf)
					.join(''),
			);
			next += count;
			await new Promise(resolve => setTimeout(resolve, PAUSE_MS));
		}
		if (!exited) {
			session?.signal('SIGTERM');
			await session?.exit;
		}
		// It was alive to the end, and drew what was asked for.
		expect(frames + framesOf(session)).toBeGreaterThan(KEYS / BURST / 2);
		expect(session?.output()).toContain('\u001B[?1049l');
		expect(session?.terminal.rows().join('\n')).not.toMatch(/bug|Error| {4}at /);
		expect(ended.filter(report => report !== '')).toEqual([]);
	},
	TEST_MS,
);

/** Quit by a key, by Ctrl-C, or by us. */
const CALM: readonly number[] = [0, 130, 143];
/** Of what a session wrote that did not end like that: more than a report of ours and its last frame. In UTF-16 code units. */
const REPORT_LENGTH = 4000;

const framesOf = (session: Session | undefined): number => (session?.output().split('\u001B[?2026h').length ?? 1) - 1;

/** The screen is drawn between two bursts. */
const PAUSE_MS = 20;
