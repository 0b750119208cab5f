/** What a terminal sends → names of keys, through Ink’s own listener. */

import { useInput } from 'ink';
import { render } from 'ink-testing-library';
import { createElement, type ReactElement } from 'react';
import { describe, expect, test } from 'vitest';
import { keysOf } from '../../src/view/key.ts';

/** Ink waits that long for the rest of an escape sequence. */
const ESCAPE_MS = 60;

function Listener({ heard }: { readonly heard: string[] }): ReactElement | null {
	useInput((input, key) => {
		heard.push(...keysOf(input, key));
	});
	return null;
}

/** The names, apart by spaces, of what arrives at once. */
async function checkKeys(sent: string, expected: string): Promise<void> {
	const heard: string[] = [];
	const ink = render(createElement(Listener, { heard }));
	ink.stdin.write(sent);
	if (sent.endsWith('\u001B')) await new Promise(resolve => setTimeout(resolve, ESCAPE_MS));
	ink.unmount();
	expect(heard.join(' ')).toBe(expected);
}

describe('one key', () => {
	test.each([
		['a', 'a'],
		['G', 'G'],
		['?', '?'],
		['é', 'é'],
		['中', '中'],
		['🌊', '🌊'],
		[' ', 'space'],
		['\r', 'enter'],
		['\n', 'enter'],
		['\t', 'tab'],
		['\u001B[Z', 'shift+tab'],
		['\u007F', 'backspace'],
		['\b', 'backspace'],
		['\u001B', 'esc'],
		['\u001B[A', 'up'],
		['\u001BOB', 'down'],
		['\u001B[C', 'right'],
		['\u001B[D', 'left'],
		['\u001B[5~', 'pageup'],
		['\u001B[6~', 'pagedown'],
		['\u001B[H', 'home'],
		['\u001B[1~', 'home'],
		['\u001BOF', 'end'],
		['\u001B[3~', 'delete'],
		['\u0003', 'ctrl+c'],
		['\u0004', 'ctrl+d'],
		['\u001A', 'ctrl+z'],
	])('%j is %s', checkKeys);
});

describe('no key of ours', () => {
	test.each([['\u001BOP'], ['\u001Bj'], ['\u001B[I'], ['\u001B[<0;1;1M'], ['\u001B[24;80R']])('%j', sent =>
		checkKeys(sent, ''),
	);
});

describe('keys faster than they are read', () => {
	test.each([
		['jjj', 'j j j'],
		['/rop\r', '/ r o p enter'],
		['5 ', '5 space'],
		['\u0004\u0004', 'ctrl+d ctrl+d'],
		['j\u0003', 'j ctrl+c'],
		['x\u007F\u007F', 'x backspace backspace'],
		['j\u001B[Bk', 'j down k'],
		['中文', '中 文'],
	])('%j is %s', checkKeys);
});
