/** However pages with images are scrolled, the screen shows the frame, and every image that is whole, where it is. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FrameWriter } from '../../src/shell/frame-writer.ts';
import { type Drawing, imagesInFrame, standInFor } from '../../src/shell/images/in-frame.ts';
import { createTestTerminal } from '../support/terminal.ts';

const COLUMNS = 12;
const ROWS = 8;
const IMAGE_ROWS = 3;

/** An image is drawn as letters over its cells, so that the terminal shows what is left of it; the cursor goes to each row by itself. */
const SEQUENCE = Array.from({ length: IMAGE_ROWS }, (_, row) => `${row}${row}\u001B[2D\u001B[B`).join('');
const FORMS: readonly Drawing[] = [
	{ kind: 'cells', rows: ['00', '11', '22'] },
	{ kind: 'whole', rows: IMAGE_ROWS, sequence: SEQUENCE },
];

/** Pages are paragraphs and images; an offset stands for each frame. */
const pages = fc.array(fc.constantFrom('image', 'a', 'word word', '', '中文'), { minLength: 4, maxLength: 16 });
const offsets = fc.array(fc.nat(20), { minLength: 1, maxLength: 6 });

function rowsOf(page: readonly string[]): readonly string[] {
	return page.flatMap((text, nth) =>
		text === 'image' ? Array.from({ length: IMAGE_ROWS }, (_, row) => ` ${standInFor(nth, row)}`) : [text],
	);
}

/** What a person should see: rows of an image that is cut off stay empty where it cannot be drawn in parts. */
function expected(rows: readonly string[], { kind }: Drawing): readonly string[] {
	return rows.map((text, at) => {
		const [, nth = '', row = ''] = /\uFFFE(\d+);(\d+)\uFFFF/.exec(text) ?? [];
		if (nth === '') return text;
		const top = at - Number(row);
		const isWhole =
			top >= 0 &&
			top + IMAGE_ROWS < ROWS &&
			rows[top + IMAGE_ROWS - 1]?.includes(standInFor(Number(nth), IMAGE_ROWS - 1));
		return kind === 'cells' || isWhole ? ` ${row}${row}` : '';
	});
}

test.each(FORMS)('$kind', async drawing => {
	await fc.assert(
		fc.asyncProperty(pages, offsets, async (page, offsets) => {
			const terminal = createTestTerminal(COLUMNS, ROWS);
			let sent = '';
			const send = (data: string): void => {
				sent += data;
			};
			let due = (): void => {};
			const wait = (act: () => void): (() => void) => {
				due = act;
				return () => {
					due = () => {};
				};
			};
			const writer = new FrameWriter(() => ({ columns: COLUMNS, rows: ROWS }), send);
			writer.showImages(imagesInFrame({ drawingOf: () => drawing, rows: () => ROWS, send, wait }));
			const rows = rowsOf(page);
			for (const offset of offsets) {
				const shown = Array.from({ length: ROWS }, (_, row) => rows[offset + row] ?? '');
				writer.write(shown.join('\n'));
				due();
				due = () => {};
				await terminal.write(sent);
				sent = '';
				expect(terminal.rows().map(row => row.trimEnd())).toEqual(expected(shown, drawing));
			}
		}),
	);
});
