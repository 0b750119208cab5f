/** `--help`, `--version`, and a sentence for a command line that is wrong. Loads meow, so it is only loaded when needed. */

import meow from 'meow';
import { FLAG_NAMES, wrongNegative } from './command-line.ts';
import { nearest } from './near.ts';
import {
	FLAGS,
	type Flag,
	type FlagName,
	type FlagValues,
	type Given,
	GROUPS,
	givenOf,
	type Usage,
} from './options.ts';

export type Answer = Given | Usage | { readonly kind: 'text'; readonly text: string };

/** Fits in 80 × 36 (a test counts). */
export function helpText(): string {
	const column = Math.max(...FLAG_NAMES.map(name => labelOfFlag(name, FLAGS[name]).length)) + 2;
	const rowOf = (name: FlagName): string => `  ${labelOfFlag(name, FLAGS[name]).padEnd(column)}${FLAGS[name].help}`;
	const groups = GROUPS.flatMap(group => [
		group,
		...FLAG_NAMES.filter(name => FLAGS[name].group === group).map(rowOf),
		'',
	]);
	return [
		'Usage: lectern [options] [FILE | FOLDER | -]…',
		'Opens the sample articles without an argument. In the desk ? shows the keys.',
		'',
		...groups,
		'  cat page.html | lectern        read what comes through a pipe',
		'  lectern article.txt | wc -w    plain text for other programs',
		'',
		'Exit codes: 0 fine, 1 a source failed, 2 usage, 4 nothing to read.',
	].join('\n');
}

function labelOfFlag(name: FlagName, { short, placeholder, negative }: Flag): string {
	const long = negative === undefined ? `--${name}` : `--[no-]${name}`;
	const names = short === undefined ? `    ${long}` : `-${short}, ${long}`;
	return placeholder === undefined ? names : `${names} ${placeholder}`;
}

/** As meow has it: `printConfig` for `print-config`. */
const inCamelCase = (name: string): string => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

const NAME_BY_CAMEL_CASE: ReadonlyMap<string, FlagName> = new Map(FLAG_NAMES.map(name => [inCamelCase(name), name]));

const meowFlags = Object.fromEntries(
	Object.entries(FLAGS).map(([name, { type, short }]) => [
		inCamelCase(name),
		// Else meow throws where one is given twice. The last one holds.
		{ type, isMultiple: type === 'string', ...(short === undefined ? {} : { shortFlag: short }) },
	]),
);

export function answer(argv: readonly string[], version: string): Answer {
	const cli = meow({
		importMeta: import.meta,
		argv: [...argv],
		pkg: { name: 'lectern', version },
		description: false,
		help: helpText(),
		helpIndent: 0,
		// Both would end the process: here they are answers.
		autoHelp: false,
		autoVersion: false,
		booleanDefault: undefined,
		flags: meowFlags,
	});
	const words = flagWords(argv);
	const values = Object.entries(cli.flags).flatMap(([camelCase, value]) => {
		const name = NAME_BY_CAMEL_CASE.get(camelCase);
		return name === undefined ? [] : [[name, givenValue(name, value, words)]];
	});
	const flags: FlagValues = Object.fromEntries(values);
	if (flags.help === true) return { kind: 'text', text: cli.help.trim() };
	if (flags.version === true) return { kind: 'text', text: version };
	const wrong = wrongFlag(words, Object.keys(cli.flags), flags);
	return wrong === undefined ? givenOf(flags, cli.input) : { kind: 'usage', sentence: wrong };
}

/** Behind `--` there are only names of files. */
const flagWords = (argv: readonly string[]): readonly string[] =>
	argv.includes('--') ? argv.slice(0, argv.indexOf('--')) : argv;

/** The last of several values; the empty string for a flag that lacks its value, which meow leaves out like one that is not there. */
function givenValue(name: FlagName, value: unknown, words: readonly string[]): FlagValues[FlagName] {
	const last: unknown = Array.isArray(value) ? value.at(-1) : value;
	if (typeof last === 'string' || typeof last === 'boolean') return last;
	const given = new RegExp(`^(--${name}(=.*)?|-[a-z]*${FLAGS[name]?.short ?? '-'})$`);
	return words.some(word => given.test(word)) ? '' : undefined;
}

/** A flag with a value. */
const VALUED = /^--(?:no-)?([a-z-]+)=/;

/** What meow lets pass or passes on without a word. */
function wrongFlag(words: readonly string[], camelCase: readonly string[], flags: FlagValues): string | undefined {
	const valued = words.find(word => FLAGS[VALUED.exec(word)?.[1] as FlagName]?.type === 'boolean');
	if (valued !== undefined) return `${valued.slice(0, valued.indexOf('='))} takes no value.`;
	const unknown = camelCase.find(name => !NAME_BY_CAMEL_CASE.has(name)) ?? wrongNegative(flags);
	return unknown === undefined ? undefined : unknownFlag(asTyped(words, unknown));
}

/** meow turns `--no-such` into `such: false` and kebab-case into camelCase; people want to see what they typed. */
function asTyped(argv: readonly string[], name: string): string {
	const plain = (word: string): string =>
		word
			.replace(/^-+(no-)?/, '')
			.replace(/=.*/, '')
			.replaceAll('-', '')
			.toLowerCase();
	const typed = argv.find(word => word.startsWith('-') && plain(word) === plain(name));
	return typed?.replace(/=.*/, '') ?? (name.length === 1 ? `-${name}` : `--${name}`);
}

function unknownFlag(typed: string): string {
	const near = nearest(typed.replace(/^-+/, ''), FLAG_NAMES);
	return `There is no option ${typed}${near === undefined ? '.' : `; did you mean --${near}?`}`;
}
