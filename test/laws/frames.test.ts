/** Whatever was on the screen before, after a frame the screen shows that frame. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FrameWriter } from '../../src/shell/frame-writer.ts';
import { truncate } from '../../src/text/width.ts';
import { createTestTerminal } from '../support/terminal.ts';

const COLUMNS = 12;
const ROWS = 5;

const PIECES = ['a', 'word', ' ', '  ', '中文', 'é', '👩\u200D👧', '🇫🇷', '❤\uFE0F', '─', '…'];
const cells = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map(pieces => truncate(pieces.join(''), COLUMNS));
const row = fc.oneof(
	cells,
	cells.map(text => `\u001B[7m${text}\u001B[27m`),
	fc.constant('x'.repeat(COLUMNS)),
);
/** Ink never hands over an empty frame: the least is one row. */
const frame = fc
	.array(row, { minLength: 1, maxLength: ROWS + 1 })
	.map(rows => rows.join('\n'))
	.filter(text => text !== '');

async function screenAfter(frames: readonly string[]): Promise<readonly string[]> {
	const terminal = createTestTerminal(COLUMNS, ROWS);
	let output = '';
	const writer = new FrameWriter(
		() => ({ columns: COLUMNS, rows: ROWS }),
		data => {
			output += data;
		},
	);
	for (const one of frames) writer.write(one);
	await terminal.write(output);
	return terminal.rows();
}

test('frames end as if the last one had been drawn alone', async () => {
	const frames = fc.array(frame, { minLength: 1, maxLength: 4 });
	await fc.assert(
		fc.asyncProperty(frames, frame, async (before, last) => {
			expect(await screenAfter([...before, last])).toEqual(await screenAfter([last]));
		}),
	);
});
