/** Images in frames: as cells of text, and as something drawn over cells. */

import { expect, test } from 'vitest';
import { FrameWriter } from '../../../src/shell/frame-writer.ts';
import { type Drawing, imagesInFrame, standInFor } from '../../../src/shell/images/in-frame.ts';

const SIZE = { columns: 20, rows: 6 };
const CELLS: Drawing = { kind: 'cells', rows: ['aa', 'bb', 'cc'] };
const WHOLE: Drawing = { kind: 'whole', rows: 3, sequence: '<image>' };

/** The rows of an image: `0`, `1` and `2` stand for those of the first drawing. */
const frame = (...rows: readonly string[]): string =>
	rows.map(row => row.replaceAll(/\d/g, nth => standInFor(1, Number(nth)))).join('\n');

interface Shown {
	readonly writer: FrameWriter;
	/** What has been sent since it was asked last. */
	readonly sent: () => string;
	/** So much time passes that nothing is waited for. */
	readonly rest: () => void;
}

function shownIn(drawing: Drawing): Shown {
	let sent = '';
	let due: (() => void) | undefined;
	const send = (data: string): void => {
		sent += data;
	};
	const writer = new FrameWriter(() => SIZE, send);
	const images = imagesInFrame({
		drawingOf: nth => (nth === 1 ? drawing : undefined),
		rows: () => SIZE.rows,
		send,
		wait: act => {
			due = act;
			return () => {
				due = undefined;
			};
		},
	});
	writer.showImages(images);
	return {
		writer,
		sent: () => {
			const all = sent;
			sent = '';
			return all;
		},
		rest: () => {
			due?.();
			due = undefined;
		},
	};
}

/** What is sent for the last of the frames, as `row,column:text`. The page rests after each. */
function checkSent(drawing: Drawing, frames: readonly string[], expected: string): void {
	const { writer, sent, rest } = shownIn(drawing);
	for (const one of frames) {
		sent();
		writer.write(one);
		rest();
	}
	const shown = sent()
		.replaceAll(/\u001B\[\?2026[hl]/g, '')
		.replaceAll('\u001B[K', '')
		.replaceAll(/\u001B\[(\d+);(\d+)H/g, ' $1,$2:')
		.replaceAll('\u001B[m', '')
		.replaceAll('\u001B[', '^')
		.replaceAll(/ +/g, ' ');
	expect(shown.trim()).toBe(expected);
}

test('text takes the place of what stands for it', () => {
	checkSent(CELLS, [frame('x', '  0', '  1', '  2', 'y')], '1,1:x 2,1: aa 3,1: bb 4,1: cc 5,1:y');
	checkSent(CELLS, [frame('x', '> 2', 'y')], '1,1:x 2,1:> cc 3,1:y');
});

test('text is sent again only where it changes', () => {
	checkSent(CELLS, [frame('x', '0', '1', '2', 'y'), frame('x', '0', '1', '2', 'z')], '5,1:z');
	checkSent(CELLS, [frame('x', '', '', ''), frame('x', '0', '1', '2')], '2,1:aa 3,1:bb 4,1:cc');
});

test('an image is drawn where its first row begins, after the text', () => {
	checkSent(WHOLE, [frame('x', '  0', '  1', '  2', 'y')], '1,1:x 2,1: 3,1: 4,1: 5,1:y 2,3:<image>');
	checkSent(WHOLE, [frame('x', '▎ 0', '▎ 1', '▎ 2')], '1,1:x 2,1:▎ 3,1:▎ 4,1:▎ 2,3:<image>');
	checkSent(WHOLE, [frame('x', '\u001B[m▎ 0', '▎ 1', '▎ 2')], '1,1:x 2,1:▎ 3,1:▎ 4,1:▎ 2,3:<image>');
});

test('it is drawn again when it has moved, and only then', () => {
	const first = frame('x', '0', '1', '2', 'y');
	checkSent(WHOLE, [first, first], '');
	checkSent(WHOLE, [first, frame('x', '0', '1', '2', 'z')], '5,1:z');
	checkSent(WHOLE, [first, frame('0', '1', '2', 'y', 'z')], '1,1: 2,1: 3,1: 4,1:y 5,1:z 1,1:<image>');
});

test('cut off by an edge it is not drawn, and its cells are erased', () => {
	const first = frame('x', '0', '1', '2', 'y');
	checkSent(WHOLE, [first, frame('1', '2', 'y', 'z')], '1,1: 2,1: 3,1:y 4,1:z 5,1:');
	checkSent(WHOLE, [frame('a', 'b', 'c', 'd', '0', '1')], '1,1:a 2,1:b 3,1:c 4,1:d 5,1: 6,1:');
	// In the last row most terminals would scroll.
	checkSent(WHOLE, [frame('a', 'b', 'c', '0', '1', '2')], '1,1:a 2,1:b 3,1:c 4,1: 5,1: 6,1:');
});

test('what is gone by now is empty', () => {
	checkSent(CELLS, [`x\n${standInFor(2, 0)}`], '1,1:x 2,1:');
	checkSent(WHOLE, [`x\n${standInFor(2, 0)}`], '1,1:x 2,1:');
});

test('painted over, what is drawn is drawn again', () => {
	const { writer, sent, rest } = shownIn(WHOLE);
	writer.write(frame('x', '0', '1', '2'));
	rest();
	const whole = sent();
	writer.writeUnder('?');
	rest();
	expect(sent()).toBe(whole.replace('\u001B[?2026h', '\u001B[?2026h?'));
});

test('while a key is held down nothing is drawn but text', () => {
	const { writer, sent, rest } = shownIn(WHOLE);
	writer.write(frame('x', 'y', '0', '1', '2'));
	writer.write(frame('y', '0', '1', '2'));
	writer.write(frame('0', '1', '2'));
	expect(sent()).not.toContain('<image>');
	rest();
	expect(sent()).toBe('\u001B[1;1H<image>');
});
