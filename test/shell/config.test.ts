import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { LEADING } from '../../src/layout/leading.ts';
import { paletteOf, THEMES, themeNamed } from '../../src/layout/theme.ts';
import { COMMANDS, commandTable, giveKeys, withKeys } from '../../src/session/commands.ts';
import { helpRows } from '../../src/session/help.ts';
import { hintOf, hintsInBar, keyOf } from '../../src/session/hints.ts';
import { bindKeys } from '../../src/shell/bind-keys.ts';
import { readCommandLine, THEME_NAMES } from '../../src/shell/command-line.ts';
import { configFor } from '../../src/shell/config.ts';
import { configPlace } from '../../src/shell/config-place.ts';
import { configText } from '../../src/shell/config-print.ts';
import { readConfig, unreadable } from '../../src/shell/config-read.ts';
import { SETTING_NAMES } from '../../src/shell/config-settings.ts';
import { faultIn } from '../../src/shell/key-faults.ts';
import { type Config, type Given, type Options, optionsOf } from '../../src/shell/options.ts';
import { themesWith } from '../../src/shell/user-themes.ts';
import { checkKeys, lines } from '../session/keys.ts';

const encoder = new TextEncoder();

const read = (text: string): ReturnType<typeof readConfig> => readConfig('my.toml', encoder.encode(text));

/** What is said in a config that is right. */
function configIn(text: string): Config {
	const config = read(text);
	if (config.kind === 'wrong-config') throw new Error(config.sentence);
	return config;
}

function checkSaid(text: string, expected: Omit<Config, 'kind' | 'themes'>): void {
	const { kind: _, themes: __, ...settings } = configIn(text);
	expect(settings).toEqual(expected);
}

/** The whole sentence, with file and line. */
function checkWrong(text: string, expected: string): void {
	const config = read(text);
	expect(config.kind === 'wrong-config' ? config.sentence : 'nothing').toBe(expected);
}

describe('settings', () => {
	test('are read, each of its kind', () => {
		checkSaid('', {});
		checkSaid('theme = "dark"', { theme: 'dark' });
		checkSaid('width = 60', { width: 60 });
		checkSaid('justify = true', { justify: true });
		checkSaid('justify = false', { justify: false });
		checkSaid('bidi = "terminal"', { bidi: 'terminal' });
		checkSaid('images = "sixel"', { images: 'sixel' });
		checkSaid('furniture = "shown"', { furniture: 'shown' });
		checkSaid('title = true', { title: true });
		checkSaid('mouse = true', { mouse: true });
		checkSaid('linear = true', { linear: true });
		checkSaid('# two\r\nwidth = 60\r\njustify = true\r\n', { width: 60, justify: true });
	});
	test('that do not fit are named, with what would', () => {
		checkWrong('width = "wide"', 'my.toml:1: “width” takes a number of cells from 1 to 10000, not “wide”.');
		checkWrong('width = 0', 'my.toml:1: “width” takes a number of cells from 1 to 10000, not 0.');
		checkWrong('width = 60.5', 'my.toml:1: “width” takes a number of cells from 1 to 10000, not 60.5.');
		checkWrong('width = [60]', 'my.toml:1: “width” takes a number of cells from 1 to 10000, not a list.');
		checkWrong('width = 2026-11-23', 'my.toml:1: “width” takes a number of cells from 1 to 10000, not a date.');
		checkWrong('\njustify = "yes"', 'my.toml:2: “justify” takes true or false, not “yes”.');
		checkWrong('bidi = "me"', 'my.toml:1: “bidi” takes "auto", "app", "terminal" or "off", not “me”.');
		checkWrong('title = "mine"', 'my.toml:1: “title” takes true or false, not “mine”.');
		checkWrong('furniture = true', 'my.toml:1: “furniture” takes "folded" or "shown", not true.');
		checkWrong('theme = 3', 'my.toml:1: “theme” takes the name of a theme, not 3.');
		checkWrong('[theme]\nname = "dark"', 'my.toml:1: “theme” takes the name of a theme, not a table.');
	});
	test('that are not there are named, with the one that was probably meant', () => {
		checkWrong('# Mine\n\nwidht = 60', 'my.toml:3: There is no setting “widht”; did you mean “width”?');
		checkWrong('[theems.evening]', 'my.toml:1: There is no setting “theems”; did you mean “themes”?');
		checkWrong(
			'zebra = 1',
			`my.toml:1: There is no setting “zebra”; there are ${SETTING_NAMES.join(', ')}, keys or themes.`,
		);
		checkWrong(
			'__proto__ = 1',
			`my.toml:1: There is no setting “__proto__”; there are ${SETTING_NAMES.join(', ')}, keys or themes.`,
		);
	});
	test('a theme that is not there is named', () => {
		checkWrong('width = 60\ntheme = "drak"', 'my.toml:2: There is no theme “drak”; did you mean “dark”?');
		checkWrong(
			'theme = "pink"\n[themes.evening]',
			'my.toml:1: There is no theme “pink”; there are auto, dark, light, contrast, mono or evening.',
		);
		checkSaid('theme = "evening"\n[themes.evening]', { theme: 'evening' });
	});
});

describe('a file that is no config', () => {
	test('is said to be none, with the line', () => {
		checkWrong('width = 60\nwidth 70', 'my.toml:2: This is not TOML: illegal character in key.');
		checkWrong('width =', 'my.toml:1: This is not TOML: invalid value.');
		checkWrong(
			'width = 1\nwidth = 2',
			'my.toml:2: This is not TOML: trying to redefine an already defined table or value.',
		);
		checkWrong('a = """\n\n', 'my.toml:1: This is not TOML: unfinished string.');
	});
	test('nor is one that is too large, or not UTF-8', () => {
		checkWrong(`#${' '.repeat(70_000)}`, 'my.toml: A config file has 64 KB at most.');
		const config = readConfig('my.toml', Uint8Array.of(0x23, 0xff));
		expect(config).toEqual({
			kind: 'wrong-config',
			sentence: 'my.toml: A config file has to be UTF-8, and this one is not.',
		});
	});
	test('a byte order mark is not part of it', () => checkSaid('\uFEFFwidth = 60', { width: 60 }));
	test('nothing of it reaches the terminal as a control, nor at any length', () => {
		checkWrong('theme = "\\u001B[31m\\nx"', `my.toml:1: There is no theme “\uFFFD[31m x”; there are ${NAMES}.`);
		checkWrong(
			`theme = "${'é'.repeat(500)}"`,
			`my.toml:1: There is no theme “${'é'.repeat(60)}…”; there are ${NAMES}.`,
		);
		const { sentence } = readConfig('a\u001B[2J\nb', encoder.encode('x')) as { sentence: string };
		expect(sentence).toMatch(/^a\uFFFD\[2J b:1: /);
	});
});

const NAMES = 'auto, dark, light, contrast or mono';

/** The styles that a theme is given by the config. */
function checkStyle(words: string, expected: object): void {
	const [theme] = configIn(`[themes.evening]\nspeech = "${words}"`).themes;
	expect(theme?.changes.styles?.speech).toEqual(expected);
}

/** In the third line. */
const checkWrongTheme = (line: string, expected: string): void =>
	checkWrong(`[themes.evening]\nbase = "dark"\n${line}`, `my.toml:3: ${expected}`);

describe('themes', () => {
	test('are like the one they are based on, but for what is said', () => {
		const { themes } = configIn(
			'[themes.evening]\nbase = "dark"\nspeech = "bold"\n[themes.evening.leading]\nsection = 1',
		);
		const evening = themeNamed('evening', themesWith(themes));
		const dark = themeNamed('dark');
		if (evening === undefined || dark === undefined) throw new Error('A theme is missing.');
		expect(paletteOf(evening, 'dark').styles).toEqual({ ...paletteOf(dark, 'dark').styles, speech: { bold: true } });
		expect(evening.leading).toEqual({ ...dark.leading, section: 1 });
	});
	test('are based on the one nobody chose where nothing is said', () => {
		expect(configIn('[themes.evening]').themes).toEqual([{ name: 'evening', base: 'auto', changes: { styles: {} } }]);
	});
	test('stand behind the built-in ones, in the order of the file', () => {
		const { themes } = configIn('[themes.b]\n[themes.a]');
		expect(themesWith(themes).map(({ name }) => name)).toEqual([...THEME_NAMES, 'b', 'a']);
	});
	test('may be for one background', () => {
		const { themes } = configIn('[themes.evening]\nbase = "auto"\nbackground = "dark"');
		expect(
			themesWith(themes)
				.at(-1)
				?.palettes.map(({ background }) => background),
		).toEqual(['dark']);
	});
	test('have styles of words', () => {
		checkStyle('', {});
		checkStyle('bold', { bold: true });
		checkStyle('#86cfc4', { color: '#86cfc4' });
		checkStyle('#ABC', { color: '#aabbcc' });
		checkStyle('  italic   red bold ', { italic: true, color: 'red', bold: true });
		checkStyle('bright-red', { color: 'redBright' });
		checkStyle('#86cfc4 cyan', { color: { hex: '#86cfc4', ansi: 'cyan' } });
		checkStyle('dim underline inverse strikethrough', {
			dim: true,
			underline: true,
			inverse: true,
			strikethrough: true,
		});
	});
	test('with words that are none are refused', () => {
		checkWrongTheme('speech = "blod"', 'There is no colour or style “blod”; did you mean “bold”?');
		checkWrongTheme(
			'speech = "bold bright-rde"',
			'There is no colour or style “bright-rde”; did you mean “bright-red”?',
		);
		checkWrongTheme(
			'speech = "pink"',
			'There is no colour or style “pink”; there are #rgb, #rrggbb, black, red, green, yellow, blue, magenta, cyan, white, ' +
				'bright-black, bright-red, bright-green, bright-yellow, bright-blue, bright-magenta, bright-cyan, bright-white, ' +
				'bold, dim, italic, underline, inverse or strikethrough.',
		);
		checkWrongTheme('speech = "#12345"', '“#12345” is not a colour: write #rgb or #rrggbb.');
		checkWrongTheme('speech = "#ggg"', '“#ggg” is not a colour: write #rgb or #rrggbb.');
		checkWrongTheme('speech = "red blue"', '“speech” cannot be both “red” and “blue”: choose one.');
		checkWrongTheme('speech = "#123 #456"', '“speech” cannot be both “#123” and “#456”: choose one.');
		checkWrongTheme('speech = 3', '“speech” takes words such as "bold #86cfc4", not 3.');
		checkWrongTheme('speech = { bold = true }', '“speech” takes words such as "bold #86cfc4", not a table.');
	});
	test('with a role that is not there are refused', () => {
		checkWrongTheme('speach = "bold"', 'There is no role “speach”; did you mean “speech”?');
		checkWrongTheme('code_name = "bold"', 'There is no role “code_name”; did you mean “code-name”?');
		const config = read('[themes.evening]\nzebra = "bold"');
		expect(config).toMatchObject({
			sentence: expect.stringMatching(/^my\.toml:2: There is no role “zebra”; there are text, title, .* or leading\.$/),
		});
	});
	test('with a base, a background or a name that will not do are refused', () => {
		checkWrong('[themes.a]\nbase = "drak"', 'my.toml:2: There is no built-in theme “drak”; did you mean “dark”?');
		checkWrong('[themes.a]\n[themes.b]\nbase = "a"', `my.toml:3: There is no built-in theme “a”; there are ${NAMES}.`);
		checkWrong('[themes.a]\nbase = 1', 'my.toml:2: “base” takes the name of a theme, not 1.');
		checkWrongTheme('background = "grey"', '“background” takes "dark" or "light", not “grey”.');
		checkWrong('\n[themes.dark]', 'my.toml:2: “dark” is one of lectern’s own themes: choose another name.');
		checkWrong(
			'[themes."my own"]',
			'my.toml:1: “my own” cannot name a theme: it may have letters from a to z, digits, - and _.',
		);
		checkWrong('themes = 1', 'my.toml:1: “themes” takes a table for each theme, [themes.NAME], not 1.');
		checkWrong('[[themes]]', 'my.toml:1: “themes” takes a table for each theme, [themes.NAME], not a list.');
		checkWrong('[themes]\na = "dark"', 'my.toml:2: “a” takes the styles of roles, under [themes.NAME], not “dark”.');
	});
	test('with a leading that is none are refused', () => {
		checkWrongTheme('leading.secton = 1', 'There is no leading “secton”; did you mean “section”?');
		checkWrongTheme('leading.section = 9', '“section” takes a number of blank rows from 0 to 8, not 9.');
		checkWrongTheme('leading.section = "1"', '“section” takes a number of blank rows from 0 to 8, not “1”.');
		checkWrongTheme('leading = 1', '“leading” takes a table of blank rows, not 1.');
	});
	test('can style every role and set every leading that there is', () => {
		const roles = Object.keys(THEMES[0].palettes[0].styles).map(role => `${role} = "bold"`);
		const leading = Object.keys(LEADING).map(name => `${name} = 0`);
		const [theme] = configIn(['[themes.a]', ...roles, '[themes.a.leading]', ...leading].join('\n')).themes;
		expect(Object.keys(theme?.changes.styles ?? {})).toHaveLength(roles.length);
		expect(theme?.changes.leading).toEqual(Object.fromEntries(Object.keys(LEADING).map(name => [name, 0])));
		// What else may stand beside them is none of them.
		for (const key of ['base', 'background', 'leading']) expect(roles).not.toContain(`${key} = "bold"`);
	});
});

describe('the line of what is wrong', () => {
	test('is the first of a value of several', () => {
		checkWrong(
			'justify = true\nwidth = [\n1,\n2,\n]\n',
			'my.toml:2: “width” takes a number of cells from 1 to 10000, not a list.',
		);
		checkWrong('justify = """\nyes\n"""', 'my.toml:1: “justify” takes true or false, not “yes”.');
	});
	test('is counted in files from Windows, and past whatever looks like it', () => {
		checkWrong('# widht\r\n\r\nwidht = 1\r\n', 'my.toml:3: There is no setting “widht”; did you mean “width”?');
		checkWrong('theme = "widht = 1"\nwidht = 1', 'my.toml:2: There is no setting “widht”; did you mean “width”?');
	});
	test('is not known of a key written with escapes', () => {
		checkWrong('"wid\\u0068t" = 1', 'my.toml: There is no setting “widht”; did you mean “width”?');
	});
	test('is found soon, however long the file is', () => {
		checkWrong(`${'\n'.repeat(60_000)}widht = 1`, 'my.toml:60001: There is no setting “widht”; did you mean “width”?');
		checkWrong(
			`theme = """\n${'widht\n'.repeat(1_000)}"""\nwidht = 1`,
			'my.toml:1003: There is no setting “widht”; did you mean “width”?',
		);
	});
	test('is found in tables on one line', () => {
		checkWrong('[themes]\na = { speach = "bold" }', 'my.toml:2: There is no role “speach”; did you mean “speech”?');
	});
});

function given(...argv: string[]): Given {
	const line = readCommandLine(argv);
	if (line.kind !== 'given') throw new Error(line.kind);
	return line;
}

function optionsFor(argv: readonly string[], config: Config): Options {
	const line = optionsOf(given(...argv), config, THEME_NAMES);
	if (line.kind === 'usage') throw new Error(line.sentence);
	return line.options;
}

/** Printed and read again, the settings are the same. */
function checkPrinted(argv: readonly string[], text: string): void {
	const options = optionsFor(argv, configIn(text));
	const printed = configText(options, withKeys(options.keys ?? new Map()));
	const again = optionsFor([], configIn(printed));
	// What nobody says is said now.
	expect(again).toEqual({ ...options, width: options.width ?? 72 });
	expect(configText(again, withKeys(again.keys ?? new Map()))).toBe(printed);
}

const EVERYTHING = `
theme = "evening"
width = 60
justify = true
bidi = "app"
images = "blocks"
furniture = "shown"
title = true
mouse = true
linear = true

[keys]
leave = "ctrl+q"
browse-link = ["@", "B"]
zen = []

[themes.evening]
base = "light"
background = "light"
text = ""
title = "bold underline #f0a"
speech = "#86cfc4 bright-cyan"
code-name = "dim bright-black"

[themes.evening.leading]
paragraph = 0
section = 3

[themes.b]
`;

describe('--print-config', () => {
	test('prints what can be read again', () => {
		checkPrinted([], '');
		checkPrinted([], EVERYTHING);
		checkPrinted(['--theme', 'b', '--no-justify', '--no-all', '--no-title', '-w', '200'], EVERYTHING);
		checkPrinted(['--all', '--bidi', 'off', '--title'], '');
	});
	test('names every setting, role and leading', () => {
		const text = configText(optionsFor([], configIn('')), COMMANDS);
		for (const name of ['theme', 'width', 'justify', 'bidi', 'images', 'furniture', 'title', 'mouse', 'linear'])
			expect(text).toMatch(new RegExp(`^${name} = `, 'm'));
		for (const role of Object.keys(THEMES[0].palettes[0].styles)) expect(text).toMatch(new RegExp(`\\b${role}\\b`));
		for (const name of Object.keys(LEADING)) expect(text).toMatch(new RegExp(`\\b${name}\\b`));
	});
	test('has every command with its keys, the usual ones as comments', () => {
		const usual = configText(optionsFor([], configIn('')), COMMANDS);
		for (const { id } of COMMANDS) expect(usual).toMatch(new RegExp(`^# ${id} = \\[`, 'm'));
		expect(usual).toMatch(/^# find = \["\/"\] {2}# Find in the article as you type$/m);
		const keys = new Map([['zen', ['Z', '"']]]);
		const own = configText({ ...optionsFor([], configIn('')), keys }, withKeys(keys));
		expect(own).toMatch(/^zen = \["Z", "\\""\] {2}# /m);
		expect(configIn(own).keys).toEqual(keys);
	});
	test('has keys that would do, were they no comments', () => {
		const text = configText(optionsFor([], configIn('')), COMMANDS);
		const { keys = new Map() } = configIn(text.replaceAll(/^# (?=[a-z-]+ = \[)/gm, ''));
		expect(keys).toEqual(new Map(COMMANDS.map(({ id, keys }) => [id, keys])));
		const { interrupt, ...others } = Object.fromEntries(keys);
		expect(faultIn(new Map(Object.entries(others)))).toBeUndefined();
	});
	test('shows a theme that would do, were it not a comment', () => {
		const text = configText(optionsFor([], configIn('')), COMMANDS);
		const from = text.indexOf('# [themes.');
		const [example] = configIn(text.slice(from).replaceAll(/^# ?/gm, '')).themes;
		expect(example?.name).toBe('evening');
		expect(Object.keys(example?.changes.styles ?? {})).not.toEqual([]);
	});
});

/** What is wrong with the first of these keys. */
function checkFault(keys: Readonly<Record<string, readonly string[]>>, expected: string): void {
	const fault = faultIn(new Map(Object.entries(keys)));
	expect(fault?.message ?? 'nothing').toBe(expected);
	if (fault !== undefined) expect(Object.keys(keys)).toContain(fault.path[1]);
}

describe('keys', () => {
	test('are read, one or several', () => {
		expect(configIn('[keys]\ndown = "j"\nup = ["k", "up", " "]\nzen = []').keys).toEqual(
			new Map([
				['down', ['j']],
				['up', ['k', 'up', 'space']],
				['zen', []],
			]),
		);
		expect(configIn('[keys]').keys).toBeUndefined();
	});
	test('that are no names of keys are refused', () => {
		const takes = 'takes a key such as "j", or a list of keys';
		checkWrong('[keys]\ndown = 3', `my.toml:2: “down” ${takes}, not 3.`);
		checkWrong('[keys]\ndown = ["j",\n3]', `my.toml:2: “down” ${takes}, not 3.`);
		checkWrong('[keys.down]\nkey = "j"', `my.toml:1: “down” ${takes}, not a table.`);
		checkWrong('keys = "vim"', 'my.toml:1: “keys” takes the keys of commands, under [keys], not “vim”.');
		checkFault({ down: ['pagedwon'] }, 'There is no key “pagedwon”; did you mean “pagedown”?');
		checkFault({ down: ['PageDown'] }, 'There is no key “PageDown”; did you mean “pagedown”?');
		checkFault({ down: ['ctrl+D'] }, 'There is no key “ctrl+D”; did you mean “ctrl+d”?');
		for (const key of ['', 'jj', 'f5', 'alt+x', '\u0301'])
			expect(faultIn(new Map([['down', [key]]]))?.message).toMatch(
				/; there are characters, ctrl\+a to ctrl\+z, up, .*\.$/,
			);
	});
	test('that no terminal can tell from others are refused', () => {
		checkFault({ down: ['ctrl+m'] }, '“ctrl+m” is the same key as “enter” in a terminal: write that.');
		checkFault({ down: ['5'] }, '“5” is a digit, and digits are counts (5j): choose another key.');
	});
	test('of commands that are not there are refused', () => {
		checkFault({ dwon: ['j'] }, 'There is no command “dwon”; did you mean “down”?');
		checkFault({ zebra: ['j'] }, 'There is no command “zebra”; lectern --print-config lists them all.');
		checkFault({ __proto__x: ['j'] }, 'There is no command “__proto__x”; lectern --print-config lists them all.');
	});
	test('leave the way out', () => {
		const stays = '“interrupt” stays ctrl+c: no other command may take it, and it takes no other key.';
		checkFault({ interrupt: [] }, stays);
		checkFault({ interrupt: ['ctrl+c'] }, stays);
		checkFault(
			{ zen: ['ctrl+c'] },
			'“ctrl+c” cannot be both “zen” and “interrupt”: choose another key for one of them.',
		);
	});
	test('of two commands on one screen are refused, and both are named', () => {
		checkFault({ down: ['x'] }, '“x” cannot be both “down” and “furniture”: choose another key for one of them.');
		checkFault({ furniture: ['j'] }, '“j” cannot be both “down” and “furniture”: choose another key for one of them.');
		checkFault({ down: ['x', 'x'] }, '“x” is given to “down” twice.');
		checkFault({ down: ['x'], furniture: ['X'] }, 'nothing');
		checkFault({ open: ['t'] }, 'nothing');
	});
	test('that are text where a line is typed are refused there', () => {
		for (const id of ['accept', 'keep-filter', 'run-command', 'redraw'])
			for (const key of ['x', 'é', 'space'])
				checkFault({ [id]: [key] }, `“${key}” cannot be “${id}”: where a line is typed it is text.`);
		checkFault({ accept: ['ctrl+x'] }, 'nothing');
	});
	test('that menus take for themselves are refused there', () => {
		checkFault({ close: ['j'] }, '“j” cannot be “close”: menus move and choose with it.');
		checkFault({ close: ['x'] }, 'nothing');
	});
});

describe('the keys of the config', () => {
	afterEach(() => giveKeys(new Map()));
	const desk = { files: { 'a.txt': lines('A', 9) }, open: 'a.txt' };

	test('are those of their commands, and no others', async () => {
		expect(
			await bindKeys(
				new Map([
					['down', ['e']],
					['edit', ['E']],
				]),
			),
		).toBeUndefined();
		checkKeys(desk, 'jj', 'A');
		checkKeys(desk, 'ee', 'A 1');
		checkKeys(desk, '2e', 'A 1');
	});
	test('are shown in hints, in the help, and in the palette, which finds by them', async () => {
		await bindKeys(
			new Map([
				['help', ['H']],
				['zen', ['ctrl+o']],
				['leave-list', []],
			]),
		);
		expect(hintOf('help', 'keys')).toBe('H keys');
		expect(hintOf('leave-list', 'quit')).toBe('');
		expect(hintsInBar([hintOf('leave-list', 'quit'), hintOf('help', 'keys')], '', 80)).toBe('H keys');
		expect(keyOf('leave-list')).toBe('“Clear the filter, or quit”');
		expect(helpRows(commandTable(), 'reading')).toContainEqual({
			kind: 'command',
			keys: ['^O'],
			title: 'Hide or show the bar below',
		});
		checkKeys(desk, ':^O', ':^O▏ [Hide or show the bar below]');
	});
	test('go back to before the last jump, pressed twice', async () => {
		await bindKeys(new Map([['go-to-mark', ['`']]]));
		checkKeys(desk, 'G``', 'A');
	});
	test('are left alone by wrong ones', async () => {
		expect(await bindKeys(new Map([['down', ['x']]]))).toMatchObject({ path: ['keys', 'down'] });
		checkKeys(desk, 'jj', 'A 1');
	});
});

const home = (): string => '/home/ida';

describe('the place of the file', () => {
	test.each([
		[{}, 'linux', '/home/ida/.config/lectern/config.toml'],
		[{}, 'freebsd', '/home/ida/.config/lectern/config.toml'],
		[{ XDG_CONFIG_HOME: '/xdg' }, 'linux', '/xdg/lectern/config.toml'],
		[{ XDG_CONFIG_HOME: '/xdg' }, 'darwin', '/xdg/lectern/config.toml'],
		[{ XDG_CONFIG_HOME: '' }, 'linux', '/home/ida/.config/lectern/config.toml'],
		[{ XDG_CONFIG_HOME: 'relative' }, 'linux', '/home/ida/.config/lectern/config.toml'],
		[{}, 'darwin', '/home/ida/Library/Preferences/lectern/config.toml'],
		[{ APPDATA: '/roaming' }, 'win32', '/roaming/lectern/Config/config.toml'],
		[{}, 'win32', '/home/ida/AppData/Roaming/lectern/Config/config.toml'],
	])('%j on %s', (environment, platform, expected) => {
		expect(configPlace(environment, platform, home)).toBe(expected);
	});
	test('is never the folder one happens to be in', () => {
		expect(configPlace({}, 'linux', () => '')).toBeUndefined();
	});
	const nobody = (): string => {
		throw new Error('ENOENT');
	};
	test('is nowhere for a user who has no home', () => {
		expect(configPlace({}, 'linux', nobody)).toBeUndefined();
		expect(configPlace({ APPDATA: '/roaming' }, 'win32', nobody)).toBe('/roaming/lectern/Config/config.toml');
	});
	test('needs no home where a folder is named', () => {
		expect(configPlace({ XDG_CONFIG_HOME: '/xdg' }, 'linux', nobody)).toBe('/xdg/lectern/config.toml');
	});
});

const folder = mkdtempSync(join(tmpdir(), 'lectern-config-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
	const path = join(folder, name);
	writeFileSync(path, text);
	return path;
}

describe('a file that is named', () => {
	const mine = file('mine.toml', 'theme = "evening"\nwidth = 60\njustify = true\n[themes.evening]\n');

	test('is gone by on the desk as a whole', async () => {
		expect(await configFor(given('--config', mine), true)).toMatchObject({
			theme: 'evening',
			width: 60,
			justify: true,
		});
	});
	test('is gone by where text is printed only for its colours', async () => {
		const config = await configFor(given('--config', mine, '--plain'), false);
		expect(config).toMatchObject({ theme: 'evening', themes: [{ name: 'evening' }] });
		expect(Object.keys(config)).not.toContain('width');
	});
	test('is printed as a whole', async () => {
		expect(await configFor(given('--config', mine, '--print-config'), false)).toMatchObject({ width: 60 });
	});
	test('has to be there', async () => {
		const missing = join(folder, 'missing.toml');
		expect(await configFor(given('--config', missing, '--plain'), false)).toEqual({
			kind: 'wrong-config',
			sentence: `${missing} does not exist.`,
		});
	});
	test('has to be a file', async () => {
		expect(await configFor(given('--config', folder), true)).toEqual({
			kind: 'wrong-config',
			sentence: `${folder} could not be read (EISDIR).`,
		});
	});
	test('has to be readable', () => {
		const refusal = Object.assign(new Error('refused'), { code: 'EACCES' });
		expect(unreadable('mine.toml', refusal).sentence).toBe('mine.toml cannot be read. Check its permissions.');
	});
});
