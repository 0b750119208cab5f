/** `--help`, `--version`, and a sentence for a command line that is wrong. Loads meow, so it is only loaded when needed. */

import meow from 'meow';
import { FLAG_NAMES, THEME_NAMES } from './command-line.ts';
import { FLAGS, type Flag, type FlagName, type FlagValues, optionsOf, type ReadOptions } from './options.ts';

export type Answer = ReadOptions | { readonly kind: 'text'; readonly text: string };

/** Fits in 80 × 24 (a test counts). */
export function helpText(): string {
	const rows = Object.entries(FLAGS).filter(([, { help }]) => help !== undefined);
	const labels = rows.map(([name, flag]) => labelOfFlag(name as FlagName, flag));
	const column = Math.max(...labels.map(label => label.length)) + 2;
	return [
		'Usage: lectern [options] [FILE | FOLDER | -]…',
		'',
		'The reading desk of the terminal. No argument opens the sample articles.',
		'',
		...rows.map(([, { help }], index) => `  ${(labels[index] ?? '').padEnd(column)}${help}`),
		'',
		'  lectern ~/articles             walk a folder with the keyboard',
		'  cat page.html | lectern        read what comes through a pipe',
		'  lectern article.txt | wc -w    plain text for other programs',
		'',
		'Exit: 0 fine, 1 a source failed, 2 usage, 4 nothing to read. In the desk: ? for keys.',
	].join('\n');
}

function labelOfFlag(name: FlagName, { short, placeholder }: Flag): string {
	const names = short === undefined ? `    --${name}` : `-${short}, --${name}`;
	return placeholder === undefined ? names : `${names} ${placeholder}`;
}

const meowFlags = Object.fromEntries(
	Object.entries(FLAGS).map(([name, { type, short }]) => [
		name,
		short === undefined ? { type } : { type, shortFlag: short },
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
	const flags: FlagValues = cli.flags;
	if (flags.help === true) return { kind: 'text', text: cli.help.trim() };
	if (flags.version === true) return { kind: 'text', text: version };
	const wrong = wrongFlag(argv, cli.flags);
	return wrong === undefined ? optionsOf(flags, cli.input, THEME_NAMES) : { kind: 'usage', sentence: wrong };
}

function wrongFlag(argv: readonly string[], flags: Readonly<Record<string, unknown>>): string | undefined {
	for (const [name, value] of Object.entries(flags)) {
		const flag: Flag | undefined = FLAGS[name as FlagName];
		if (flag === undefined) return unknownFlag(asTyped(argv, name));
		if (flag.type === 'string' && value === '') return `--${name} needs a value: --${name} ${flag.placeholder}.`;
		if (Array.isArray(value)) return `--${name} is given twice.`;
	}
	const valued = argv.find(
		word => /^--[a-z]+=/.test(word) && FLAGS[word.slice(2, word.indexOf('=')) as FlagName]?.type === 'boolean',
	);
	return valued === undefined ? undefined : `${valued.slice(0, valued.indexOf('='))} takes no value.`;
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
	return `There is no option ${typed}${near === undefined || name.length < 2 ? '' : `; did you mean --${near}?`}`;
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
