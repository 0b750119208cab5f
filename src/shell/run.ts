/** From an understood command line to an exit code: print, or open the desk. */

import { fileURLToPath } from 'node:url';
import type { Failure } from '../article/resource.ts';
import { colorSupport } from './color.ts';
import { type Cold, THEME_NAMES } from './command-line.ts';
import { complain } from './complain.ts';
import { configFor, misfit, type WrongConfig } from './config.ts';
import { opening, purposeOf } from './desk-script.ts';
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
	const isDesk = isOutputTerminal() || given.flags.linear === true;
	const output = outputOf(given.flags) ?? (isDesk ? undefined : 'text');
	const config = await configFor(given, output === undefined);
	if (config.kind === 'wrong-config') return refuseConfig(config);
	const line = optionsOf(given, config, THEME_NAMES);
	if (line.kind === 'usage') return refuse(line);
	if (given.flags['print-config'] === true) return printConfig(given, line.options);
	const options = withArticles(output === undefined ? withLinear(given, line.options) : line.options);
	return output === undefined ? read(given, options) : print(options, output);
}

async function printConfig(given: Given, options: Options): Promise<number> {
	const { bindKeys, commandTable } = await opening('config');
	const wrong = await bindKeys(options.keys);
	if (wrong !== undefined) return refuseConfig(await misfit(given, wrong));
	const { configText } = await import('./config-print.ts');
	process.stdout.write(configText(options, commandTable()));
	return EXIT.fine;
}

async function refuseConfig({ sentence }: WrongConfig): Promise<number> {
	await complain(sentence);
	return EXIT.usage;
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

async function read(given: Given, options: Options): Promise<number> {
	const purpose = options.linear ? 'linear' : purposeOf(options.articles);
	const { bindKeys, laidDesk, linear, read } = await opening(purpose);
	const wrong = await bindKeys(options.keys);
	if (wrong !== undefined) return refuseConfig(await misfit(given, wrong));
	const desk = await laidDesk(options.articles, options.from);
	if (desk.kind !== 'desk') {
		for (const failure of desk.failures) await complain(sentenceOf(failure), options.color);
		return exitCode(desk.failures, false);
	}
	if (!options.linear) return read(desk, options, colorSupport(options.color, process.env, true));
	const { listen } = await linear();
	return listen(desk, options);
}

/** Also where Ink’s own variable asks for it, and where a terminal can do no more than print. */
function withLinear({ flags }: Given, options: Options): Options {
	const { INK_SCREEN_READER, TERM } = process.env;
	const isMeant = flags.linear === undefined && (/^(?:true|1)$/.test(INK_SCREEN_READER ?? '') || TERM === 'dumb');
	return options.linear || isMeant ? { ...options, linear: true, color: 'never' } : options;
}

function exitCode(failures: readonly Failure[], shown: boolean): number {
	const [first] = failures;
	if (first === undefined) return EXIT.fine;
	return shown ? EXIT.failed : exitCodeOf(first);
}
