import { expect, test } from 'vitest';
import { textOfLine } from '../../src/layout/line.ts';
import { setMessage } from '../../src/layout/message.ts';

function checkMessage(rows: number, columns: number, expected: readonly string[]): void {
	const { lines, margin } = setMessage('There is nothing to read here.', rows, columns, 'off');
	expect(lines.map(line => (line.width === 0 ? '' : ' '.repeat(margin) + textOfLine(line)))).toEqual(expected);
}

test('a message stands in the middle', () => {
	checkMessage(3, 40, ['', '     There is nothing to read here.']);
});

test('it wraps on a narrow terminal, and its beginning is what a low one shows', () => {
	checkMessage(4, 20, ['', '  There is nothing', '  to read here.']);
	checkMessage(1, 20, ['  There is nothing', '  to read here.']);
});
