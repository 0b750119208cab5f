/**
 * What dividing words costs: until a first paragraph is divided, each time in a process of its own that has loaded nothing of the
 * program, and of a text of its own words: `node bench/hyphens.ts [TEXT]`. Build first.
 */

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { hyphens } from '../src/shell/hyphens.ts';
import { median } from './statistics.ts';
import { article } from './texts.ts';

const RUNS = 15;
const WORDS = 12_000;
const SOURCE = 'src/shell/hyphens.ts';
/** Small, middle, largest. */
const PATTERNS = ['fr', 'en-us', 'de', 'hu'];

const root = new URL('../', import.meta.url);
const { outputs } = JSON.parse(readFileSync(new URL('dist/metafile.json', root), 'utf8'));
const built = Object.keys(outputs).find(file => outputs[file].entryPoint === SOURCE);
if (built === undefined) throw new Error(`nothing is built of ${SOURCE}`);

function firstParagraph(name: string): number {
	const code = `
		const started = performance.now();
		const { hyphens } = await import(${JSON.stringify(new URL(built ?? '', root).href)});
		const divide = (await hyphens('${name}')).hyphenators.get('${name}');
		divide('Considering the sentences of a representative paragraph');
		console.log(performance.now() - started);`;
	return Number(execFileSync(process.execPath, ['--input-type=module', '--eval', code], { encoding: 'utf8' }));
}

for (const name of PATTERNS) {
	const times = Array.from({ length: RUNS }, () => firstParagraph(name));
	console.log(`first paragraph, ${name}: ${median(times).toFixed(1)} ms`);
}

const [file] = process.argv.slice(2);
const words = (file === undefined ? article(WORDS * 8, 1) : readFileSync(file, 'utf8')).split(/\s+/).slice(0, WORDS);
const text = words.join(' ');
const firsts: number[] = [];
const seconds: number[] = [];
for (let run = 0; run < RUNS; run++) {
	const divide = (await hyphens('en-us')).hyphenators?.get('en-us');
	for (const times of [firsts, seconds]) {
		const started = performance.now();
		divide?.(text);
		times.push(performance.now() - started);
	}
}
console.log(`${words.length} words: ${median(firsts).toFixed(1)} ms, again ${median(seconds).toFixed(1)} ms`);
