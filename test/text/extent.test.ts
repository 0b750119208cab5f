import { expect, test } from 'vitest';
import { extentOf } from '../../src/text/extent.ts';

/** The widest word and the widest line, in cells. */
const checkExtent = (text: string, expected: string, words: 'broken' | 'whole' = 'broken'): void => {
	const { least, natural } = extentOf(text, words);
	expect(`${least}/${natural}`).toBe(expected);
};

test('the widest word, and the widest line', () => {
	checkExtent('', '0/0');
	checkExtent('one three', '5/9');
	checkExtent('one three  ', '5/9');
	checkExtent('one\nfour five', '4/9');
	checkExtent('中文 a', '2/6');
});

test('words may be broken at their hyphens, or not', () => {
	checkExtent('well-known', '5/10');
	checkExtent('well-known so', '10/13', 'whole');
	checkExtent('foot\u00ADnote', '5/8');
	checkExtent('foot\u00ADnote', '8/8', 'whole');
});
