/**
 * What lectern costs, as ratios in one run: against a Node that does nothing, less, and w3m where it is installed. Build first; run on
 * a quiet machine. An article of one's own may be named, and what to measure: `npm run bench -- --only find,list ARTICLE.txt`.
 */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { hold } from './hold.ts';
import { drive, type Timed } from './pty.ts';
import { median, percentile } from './statistics.ts';
import { FOLDER_ARTICLES, type Texts, writeTexts } from './texts.ts';

const RUNS = 15;
const PTY_RUNS = 7;
/** What takes seconds each time. */
const LONG_RUNS = 3;
const KEYS = 60;

const lectern = fileURLToPath(new URL('../bin/lectern.js', import.meta.url));
const node = process.execPath;

interface Figure {
	readonly what: string;
	readonly value: string;
	readonly floor?: string;
}

const figures: Figure[] = [];
const report = (what: string, value: string, floor?: string): void => {
	figures.push(floor === undefined ? { what, value } : { what, value, floor });
	console.log(`${what}: ${value}${floor === undefined ? '' : ` (floor ${floor})`}`);
};

const ms = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
const times = (value: number): string => `${value.toFixed(2)} ×`;

function wall(file: string, args: readonly string[]): number {
	const started = performance.now();
	const { error } = spawnSync(file, args, { stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 28 });
	if (error) throw error;
	return performance.now() - started;
}

const bareWall = (): number => wall(node, ['-e', '0']);

/** In turn with the bare Node, so that a slow moment of the machine hits both. */
function againstNode(file: string, args: readonly string[]): { readonly ratio: number; readonly wall: number } {
	wall(file, args);
	const ratios: number[] = [];
	const walls: number[] = [];
	for (let index = 0; index < RUNS; index++) {
		const bare = bareWall();
		const own = wall(file, args);
		ratios.push(own / bare);
		walls.push(own);
	}
	return { ratio: median(ratios), wall: median(walls) };
}

const installed = (file: string): boolean => spawnSync('which', [file]).status === 0;

interface Run extends Timed {
	/** What the bare Node took right before it. */
	readonly bareMs: number;
}

async function frames(
	command: readonly string[],
	ready: RegExp,
	{ times = PTY_RUNS, ...options }: { times?: number; keys?: readonly string[]; settled?: RegExp; quit?: string } = {},
): Promise<readonly Run[]> {
	const runs: Run[] = [];
	for (let index = 0; index < times; index++) {
		const bareMs = bareWall();
		runs.push({ ...(await drive({ command, ready, quit: 'Q', ...options })), bareMs });
	}
	return runs;
}

/** What several rows go by is measured when the first of them asks. */
function once<Value>(measure: () => Value): () => Value {
	let measured: { readonly value: Value } | undefined;
	return () => {
		measured ??= { value: measure() };
		return measured.value;
	};
}

const medianOf = (runs: readonly Run[], what: (run: Run) => number): number => median(runs.map(what));

/** Where a prompt takes letters for text. */
const CTRL_C = '\u0003';

/** Each is a few rows of the table, under the name that `--only` takes. */
function rowsOf(texts: Texts, seed: string): Readonly<Record<string, () => Promise<void>>> {
	// Its title, or as much of it as stands in one row.
	const title = readFileSync(seed, 'utf8')
		.slice(0, 20)
		.replace(/[^\w ]/g, '.');
	const ready = new RegExp(title);
	// Down and up again, because a short article has an end.
	const downAndUp = Array.from({ length: KEYS }, (_, index) => (index % 2 === 0 ? 'j' : 'k'));
	const short = once(() => frames([node, lectern, seed], ready, { keys: downAndUp }));
	const shortReady = async (): Promise<number> => medianOf(await short(), ({ readyMs }) => readyMs);
	const ofBare = (runs: readonly Run[], what: (run: Run) => number): string =>
		`${ms(medianOf(runs, what))}, ${times(medianOf(runs, run => what(run) / run.bareMs))} bare node`;

	return {
		bare: async () => report('bare node -e 0', ms(median(Array.from({ length: RUNS }, bareWall)))),
		plain: async () => {
			const plain = againstNode(node, [lectern, '--plain', seed]);
			report('lectern --plain, short article', `${ms(plain.wall)}, ${times(plain.ratio)} bare node`, '1.8 ×');
			if (installed('w3m')) {
				const w3m = againstNode('w3m', ['-dump', seed]);
				report('w3m -dump, the same', `${ms(w3m.wall)}, ${times(w3m.ratio)} bare node`);
			}
			const plainLong = againstNode(node, [lectern, '--plain', texts.long]);
			report('lectern --plain, 10 MB', `${ms(plainLong.wall)}, ${times(plainLong.ratio)} bare node`);
		},
		start: async () => {
			const quits = await frames([node, lectern, seed], ready);
			report(
				'start → answers a key (quits)',
				ofBare(quits, ({ endedMs }) => endedMs),
				'5 ×',
			);
			report(
				'start → first readable frame, short article',
				ofBare(await short(), ({ readyMs }) => readyMs),
				'2.2 ×',
			);
		},
		keys: async () => {
			const keys = (await short()).flatMap(({ keyMs }) => keyMs.slice(1));
			const bytes = median((await short()).flatMap(({ keyBytes }) => keyBytes));
			report(
				'key → last byte, line scroll',
				`p50 ${ms(percentile(keys, 50))}, p95 ${ms(percentile(keys, 95))}, ${Math.round(bytes)} bytes`,
				'4 and 10 ms, 300 bytes',
			);
			const peak = medianOf(await short(), ({ peakMb }) => peakMb);
			report('peak memory, short article', `${Math.round(peak)} MB`, '110 MB');
		},
		less: async () => {
			if (!installed('less')) return;
			const less = await frames(['less', seed], ready, { keys: downAndUp });
			const first = medianOf(less, ({ readyMs }) => readyMs);
			report('less: start; key', `${ms(first)}; p50 ${ms(median(less.flatMap(({ keyMs }) => keyMs)))}`);
		},
		ink: async () => {
			const inkPlain = fileURLToPath(new URL('ink-plain.ts', import.meta.url));
			const stock = await frames([node, inkPlain, seed], ready, { keys: downAndUp });
			const keys = stock.flatMap(({ keyMs }) => keyMs.slice(1));
			const bytes = median(stock.flatMap(({ keyBytes }) => keyBytes));
			const peak = medianOf(stock, ({ peakMb }) => peakMb);
			report(
				'the same in Ink by itself: first frame; key',
				`${ofBare(stock, ({ readyMs }) => readyMs)}; p50 ${ms(percentile(keys, 50))}, p95 ${ms(percentile(keys, 95))}, ${Math.round(bytes)} bytes; ${Math.round(peak)} MB`,
			);
		},
		long: async () => {
			const reading = median(
				Array.from({ length: RUNS }, () => {
					const started = performance.now();
					readFileSync(texts.long);
					return performance.now() - started;
				}),
			);
			const long = await frames([node, lectern, texts.long], LONG_TITLE, {
				keys: [' ', 'G', 'g', 'j'],
				times: LONG_RUNS,
			});
			const longReady = medianOf(long, ({ readyMs }) => readyMs);
			const allowed = 1.5 * (await shortReady()) + reading;
			report(
				'start → first readable frame, 10 MB',
				`${ms(longReady)}, ${times(longReady / (await shortReady()))} the short one’s`,
				ms(allowed),
			);
			report('peak memory, 10 MB', `${Math.round(medianOf(long, ({ peakMb }) => peakMb))} MB`, '250 MB');
			report('keys in 10 MB (space, G, g, j), slowest', ms(Math.max(...long.flatMap(({ keyMs }) => keyMs))));
		},
		hold: async () => {
			const held = await hold([node, lectern, texts.middling], 'j', 'Q');
			report(
				'30 keys a second for 10 s',
				`${held.keys} keys, ${held.frames} frames, ${held.behind} behind at most`,
				'2 behind',
			);
		},
		find: async () => {
			const found = await frames([node, lectern, texts.long], LONG_TITLE, {
				keys: ['/', ...'harbour'],
				quit: CTRL_C,
				times: LONG_RUNS,
			});
			const typed = found.flatMap(({ frameMs }) => frameMs.slice(1));
			report(
				'find in 10 MB, key typed → first frame',
				`p50 ${ms(percentile(typed, 50))}, slowest ${ms(Math.max(...typed))}`,
				'30 ms',
			);
		},
		reflow: async () => {
			const reflow = await frames([node, lectern, texts.middling], /Harbour story number 3/, {
				keys: [' ', ' ', ' ', '-', '-', '+', '+', 'w', 'w'],
				times: LONG_RUNS,
			});
			const reflows = reflow.flatMap(({ keyMs }) => keyMs.slice(3));
			report(
				'another measure, justified and not, in 1 MB',
				`p50 ${ms(percentile(reflows, 50))}, p95 ${ms(percentile(reflows, 95))}`,
			);
		},
		list: async () => {
			const keys = ['j', 'j', ' ', ' ', 'G', 'g', 'd', 'u', ...Array.from({ length: KEYS }, () => 'j')];
			const list = await frames([node, lectern, texts.folder], /story|Harbour/, {
				settled: /newest first/,
				keys,
				times: LONG_RUNS,
			});
			const first = medianOf(list, ({ readyMs }) => readyMs);
			report(`list of ${FOLDER_ARTICLES} articles on the screen`, ms(first), '2000 ms');
			const listKeys = list.flatMap(({ keyMs }) => keyMs);
			report(
				'key → frame in that list',
				`p50 ${ms(percentile(listKeys, 50))}, p95 ${ms(percentile(listKeys, 95))}`,
				'p95 33 ms',
			);
		},
	};
}

const LONG_TITLE = /Harbour story number 2/;

const { values, positionals } = parseArgs({ options: { only: { type: 'string' } }, allowPositionals: true });
const place = mkdtempSync(join(tmpdir(), 'lectern-bench-'));
try {
	const texts = writeTexts(place);
	const rows = rowsOf(texts, positionals[0] ?? texts.short);
	for (const name of values.only?.split(',') ?? Object.keys(rows)) {
		const measure = rows[name];
		if (measure === undefined) throw new Error(`--only takes ${Object.keys(rows).join(', ')}`);
		await measure();
	}
	console.log('\n| what | measured | floor |\n|---|---|---|');
	for (const { what, value, floor } of figures) console.log(`| ${what} | ${value} | ${floor ?? ''} |`);
} finally {
	rmSync(place, { recursive: true, force: true });
}
