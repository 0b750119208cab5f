/** A terminal that counts cells in its own way, and says so when it is asked. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PROBES } from '../../src/text/width-probes.ts';
import { CLASSIC } from '../../src/text/width-profile.ts';
import { rulerFor } from '../../src/text/width-ruler.ts';
import { start } from '../support/pty.ts';

const QUESTION = '\u001B[?2027$p';
/** As of a terminal that joins nothing: where the cursor stands after each of the probes. */
const ANSWERS = Object.values(PROBES)
	.map(probe => `\u001B[2;${1 + rulerFor(CLASSIC).widthOf(probe)}R`)
	.join('');

const PAIR = '👩\u200D👧';
/** Of 72 cells: a pair takes two of them, or four where nothing is joined, and a space parts it from the next. */
const JOINED = 24;
const APART = 14;

let place: string;
let article: string;
beforeAll(() => {
	place = mkdtempSync(join(tmpdir(), 'lectern-widths-'));
	article = join(place, 'pairs.txt');
	writeFileSync(article, `Pairs\n\nThey came in pairs, as was the custom.\n\n${Array(60).fill(PAIR).join(' ')}\n`);
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

const row = (pairs: number): RegExp => new RegExp(`^ *${Array(pairs).fill(PAIR).join(' ')}$`, 'm');

// An answer counts for a tenth of a second only: on a busy machine it may miss that.
test('is set by what it says, and none of that is taken for keys', { retry: 4 }, async () => {
	const session = start([article], { answers: { [QUESTION]: ANSWERS } });
	await session.see(row(APART));
	session.type('q');
	expect(await session.exit).toBe(0);
});

test('and as most terminals do where it says nothing', async () => {
	const session = start([article]);
	await session.see(row(JOINED));
	session.type('q');
	expect(await session.exit).toBe(0);
});
