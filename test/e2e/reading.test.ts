/** The built program, read with as a person would. */

import { expect, test } from 'vitest';
import { start } from '../support/pty.ts';

/** Begins each synchronized update. */
const FRAME = '\u001B[?2026h';

test('no argument opens the sample articles, the one about lectern first', async () => {
	const session = start([]);
	const rows = await session.see('newest first');
	expect(rows[1]).toMatch(/^▸\s+Welcome to lectern/);
	session.type('\r');
	await session.see(/\d+%/);
	session.type('q');
	await session.see('newest first');
	session.type('q');
	expect(await session.exit).toBe(0);
});

test('an article opens at its title, scrolls and keeps its place in a window of another size', async () => {
	const session = start(['articles/02-harbor-hum.txt'], { columns: 80, rows: 24 });
	await session.see('min left');
	session.type('20j');
	await session.lose('? keys');
	await session.see('min left');
	const top = session.terminal.rows().find(row => row.trim() !== '') ?? '';
	const words = top.trim().split(' ').slice(0, 2).join(' ');
	// A menu is Ink's: when it is there, all that the start sends has been sent.
	session.type('c');
	await session.see('contrast');
	session.type('q');
	await session.see('min left');
	const { length } = session.output();
	session.resize(50, 20);
	// The title as only the smaller window shortens it: a key before that would count for the larger one.
	await session.see('hum that kept…');
	expect(session.terminal.rows().join('\n')).toContain(words);
	// Nothing that was set for the larger window came first: it is one frame.
	expect(session.output().slice(length).split(FRAME)).toHaveLength(2);
	session.type('G');
	await session.see('100%');
	session.type('q');
	expect(await session.exit).toBe(0);
});

test('who said what leads to the words, and back to where one was', async () => {
	const session = start(['articles/02-harbor-hum.txt'], { columns: 80, rows: 24 });
	const before = await session.see('? keys');
	session.type('W');
	await session.see('Who said what');
	session.type('\u001B');
	expect(await session.see('? keys')).toEqual(before);
	session.type('WG');
	await session.see('Who said what');
	session.type('\r');
	await session.lose('Who said what');
	expect(session.terminal.rows().join('\n')).toContain('100%');
	session.type('Q');
	expect(await session.exit).toBe(0);
});

test('keys typed before the first frame are not lost', async () => {
	const session = start(['articles/02-harbor-hum.txt']);
	session.type('G');
	await session.see('100%');
	session.type('q');
	expect(await session.exit).toBe(0);
});

test('an article comes through a pipe and the keyboard stays the terminal’s', async () => {
	const session = start([], { shell: 'cat articles/02-harbor-hum.txt | "$NODE" "$LECTERN"; echo "exit code $?."' });
	await session.see('min left');
	session.type('G');
	await session.see('100%');
	session.type('q');
	await session.see('exit code 0.');
	await session.exit;
});

test('what comes slowly is shown as it comes', async () => {
	const session = start([], { shell: '(echo First lines.; echo; sleep 3; echo And the rest.) | "$NODE" "$LECTERN"' });
	const early = await session.see('First lines.');
	expect(early.join('\n')).not.toContain('And the rest.');
	await session.see('And the rest.');
	session.type('q');
	await session.exit;
});

test('one that does not exist is said in a sentence, without touching the screen', async () => {
	const session = start(['nothing-here.txt']);
	expect(await session.exit).toBe(1);
	expect(session.output()).toContain('nothing-here.txt does not exist.');
	expect(session.output()).not.toContain('\u001B[?1049h');
});

test('without colour nothing is coloured', async () => {
	const session = start(['articles/02-harbor-hum.txt'], { env: { NO_COLOR: '1' } });
	await session.see('min left');
	expect(session.output()).not.toMatch(/\u001B\[(?:3[0-8]|4[0-8]|9\d|10\d)[;m]/);
	session.type('q');
	await session.exit;
});
