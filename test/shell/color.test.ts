import { expect, test } from 'vitest';
import { colorSupport } from '../../src/shell/color.ts';
import type { ColorMode } from '../../src/shell/options.ts';

const TERMINAL = true;
const PIPE = false;

/** Depth, and `styles` where colours are not wanted but bold and the like are; `none` for plain text. */
const drawn = ({ depth, colors }: ReturnType<typeof colorSupport>): string =>
	depth === 0 ? 'none' : colors ? `${depth}` : 'styles';

type Row = readonly [mode: ColorMode, environment: Record<string, string>, isTerminal: boolean, expected: string];

test.each<Row>([
	['auto', {}, TERMINAL, '1'],
	['auto', {}, PIPE, 'none'],
	['auto', { TERM: 'linux' }, TERMINAL, '1'],
	['auto', { TERM: 'xterm-256color' }, TERMINAL, '2'],
	['auto', { TERM: 'tmux-256color' }, TERMINAL, '2'],
	['auto', { TERM: 'xterm-kitty' }, TERMINAL, '3'],
	['auto', { TERM: 'xterm-direct' }, TERMINAL, '3'],
	['auto', { TERM: 'xterm-256color', COLORTERM: 'truecolor' }, TERMINAL, '3'],
	['auto', { TERM: 'xterm-256color', COLORTERM: '24bit' }, TERMINAL, '3'],
	['auto', { TERM: 'xterm-256color', COLORTERM: '' }, TERMINAL, '2'],
	['auto', { TERM: 'xterm-256color', COLORTERM: 'truecolor' }, PIPE, 'none'],
	['auto', { TERM: 'dumb' }, TERMINAL, 'none'],
	['auto', { TERM: 'dumb', COLORTERM: 'truecolor' }, TERMINAL, 'none'],
	['auto', { NO_COLOR: '1', COLORTERM: 'truecolor' }, TERMINAL, 'styles'],
	['auto', { NO_COLOR: '1' }, PIPE, 'none'],
	['auto', { NO_COLOR: '1', TERM: 'dumb' }, TERMINAL, 'none'],
	['auto', { NO_COLOR: '' }, TERMINAL, '1'],
	['auto', { NO_COLOR: '1', FORCE_COLOR: '3' }, TERMINAL, 'styles'],
	['auto', { FORCE_COLOR: '1' }, PIPE, '1'],
	['auto', { FORCE_COLOR: 'true' }, PIPE, '1'],
	['auto', { FORCE_COLOR: '2' }, PIPE, '2'],
	['auto', { FORCE_COLOR: '3', TERM: 'dumb' }, PIPE, '3'],
	['auto', { FORCE_COLOR: '0', COLORTERM: 'truecolor' }, TERMINAL, 'none'],
	['auto', { FORCE_COLOR: 'false' }, TERMINAL, 'none'],
	['auto', { FORCE_COLOR: 'yes' }, PIPE, '1'],
	['auto', { FORCE_COLOR: '' }, PIPE, 'none'],
	['always', {}, PIPE, '1'],
	['always', { NO_COLOR: '1', COLORTERM: 'truecolor' }, PIPE, '3'],
	['always', { TERM: 'dumb' }, TERMINAL, '1'],
	['never', { COLORTERM: 'truecolor' }, TERMINAL, 'styles'],
	['never', { FORCE_COLOR: '3' }, PIPE, 'none'],
	['never', { TERM: 'dumb' }, TERMINAL, 'none'],
])('%s with %o, terminal %s: %s', (mode, environment, isTerminal, expected) => {
	expect(drawn(colorSupport(mode, environment, isTerminal))).toBe(expected);
});
