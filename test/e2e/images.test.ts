/** Images in a terminal: in each form it can ask for, and clean afterwards. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { pngOf } from '../../src/shell/images/png.ts';
import { gif, JPEG, pixels, vastPng, WEBP } from '../support/images.ts';
import { start } from '../support/pty.ts';

const folder = mkdtempSync(join(tmpdir(), 'lectern-images-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string | Uint8Array): string => {
	const path = join(folder, name);
	writeFileSync(path, content);
	return path;
};

file('a.png', pngOf(pixels(320, 80, x => [255, x & 255, 0, 255])));
const WORDS = 'word '.repeat(20);
const ARTICLE = file('a.md', `# Title\n\nAbove\n\n![alt](a.png "The caption")\n\n${`${WORDS}\n\n`.repeat(30)}`);

/** At the end of all questions about images. */
const ASKED = '\u001B[14t\u001B[c';
/** 32 cells across, 4 rows. */
const CELL = '\u001B[6;20;10t';
const KITTY = `\u001B_Gi=1;OK\u001B\\\u001BP>|kitty(0.43.1)\u001B\\${CELL}\u001B[?62;c`;
const ITERM = `\u001BP>|iTerm2 3.5.4\u001B\\${CELL}\u001B[?62;4c`;
const SIXEL = `${CELL}\u001B[?62;4c`;

const BLOCKS = '▀'.repeat(32);
const WHOLE = new RegExp(`(?:${BLOCKS}\\s+){4}The caption`);

test('half blocks: shown, scrolled, hidden, shown again, and away with a new size', async () => {
	const session = start(['--images=blocks', ARTICLE]);
	await session.see(WHOLE);
	session.type('jjjjj');
	await session.lose('Above');
	expect(session.terminal.rows().filter(row => row.includes(BLOCKS)).length).toBeLessThan(4);
	session.type('g');
	await session.see(WHOLE);
	session.type('i');
	await session.see('▣ alt');
	expect(session.terminal.rows().join('')).not.toContain('▀');
	session.type('i');
	await session.see(WHOLE);
	session.resize(22, 24);
	await session.see('▣ alt');
	session.resize(80, 24);
	await session.see(WHOLE);
	session.type('G');
	await session.lose('▀');
	session.type('q');
	expect(await session.exit).toBe(0);
	expect(session.terminal.isAlternate()).toBe(false);
});

test('in a quiet terminal, and under tmux unasked', async () => {
	for (const env of [{}, { TMUX: 'x' }]) {
		const session = start([ARTICLE], { env });
		await session.see(BLOCKS);
		session.type('q');
		expect(await session.exit).toBe(0);
		expect(session.output().includes(ASKED)).toBe(!('TMUX' in env));
	}
});

test('kitty: sent before its placeholders, taken back at the end; answers are not typed', async () => {
	const session = start([ARTICLE], { answers: { [ASKED]: KITTY } });
	await session.see('\u{10EEEE}');
	await session.see('Title');
	const sent = session.output();
	const first = sent.indexOf('\u001B_Ga=T,U=1,f=100,t=d,i=');
	expect(first).toBeGreaterThan(0);
	expect(sent.indexOf('\u{10EEEE}\u0305\u0305')).toBeGreaterThan(first);
	expect(sent).toContain(',c=32,r=4,q=2,m=');
	session.type('G');
	await session.lose('\u{10EEEE}');
	session.type('g');
	await session.see('\u{10EEEE}');
	session.type('q');
	expect(await session.exit).toBe(0);
	expect(session.output().match(/a=T/g)).toHaveLength(1);
	expect(session.output()).toMatch(/\u001B_Ga=d,d=I,i=\d+,q=2\u001B\\.*\u001B\[\?1049l/s);
});

test('kitty: what another program may have erased is sent again', async () => {
	const session = start([ARTICLE], { answers: { [ASKED]: KITTY } });
	await session.see('\u{10EEEE}');
	session.type('|');
	await session.lose('min left');
	session.type('true\r');
	await session.see('Press any key');
	session.type(' ');
	await session.see('\u{10EEEE}');
	expect(session.output().match(/a=[Td],/g)).toEqual(['a=T,', 'a=d,', 'a=T,']);
	session.type('q');
	expect(await session.exit).toBe(0);
	expect(session.output().match(/a=[Td],/g)).toHaveLength(4);
});

test.each([
	['iTerm2', ITERM, '\u001B]1337;File=inline=1;size='],
	['sixel', SIXEL, '\u001BP0;1;q"1;1;320;78'],
])('%s: drawn where it is whole, and not where it is cut off', async (_, answer, beginning) => {
	const session = start([ARTICLE], { answers: { [ASKED]: answer } });
	const drawn = (): number => session.output().split(beginning).length - 1;
	await session.see('The caption');
	await session.lose('▣');
	while (drawn() === 0) await new Promise(resolve => setTimeout(resolve, 10));
	// In the cell where its first row begins.
	expect(session.output()).toContain(`\u001B[5;5H${beginning}`);
	session.type('j');
	while (drawn() === 1) await new Promise(resolve => setTimeout(resolve, 10));
	expect(session.output()).toContain(`\u001B[4;5H${beginning}`);
	session.type('jjjj');
	await session.lose('Above');
	session.type('G');
	await session.lose('The caption');
	session.type('q');
	expect(await session.exit).toBe(0);
});

test('what is hostile, broken or elsewhere stays a frame, and keys are answered', async () => {
	const files: Readonly<Record<string, Uint8Array | string>> = {
		'vast.png': vastPng(60_000, 60_000),
		'lie.png': vastPng(4000, 4000),
		'cut.png': pngOf(pixels(100, 100, x => [x, x, x, 255])).subarray(0, 100),
		'cut.jpg': JPEG.subarray(0, 400),
		'cut.webp': WEBP.subarray(0, 80),
		'bomb.gif': gif(100, 100, { width: 60_000, height: 60_000 }),
		'a.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100"/>',
	};
	for (const [name, content] of Object.entries(files)) file(name, content);
	execFileSync('sh', ['-c', 'mkfifo "$1"', 'sh', join(folder, 'pipe.png')]);
	const names = [...Object.keys(files), 'pipe.png', '.', '/dev/zero', 'https://localhost/a.png'];
	const hostile = file('hostile.md', names.map(name => `![${name}](${name})`).join('\n\n'));
	const session = start(['--images=blocks', hostile], { rows: 60 });
	for (const name of names) await session.see(`▣ ${name}`);
	// Those that look right at first are given up.
	await new Promise(resolve => setTimeout(resolve, 1500));
	for (const name of names) await session.see(`▣ ${name}`);
	session.type('q');
	expect(await session.exit).toBe(0);
});

test('none where nobody wants them', async () => {
	for (const [args, env, why] of [
		[['--images=none'], {}, 'Images are turned off'],
		[[], { NO_COLOR: '1' }, 'Images need colours'],
	] as const) {
		const session = start([...args, ARTICLE], { env });
		await session.see('▣ alt');
		await new Promise(resolve => setTimeout(resolve, 500));
		session.type('i');
		await session.see(why);
		expect(session.output()).not.toContain(ASKED);
		session.type('q');
		expect(await session.exit).toBe(0);
	}
});
