/** Writes README.md’s table of keys from the command table. `--check` only compares. */

import { readFileSync, writeFileSync } from 'node:fs';
import { COMMANDS } from '../src/session/commands.ts';
import { keyTable } from '../src/session/help.ts';

const readme = new URL('../README.md', import.meta.url);
const BETWEEN = /(<!-- keys:[^>]*-->\n)[\s\S]*?(<!-- \/keys -->)/;

const before = readFileSync(readme, 'utf8');
const after = before.replace(BETWEEN, (_, open: string, close: string) => `${open}${keyTable(COMMANDS)}\n${close}`);
if (process.argv.includes('--check')) {
	if (before !== after) {
		console.error('README.md’s keys are not those of src/session/commands.ts: run npm run docs.');
		process.exitCode = 1;
	}
} else {
	writeFileSync(readme, after);
}
