/** Whatever was on the screen before, after a frame the screen shows that frame. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SpanLink } from '../../src/layout/line.ts';
import { FrameWriter } from '../../src/shell/frame-writer.ts';
import { truncate } from '../../src/text/width.ts';
import { hyperlinked } from '../../src/write/hyperlink.ts';
import { createTestTerminal } from '../support/terminal.ts';

const COLUMNS = 12;
const ROWS = 8;

const PIECES = ['a', 'word', ' ', '  ', '中文', 'é', '👩\u200D👧', '🇫🇷', '❤\uFE0F', '─', '…'];
const cells = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map(pieces => truncate(pieces.join(''), COLUMNS));
const linkTo = (name: string): SpanLink => ({ href: `https://${name}.example`, start: 0 });

const row = fc.oneof(
	cells,
	cells.map(text => `\u001B[7m${text}\u001B[27m`),
	fc.tuple(cells, cells).map(([start, end]) => `${truncate(start, 5)} \u001B[44m${truncate(end, 6)}\u001B[49m`),
	fc
		.tuple(cells, cells, fc.constantFrom('a', 'b'))
		.map(([start, end, name]) => `${truncate(start, 5)} ${hyperlinked(truncate(end, 6), linkTo(name), 0)}`),
	fc.constant('x'.repeat(COLUMNS)),
);
/** Ink never hands over an empty frame: the least is one row. */
const frame = fc
	.array(row, { minLength: 1, maxLength: ROWS + 1 })
	.map(rows => rows.join('\n'))
	.filter(text => text !== '');

/** Those of one page begin alike. */
const statusOf = (title: string, end: string): string => `${truncate(title, 7)} ${end}`;

/** What a person sees who moves about in a page: a window on its rows, with or without a header, over a status row. */
const scrolledFrames = fc
	.record({
		page: fc.array(row, { minLength: ROWS, maxLength: 4 * ROWS }),
		header: fc.option(row),
		title: cells,
		statuses: fc.array(fc.constantFrom('', '9%', '10 %', '中 %', '\u001B[7m9 %\u001B[27m'), {
			minLength: 1,
			maxLength: 3,
		}),
		offsets: fc.array(fc.nat(3 * ROWS), { minLength: 2, maxLength: 6 }),
	})
	.map(({ page, header, title, statuses, offsets }) =>
		offsets.map((offset, index) => {
			const top = header === null ? [] : [header];
			const body = Array.from({ length: ROWS - 1 - top.length }, (_, place) => page[offset + place] ?? '');
			return [...top, ...body, statusOf(title, statuses[index % statuses.length] ?? '')].join('\n');
		}),
	);

interface Screen {
	readonly rows: readonly string[];
	readonly fills: readonly string[];
	readonly links: readonly string[];
}

async function screenAfter(frames: readonly string[]): Promise<Screen> {
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
	return { rows: terminal.rows(), fills: terminal.fills(), links: terminal.links() };
}

test('frames end as if the last one had been drawn alone', async () => {
	const frames = fc.array(frame, { minLength: 1, maxLength: 4 });
	await fc.assert(
		fc.asyncProperty(frames, frame, async (before, last) => {
			expect(await screenAfter([...before, last])).toEqual(await screenAfter([last]));
		}),
	);
});

test('so do frames whose rows moved', async () => {
	await fc.assert(
		fc.asyncProperty(scrolledFrames, async frames => {
			expect(await screenAfter(frames)).toEqual(await screenAfter(frames.slice(-1)));
		}),
	);
});
