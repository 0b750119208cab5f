/**
 * What breaking lines costs, against wrap-ansi in turn with it: `node bench/wrap.ts FOLDER`, where FOLDER has news, chinese, emoji, ascii
 * and novel as `.txt.gz`. Each is a ratio, measured in one run.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gunzipSync } from 'node:zlib';
import wrapAnsi from 'wrap-ansi';
import { type Layout, type LayoutOptions, layoutArticle } from '../src/layout/layout.ts';
import { hyphens } from '../src/shell/hyphens.ts';
import { lineBreaks } from '../src/text/breaks.ts';
import { breakOptimally, squaredSlack } from '../src/text/optimal.ts';
import { breakLines, type Row } from '../src/text/wrap.ts';
import { median } from './statistics.ts';
import { article } from './texts.ts';

const MEASURE = 72;
const ROUNDS = 7;
/** For wrap-ansi, which would need seconds for a megabyte of some of them. */
const PART = 300_000;

type Work = (text: string) => unknown;
const works: readonly (readonly [string, Work, 'whole' | 'part'])[] = [
	['wrap-ansi', text => wrapAnsi(text, MEASURE, { trim: true, hard: true }), 'part'],
	['opportunities', lineBreaks, 'whole'],
	['first fit', text => breakLines(text, { measure: MEASURE }), 'whole'],
	['optimal', text => breakOptimally(text, { measure: MEASURE }), 'whole'],
];

setFlagsFromString('--expose-gc');
const collectGarbage: (how: { type: 'minor' }) => void = runInNewContext('gc');

const time = (work: () => unknown): number => {
	const start = performance.now();
	work();
	return performance.now() - start;
};

function measure(text: string): Map<string, number> {
	const speeds = new Map<string, number[]>();
	for (let round = 0; round < ROUNDS; round++)
		for (const [name, work, extent] of works) {
			// What one leaves behind is not to be cleared away in the time of the next.
			collectGarbage({ type: 'minor' });
			const given = extent === 'part' ? text.slice(0, PART) : text;
			const speed = Buffer.byteLength(given) / 1000 / time(() => work(given));
			speeds.set(name, [...(speeds.get(name) ?? []), speed]);
		}
	return new Map([...speeds].map(([name, found]) => [name, median(found)]));
}

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Which folder has the texts?');
const textOf = (name: string): string => gunzipSync(readFileSync(join(folder, `${name}.txt.gz`))).toString('utf8');

for (const name of ['news', 'chinese', 'emoji', 'ascii', 'novel']) {
	const speeds = measure(textOf(name));
	const stock = speeds.get('wrap-ansi') ?? 1;
	const cells = [...speeds].map(
		([work, speed]) => `${work} ${speed.toFixed(1)} MB/s (${(speed / stock).toFixed(1)} x)`,
	);
	console.log(`${name.padEnd(8)} ${cells.join(', ')}`);
}

const paragraph = article(10_000_000, 2).replace(/\n+/g, ' ');

/** Of the whole layout, as a new article: the rows of a block are kept. */
const laidOut = (text: string, options: Partial<LayoutOptions>): Layout =>
	layoutArticle(
		{
			meta: {},
			blocks: text.split('\n').map(text => ({ kind: 'paragraph', inlines: [{ kind: 'text', text }] })),
			problems: [],
		},
		{ measure: MEASURE, form: 'page', furniture: 'shown', ...options },
	);

const layOut = (options: Partial<LayoutOptions>): Work => {
	return text => {
		let cells = 0;
		for (const { width } of laidOut(text, options).all()) cells += width;
		return cells;
	};
};

const paragraphs: readonly (readonly [string, Work])[] = [
	['first fit', text => breakLines(text, { measure: MEASURE })],
	['optimal', text => breakOptimally(text, { measure: MEASURE })],
	['page', layOut({})],
	['justified page', layOut({ justified: true })],
	['plain text', layOut({ form: 'plain' })],
];

/** The first of each is with cold code, as it is for a reader. */
const seconds = (work: Work): string => {
	const times = Array.from({ length: 3 }, () => time(() => work(paragraph)) / 1000);
	return `${median(times).toFixed(2)} (${times[0]?.toFixed(2)})`;
};
console.log(
	`one paragraph of 10 MB, seconds, and the first time: ${paragraphs.map(([name, work]) => `${name} ${seconds(work)}`).join(', ')}`,
);

const SCREEN_ROWS = 24;
const screenful = article(4000, 3).replace(/\n+/g, '\n');
const screens: readonly (readonly [string, () => unknown])[] = [
	['first fit', () => screenful.split('\n').map(text => breakLines(text, { measure: MEASURE }))],
	['optimal', () => screenful.split('\n').map(text => breakOptimally(text, { measure: MEASURE }))],
	[
		'page',
		() => {
			const layout = laidOut(screenful, {});
			return layout.lines(layout.start, SCREEN_ROWS);
		},
	],
];
const micros = (work: () => unknown): string =>
	(1000 * median(Array.from({ length: 50 }, () => time(work)))).toFixed(0);
console.log(`4 kB of paragraphs, µs: ${screens.map(([name, work]) => `${name} ${micros(work)}`).join(', ')}`);

/** Squared slack a row that is not the last of its paragraph, and paragraphs of several rows that end with a word alone. */
function evenness(text: string, breakText: (text: string, setting: { measure: number }) => readonly Row[]): string {
	const measure = 66;
	let slack = 0;
	let rows = 0;
	let lone = 0;
	let hyphens = 0;
	let paragraphs = 0;
	for (const line of text.split('\n')) {
		const broken = breakText(line, { measure });
		const last = broken.at(-1);
		if (broken.length < 2 || last === undefined) continue;
		paragraphs++;
		if (!line.slice(last.start, last.end).includes(' ')) lone++;
		for (const row of broken.slice(0, -1)) {
			slack += squaredSlack(measure, Math.min(measure, row.width));
			if (row.hyphen) hyphens++;
			rows++;
		}
	}
	const percent = (count: number, of: number): string => `${((100 * count) / of).toFixed(1)} %`;
	return `slack² ${(slack / rows).toFixed(1)}, lone last words ${percent(lone, paragraphs)}, hyphens ${percent(hyphens, rows)}`;
}

const { hyphenators } = await hyphens('en-us');
const hyphenator = hyphenators?.get('en-us') ?? (() => []);
const divided = (text: string, setting: { measure: number }): readonly Row[] =>
	breakOptimally(text, { ...setting, hyphens: hyphenator(text) });

/** As the page has it, where marks hang beside the measure. */
const hanging = (text: string, setting: { measure: number }): readonly Row[] =>
	breakOptimally(text, { ...setting, hyphens: hyphenator(text), hang: 2, hanging: 'all' });

for (const name of ['news', 'novel'])
	for (const [how, breakText] of [
		['first fit', breakLines],
		['optimal', breakOptimally],
		['with hyphens', divided],
		['with hyphens and marks that hang', hanging],
	] as const)
		console.log(`${name} at 66, ${how}: ${evenness(textOf(name), breakText)}`);
