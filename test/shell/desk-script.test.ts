import { expect, test } from 'vitest';
import { purposeOf } from '../../src/shell/desk-script.ts';

test.each([
	['txt', ['a/b.TXT']],
	['html', ['page.html']],
	['pipe', ['-']],
	['list', []],
	['list', ['../folder']],
	['list', ['some.where/notes']],
	['list', ['a.txt', 'b.txt']],
])('what is kept for %s is for %j', (use, articles) => {
	expect(purposeOf(articles)).toBe(use);
});
