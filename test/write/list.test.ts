import { expect, test } from 'vitest';
import { type ListEntry, listJson, listRow } from '../../src/write/list.ts';

const entry: ListEntry = {
	address: 'a\tb.txt',
	format: 'text',
	summary: { title: 'One\ntwo', site: 'The Example', published: '2026-03-12', words: 900, minutes: 4 },
};

test('a row has its columns, empty where unknown, and no white space that would make others', () => {
	expect(listRow(entry)).toBe('a b.txt\tOne two\t\tThe Example\t2026-03-12\t4\ttext');
});

test('as JSON the values are as they are, on one line', () => {
	expect(listJson(entry)).toBe(
		'{"address":"a\\tb.txt","title":"One\\ntwo","site":"The Example","published":"2026-03-12","minutes":4,"format":"text"}',
	);
});
