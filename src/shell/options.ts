/** The flags: one table for parsing and `--help`. What they leave open is the config file’s. */

import { FORMATS, type Format } from '../article/format.ts';
import type { ThemeChanges } from '../layout/theme.ts';

/** The headings of `--help`. */
export const GROUPS = ['What to read', 'How it looks', 'What to print'] as const;

export interface Flag {
	readonly type: 'string' | 'boolean';
	/** Takes back what the config file says: `--no-…`. */
	readonly negative?: true;
	readonly short?: string;
	readonly placeholder?: string;
	readonly choices?: readonly string[];
	/** As `--help` says it. Flags without one are other names. */
	readonly help?: string;
	readonly group?: (typeof GROUPS)[number];
	/** The flag that this one is another name of. */
	readonly same?: FlagName;
}

const COLOR_MODES = ['auto', 'always', 'never'] as const;
export type ColorMode = (typeof COLOR_MODES)[number];

export const BIDI_MODES = ['auto', 'app', 'terminal', 'off'] as const;
export type BidiMode = (typeof BIDI_MODES)[number];

export const IMAGE_MODES = ['auto', 'kitty', 'iterm', 'sixel', 'blocks', 'none'] as const;
export type ImageMode = (typeof IMAGE_MODES)[number];

const FROM = ['auto', ...FORMATS] as const;

export type FlagName =
	| 'from'
	| 'theme'
	| 'width'
	| 'justify'
	| 'bidi'
	| 'color'
	| 'images'
	| 'all'
	| 'title'
	| 'mouse'
	| 'linear'
	| 'config'
	| 'plain'
	| 'dump'
	| 'markdown'
	| 'html'
	| 'json'
	| 'list'
	| 'quotes'
	| 'spans'
	| 'links'
	| 'print-config'
	| 'help'
	| 'version';

const LOOKS = { group: 'How it looks' } as const;
const PRINTS = { group: 'What to print' } as const;

export const FLAGS: { readonly [Name in FlagName]: Flag } = {
	from: {
		group: 'What to read',
		type: 'string',
		placeholder: 'FORMAT',
		choices: FROM,
		help: 'auto, text, markdown, html or json',
	},
	theme: {
		...LOOKS,
		type: 'string',
		short: 's',
		placeholder: 'NAME',
		help: 'auto, dark, light, contrast, mono or one of yours',
	},
	width: { ...LOOKS, type: 'string', short: 'w', placeholder: 'CELLS', help: 'measure of the text (72; piped 80)' },
	justify: { ...LOOKS, type: 'boolean', negative: true, help: 'both edges of the text straight' },
	bidi: {
		...LOOKS,
		type: 'string',
		placeholder: 'WHO',
		choices: BIDI_MODES,
		help: 'who orders right-to-left text: auto, app, terminal or off',
	},
	color: { ...LOOKS, type: 'string', placeholder: 'WHEN', choices: COLOR_MODES, help: 'auto, always or never' },
	images: {
		...LOOKS,
		type: 'string',
		placeholder: 'HOW',
		choices: IMAGE_MODES,
		help: 'auto, kitty, iterm, sixel, blocks or none',
	},
	all: { ...LOOKS, type: 'boolean', negative: true, help: 'keep page furniture' },
	title: { ...LOOKS, type: 'boolean', negative: true, help: 'name the window after the article' },
	mouse: { ...LOOKS, type: 'boolean', negative: true, help: 'wheel and clicks; with Shift it selects text' },
	linear: { ...LOOKS, type: 'boolean', negative: true, help: 'for screen readers: plain lines, nothing is redrawn' },
	config: { ...LOOKS, type: 'string', placeholder: 'FILE', help: 'settings from there, not from the usual place' },
	plain: { ...PRINTS, type: 'boolean', help: 'plain text, also to a terminal' },
	dump: { type: 'boolean', same: 'plain' },
	markdown: { ...PRINTS, type: 'boolean', short: 'm', help: 'Markdown' },
	html: { ...PRINTS, type: 'boolean', help: 'HTML' },
	json: { ...PRINTS, type: 'boolean', short: 'j', help: 'JSON' },
	list: { ...PRINTS, type: 'boolean', help: 'a table of the articles' },
	quotes: { ...PRINTS, type: 'boolean', help: 'who said what (--json: with offsets)' },
	spans: { ...PRINTS, type: 'boolean', help: 'what each stretch of the text is' },
	links: { ...PRINTS, type: 'boolean', help: 'number the links, list them at the end' },
	'print-config': { ...PRINTS, type: 'boolean', help: 'all settings in force, as a config file' },
	help: { ...PRINTS, type: 'boolean', short: 'h', help: 'this' },
	version: { ...PRINTS, type: 'boolean', help: 'the version' },
};

/** What to print instead of opening the desk. */
export type Output = 'text' | 'markdown' | 'html' | 'json' | TableOutput;

/** Lines of fields, or their JSON form with --json. */
export type TableOutput = (typeof TABLE_FLAGS)[number];

export interface Options {
	readonly articles: readonly string[];
	/** Asked for by a flag; absent lets standard output decide. */
	readonly output?: Output;
	readonly width?: number;
	readonly theme: string;
	/** The user’s own, beside the built-in ones. */
	readonly themes: readonly UserTheme[];
	/** Of commands, by their ids; the others have the usual ones. */
	readonly keys?: KeysSaid;
	readonly justify: boolean;
	readonly bidi: BidiMode;
	readonly color: ColorMode;
	readonly images: ImageMode;
	readonly links: boolean;
	readonly all: boolean;
	/** Whether the terminal's window is named after the article. */
	readonly title: boolean;
	/** Whether the terminal tells of the mouse; it selects no text then. */
	readonly mouse: boolean;
	/** Whether the article is read out line by line, for those who listen. */
	readonly linear: boolean;
	readonly json: boolean;
	readonly from?: Format;
}

/** A theme that is like another but for some changes. */
export interface UserTheme {
	readonly name: string;
	/** Name of a built-in theme. */
	readonly base: string;
	readonly changes: ThemeChanges;
}

export const FURNITURE = ['folded', 'shown'] as const;

/** What the config file may say, where no flag does. */
export interface Settings {
	readonly theme?: string;
	/** Cells. */
	readonly width?: number;
	readonly justify?: boolean;
	readonly bidi?: BidiMode;
	readonly images?: ImageMode;
	readonly furniture?: (typeof FURNITURE)[number];
	readonly title?: boolean;
	readonly mouse?: boolean;
	readonly linear?: boolean;
}

/** As the config file has them: whether there are such commands and keys is told where the commands are known (key-faults.ts). */
export type KeysSaid = ReadonlyMap<string, readonly string[]>;

export interface Config extends Settings {
	readonly kind: 'config';
	readonly themes: readonly UserTheme[];
	readonly keys?: KeysSaid;
}

export type FlagValues = { readonly [Name in FlagName]?: string | boolean | undefined };

/** A command line that is right, as far as that can be told without the config file. */
export interface Given {
	readonly kind: 'given';
	readonly flags: FlagValues;
	readonly articles: readonly string[];
}

/** A sentence about what is wrong with the command line. */
export interface Usage {
	readonly kind: 'usage';
	readonly sentence: string;
}

/** Wider than any terminal: a slip of the finger, and memory. */
export const MAX_WIDTH = 10_000;

export function givenOf(flags: FlagValues, articles: readonly string[]): Given | Usage {
	const hasValues = Object.values(flags).some(value => typeof value === 'string');
	const wrongValue = hasValues ? (missingValue(flags) ?? wrongChoice(flags) ?? wrongWidth(flags.width)) : undefined;
	const wrong = wrongValue ?? wrongOutputs(flags);
	return wrong === undefined ? { kind: 'given', flags, articles } : { kind: 'usage', sentence: wrong };
}

/** Flags win over the config, the config over what is said here. */
export function optionsOf(
	{ flags, articles }: Given,
	config: Config,
	builtIn: readonly string[],
): { readonly kind: 'options'; readonly options: Options } | Usage {
	const wrong = wrongTheme(flags.theme, [...builtIn, ...config.themes.map(({ name }) => name)]);
	if (wrong !== undefined) return { kind: 'usage', sentence: wrong };
	const output = outputOf(flags);
	const from = FORMATS.find(format => format === flags.from);
	const width = flags.width === undefined ? config.width : Number(flags.width);
	return {
		kind: 'options',
		options: {
			articles,
			...(output === undefined ? {} : { output }),
			...(width === undefined ? {} : { width }),
			...(from === undefined ? {} : { from }),
			theme: String(flags.theme ?? config.theme ?? 'auto'),
			themes: config.themes,
			...(config.keys === undefined ? {} : { keys: config.keys }),
			justify: flags.justify === undefined ? config.justify === true : flags.justify === true,
			bidi: BIDI_MODES.find(mode => mode === flags.bidi) ?? config.bidi ?? 'auto',
			color: COLOR_MODES.find(mode => mode === flags.color) ?? 'auto',
			images: IMAGE_MODES.find(mode => mode === flags.images) ?? config.images ?? 'auto',
			links: flags.links === true,
			all: flags.all === undefined ? config.furniture === 'shown' : flags.all === true,
			title: flags.title === undefined ? config.title === true : flags.title === true,
			mouse: flags.mouse === undefined ? config.mouse === true : flags.mouse === true,
			linear: flags.linear === undefined ? config.linear === true : flags.linear === true,
			json: flags.json === true,
		},
	};
}

function missingValue(values: FlagValues): string | undefined {
	for (const [name, { placeholder }] of Object.entries(FLAGS)) {
		if (values[name as FlagName] === '') return `--${name} needs a value: --${name} ${placeholder}.`;
	}
	return undefined;
}

function wrongChoice(values: FlagValues): string | undefined {
	for (const [name, { choices }] of Object.entries(FLAGS)) {
		const value = values[name as FlagName];
		if (choices === undefined || value === undefined || choices.includes(String(value))) continue;
		return `--${name} takes ${listed(choices)}, not “${value}”.`;
	}
	return undefined;
}

function wrongWidth(width: FlagValues['width']): string | undefined {
	if (width === undefined) return undefined;
	const fits = /^\d+$/.test(String(width)) && Number(width) >= 1 && Number(width) <= MAX_WIDTH;
	return fits ? undefined : `--width takes a number of cells from 1 to ${MAX_WIDTH}, not “${width}”.`;
}

function wrongTheme(theme: FlagValues['theme'], themes: readonly string[]): string | undefined {
	if (theme === undefined || themes.includes(String(theme))) return undefined;
	return `There is no theme “${theme}”; there are ${listed(themes)}.`;
}

const OUTPUT_FLAGS = ['plain', 'markdown', 'html', 'json'] as const;
const TABLE_FLAGS = ['list', 'quotes', 'spans'] as const;

/** Tables have a JSON form; every other pair contradicts itself. */
function wrongOutputs(values: FlagValues): string | undefined {
	const asked = OUTPUT_FLAGS.filter(name => values[name] === true || (name === 'plain' && values.dump === true));
	const tables = TABLE_FLAGS.filter(name => values[name] === true);
	const [first, second] = tables.length > 0 ? [...tables, ...asked.filter(name => name !== 'json')] : asked;
	return second === undefined ? undefined : `--${first} and --${second} are two different outputs: choose one.`;
}

/** What was asked for by a flag. */
export function outputOf(values: FlagValues): Output | undefined {
	const table = TABLE_FLAGS.find(name => values[name] === true);
	if (table !== undefined) return table;
	if (values.plain === true || values.dump === true) return 'text';
	if (values.markdown === true) return 'markdown';
	if (values.html === true) return 'html';
	return values.json === true ? 'json' : undefined;
}

/** `a, b or c`. */
export const listed = (words: readonly string[]): string =>
	words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
