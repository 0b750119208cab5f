import { expect, test } from 'vitest';
import { clipboardSequence, takesClipboard } from '../../src/shell/clipboard.ts';

const check = (environment: Readonly<Record<string, string>>, expected: boolean): void =>
	expect(takesClipboard(environment)).toBe(expected);

test('terminals that take text are told by the environment', () => {
	check({ TERM: 'xterm-256color' }, true);
	check({ TERM: 'xterm-kitty' }, true);
	for (const TERM of ['dumb', 'linux', '']) check({ TERM }, false);
	check({}, false);
	check({ TERM: 'xterm-256color', TERM_PROGRAM: 'Apple_Terminal' }, false);
	check({ TERM: 'xterm-256color', VTE_VERSION: '6800' }, false);
	check({ TERM: 'xterm-256color', VTE_VERSION: '7600' }, true);
});

test('tmux takes it, whatever is around it; screen does not', () => {
	check({ TERM: 'screen-256color', TMUX: '/tmp/tmux,1,0', VTE_VERSION: '6800' }, true);
	check({ TERM: 'screen', STY: '1.a' }, false);
});

test('text is sent as UTF-8 in base64, and not at all where it is too long', () => {
	expect(clipboardSequence('é')).toBe('\u001B]52;c;w6k=\u001B\\');
	expect(clipboardSequence('a'.repeat(75_000))).toHaveLength(100_009);
	expect(clipboardSequence('a'.repeat(75_001))).toBeUndefined();
});
