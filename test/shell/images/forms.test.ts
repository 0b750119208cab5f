/** Which form images have, by the flag, the terminal’s answers and the environment. */

import { expect, test } from 'vitest';
import type { ColorSupport } from '../../../src/shell/color.ts';
import { choiceOf, isWorthAsking } from '../../../src/shell/images/forms.ts';
import { imageQuestion, NO_ANSWERS, type TerminalAnswers } from '../../../src/shell/images/question.ts';
import type { ImageMode } from '../../../src/shell/options.ts';

const ALL: ColorSupport = { colors: true, depth: 3 };
const KITTY = '\u001B_Gi=1;OK\u001B\\';
const SIXEL = '\u001B[?62;4;22c';
const CELL = '\u001B[6;18;9t';
const name = (text: string): string => `\u001BP>|${text}\u001B\\`;

function answersIn(heard: string): TerminalAnswers {
	let answers = NO_ANSWERS;
	const question = imageQuestion({ columns: 80, rows: 24 }, found => {
		answers = found;
	});
	if (question.isAnswered(heard)) question.heed(heard);
	return answers;
}

interface Case {
	readonly heard?: string;
	readonly mode?: ImageMode;
	readonly env?: Readonly<Record<string, string>>;
	readonly support?: ColorSupport;
}

function checkChoice({ heard = '', mode = 'auto', env = {}, support = ALL }: Case, expected: string): void {
	const choice = choiceOf(mode, support, env, answersIn(heard));
	expect(choice.kind === 'none' ? choice.why : `${choice.form} ${choice.cell.width}×${choice.cell.height}`).toBe(
		expected,
	);
}

test('kitty where it is spoken and placeholders are known', () => {
	checkChoice({ heard: KITTY + name('kitty(0.43.1)') + CELL + SIXEL }, 'kitty 9×18');
	checkChoice({ heard: `${KITTY}${name('ghostty 1.2.0')}\u001B[?62;22c` }, 'kitty 10×20');
	checkChoice({ heard: `${KITTY}\u001B[?62c`, env: { TERM: 'xterm-kitty' } }, 'kitty 10×20');
	checkChoice({ heard: `${name('kitty(0.43.1)')}\u001B[?62c` }, 'blocks 10×20');
	checkChoice({ heard: `${KITTY}${name('Konsole 25.04')}${CELL}${SIXEL}` }, 'sixel 9×18');
});

test('iTerm2’s by name', () => {
	checkChoice({ heard: `${KITTY}${name('WezTerm 20240203')}${CELL}${SIXEL}` }, 'iterm 9×18');
	checkChoice({ heard: `${name('iTerm2 3.5.4')}\u001B[?62;4c` }, 'iterm 10×20');
	checkChoice({ heard: '\u001B[?62c', env: { TERM_PROGRAM: 'iTerm.app' } }, 'iterm 10×20');
	checkChoice({ heard: '\u001B[?62c', env: { LC_TERMINAL: 'iTerm2' } }, 'iterm 10×20');
	// The variable has come down from a terminal that started this one.
	checkChoice({ heard: `${name('foot(1.20)')}${CELL}${SIXEL}`, env: { TERM_PROGRAM: 'WezTerm' } }, 'sixel 9×18');
});

test('sixels where the size of a cell is known', () => {
	checkChoice({ heard: CELL + SIXEL }, 'sixel 9×18');
	checkChoice({ heard: `\u001B[4;480;800t${SIXEL}` }, 'sixel 10×20');
	checkChoice({ heard: SIXEL }, 'blocks 10×20');
	checkChoice({ heard: `\u001B[6;0;0t${SIXEL}` }, 'blocks 10×20');
	checkChoice({ heard: `${CELL}\u001B[?64;44c` }, 'blocks 9×18');
});

test('half blocks elsewhere, where there are enough colours', () => {
	checkChoice({}, 'blocks 10×20');
	checkChoice({ support: { colors: true, depth: 2 } }, 'blocks 10×20');
	checkChoice({ support: { colors: true, depth: 1 } }, 'This terminal shows no images, and fewer than 256 colours.');
	checkChoice({ mode: 'blocks', support: { colors: true, depth: 1 } }, 'Images need 256 colours at least.');
});

test('half blocks in a multiplexer, whatever it says', () => {
	for (const env of [{ TMUX: 'x' }, { STY: 'x' }, { ZELLIJ: '0' }, { TERM: 'screen-256color' }])
		checkChoice({ heard: KITTY + name('kitty') + CELL + SIXEL, env }, 'blocks 9×18');
});

test('what was asked for', () => {
	for (const mode of ['kitty', 'iterm', 'sixel', 'blocks'] as const)
		checkChoice({ mode, env: { TMUX: 'x' }, heard: CELL + SIXEL }, `${mode} 9×18`);
	checkChoice({ mode: 'none' }, 'Images are turned off (--images=none).');
});

test('none without colours', () => {
	checkChoice({ support: { colors: false, depth: 1 } }, 'Images need colours, and there are none.');
	checkChoice({ mode: 'kitty', support: { colors: false, depth: 0 } }, 'Images need colours, and there are none.');
});

test('nobody is asked who has nothing to say', () => {
	const asks = (mode: ImageMode, env = {}, support = ALL): boolean => isWorthAsking(mode, support, env);
	expect(asks('auto')).toBe(true);
	expect(asks('auto', { TMUX: 'x' })).toBe(false);
	expect(asks('sixel', { TMUX: 'x' })).toBe(true);
	expect(asks('blocks')).toBe(false);
	expect(asks('none')).toBe(false);
	expect(asks('auto', { TERM: 'linux' })).toBe(false);
	expect(asks('kitty', { TERM: 'dumb' })).toBe(false);
	expect(asks('auto', {}, { colors: false, depth: 1 })).toBe(false);
});

test('the last question is one that every terminal answers', () => {
	const { text, isAnswered } = imageQuestion({ columns: 80, rows: 24 }, () => {});
	expect(text).toMatch(/\u001B\[c$/);
	expect(isAnswered(KITTY + name('kitty') + CELL)).toBe(false);
	expect(isAnswered('\u001B[?62c')).toBe(true);
	// What other questions are answered with is none: modes, cursor, background.
	expect(isAnswered('\u001B[?2027;2$y\u001B[2;3R\u001B[?997;1n')).toBe(false);
});
