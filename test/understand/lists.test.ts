import { expect, test } from 'vitest';
import { keysOf, type Row, rowsIn } from '../../src/understand/furniture-request-keys.ts';
import { lastWordsIn } from '../../src/understand/last-words.ts';

/** What is asked often is looked up in another way than what is asked a few times. */
const OFTEN = 400;

test('rows are found by the first characters of their beginnings', () => {
	const table: readonly Row[] = [
		['get|sign up', ''],
		['getting there|0|a: b', ''],
		['sign', ''],
	];
	const rows = rowsIn(() => keysOf(table));
	const expected: Readonly<Record<string, readonly number[]>> = {
		get: [0, 1],
		sig: [0, 2],
		'0': [1],
		'a: ': [1],
		ge: [],
		'0:1': [],
		'|0': [],
		'': [],
	};
	for (let times = 0; times < OFTEN; times++)
		for (const [key, found] of Object.entries(expected)) expect(rows(key), key).toEqual(found);
});

test('the last words of phrases are found', () => {
	const isLast = lastWordsIn(
		['\n\tpier | pier press |\n\td.r.', 'harbour/photos'],
		() => new Set(['pier', 'press', 'd.r', 'photos']),
	);
	for (let times = 0; times < OFTEN; times++)
		expect(['pier', 'press', 'photos', 'd.r', 'pie', 'ier', ''].filter(isLast)).toEqual([
			'pier',
			'press',
			'photos',
			'd.r',
		]);
});
