/** The built program, and the config file of whoever starts it. */

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { LECTERN, NODE, PROJECT, start } from '../support/pty.ts';

const place = mkdtempSync(join(tmpdir(), 'lectern-config-'));
afterAll(() => rmSync(place, { recursive: true }));

const HARBOUR = 'articles/02-harbor-hum.txt';

/** An environment with this config file; without one where nothing is said. */
function having(config?: string): { readonly XDG_CONFIG_HOME: string } {
	const folder = mkdtempSync(join(place, 'xdg-'));
	if (config !== undefined) {
		mkdirSync(join(folder, 'lectern'));
		writeFileSync(join(folder, 'lectern', 'config.toml'), config);
	}
	return { XDG_CONFIG_HOME: folder };
}

function run(
	args: readonly string[],
	env: Readonly<Record<string, string>>,
): { code: number | null; out: string; err: string } {
	const { status, stdout, stderr } = spawnSync(NODE, [LECTERN, ...args], {
		cwd: PROJECT,
		encoding: 'utf8',
		env: { PATH: process.env['PATH'] ?? '', TERM: 'xterm-256color', COLORTERM: 'truecolor', ...env },
	});
	return { code: status, out: stdout, err: stderr };
}

const EVENING = `
theme = "evening"
width = 40

[keys]
bottom = "B"

[themes.evening]
base = "dark"
title = "bold #123456"
`;
/** SGR of that colour. */
const OF_EVENING = '38;2;18;52;86';

test('its theme and its measure are in force on the desk, and the theme is in the menu', async () => {
	const session = start([HARBOUR], { env: having(EVENING) });
	const rows = await session.see('min left');
	expect(session.output()).toContain(OF_EVENING);
	for (const row of rows.slice(0, -1)) expect(row.trim().length, row).toBeLessThanOrEqual(40);
	session.type('c');
	expect((await session.see(/▸ 6 {2}evening/)).join('\n')).toMatch(
		/auto\s+2 {2}dark\s+3 {2}light\s+4 {2}contrast\s+5 {2}mono\s+▸ 6 {2}evening/,
	);
	session.type('\u001B');
	await session.see('min left');
	session.type('Q');
	expect(await session.exit).toBe(0);
});

test('flags win over it', async () => {
	const session = start(['--theme', 'mono', '--width', '60', HARBOUR], { env: having(EVENING) });
	const rows = await session.see('min left');
	expect(session.output()).not.toContain(OF_EVENING);
	expect(rows.slice(0, -1).some(row => row.trim().length > 40)).toBe(true);
	session.type('Q');
	expect(await session.exit).toBe(0);
});

test('what is wrong in it is said in a sentence, without touching the screen', async () => {
	const env = having('width = 40\ntheme = "drak"\n');
	const session = start([HARBOUR], { env, columns: 200 });
	expect(await session.exit).toBe(2);
	expect(session.output()).toContain(
		`${join(env.XDG_CONFIG_HOME, 'lectern', 'config.toml')}:2: There is no theme “drak”; did you mean “dark”?`,
	);
	expect(session.output()).not.toContain('\u001B[?1049h');
});

test('its keys are those of the desk, from the first one on', async () => {
	const keys = '[keys]\nbottom = ["e", "end"]\nedit = []\nhelp = "H"\n';
	const session = start([HARBOUR], { env: having(keys) });
	await session.see('H keys');
	session.type('e');
	await session.see('100%');
	session.type('H');
	await session.see(/e End +To the bottom/);
	session.type('Q');
	expect(await session.exit).toBe(0);
});

test('a key that two commands would have is said to be theirs, without touching the screen', async () => {
	const env = having('width = 40\n\n[keys]\nzen = "Z"\nbottom = [\n  "e",\n]\n');
	const session = start([HARBOUR], { env, columns: 200 });
	expect(await session.exit).toBe(2);
	expect(session.output()).toContain(
		'config.toml:5: “e” cannot be both “bottom” and “edit”: choose another key for one of them.',
	);
	expect(session.output()).not.toContain('\u001B[?1049h');
	expect(run(['--print-config'], env)).toMatchObject({ code: 2, out: '' });
	expect(run(['--plain', HARBOUR], env).code).toBe(0);
});

test('a file that was named has to be there', () => {
	const { code, out, err } = run(['--config', 'nowhere.toml', HARBOUR], having());
	expect({ code, out, err }).toEqual({ code: 2, out: '', err: 'lectern: nowhere.toml does not exist.\n' });
});

test('painted text has its theme, and its own width', () => {
	const { out } = run(['--color=always', HARBOUR], having(EVENING));
	expect(out).toContain(OF_EVENING);
	expect(out.split('\n').some(row => row.length > 60)).toBe(true);
});

test('plain text does not depend on it, not even on a wrong one', () => {
	const plain = run([HARBOUR], having());
	expect(plain.code).toBe(0);
	expect(run([HARBOUR], having(EVENING))).toEqual(plain);
	expect(run([HARBOUR], having('wrong'))).toEqual(plain);
});

test('a theme of one’s own may be named by a flag', () => {
	const config = having('[themes.evening]\ntitle = "#123456"\n');
	expect(run(['--color=always', '--theme', 'evening', HARBOUR], config).out).toContain(OF_EVENING);
	expect(run(['--theme', 'morning', HARBOUR], config)).toEqual({
		code: 2,
		out: '',
		err: 'lectern: There is no theme “morning”; there are auto, dark, light, contrast, mono or evening. See lectern --help.\n',
	});
});

test('--print-config prints a config file that says the same, and writes none', () => {
	const env = having();
	const { code, out, err } = run(['--print-config', '--justify', '-w', '66'], env);
	expect({ code, err }).toEqual({ code: 0, err: '' });
	expect(out).toMatch(/^justify = true$/m);
	expect(readdirSync(env.XDG_CONFIG_HOME)).toEqual([]);

	const settings = (text: string): string => text.replace(/^# They are read from .*\n/m, '');
	expect(settings(run(['--print-config'], having(out)).out)).toBe(settings(out));
	const own = run(['--print-config'], having(EVENING)).out;
	expect(own).toMatch(/^theme = "evening"$/m);
	expect(own).toMatch(/^bottom = \["B"\] {2}# To the bottom$/m);
	expect(settings(run(['--print-config'], having(own)).out)).toBe(settings(own));
});
