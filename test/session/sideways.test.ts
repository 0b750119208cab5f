import { expect, test } from 'vitest';
import { cutCode } from '../../src/layout/code-cut.ts';
import { giveTools } from '../../src/layout/tools.ts';
import { article, codeBlock, p } from '../support/build.ts';
import { drawn, lines, type Running, start } from './keys.ts';

giveTools({ cutCode });

const CODE = article([p('text'), codeBlock('abcdefghijklmnopqrst\nuvw'), p('1'), p('2'), p('3')], { title: 'Code' });
const DESK = {
	files: { 'a.txt': lines('Alpha', 3), 'c.txt': CODE, 'd.txt': 'no-access' as const },
	measure: 14,
	size: { columns: 20, rows: 6 },
};
/** The article with code is the second one; its code comes to the top. */
const AT_CODE = '⏎J4j';

/** What is seen after the keys. */
function checkSeen(keys: string, expected: string, measure = DESK.measure): Running {
	const desk = start({ ...DESK, measure });
	desk.press(keys);
	expect(drawn(desk.state())).toBe(expected);
	return desk;
}

test('long lines of code are cut, and wrapped again', () => {
	checkSeen(AT_CODE, 'abcdefghijkl');
	checkSeen(`${AT_CODE}S`, 'abcdefghijk› | Code is cut: → and ← move along it.');
	checkSeen(`${AT_CODE}SS`, 'abcdefghijkl | Long lines of code are wrapped.');
});

test('what is cut is moved sideways, as far as the longest line that is seen', () => {
	checkSeen(`${AT_CODE}S→`, '‹ ijklmnopqrst | Lines of code from column 9.');
	checkSeen(`${AT_CODE}S→→`, '‹ ijklmnopqrst | No line of code here goes on.');
	checkSeen(`${AT_CODE}S9→`, '‹ ijklmnopqrst | Lines of code from column 9.');
	checkSeen(`${AT_CODE}S→←`, 'abcdefghijk› | Lines of code from their start.');
	checkSeen(`${AT_CODE}S→`, '‹ efghijklmnopqrst | Lines of code from column 5.', 18);
});

test('the key to the left does not leave what is cut', () => {
	checkSeen(`${AT_CODE}S←`, 'abcdefghijk› | Lines of code from their start.');
	checkSeen(`${AT_CODE}Sh`, 'list: Alpha [Code] d.txt');
});

test('it leaves what is wrapped, what has no code, and what cannot be read', () => {
	checkSeen(`${AT_CODE}←`, 'list: Alpha [Code] d.txt');
	checkSeen(`${AT_CODE}SK←`, 'list: [Alpha] Code d.txt');
	checkSeen(`${AT_CODE}SJ←`, 'list: Alpha Code [d.txt]');
});

test('says why nothing is cut or moved', () => {
	checkSeen('⏎S', 'Alpha | This article has no code.');
	checkSeen('⏎→', 'Alpha | This article has no code.');
	checkSeen(`${AT_CODE}→`, 'abcdefghijkl | Long lines of code are wrapped: S cuts them.');
});

test('another article is seen from the start of its lines', () => {
	const desk = checkSeen(`${AT_CODE}S→KJ`, 'abcdefghijk›');
	expect(desk.state().codeFrom).toBe(0);
});

test('what cuts lines is loaded with an article that has code', () => {
	const desk = start(DESK);
	desk.press('⏎');
	expect(desk.asked()).toEqual([]);
	desk.press('J');
	expect(desk.asked()).toEqual(['equip cut code']);
	desk.press('SS');
	expect(desk.asked()).toEqual(['equip cut code']);
});
