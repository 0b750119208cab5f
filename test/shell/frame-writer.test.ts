import { expect, test } from 'vitest';
import { changedRows, FrameWriter } from '../../src/shell/frame-writer.ts';

const SIZE = { columns: 20, rows: 4 };

/** What is sent for the last of the frames: `row:text` for each row, `~` for what erases it. */
function checkSent(frames: readonly string[], expected: string): void {
	let sent = '';
	const writer = new FrameWriter(
		() => SIZE,
		data => {
			sent += data;
		},
	);
	for (const frame of frames) {
		sent = '';
		writer.write(frame);
	}
	const rows = sent.replace(/^\u001B\[\?2026h(.*)\u001B\[\?2026l$/s, '$1');
	expect(rows.replaceAll(/\u001B\[(\d+);1H\u001B\[K/g, ' $1:').trim()).toBe(expected);
}

test('the first frame is sent whole', () => {
	checkSent(['one\ntwo\n\nfour'], '1:one 2:two 3: 4:four');
});

test('what leaves traces is painted over in the same update', () => {
	const sent: string[] = [];
	const writer = new FrameWriter(
		() => SIZE,
		data => sent.push(data),
	);
	writer.write('one\ntwo');
	writer.writeUnder('traces');
	expect(sent[1]).toBe(sent[0]?.replace('\u001B[1;1H', 'traces\u001B[1;1H'));
	writer.write('one\ntwo');
	expect(sent).toHaveLength(2);
});

test('the same frame again sends nothing', () => {
	checkSent(['one\ntwo', 'one\ntwo'], '');
});

test('a changed row sends that row only', () => {
	checkSent(['one\ntwo\nthree', 'one\n2\nthree'], '2:2');
});

test('rows that are no more are erased', () => {
	checkSent(['one\ntwo\nthree', 'one'], '2: 3:');
});

test('rows below the screen are cut', () => {
	checkSent(['1\n2\n3\n4\n5'], '1:1 2:2 3:3 4:4');
});

test('modes that Ink sets are no frames', () => {
	checkSent(['one', '\u001B[?25l'], '');
	checkSent(['one', '\u001B[?25l', 'one'], '');
	checkSent(['one', ''], '');
});

test('a frame may begin with style', () => {
	checkSent(['\u001B[1mone\u001B[22m'], '1:\u001B[1mone\u001B[22m');
});

test('after something else was shown everything is sent', () => {
	let sent = '';
	const writer = new FrameWriter(
		() => SIZE,
		data => {
			sent += data;
		},
	);
	writer.write('one\ntwo');
	writer.forget();
	sent = '';
	writer.write('one\ntwo');
	expect(sent).toContain('one');
	expect(sent).toContain('two');
});

test('every frame is one synchronized update', () => {
	const sent: string[] = [];
	const writer = new FrameWriter(
		() => SIZE,
		data => sent.push(data),
	);
	writer.write('one');
	expect(sent.join('|')).toMatch(/^\u001B\[\?2026h[^|]*\u001B\[\?2026l$/);
});

test('a caller that waits is told', () => {
	const writer = new FrameWriter(
		() => SIZE,
		() => {},
	);
	let told = 0;
	const tell = (): void => {
		told++;
	};
	writer.write('one', tell);
	writer.write('one', tell);
	writer.write('', tell);
	expect(told).toBe(3);
});

test('the terminal is as large as it is now', () => {
	const size = { columns: 20, rows: 4 };
	const writer = new FrameWriter(
		() => size,
		() => {},
	);
	Object.assign(size, { columns: 30, rows: 9 });
	expect([writer.columns, writer.rows]).toEqual([30, 9]);
});

test('erasing comes before the text, so that a full row keeps its last cell', () => {
	expect(changedRows(['x'], ['y'.repeat(20)])).toBe(`\u001B[1;1H\u001B[K${'y'.repeat(20)}`);
});
