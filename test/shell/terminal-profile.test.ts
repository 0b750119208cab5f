import { expect, test } from 'vitest';
import {
	answersFrom,
	isAnswered,
	probeQuestions,
	profileAskedFor,
	profileFromEnvironment,
} from '../../src/shell/terminal-profile.ts';
import { PROBES } from '../../src/text/width-probes.ts';
import { MODERN, PROFILES, type ProfileName } from '../../src/text/width-profile.ts';

test.each<readonly [Record<string, string>, ProfileName]>([
	[{}, 'modern'],
	[{ TERM: 'xterm-256color' }, 'modern'],
	[{ TERM: 'xterm-kitty' }, 'kitty'],
	[{ TERM: 'xterm-256color', KITTY_WINDOW_ID: '1' }, 'kitty'],
	[{ TERM: 'xterm-ghostty', TERM_PROGRAM: 'ghostty' }, 'ghostty'],
	[{ TERM: 'xterm-256color', TERM_PROGRAM: 'WezTerm' }, 'wezterm'],
	[{ TERM: 'xterm-256color', TERM_PROGRAM: 'iTerm.app', LC_TERMINAL: 'iTerm2' }, 'iterm2'],
	[{ TERM: 'xterm-256color', LC_TERMINAL: 'iTerm2' }, 'iterm2'],
	[{ TERM: 'xterm-256color', TERM_PROGRAM: 'Apple_Terminal' }, 'terminalapp'],
	[{ TERM: 'xterm-256color', TERM_PROGRAM: 'vscode' }, 'vscode'],
	[{ TERM: 'xterm-256color', WT_SESSION: '0' }, 'windowsterminal'],
	[{ TERM: 'xterm-256color', KONSOLE_VERSION: '250802' }, 'konsole'],
	[{ TERM: 'xterm', XTERM_VERSION: 'XTerm(390)' }, 'xterm'],
	[{ TERM: 'tmux-256color' }, 'tmux'],
	[{ TERM: 'screen-256color', STY: '1.pts' }, 'classic'],
	// A multiplexer draws, in whatever it runs; another terminal’s marks are inherited.
	[{ TERM: 'screen-256color', TMUX: '/tmp/tmux', KITTY_WINDOW_ID: '1' }, 'tmux'],
	[{ TERM: 'xterm-256color', TERM_PROGRAM: 'vscode', KONSOLE_VERSION: '250802' }, 'vscode'],
	[{ TERM: 'xterm-kitty', LECTERN_WIDTHS: 'xterm' }, 'xterm'],
	[{ TERM: 'xterm-kitty', LECTERN_WIDTHS: 'Classic' }, 'classic'],
	[{ TERM: 'xterm-kitty', LECTERN_WIDTHS: 'unheard-of' }, 'kitty'],
	[{ TERM: 'xterm-kitty', LECTERN_WIDTHS: '' }, 'kitty'],
])('%o: %s', (environment, name) => {
	expect(profileFromEnvironment(environment)).toEqual(PROFILES[name]);
});

test('terminals that nobody measured are as their makers say', () => {
	for (const environment of [{ TERM: 'alacritty' }, { VTE_VERSION: '7800' }, { ZELLIJ: '0' }])
		expect(profileFromEnvironment(environment)).toMatchObject({
			joins: 'nothing',
			vs16: 'nothing',
			spacingMarks: true,
		});
	expect(profileFromEnvironment({ TERM: 'foot' })).toBe(MODERN);
});

test('only a name that is known is asked for', () => {
	expect(profileAskedFor({})).toBeUndefined();
	expect(profileAskedFor({ LECTERN_WIDTHS: 'toString' })).toBeUndefined();
	expect(profileAskedFor({ LECTERN_WIDTHS: 'kitty' })).toBe(PROFILES.kitty);
});

const names = Object.keys(PROBES);

test('every probe is shown and asked about', () => {
	const questions = probeQuestions();
	for (const text of Object.values(PROBES)) expect(questions).toContain(`${text}\u001B[6n`);
});

test('answers come in the order of the questions', () => {
	const reports = names.map((_, index) => `\u001B[2;${index + 3}R`);
	const cells = Object.fromEntries(names.map((name, index) => [name, index + 2]));
	expect(answersFrom(reports.join(''))).toEqual(cells);
	expect(answersFrom(`\u001B[?2027;1$y${reports.join('')}`)).toEqual({ ...cells, clusters: true });
	expect(answersFrom('\u001B[?2027;0$y\u001B[2;20R\u001B[2;3R')).toEqual({ version: 19, family: 2, clusters: false });
	expect(answersFrom('')).toEqual({});
	expect(isAnswered(reports.join(''))).toBe(true);
	expect(isAnswered(reports.slice(1).join(''))).toBe(false);
});

test('keys between answers are none', () => {
	expect(answersFrom('j\u001B[1;5R\u001B[A[2;9R\u001B[2;21Rq')).toEqual({ version: 20 });
});
