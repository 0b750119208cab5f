/**
 * What breaking lines costs, against wrap-ansi in turn with it: `node bench/wrap.ts FOLDER`, where FOLDER has news, chinese, emoji, ascii
 * and novel as `.txt.gz`. Each is a ratio, measured in one run.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import wrapAnsi from 'wrap-ansi';
import { lineBreaks } from '../src/text/breaks.ts';
import { breakOptimally } from '../src/text/optimal.ts';
import { breakLines, type Row } from '../src/text/wrap.ts';
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

const time = (work: () => unknown): number => {
	const start = performance.now();
	work();
	return performance.now() - start;
};

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;

function measure(text: string): Map<string, number> {
	const speeds = new Map<string, number[]>();
	for (let round = 0; round < ROUNDS; round++)
		for (const [name, work, extent] of works) {
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
const seconds = (work: Work): string => (time(() => work(paragraph)) / 1000).toFixed(2);
console.log(
	`one paragraph of 10 MB: first fit ${seconds(text => breakLines(text, { measure: MEASURE }))} s, ` +
		`optimal ${seconds(text => breakOptimally(text, { measure: MEASURE }))} s`,
);

/** Squared slack a row that is not the last of its paragraph, and paragraphs that end with a word alone. */
function evenness(text: string, breakText: (text: string, setting: { measure: number }) => Row[]): string {
	const measure = 66;
	let slack = 0;
	let rows = 0;
	let lone = 0;
	let paragraphs = 0;
	for (const line of text.split('\n')) {
		const broken = breakText(line, { measure });
		const last = broken.at(-1);
		if (broken.length < 2 || last === undefined) continue;
		paragraphs++;
		if (!line.slice(last.start, last.end).includes(' ')) lone++;
		for (const row of broken.slice(0, -1)) {
			slack += (measure - row.width) ** 2;
			rows++;
		}
	}
	return `slack² ${(slack / rows).toFixed(1)}, lone last words ${((100 * lone) / paragraphs).toFixed(1)} %`;
}

for (const name of ['news', 'novel'])
	console.log(
		`${name} at 66: first fit ${evenness(textOf(name), breakLines)}; optimal ${evenness(textOf(name), breakOptimally)}`,
	);
