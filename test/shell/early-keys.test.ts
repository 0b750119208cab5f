import { PassThrough } from 'node:stream';
import type { ReadStream } from 'node:tty';
import { describe, expect, test } from 'vitest';
import { hearEarly, keysIn } from '../../src/shell/early-keys.ts';

describe('keys before Ink has come', () => {
	test.each([
		['j', ['j'], ''],
		['5 G', ['5', 'space', 'G'], ''],
		['\u001B[B\u001B[6~q', ['down', 'pagedown', 'q'], ''],
		['\u0003\r\u007F', ['ctrl+c', 'enter', 'backspace'], ''],
		['é語', ['é', '語'], ''],
		['\u001B', [], '\u001B'],
		['j\u001B[1;5Bk', ['j'], '\u001B[1;5Bk'],
		['j\u001B[<65;9;9Mk', ['j'], '\u001B[<65;9;9Mk'],
		['\u001B]11;rgb:0/0/0\u0007', [], '\u001B]11;rgb:0/0/0\u0007'],
	])('%j', (data, keys, rest) => expect(keysIn(data)).toEqual({ keys, rest }));

	test('from the first that is not known on, all wait', async () => {
		const keyboard = new PassThrough();
		const pressed: string[] = [];
		hearEarly(keyboard as unknown as ReadStream, key => pressed.push(key));
		keyboard.write('jk\u001Bx');
		await new Promise(setImmediate);
		keyboard.write('G');
		await new Promise(setImmediate);
		expect(pressed).toEqual(['j', 'k']);
		expect(String(keyboard.read())).toBe('\u001BxG');
	});
});
