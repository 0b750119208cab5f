import { describe, expect, test } from 'vitest';
import { THEMES } from '../../src/layout/theme.ts';
import { readCommandLine, THEME_NAMES } from '../../src/shell/command-line.ts';
import { answer, helpText } from '../../src/shell/help.ts';
import { type Config, FLAGS, type FlagName, GROUPS, optionsOf } from '../../src/shell/options.ts';
import { widthOf } from '../../src/text/width.ts';

const VERSION = '1.2.3';

/** As a shell would split it; quotation marks hold a word together. */
const words = (line: string): string[] =>
	Array.from(line.matchAll(/'([^']*)'|(\S+)/g), ([, quoted, bare]) => quoted ?? bare ?? '');

const NO_CONFIG: Config = { kind: 'config', themes: [] };

/** What is unlike the defaults, as `key=value`; the sentence about a command line that is wrong; the text that answers it. */
function drawn(read: ReturnType<typeof answer>, config: Config): string {
	if (read.kind === 'text') return read.text;
	const line = read.kind === 'given' ? optionsOf(read, config, THEME_NAMES) : read;
	if (line.kind === 'usage') return line.sentence;
	const { articles, color, themes: _, keys, ...rest } = line.options;
	const options = Object.entries({
		...rest,
		...(color === 'auto' ? {} : { color }),
		...(keys && { keys: [...keys.keys()].join() }),
	})
		.filter(([key, value]) => value !== false && !(['theme', 'bidi', 'images'].includes(key) && value === 'auto'))
		.map(([key, value]) => `${key}=${value}`);
	return [...options.sort(), ...articles.map(article => `<${article}>`)].join(' ');
}

/** The whole way, as run.ts goes it. */
function checkLine(line: string, expected: string, config: Config = NO_CONFIG): void {
	const argv = words(line);
	const read = readCommandLine(argv);
	expect(drawn(read.kind === 'cold' ? answer(argv, VERSION) : read, config)).toBe(expected);
}

/** Right command lines, and what is read in them. */
const RIGHT: Readonly<Record<string, string>> = {
	'': '',
	'a.txt': '<a.txt>',
	'a.txt b.md c': '<a.txt> <b.md> <c>',
	'-': '<->',
	'a.txt - b.txt': '<a.txt> <-> <b.txt>',
	'https://example.org/?a=b': '<https://example.org/?a=b>',
	'2024': '<2024>',
	"'a b.txt' 'ö “x”'": '<a b.txt> <ö “x”>',
	'--width 40': 'width=40',
	'--width=40': 'width=40',
	'-w 40': 'width=40',
	'-w40': 'width=40',
	'--width 1': 'width=1',
	'--width 10000': 'width=10000',
	'--width 040': 'width=40',
	'--theme dark': 'theme=dark',
	'--theme=light': 'theme=light',
	'-s mono': 'theme=mono',
	'-s auto': '',
	'--color always': 'color=always',
	'--color=never': 'color=never',
	'--color auto': '',
	'--plain': 'output=text',
	'--dump': 'output=text',
	'--plain --dump': 'output=text',
	'--markdown': 'output=markdown',
	'-m': 'output=markdown',
	'--html': 'output=html',
	'--json': 'json=true output=json',
	'-j': 'json=true output=json',
	'--list': 'output=list',
	'--list --json': 'json=true output=list',
	'-j --list': 'json=true output=list',
	'--quotes': 'output=quotes',
	'--quotes --json': 'json=true output=quotes',
	'--spans a.txt': 'output=spans <a.txt>',
	'--spans -j': 'json=true output=spans',
	'--justify': 'justify=true',
	'--no-justify': '',
	'--justify --no-justify': '',
	'--no-justify --justify': 'justify=true',
	'--no-justify a.txt --justify --no-justify': '<a.txt>',
	'--bidi terminal': 'bidi=terminal',
	'--config mine.toml a.txt': '<a.txt>',
	'--config=a --config=b': '',
	'--print-config': '',
	'--print-config -w 40': 'width=40',
	'--links': 'links=true',
	'--all': 'all=true',
	'--no-all': '',
	'--all --no-all': '',
	'--title': 'title=true',
	'--no-title': '',
	'--linear': 'linear=true',
	'--no-linear': '',
	'--mouse': 'mouse=true',
	'--no-mouse': '',
	'--images kitty': 'images=kitty',
	'--images=auto': '',
	'--from text': 'from=text',
	'--from=markdown': 'from=markdown',
	'--from html': 'from=html',
	'--from json': 'from=json',
	'--from auto': '',
	'a.txt --plain -w 40 b.txt --links': 'links=true output=text width=40 <a.txt> <b.txt>',
	'-mw 60 a.txt': 'output=markdown width=60 <a.txt>',
	'--plain -- --html': 'output=text <--html>',
	'-- --help -w a=b --json=1': '<--help> <-w> <a=b> <--json=1>',
	'--plain --plain': 'output=text',
	// The last one holds, so that an alias can be overridden.
	'-w 40 a.txt --width=60': 'width=60 <a.txt>',
	'-s dark -s light -s mono': 'theme=mono',
	'a.txt --': '<a.txt>',
};

describe.each(Object.entries(RIGHT))('lectern %s', (line, expected) => {
	test('is understood', () => checkLine(line, expected));
	test('is read without meow, and means the same to meow', () => {
		const hot = readCommandLine(words(line));
		expect(hot.kind).toBe('given');
		expect(answer(words(line), VERSION)).toEqual(hot);
	});
});

describe('a value that does not fit', () => {
	test.each(['0', '-1', '4.5', '10001', 'wide', '4e1', '0x10', '', ' '])('--width=%s', width => {
		checkLine(
			`'--width=${width}'`,
			width === ''
				? '--width needs a value: --width CELLS.'
				: `--width takes a number of cells from 1 to 10000, not “${width}”.`,
		);
	});
	test('--theme', () =>
		checkLine('--theme pink', 'There is no theme “pink”; there are auto, dark, light, contrast or mono.'));
	test('--theme, where there are some of the user’s', () => {
		const themes = [{ name: 'evening', base: 'dark', changes: {} }];
		const config: Config = { kind: 'config', themes };
		checkLine('--theme evening', 'theme=evening', config);
		checkLine(
			'--theme pink',
			'There is no theme “pink”; there are auto, dark, light, contrast, mono or evening.',
			config,
		);
	});
	test('--images', () =>
		checkLine('--images all', '--images takes auto, kitty, iterm, sixel, blocks or none, not “all”.'));
	test('--color', () => checkLine('--color=sometimes', '--color takes auto, always or never, not “sometimes”.'));
	test('--from', () => checkLine('--from docx', '--from takes auto, text, markdown, html or json, not “docx”.'));
	test('none at all', () => {
		checkLine('--width', '--width needs a value: --width CELLS.');
		checkLine('a.txt -w', '--width needs a value: --width CELLS.');
		checkLine('--theme --plain', '--theme needs a value: --theme NAME.');
		checkLine('--from= a.txt', '--from needs a value: --from FORMAT.');
		checkLine('--config', '--config needs a value: --config FILE.');
		checkLine('--width --no-justify', '--width needs a value: --width CELLS.');
	});
	test('one that the flag does not take', () => {
		checkLine('--plain=yes', '--plain takes no value.');
		checkLine('--json=false a.txt', '--json takes no value.');
		checkLine('--no-justify=1', '--no-justify takes no value.');
		checkLine('--print-config=x', '--print-config takes no value.');
	});
});

describe('outputs that contradict each other', () => {
	test('are named', () => {
		checkLine('--plain --html', '--plain and --html are two different outputs: choose one.');
		checkLine('-jm', '--markdown and --json are two different outputs: choose one.');
		checkLine('--dump --json', '--plain and --json are two different outputs: choose one.');
		checkLine('--list --html', '--list and --html are two different outputs: choose one.');
		checkLine('--list --json --plain', '--list and --plain are two different outputs: choose one.');
		checkLine('--quotes --spans', '--quotes and --spans are two different outputs: choose one.');
		checkLine('--list --json --quotes', '--list and --quotes are two different outputs: choose one.');
		checkLine('-j --spans -m', '--spans and --markdown are two different outputs: choose one.');
	});
});

describe('a flag that is not there', () => {
	test('is named as it was typed, with the one that was probably meant', () => {
		checkLine('--colour always', 'There is no option --colour; did you mean --color?');
		checkLine('--jsno', 'There is no option --jsno; did you mean --json?');
		checkLine('--mark', 'There is no option --mark; did you mean --markdown?');
		checkLine('--widht 40', 'There is no option --widht; did you mean --width?');
		checkLine('--thme=dark a.txt', 'There is no option --thme; did you mean --theme?');
		checkLine('--plian', 'There is no option --plian; did you mean --plain?');
	});
	test('is only named where nothing is near', () => {
		checkLine('--zebra', 'There is no option --zebra.');
		checkLine('-x', 'There is no option -x.');
		checkLine('-t', 'There is no option -t.');
		checkLine('--no-such-thing', 'There is no option --no-such-thing.');
		checkLine('--camelCase --kebab-case', 'There is no option --camelCase.');
	});
	test('as is the negative of one that has none', () => {
		checkLine('--no-links', 'There is no option --no-links.');
		checkLine('--no-plain --links', 'There is no option --no-plain.');
		checkLine('--no-width 40', 'There is no option --no-width.');
		checkLine('--no-print-config', 'There is no option --no-print-config.');
		checkLine('--no-help', 'There is no option --no-help.');
	});
});

describe('help and version', () => {
	test('answer whatever else is asked', () => {
		checkLine('--version', VERSION);
		checkLine('a.txt --version --plain', VERSION);
		for (const help of ['--help', '-h']) checkLine(help, helpText());
		checkLine('--help --zebra', helpText());
		checkLine('-w wide --help', helpText());
	});
	test('--help fits on a screen of 80 × 40', () => {
		const rows = helpText().split('\n');
		// One row is the prompt’s.
		expect(rows.length).toBeLessThan(40);
		for (const row of rows) expect(widthOf(row), row).toBeLessThanOrEqual(80);
	});
	test.each(Object.keys(FLAGS).filter(name => FLAGS[name as FlagName].help !== undefined))(
		'--help names --%s',
		name => {
			expect(helpText()).toMatch(new RegExp(`--(?:\\[no-\\])?${name}\\b`));
		},
	);
	test('--help has every flag under a heading', () => {
		for (const group of GROUPS) expect(helpText().split('\n')).toContain(group);
		for (const { help, group } of Object.values(FLAGS)) expect(group === undefined).toBe(help === undefined);
	});
	test('--help names every choice of a flag', () => {
		for (const { choices = [], help } of Object.values(FLAGS))
			for (const choice of choices) expect(help).toContain(choice);
		for (const theme of THEME_NAMES) expect(FLAGS.theme.help).toContain(theme);
	});
});

describe('what the config says', () => {
	const config: Config = {
		kind: 'config',
		theme: 'dark',
		width: 60,
		justify: true,
		bidi: 'terminal',
		furniture: 'shown',
		title: true,
		mouse: true,
		keys: new Map([['zen', ['Z']]]),
		themes: [],
	};
	test('holds where no flag says anything', () => {
		checkLine(
			'a.txt',
			'all=true bidi=terminal justify=true keys=zen mouse=true theme=dark title=true width=60 <a.txt>',
			config,
		);
	});
	test('gives way to flags', () => {
		checkLine(
			'-s mono -w 40 --no-justify --bidi off --no-all --no-title --no-mouse',
			'bidi=off keys=zen theme=mono width=40',
			config,
		);
		checkLine('-s auto -w 40 --no-justify --bidi auto --no-all --no-title --no-mouse', 'keys=zen width=40', config);
	});
});

test('the themes known without loading them are the themes there are', () => {
	expect(THEME_NAMES).toEqual(THEMES.map(theme => theme.name));
});

test('a flag without help is another name of one with help', () => {
	for (const { help, same } of Object.values(FLAGS))
		if (help === undefined) expect(FLAGS[same ?? 'dump'].help).toBeDefined();
});
