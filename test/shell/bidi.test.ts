import { describe, expect, test } from 'vitest';
import type { Bidi } from '../../src/layout/layout.ts';
import { bidiFor, orderModes, partedTools } from '../../src/shell/bidi.ts';

const checkBidi = (environment: Readonly<Record<string, string>>, bidi: Bidi): void =>
	expect(bidiFor('auto', environment)).toBe(bidi);

describe('who puts text from the right in order', () => {
	test('we do, unless the terminal is known to', () => {
		checkBidi({}, 'app');
		checkBidi({ TERM: 'xterm-256color' }, 'app');
		checkBidi({ TERM: 'xterm-256color', VTE_VERSION: '7600' }, 'app');
		checkBidi({ TERM: 'xterm-256color', KONSOLE_VERSION: '230804' }, 'terminal');
		checkBidi({ TERM: 'mlterm' }, 'terminal');
		checkBidi({ TERM: 'xterm', MLTERM: '3.9.0' }, 'terminal');
		checkBidi({ TERM: 'putty-256color' }, 'terminal');
		checkBidi({ TERM: 'xterm-256color', TERM_PROGRAM: 'Apple_Terminal' }, 'terminal');
	});
	test('kitty turns words', () => {
		checkBidi({ TERM: 'xterm-kitty', KONSOLE_VERSION: '230804' }, 'words');
		checkBidi({ TERM: 'xterm-256color', KITTY_WINDOW_ID: '1' }, 'words');
	});
	test('in a multiplexer we do, and in a terminal that another one started', () => {
		checkBidi({ TERM: 'xterm', TMUX: '/tmp/tmux', KONSOLE_VERSION: '230804' }, 'app');
		checkBidi({ TERM: 'xterm', ZELLIJ: '0', KONSOLE_VERSION: '230804' }, 'app');
		checkBidi({ TERM: 'tmux-256color', KONSOLE_VERSION: '230804' }, 'app');
		checkBidi({ TERM: 'xterm', STY: '1.tty', TERM_PROGRAM: 'Apple_Terminal' }, 'app');
		checkBidi({ TERM: 'xterm-ghostty', KONSOLE_VERSION: '230804' }, 'app');
		checkBidi({ TERM: 'xterm-256color', TERM_PROGRAM: 'vscode', KONSOLE_VERSION: '230804' }, 'app');
	});
	test('whoever was asked for does', () => {
		expect(bidiFor('terminal', {})).toBe('terminal');
		expect(bidiFor('app', { TERM: 'mlterm' })).toBe('app');
		expect(bidiFor('off', {})).toBe('off');
	});
});

test('a terminal that heeds it is told that we do, and given back', () => {
	const told = { enter: '\u001B[8l', leave: '\u001B[8h' };
	const nothing = { enter: '', leave: '' };
	expect(orderModes('app', { VTE_VERSION: '7600' })).toEqual(told);
	expect(orderModes('app', { TERM_PROGRAM: 'mintty' })).toEqual(told);
	expect(orderModes('app', { TERM: 'xterm' })).toEqual(nothing);
	expect(orderModes('terminal', { VTE_VERSION: '7600' })).toEqual(nothing);
	expect(orderModes('off', { VTE_VERSION: '7600' })).toEqual(nothing);
});

test('the next frame waits for the order of letters, and for nothing else', () => {
	const redraw = { kind: 'redraw' } as const;
	expect(partedTools([{ kind: 'equip', tools: ['cut code', 'bidi app'] }, redraw])).toEqual({
		now: ['bidi app'],
		later: [redraw, { kind: 'equip', tools: ['cut code'] }],
	});
	expect(partedTools([{ kind: 'equip', tools: ['bidi app'] }])).toEqual({ now: ['bidi app'], later: [] });
	expect(partedTools([])).toEqual({ now: [], later: [] });
});
