/** The terminal handed to other programs, and taken back. */

import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type Session, start } from '../support/pty.ts';

const ENTER = '\r';

const place = mkdtempSync(join(tmpdir(), 'lectern-hand-over-'));
afterAll(() => rmSync(place, { recursive: true }));

function file(name: string, text: string): string {
	const path = join(place, name);
	writeFileSync(path, text);
	return path;
}

/** A program for the test to be the editor. */
function script(name: string, text: string): string {
	const path = file(name, `#!/bin/sh\n${text}\n`);
	chmodSync(path, 0o755);
	return path;
}

const ARTICLE = `# Harbour\n\n${Array.from({ length: 60 }, (_, index) => `Paragraph ${index + 1}.`).join('\n\n')}\n`;

async function leave(session: Session): Promise<void> {
	session.type('Q');
	expect(await session.exit).toBe(0);
	expect(session.terminal.isAlternate()).toBe(false);
	expect(session.terminal.cursorIsHidden()).toBe(false);
}

test('the editor has the terminal, and afterwards the article is loaded anew where it was', async () => {
	const article = file('edited.md', ARTICLE);
	const editor = script('editor', 'echo "editing $2 $1"; stty -a; read -r line; sed -i "s/^Paragraph 20/$line/" "$2"');
	const session = start([article], { env: { EDITOR: `${editor} -x` } });
	await session.see('Paragraph 1.');
	session.type('20j');
	await session.lose('Paragraph 1.');
	session.type('e');
	const screen = (await session.see(/icanon/)).join('\n');
	expect(screen).toContain(`editing ${article} -x`);
	expect(screen).toMatch(/ echo\b/);
	expect(screen).toMatch(/ icanon\b/);
	expect(session.terminal.isAlternate()).toBe(false);
	expect(session.terminal.cursorIsHidden()).toBe(false);
	session.type(`Words changed${ENTER}`);
	await session.see('Words changed.');
	expect(session.terminal.isAlternate()).toBe(true);
	session.type('g');
	await session.see('Paragraph 1.');
	await leave(session);
});

test('Ctrl-C and another size belong to the editor while it runs', async () => {
	const editor = script('waiting', 'trap "echo interrupted" INT; echo waiting; read -r a; read -r a; exit 3');
	const session = start([file('waiting.md', ARTICLE)], { env: { VISUAL: editor } });
	await session.see('Paragraph 1.');
	session.type('e');
	await session.see('waiting');
	session.type('\u0003');
	await session.see('interrupted');
	session.resize(50, 20);
	session.type(`${ENTER}${ENTER}`);
	await session.see('waiting ended with exit code 3.');
	expect(session.terminal.rows()).toHaveLength(20);
	session.type('j');
	await session.lose('ended with exit code 3');
	await leave(session);
});

test('an editor that is not there is named', async () => {
	const session = start([file('none.md', ARTICLE)], { env: { EDITOR: '/no/editor' } });
	await session.see('Paragraph 1.');
	session.type('e');
	await session.see('/no/editor could not be started');
	await leave(session);
});

test('a command gets the text, and what it prints stays until a key', async () => {
	const session = start([file('piped.md', ARTICLE)]);
	await session.see('Paragraph 1.');
	session.type('|');
	await session.see('|▏');
	session.type(`grep -c Paragraph; echo said${ENTER}`);
	const screen = (await session.see('Press any key')).join('\n');
	expect(screen).toContain('60\n');
	expect(screen).toContain('said');
	expect(session.terminal.isAlternate()).toBe(false);
	session.type('j');
	await session.see(/\d+%/);
	expect(session.terminal.isAlternate()).toBe(true);
	// That key was for going back only.
	await session.see('? keys');
	await leave(session);
});

test('an article from a pipe is piped on, and has a source', async () => {
	const session = start([], { shell: `cat ${file('in.md', ARTICLE)} | "$NODE" "$LECTERN" --from markdown` });
	await session.see('Paragraph 1.');
	await session.see('? keys');
	session.type('\\');
	await session.see('# Harbour');
	session.type('\\');
	await session.lose('# Harbour');
	session.type('|');
	await session.see('|▏');
	session.type(`tail -1${ENTER}`);
	expect((await session.see('Press any key')).join('\n')).toContain('Paragraph 60.');
	session.type(' ');
	await session.see('Paragraph 1.');
	session.type('Q');
	expect(await session.exit).toBe(0);
});

test('the article is saved, and the address copied', async () => {
	const article = file('kept.md', ARTICLE);
	const session = start([article]);
	await session.see('Paragraph 1.');
	await session.see('? keys');
	session.type('s');
	await session.see('Save as: harbour.md');
	session.type(`\u0015${join(place, 'out.html')}${ENTER}`);
	await session.see('Saved as');
	expect(readFileSync(join(place, 'out.html'), 'utf8')).toMatch(/<h1.*>Harbour<\/h1>/);
	session.type('y');
	await session.see('Copied the address.');
	expect(session.output()).toContain(`\u001B]52;c;${Buffer.from(article).toString('base64')}\u001B\\`);
	await leave(session);
});
