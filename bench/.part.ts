/**
 * What breaking lines costs, against wrap-ansi in turn with it: `node bench/wrap.ts FOLDER`, where FOLDER has news, chinese, emoji, ascii
 * and novel as `.txt.gz`. Each is a ratio, measured in one run.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import wrapAnsi from 'wrap-ansi';
import { type Layout, type LayoutOptions, layoutArticle } from '../src/layout/layout.ts';
import { hyphens } from '../src/shell/hyphens.ts';
import { lineBreaks } from '../src/text/breaks.ts';
import { breakOptimally, squaredSlack } from '../src/text/optimal.ts';
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

for (const name of ['news', 'chinese']) {
	const speeds = measure(textOf(name));
	const stock = speeds.get('wrap-ansi') ?? 1;
	const cells = [...speeds].map(
		([work, speed]) => `${work} ${speed.toFixed(1)} MB/s (${(speed / stock).toFixed(1)} x)`,
	);
	console.log(`${name.padEnd(8)} ${cells.join(', ')}`);
}

