/** Text pasted into the built program: in one line where it is asked for, nothing where it is not. */

import { expect, test } from 'vitest';
import { start } from '../support/pty.ts';

const pasted = (text: string): string => `\u001B[200~${text}\u001B[201~`;

test('a paste is no keys, and the terminal’s own again afterwards', async () => {
	const session = start(['articles/01-welcome.md']);
	await session.see('Welcome to lectern');
	session.type(pasted('qQ\u0003'));
	await session.see('Pasted text is taken only where a line is typed.');
	session.type('/');
	await session.see('/▏');
	session.type(pasted('first\rsecond'));
	await session.see('/first second▏');
	session.type('\u001B');
	await session.lose('/first second▏');
	session.type('Q');
	expect(await session.exit).toBe(0);
	expect(session.output()).toContain('\u001B[?2004h');
	expect(session.output().lastIndexOf('\u001B[?2004l')).toBeGreaterThan(session.output().lastIndexOf('\u001B[?2004h'));
});
