import { describe, expect, test } from 'vitest';
import { textOfLine } from '../../src/layout/line.ts';
import { listPage } from '../../src/session/list-page.ts';
import { checkKeys, type Files, lines, type Running } from './keys.ts';

const FILES: Files = Object.fromEntries(['1', '2', '3', '4'].map(name => [name, lines(name, 1)]));
const LIST = { files: { ...FILES, lost: 'not-found' } as const, size: { columns: 30, rows: 9 } };

function checkSigns(desk: Running, expected: string): void {
	const page = listPage(desk.state(), { failure: () => 'gone', problem: () => '' });
	expect(page.body.map(line => textOfLine(line).slice(0, 4)).join('|')).toBe(expected);
}

describe('the list', () => {
	test('has no signs before anything has been read', () => {
		checkSigns(checkKeys(LIST, '', 'list: [1] 2 3 4 lost'), '▸  1|   2|   3|   4|   g');
	});
	test('then signs what is unread, where no title moves', () => {
		checkSigns(checkKeys(LIST, 'jm', 'list: 1 [2] 3 4 lost | Read.'), ' • 1|▸  2| • 3| • 4|   g');
	});
	test('can be told that something is unread', () => {
		checkSigns(checkKeys(LIST, 'jmm', 'list: 1 [2] 3 4 lost | Unread.'), '   1|▸  2|   3|   4|   g');
	});
});

test('all is read, and said again it is as it was', () => {
	const all = checkKeys(LIST, 'mA', 'list: [1] 2 3 4 lost | 3 articles are read. A again takes it back.');
	expect(all.state().read.size).toBe(4);
	expect(checkKeys(LIST, 'mAA', 'list: [1] 2 3 4 lost | What was unread is unread again.').state().read.size).toBe(1);
	checkKeys(LIST, 'mAjA', 'list: 1 [2] 3 4 lost | What was unread is unread again.');
	checkKeys(LIST, 'mAmA', 'list: [1] 2 3 4 lost | 1 article is read. A again takes it back.');
});

test('the cursor goes from one unread article to the next', () => {
	checkKeys(LIST, 'jmkn', 'list: 1 2 [3] 4 lost');
	checkKeys(LIST, 'jmjp', 'list: [1] 2 3 4 lost');
	checkKeys(LIST, '2n', 'list: 1 2 [3] 4 lost');
	checkKeys(LIST, 'p', 'list: [1] 2 3 4 lost | No unread article above.');
	checkKeys(LIST, 'nnnn', 'list: 1 2 3 [4] lost | No unread article below.');
});
