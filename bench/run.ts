/**
 * What lectern costs, as ratios in one run: against a Node that does nothing, less, and w3m where it is installed. Build first; run on
 * a quiet machine. An article of one's own may be named: `npm run bench -- ARTICLE.txt`.
 */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hold } from './hold.ts';
import { drive, type Timed } from './pty.ts';
import { median, percentile } from './statistics.ts';
import { FOLDER_ARTICLES, writeTexts } from './texts.ts';

const RUNS = 15;
const PTY_RUNS = 7;
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

/** In turn with the bare Node, so that a slow moment of the machine hits both. */
function againstNode(file: string, args: readonly string[]): { readonly ratio: number; readonly wall: number } {
	wall(file, args);
	const ratios: number[] = [];
	const walls: number[] = [];
	for (let index = 0; index < RUNS; index++) {
		const bare = wall(node, ['-e', '0']);
		const own = wall(file, args);
		ratios.push(own / bare);
		walls.push(own);
	}
	return { ratio: median(ratios), wall: median(walls) };
}

const installed = (file: string): boolean => spawnSync('which', [file]).status === 0;

async function frames(
	command: readonly string[],
	ready: RegExp,
	options: { keys?: readonly string[]; settled?: RegExp } = {},
): Promise<readonly Timed[]> {
	const runs: Timed[] = [];
	for (let index = 0; index < PTY_RUNS; index++) runs.push(await drive({ command, ready, quit: 'Q', ...options }));
	return runs;
}

const place = mkdtempSync(join(tmpdir(), 'lectern-bench-'));
try {
	const texts = writeTexts(place);
	const [own] = process.argv.slice(2);
	const seed = own ?? texts.short;
	// Its title, or as much of it as stands in one row.
	const title = readFileSync(seed, 'utf8')
		.slice(0, 20)
		.replace(/[^\w ]/g, '.');
	const ready = new RegExp(title);
	const bare = median(Array.from({ length: RUNS }, () => wall(node, ['-e', '0'])));
	report('bare node -e 0', ms(bare));

	const plain = againstNode(node, [lectern, '--plain', seed]);
	report('lectern --plain, short article', `${ms(plain.wall)}, ${times(plain.ratio)} bare node`, '1.8 ×');
	if (installed('w3m')) {
		const w3m = againstNode('w3m', ['-dump', seed]);
		report('w3m -dump, the same', `${ms(w3m.wall)}, ${times(w3m.ratio)} bare node`);
	}
	const plainLong = againstNode(node, [lectern, '--plain', texts.long]);
	report('lectern --plain, 10 MB', `${ms(plainLong.wall)}, ${times(plainLong.ratio)} bare node`);

	const quits = await frames([node, lectern, seed], ready);
	const ended = median(quits.map(({ endedMs }) => endedMs));
	report('start → answers a key (quits)', `${ms(ended)}, ${times(ended / bare)} bare node`, '5 ×');
	// Down and up again, because a short article has an end.
	const downAndUp = Array.from({ length: KEYS }, (_, index) => (index % 2 === 0 ? 'j' : 'k'));
	const short = await frames([node, lectern, seed], ready, { keys: downAndUp });
	const shortReady = median(short.map(({ readyMs }) => readyMs));
	report(
		'start → first readable frame, short article',
		`${ms(shortReady)}, ${times(shortReady / bare)} bare node`,
		'2.2 ×',
	);
	const shortKeys = short.flatMap(({ keyMs }) => keyMs.slice(1));
	report(
		'key → last byte, line scroll',
		`p50 ${ms(percentile(shortKeys, 50))}, p95 ${ms(percentile(shortKeys, 95))}, ${Math.round(median(short.flatMap(({ keyBytes }) => keyBytes)))} bytes`,
		'4 and 10 ms, 300 bytes',
	);
	report('peak memory, short article', `${Math.round(median(short.map(({ peakMb }) => peakMb)))} MB`, '110 MB');
	if (installed('less')) {
		const less = await frames(['less', seed], ready, { keys: downAndUp });
		report(
			'less: start; key',
			`${ms(median(less.map(({ readyMs }) => readyMs)))}; p50 ${ms(median(less.flatMap(({ keyMs }) => keyMs)))}`,
		);
	}

	const inkPlain = fileURLToPath(new URL('ink-plain.ts', import.meta.url));
	const stock = await frames([node, inkPlain, seed], ready, { keys: downAndUp });
	const stockReady = median(stock.map(({ readyMs }) => readyMs));
	const stockKeys = stock.flatMap(({ keyMs }) => keyMs.slice(1));
	report(
		'the same in Ink by itself: first frame; key',
		`${times(stockReady / bare)} bare node; p50 ${ms(percentile(stockKeys, 50))}, p95 ${ms(percentile(stockKeys, 95))}, ${Math.round(median(stock.flatMap(({ keyBytes }) => keyBytes)))} bytes; ${Math.round(median(stock.map(({ peakMb }) => peakMb)))} MB`,
	);

	const reading = median(
		Array.from({ length: RUNS }, () => {
			const started = performance.now();
			readFileSync(texts.long);
			return performance.now() - started;
		}),
	);
	const long = await frames([node, lectern, texts.long], /Harbour story number 2/, { keys: [' ', 'G', 'g', 'j'] });
	const longReady = median(long.map(({ readyMs }) => readyMs));
	const allowed = 1.5 * shortReady + reading;
	report(
		'start → first readable frame, 10 MB',
		`${ms(longReady)}, ${times(longReady / shortReady)} the short one’s`,
		ms(allowed),
	);
	report('peak memory, 10 MB', `${Math.round(median(long.map(({ peakMb }) => peakMb)))} MB`, '250 MB');
	report('keys in 10 MB (space, G, g, j), slowest', ms(Math.max(...long.flatMap(({ keyMs }) => keyMs))));

	const held = await hold([node, lectern, texts.middling], 'j', 'Q');
	report(
		'30 keys a second for 10 s',
		`${held.keys} keys, ${held.frames} frames, ${held.behind} behind at most`,
		'2 behind',
	);
	const found = await frames([node, lectern, texts.long], /Harbour story number 2/, { keys: ['/', ...'harbour'] });
	report(
		'find in 10 MB, per key typed, slowest',
		ms(Math.max(...found.flatMap(({ keyMs }) => keyMs.slice(1)))),
		'30 ms',
	);

	const reflow = await frames([node, lectern, texts.middling], /Harbour story number 3/, {
		keys: [' ', ' ', ' ', '-', '-', '+', '+', 'w', 'w'],
	});
	const reflows = reflow.flatMap(({ keyMs }) => keyMs.slice(3));
	report(
		'another measure, justified and not, in 1 MB',
		`p50 ${ms(percentile(reflows, 50))}, p95 ${ms(percentile(reflows, 95))}`,
	);

	const settled = /newest first/;
	const keys = ['j', 'j', ' ', ' ', 'G', 'g', 'd', 'u', ...Array.from({ length: KEYS }, () => 'j')];
	const list = await frames([node, lectern, texts.folder], /story|Harbour/, { settled, keys });
	report(
		`list of ${FOLDER_ARTICLES} articles on the screen`,
		ms(median(list.map(({ readyMs }) => readyMs))),
		'2000 ms',
	);
	const listKeys = list.flatMap(({ keyMs }) => keyMs);
	report(
		'key → frame in that list',
		`p50 ${ms(percentile(listKeys, 50))}, p95 ${ms(percentile(listKeys, 95))}`,
		'p95 33 ms',
	);

	console.log('\n| what | measured | floor |\n|---|---|---|');
	for (const { what, value, floor } of figures) console.log(`| ${what} | ${value} | ${floor ?? ''} |`);
} finally {
	rmSync(place, { recursive: true, force: true });
}
