/** For those who listen: lines in, lines out, and nothing else is ever sent to the terminal. */

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { PROJECT, type Session, start } from '../support/pty.ts';

const folder = mkdtempSync(join(tmpdir(), 'lectern-linear-'));
afterAll(() => rmSync(folder, { recursive: true }));

const ARTICLE = 'articles/01-welcome.md';
const HINT = 'Enter reads on; ? is help.';
const ESC = '\u001B';

const plain = (session: Session): void => expect(session.output()).not.toContain(ESC);

test('from the list to an article, to its next heading and out', async () => {
	const session = start(['articles'], { rows: 60, env: { INK_SCREEN_READER: 'true' } });
	await session.see(/1\. Welcome to lectern — .* minutes/);
	session.type('1\r');
	await session.see('Title: Welcome to lectern.');
	session.type(']\r');
	await session.see('Heading level 2: Moving about');
	session.type('q\r');
	await session.see('Welcome to lectern is number 1.');
	session.type('q\r');
	expect(await session.exit).toBe(0);
	plain(session);
});

test('an article goes on where it was left', async () => {
	const env = { XDG_STATE_HOME: join(folder, 'state') };
	// It can do no more than print.
	const first = start([], { shell: `TERM=dumb exec "$NODE" "$LECTERN" ${ARTICLE}`, rows: 60, env });
	await first.see(HINT);
	first.type('\r');
	await first.see('Heading level 2: Moving about');
	// The end of what is typed.
	first.type('\u0004');
	expect(await first.exit).toBe(0);
	plain(first);

	const second = start(['--linear', ARTICLE], { rows: 60, env });
	await second.see(/Going on at \d+ percent/);
	expect(second.output()).not.toContain('lectern is a place to read.');
	second.type('Q\r');
	expect(await second.exit).toBe(0);

	// On the desk too.
	const desk = start([ARTICLE], { env });
	const [top] = (await desk.see('Moving about')).filter(row => row.trim() !== '');
	expect(top?.trim()).toBe('Moving about');
	desk.type('Q');
	expect(await desk.exit).toBe(0);
});

const LEAVING: Readonly<Record<string, readonly [leave: (session: Session) => void, code: number]>> = {
	'Ctrl-C': [({ type }) => type('\u0003'), 130],
	SIGTERM: [({ pid }) => void process.kill(pid, 'SIGTERM'), 143],
	SIGHUP: [({ pid }) => void process.kill(pid, 'SIGHUP'), 129],
};

test.each(Object.entries(LEAVING))('%s', async (_, [leave, code]) => {
	const session = start(['--linear', ARTICLE]);
	await session.see(HINT);
	leave(session);
	expect(await session.exit).toBe(code);
	plain(session);
});

test('the article comes through a pipe, and lines from the terminal', async () => {
	const shell = `cat ${ARTICLE} | "$NODE" "$LECTERN" --linear; echo "exit code $?."`;
	const session = start([], { shell, rows: 60 });
	await session.see(/Moving about|quiet\./);
	session.type('t\r');
	await session.see('1. Moving about');
	session.type('q\rq\r');
	await session.see('exit code 0.');
	await session.exit;
	plain(session);
});

test('lines come through a pipe, and what is said goes into one', async () => {
	const shell = `printf '3\\n\\nq\\nQ\\n' | "$NODE" "$LECTERN" --linear articles | cat -v; echo end.`;
	const session = start([], { shell, rows: 80, columns: 200 });
	const said = (await session.see('end.')).join('\n');
	expect(said).toMatch(/List of 12 articles.*Title: .*is number 3\..*end\./s);
	await session.exit;
});

test('whoever has heard enough may go', async () => {
	const shell = `(printf 'F\\n'; sleep 1; printf 'r\\n') | ("$NODE" "$LECTERN" --linear ${ARTICLE}; echo "exit code $?." >&2) | head -1`;
	const session = start([], { shell });
	await session.see('exit code 0.');
	expect(session.output()).not.toContain('mistake');
	await session.exit;
});

test('other programs have the terminal meanwhile', async () => {
	const session = start(['--linear', ARTICLE], { rows: 60 });
	await session.see(HINT);
	session.type('| head -1\r');
	await session.see(/^Welcome to lectern$/m);
	session.type('y\r');
	await session.see(/Address: .*01-welcome\.md/);
	session.type('Q\r');
	expect(await session.exit).toBe(0);
	plain(session);
});

test('a flag takes the variable back', async () => {
	const session = start(['--no-linear', ARTICLE], { env: { INK_SCREEN_READER: 'true' } });
	await session.see('? keys');
	session.type('Q');
	expect(await session.exit).toBe(0);
});

test('nothing of Ink is loaded for it', () => {
	const { outputs } = JSON.parse(readFileSync(join(PROJECT, 'dist', 'metafile.json'), 'utf8'));
	const files = Object.keys(outputs).filter(file => 'src/shell/linear.ts' in outputs[file].inputs);
	expect(files).toHaveLength(1);
	const loaded = new Set(files);
	for (const file of loaded)
		for (const { path, kind } of outputs[file].imports)
			if (path in outputs && kind !== 'dynamic-import') loaded.add(path);
	const inputs = [...loaded].flatMap(file => Object.keys(outputs[file].inputs));
	expect(inputs.filter(input => /node_modules\/(?:ink|react|yoga-layout)\//.test(input))).toEqual([]);
});
