/** The flags: one table for parsing, `--help` and README. */

import { FORMATS, type Format } from '../article/format.ts';

export interface Flag {
	readonly type: 'string' | 'boolean';
	readonly short?: string;
	readonly placeholder?: string;
	readonly choices?: readonly string[];
	/** As `--help` says it. Flags without one are other names. */
	readonly help?: string;
	/** The flag that this one is another name of. */
	readonly same?: FlagName;
}

const COLOR_MODES = ['auto', 'always', 'never'] as const;
export type ColorMode = (typeof COLOR_MODES)[number];

const BIDI_MODES = ['auto', 'app', 'terminal', 'off'] as const;
export type BidiMode = (typeof BIDI_MODES)[number];

const FROM = ['auto', ...FORMATS] as const;

export type FlagName =
	| 'width'
	| 'theme'
	| 'justify'
	| 'bidi'
	| 'color'
	| 'plain'
	| 'dump'
	| 'markdown'
	| 'html'
	| 'json'
	| 'list'
	| 'quotes'
	| 'spans'
	| 'links'
	| 'all'
	| 'from'
	| 'help'
	| 'version';

export const FLAGS: { readonly [Name in FlagName]: Flag } = {
	width: { type: 'string', short: 'w', placeholder: 'CELLS', help: 'measure of the text (72; piped 80)' },
	theme: { type: 'string', short: 's', placeholder: 'NAME', help: 'auto, light, dark or mono' },
	justify: { type: 'boolean', help: 'both edges of the text straight' },
	bidi: {
		type: 'string',
		placeholder: 'WHO',
		choices: BIDI_MODES,
		help: 'who orders right-to-left text: auto, app, terminal or off',
	},
	color: { type: 'string', placeholder: 'WHEN', choices: COLOR_MODES, help: 'auto, always or never' },
	plain: { type: 'boolean', help: 'print plain text, also to a terminal' },
	dump: { type: 'boolean', same: 'plain' },
	markdown: { type: 'boolean', short: 'm', help: 'print Markdown' },
	html: { type: 'boolean', help: 'print HTML' },
	json: { type: 'boolean', short: 'j', help: 'print JSON' },
	list: { type: 'boolean', help: 'print a table of the articles' },
	quotes: { type: 'boolean', help: 'print who said what (--json: with offsets)' },
	spans: { type: 'boolean', help: 'print what each stretch of the text is' },
	links: { type: 'boolean', help: 'number the links, list them at the end' },
	all: { type: 'boolean', help: 'keep page furniture' },
	from: { type: 'string', placeholder: 'FORMAT', choices: FROM, help: 'auto, text, markdown, html or json' },
	help: { type: 'boolean', help: 'show this' },
	version: { type: 'boolean', help: 'show the version' },
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
	readonly justify: boolean;
	readonly bidi: BidiMode;
	readonly color: ColorMode;
	readonly links: boolean;
	readonly all: boolean;
	readonly json: boolean;
	readonly from?: Format;
}

export type FlagValues = { readonly [Name in FlagName]?: string | boolean | undefined };

/** A sentence about what is wrong with the command line. */
export interface Usage {
	readonly kind: 'usage';
	readonly sentence: string;
}

export type ReadOptions = { readonly kind: 'options'; readonly options: Options } | Usage;

/** Wider than any terminal: a slip of the finger, and memory. */
const MAX_WIDTH = 10_000;

/** Parsed flags → options, or what is wrong with them. */
export function optionsOf(values: FlagValues, articles: readonly string[], themes: readonly string[]): ReadOptions {
	const wrong =
		missingValue(values) ??
		wrongChoice(values) ??
		wrongWidth(values.width) ??
		wrongTheme(values.theme, themes) ??
		wrongOutputs(values);
	if (wrong !== undefined) return { kind: 'usage', sentence: wrong };
	const output = outputOf(values);
	const from = FORMATS.find(format => format === values.from);
	return {
		kind: 'options',
		options: {
			articles,
			...(output === undefined ? {} : { output }),
			...(values.width === undefined ? {} : { width: Number(values.width) }),
			...(from === undefined ? {} : { from }),
			theme: String(values.theme ?? 'auto'),
			justify: values.justify === true,
			bidi: BIDI_MODES.find(mode => mode === values.bidi) ?? 'auto',
			color: COLOR_MODES.find(mode => mode === values.color) ?? 'auto',
			links: values.links === true,
			all: values.all === true,
			json: values.json === true,
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

function outputOf(values: FlagValues): Output | undefined {
	const table = TABLE_FLAGS.find(name => values[name] === true);
	if (table !== undefined) return table;
	if (values.plain === true || values.dump === true) return 'text';
	if (values.markdown === true) return 'markdown';
	if (values.html === true) return 'html';
	return values.json === true ? 'json' : undefined;
}

/** `a, b or c`. */
const listed = (words: readonly string[]): string =>
	words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
