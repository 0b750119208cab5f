import { expect, test } from 'vitest';
import { changedRows, FrameWriter } from '../../src/shell/frame-writer.ts';

const SIZE = { columns: 20, rows: 4 };

/** Styles off, margins, the cursor to the first of the rows (it is at home), rows deleted or inserted there, margins off. */
const SCROLL = /\u001B\[m\u001B\[(\d+);(\d+)r(?:\u001B\[\1H)?\u001B\[(\d*)([ML])\u001B\[r/g;
const DIRECTIONS: Readonly<Record<string, string>> = { M: 'up', L: 'down' };

/**
 * What is sent for the last of the frames: `row:text` for each row, `row,column:text` for the end of one, `[2-9 up 1]` for rows that the
 * terminal moves.
 */
function checkSent(frames: readonly string[], expected: string): void {
	const rows = sentFor(frames).replace(/^\u001B\[\?2026h(.*)\u001B\[\?2026l$/s, '$1');
	const shown = rows
		.replaceAll(SCROLL, (_, top, bottom, rows, direction) => `[${top}-${bottom} ${DIRECTIONS[direction]} ${rows || 1}]`)
		.replaceAll(/\u001B\[(\d+);(\d+)H\u001B\[K/g, (_, row, column) => ` ${row}${column === '1' ? '' : `,${column}`}:`);
	expect(shown.trim()).toBe(expected);
}

function sentFor(frames: readonly string[], size = SIZE): string {
	let sent = '';
	const writer = new FrameWriter(
		() => size,
		data => {
			sent += data;
		},
	);
	for (const frame of frames) {
		sent = '';
		writer.write(frame);
	}
	return sent;
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

/** Long enough to be worth moving. */
const rowOf = (letter: string): string => letter.repeat(15);
const rowsOf = (letters: string): string => [...letters].map(rowOf).join('\n');

test('rows that moved up are moved by the terminal', () => {
	checkSent([rowsOf('abcd'), rowsOf('bcde')], `[1-4 up 1] 4:${rowOf('e')}`);
	checkSent([rowsOf('abcd'), rowsOf('cdef')], `[1-4 up 2] 3:${rowOf('e')} 4:${rowOf('f')}`);
});

test('and down', () => {
	checkSent([rowsOf('bcde'), rowsOf('abcd')], `[1-4 down 1] 1:${rowOf('a')}`);
});

test('what stays above and below is not moved', () => {
	checkSent([rowsOf('abcz'), rowsOf('bcdz')], `[1-3 up 1] 3:${rowOf('d')}`);
	checkSent([rowsOf('zabc'), rowsOf('zbcd')], `[2-4 up 1] 4:${rowOf('d')}`);
	checkSent([rowsOf('zbcd'), rowsOf('zabc')], `[2-4 down 1] 2:${rowOf('a')}`);
});

test('what else changed among rows that moved is sent', () => {
	checkSent([rowsOf('abcd'), rowsOf('bxde')], `[1-4 up 1] 2:${rowOf('x')} 4:${rowOf('e')}`);
	checkSent([rowsOf('abcy'), rowsOf('bcdz')], `[1-3 up 1] 3:${rowOf('d')} 4:${rowOf('z')}`);
});

test('empty rows that come in need nothing more', () => {
	checkSent([rowsOf('abcd'), `${rowsOf('bcd')}\n`], '[1-4 up 1]');
});

test('rows are sent where that is shorter', () => {
	checkSent(['a\nb\nc', 'b\nx\ny'], '1:b 2:x 3:y');
	checkSent([rowsOf('abcd'), rowsOf('efgh')], `1:${rowOf('e')} 2:${rowOf('f')} 3:${rowOf('g')} 4:${rowOf('h')}`);
});

test('nothing is moved on a screen nobody knows', () => {
	checkSent([rowsOf('abcd')], `1:${rowOf('a')} 2:${rowOf('b')} 3:${rowOf('c')} 4:${rowOf('d')}`);
});

test('of a changed row the words at its start that stay are not sent', () => {
	checkSent(['a title, at length 9%', 'a title, at length 10%'], '1,19: 10%');
	checkSent(['\u001B[7ma title, at length 9%', '\u001B[7ma title, at length 10%'], '1,19:\u001B[7m 10%');
});

test('nor the margin of a row that was empty', () => {
	checkSent(['one\n', 'one\n               two'], '2,15: two');
});

test('they are where their columns are not sure', () => {
	checkSent(['中文 a title, of 9%', '中文 a title, of 8%'], '1:中文 a title, of 8%');
	checkSent(['a title, of e', 'a title, of e\u0301'], '1,12: e\u0301');
	checkSent(['a title, of   ', 'a title, of   \u0301'], '1,14: \u0301');
});

test('a line further costs 300 bytes at most', () => {
	const size = { columns: 100, rows: 50 };
	const frameAt = (line: number): string =>
		[
			...Array.from({ length: 49 }, (_, row) => ' '.repeat(14) + `${line + row} `.repeat(30).slice(0, 72)),
			`\u001B[7m${`${line}% of a title`.padEnd(100)}\u001B[27m`,
		].join('\n');
	expect(Buffer.byteLength(sentFor([frameAt(10), frameAt(11)], size))).toBeLessThanOrEqual(300);
	expect(Buffer.byteLength(sentFor([frameAt(11), frameAt(10)], size))).toBeLessThanOrEqual(300);
});
