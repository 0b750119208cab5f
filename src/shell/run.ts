/** From an understood command line to an exit code: print, or open the desk. */

import { fileURLToPath } from 'node:url';
import type { Failure } from '../article/resource.ts';
import { colorSupport } from './color.ts';
import { type Cold, THEME_NAMES } from './command-line.ts';
import { complain } from './complain.ts';
import { configFor } from './config.ts';
import { opening } from './desk-script.ts';
import { EXIT, exitCodeOf, sentenceOf } from './errors.ts';
import { isOutputTerminal } from './is-terminal.ts';
import { type Given, type Options, type Output, optionsOf, outputOf, type Usage } from './options.ts';
import { printing } from './printing.ts';
import { VERSION } from './version.ts';

/** Beside the bundle in the package and beside the sources in a checkout. */
const samples = (): string => fileURLToPath(new URL('../articles', import.meta.url));

export async function run(line: Given | Usage | Cold): Promise<number> {
	if (line.kind === 'cold') {
		const { answer } = await import('./help.ts');
		const answered = answer(process.argv.slice(2), VERSION);
		if (answered.kind !== 'text') return run(answered);
		process.stdout.write(`${answered.text}\n`);
		return EXIT.fine;
	}
	return line.kind === 'usage' ? refuse(line) : runGiven(line);
}

async function refuse({ sentence }: Usage): Promise<number> {
	await complain(`${sentence} See lectern --help.`);
	return EXIT.usage;
}

async function runGiven(given: Given): Promise<number> {
	// Into a pipe or a file goes plain text, unless something else was asked for.
	const output = outputOf(given.flags) ?? (isOutputTerminal() ? undefined : 'text');
	const config = await configFor(given, output === undefined);
	if (config.kind === 'wrong-config') {
		await complain(config.sentence);
		return EXIT.usage;
	}
	const line = optionsOf(given, config, THEME_NAMES);
	if (line.kind === 'usage') return refuse(line);
	if (given.flags['print-config'] === true) return printConfig(line.options);
	const options = withArticles(line.options);
	return output === undefined ? read(options) : print(options, output);
}

async function printConfig(options: Options): Promise<number> {
	const { configText } = await import('./config-print.ts');
	process.stdout.write(configText(options));
	return EXIT.fine;
}

/** Nothing named: what comes through a pipe, else the samples. */
function withArticles(options: Options): Options {
	if (options.articles.length > 0) return options;
	return { ...options, articles: [process.stdin.isTTY ? samples() : '-'] };
}

async function print(options: Options, output: Output): Promise<number> {
	const { print } = await printing(output);
	const { failures, shown } = await print(options, output);
	for (const failure of failures) await complain(sentenceOf(failure), options.color);
	return exitCode(failures, shown);
}

async function read(options: Options): Promise<number> {
	const { laidDesk, read } = await opening();
	const desk = await laidDesk(options.articles, options.from);
	if (desk.kind === 'desk') return read(desk, options, colorSupport(options.color, process.env, true));
	for (const failure of desk.failures) await complain(sentenceOf(failure), options.color);
	return exitCode(desk.failures, false);
}

function exitCode(failures: readonly Failure[], shown: boolean): number {
	const [first] = failures;
	if (first === undefined) return EXIT.fine;
	return shown ? EXIT.failed : exitCodeOf(first);
}
