/** Articles → standard output. */

import { nameOfAddress } from '../article/address.ts';
import type { Article } from '../article/article.ts';
import { compareText, newestFirst, sortKeyOf } from '../article/order.ts';
import type { Failure } from '../article/resource.ts';
import type { Line } from '../layout/line.ts';
import { giveTools } from '../layout/tools.ts';
import { sanitizeLine } from '../text/sanitize.ts';
import { setWidthProfile } from '../text/width.ts';
import { understandStructure } from '../understand/structure.ts';
import { type WriteOptions, writeArticles } from '../write/writers.ts';
import { colorSupport } from './color.ts';
import { type Found, find } from './find.ts';
import { isOutputTerminal } from './is-terminal.ts';
import { isBystander, type Loaded, type LoadOptions, loadEach, type Understand } from './load.ts';
import type { Options, Output, TableOutput } from './options.ts';
import { put } from './stdout.ts';

/** Of text that goes into a pipe: what terminals had when pipes were new. */
const PIPE_WIDTH = 80;

export interface Printed {
	readonly failures: readonly Failure[];
	/** Whether anything was printed. */
	readonly shown: boolean;
}

export async function print(options: Options, output: Output): Promise<Printed> {
	await chooseRuler();
	const found = await Promise.all(options.articles.map(find));
	const several = found.flatMap(({ addresses }) => addresses).length > 1;
	const loading = { from: options.from, understand: await understandingOf(output, options) };
	const failures: Failure[] = [];
	let shown = false;
	async function* articles(): AsyncGenerator<Loaded> {
		for await (const loaded of loadAll(found, loading)) {
			if (loaded.kind === 'failure') {
				failures.push(loaded);
				continue;
			}
			shown = true;
			yield loaded;
		}
	}
	for await (const text of isTable(output)
		? tables[output](articles(), options.json, several)
		: written(articles(), output, await writeOptions(options, several))) {
		await put(text);
	}
	return { failures, shown };
}

/** On a terminal cells are counted as it draws them; in a pipe by the most common rule, unless another one was asked for. */
async function chooseRuler(): Promise<void> {
	if (!process.env['LECTERN_WIDTHS'] && !isOutputTerminal()) return;
	const { profileFromEnvironment } = await import('./terminal-profile.ts');
	setWidthProfile(profileFromEnvironment(process.env));
}

/** In the order they were named in; those of a folder by date, then title. */
async function* loadAll(found: readonly Found[], options: LoadOptions): AsyncGenerator<Loaded | Failure> {
	for (const { addresses, failures, folder } of found) {
		yield* failures;
		if (!folder) {
			yield* loadEach(addresses, options);
			continue;
		}
		const sorted: Loaded[] = [];
		for await (const loaded of loadEach(addresses, options)) {
			if (isBystander(loaded)) continue;
			if (loaded.kind === 'failure') yield loaded;
			else sorted.push(loaded);
		}
		yield* sorted.sort(newestFirstThenTitle);
	}
}

const newestFirstThenTitle = (a: Loaded, b: Loaded): number =>
	newestFirst(a.article.meta, b.article.meta) || compareText(titleKey(a), titleKey(b));

const titleKey = ({ article, address }: Loaded): string => sortKeyOf(article.meta.title ?? nameOfAddress(address));

async function* written(
	articles: AsyncIterable<Loaded>,
	output: Exclude<Output, TableOutput>,
	options: WriteOptions,
): AsyncGenerator<string> {
	yield* writeArticles(articlesOf(articles), output, options);
}

async function* articlesOf(loaded: AsyncIterable<Loaded>): AsyncGenerator<Article> {
	for await (const { article } of loaded) yield article;
}

/** A list and plain text have no place for speech, painted text none for speakers. */
async function understandingOf(output: Output, { color }: Options): Promise<Understand> {
	if (output === 'list' || (output === 'text' && color !== 'always')) return understandStructure;
	const [{ understand }, { inFull }] = await Promise.all([
		import('../understand/understand.ts'),
		import('../understand/in-full.ts'),
	]);
	return output === 'text' ? understand : article => inFull(understand(article));
}

async function writeOptions(options: Options, several: boolean): Promise<WriteOptions> {
	const { width = PIPE_WIDTH, all, links, justify } = options;
	const paint = await painterOf(options);
	const bidi = await orderFor(options);
	return {
		width,
		all,
		links,
		several,
		justified: justify,
		...(paint === undefined ? {} : { paint }),
		...(bidi && { bidi }),
	};
}

/** Programs read text as people do: it is turned only for a terminal, and only when that was asked for. */
async function orderFor({ bidi }: Options): Promise<'app' | undefined> {
	if (bidi !== 'app' || !isOutputTerminal()) return undefined;
	const { bidiTool } = await import('../layout/bidi.ts');
	giveTools({ bidi: bidiTool });
	return 'app';
}

/** Styled only when it was asked for: `--plain` is plain, and a pipe mostly leads to a program. */
async function painterOf({ color, theme, themes, output }: Options): Promise<((line: Line) => string) | undefined> {
	if (color !== 'always' || output !== undefined) return undefined;
	const [{ createPainter }, { paletteOf, themeNamed }, { themesWith }, { backgroundFromEnvironment }] =
		await Promise.all([
			import('../write/ansi.ts'),
			import('../layout/theme.ts'),
			import('./user-themes.ts'),
			import('./background-probe.ts'),
		]);
	const named = themeNamed(theme, themesWith(themes));
	const palette = named && paletteOf(named, backgroundFromEnvironment(process.env));
	return palette && createPainter(palette, colorSupport(color, process.env, false).depth);
}

type Table = (articles: AsyncIterable<Loaded>, json: boolean, several: boolean) => AsyncIterable<string>;

const tables: { readonly [Name in TableOutput]: Table } = {
	list: listed,
	quotes: async function* (articles, json, several) {
		const { writeQuotes } = await import('../write/labels.ts');
		for await (const loaded of articles) yield* writeQuotes(loaded, json, several);
	},
	spans: async function* (articles, json, several) {
		const { writeSpans } = await import('../write/labels.ts');
		for await (const loaded of articles) yield* writeSpans(loaded, json, several);
	},
};

const isTable = (output: Output): output is TableOutput => output in tables;

async function* listed(articles: AsyncIterable<Loaded>, json: boolean): AsyncGenerator<string> {
	const [{ listJson, listRow }, { summarize }] = await Promise.all([
		import('../write/list.ts'),
		import('../article/summary.ts'),
	]);
	for await (const { address, article, format } of articles) {
		const entry = { address: sanitizeLine(nameOfAddress(address)), summary: summarize(article), format };
		yield `${json ? listJson(entry) : listRow(entry)}\n`;
	}
}
