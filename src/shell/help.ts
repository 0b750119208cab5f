/** `--help`, `--version`, and a sentence for a command line that is wrong. Loads meow, so it is only loaded when needed. */

import meow from 'meow';
import { FLAG_NAMES, THEME_NAMES } from './command-line.ts';
import { FLAGS, type Flag, type FlagName, type FlagValues, optionsOf, type ReadOptions } from './options.ts';

export type Answer = ReadOptions | { readonly kind: 'text'; readonly text: string };

/** Fits in 80 × 30 (a test counts). */
export function helpText(): string {
	const rows = Object.entries(FLAGS).filter(([, { help }]) => help !== undefined);
	const labels = rows.map(([name, flag]) => labelOfFlag(name as FlagName, flag));
	const column = Math.max(...labels.map(label => label.length)) + 2;
	return [
		'Usage: lectern [options] [FILE | FOLDER | -]…',
		'Opens the sample articles without an argument. In the desk ? shows the keys.',
		'',
		...rows.map(([, { help }], index) => `  ${(labels[index] ?? '').padEnd(column)}${help}`),
		'',
		'  cat page.html | lectern        read what comes through a pipe',
		'  lectern article.txt | wc -w    plain text for other programs',
		'',
		'Exit codes: 0 fine, 1 a source failed, 2 usage, 4 nothing to read.',
	].join('\n');
}

function labelOfFlag(name: FlagName, { short, placeholder }: Flag): string {
	const names = short === undefined ? `    --${name}` : `-${short}, --${name}`;
	return placeholder === undefined ? names : `${names} ${placeholder}`;
}

const meowFlags = Object.fromEntries(
	Object.entries(FLAGS).map(([name, { type, short }]) => [
		name,
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
	const values = Object.entries(cli.flags).map(([name, value]) => [name, givenValue(name as FlagName, value, words)]);
	const flags: FlagValues = Object.fromEntries(values);
	if (flags.help === true) return { kind: 'text', text: cli.help.trim() };
	if (flags.version === true) return { kind: 'text', text: version };
	const wrong = wrongFlag(words, flags);
	return wrong === undefined ? optionsOf(flags, cli.input, THEME_NAMES) : { kind: 'usage', sentence: wrong };
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

/** What meow lets pass or passes on without a word. */
function wrongFlag(words: readonly string[], flags: FlagValues): string | undefined {
	const valued = words.find(
		word => /^--[a-z]+=/.test(word) && FLAGS[word.slice(2, word.indexOf('=')) as FlagName]?.type === 'boolean',
	);
	if (valued !== undefined) return `${valued.slice(0, valued.indexOf('='))} takes no value.`;
	// A flag that is off has been negated, and none of ours has a negative.
	const names = Object.keys(flags) as FlagName[];
	const unknown = names.find(name => FLAGS[name] === undefined || flags[name] === false);
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
	const typed = argv.find(word => word.startsWith('-') && plain(word) === name.toLowerCase());
	return typed?.replace(/=.*/, '') ?? (name.length === 1 ? `-${name}` : `--${name}`);
}

function unknownFlag(typed: string): string {
	const name = typed.replace(/^-+/, '');
	const near = FLAG_NAMES.find(flag => flag.startsWith(name) || name.startsWith(flag) || oneSlipApart(flag, name));
	return `There is no option ${typed}${near === undefined || name.length < 2 ? '.' : `; did you mean --${near}?`}`;
}

/** One letter wrong, missing, too many or two swapped. */
function oneSlipApart(a: string, b: string): boolean {
	let start = 0;
	while (start < a.length && a[start] === b[start]) start++;
	let end = 0;
	while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
	const left = a.slice(start, a.length - end);
	const right = b.slice(start, b.length - end);
	const swapped = left.length === 2 && left === Array.from(right).reverse().join('');
	return swapped || (left.length <= 1 && right.length <= 1);
}
