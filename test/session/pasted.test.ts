import { expect, test } from 'vitest';
import { drawn, lines, start } from './keys.ts';

const FILES = { 'a.txt': lines('Alpha', 3), 'b.txt': lines('Beta', 3) };
const ON_DESK = { files: FILES, open: 'a.txt' };
const IN_LIST = { files: FILES };

function checkPaste(running: Parameters<typeof start>[0], keys: string, text: string, expected: string): void {
	const desk = start(running);
	desk.press(keys);
	desk.send({ kind: 'pasted', text });
	expect(drawn(desk.state())).toBe(expected);
	expect(desk.asked()).toEqual([]);
}

test('goes into the line that is typed, at the cursor', () => {
	checkPaste(ON_DESK, '/ab←', 'x y', 'find: ax y▏b');
	checkPaste(ON_DESK, '|wc ', '-w', 'pipe: wc -w▏');
	checkPaste(ON_DESK, ':z', 'en', ':zen▏ ');
	checkPaste(IN_LIST, '/be', 'ta', 'filter /beta: [Beta]');
});
test('is one line: it runs nothing', () => {
	checkPaste(ON_DESK, '|', ' date\nwc\r\n', 'pipe: date wc▏');
	checkPaste(ON_DESK, '/', '\u001B[31mred\u0007', 'find: [31mred▏');
	checkPaste(ON_DESK, '/', 'a'.repeat(5000), `find: ${'a'.repeat(1000)}▏`);
});
test('is no keys where no line is typed', () => {
	checkPaste(ON_DESK, '', 'qQ', 'Alpha | Pasted text is taken only where a line is typed.');
	checkPaste(IN_LIST, '', '\rq', 'list: [Alpha] Beta | Pasted text is taken only where a line is typed.');
});
