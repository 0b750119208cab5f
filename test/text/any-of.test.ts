import { expect, test } from 'vitest';
import { anyOf, beginsWithAny, isOneOf, startsWithSign } from '../../src/text/any-of.ts';

/** Looks are made in one way at first and in another later: both are asked. */
const MANY = 200;

function checkLooks(look: (text: string) => boolean, found: readonly string[], others: readonly string[]): void {
	for (let times = 0; times < MANY; times++) {
		for (const text of found) expect(look(text), text).toBe(true);
		for (const text of others) expect(look(text), text).toBe(false);
	}
}

test('one of the parts is in a text', () => {
	checkLooks(
		anyOf(['pier', '(c)', 'a.b', '|', ' by ']),
		['the pier', '(c) 1900', 'a.b', 'x|y', 'a by b'],
		['', 'c', 'aab'],
	);
});

test('a text begins with one of them', () => {
	checkLooks(beginsWithAny(['pier', '(c)']), ['pier', 'piers', '(c) 1900'], ['', 'the pier', 'c']);
});

test('a pattern of its own says the same', () => {
	checkLooks(anyOf(['Pho', 'PHO'], 'P(?:ho|HO)'), ['a Photo', 'PHOTO'], ['photo', 'PhO']);
});

test('a text is one of the words', () => {
	checkLooks(isOneOf('said a dit'), ['said', 'a', 'dit'], ['', ' ', 'sai', 'said a', 'Said']);
});

test('an empty text begins with no sign', () => {
	expect(['$5', '€', '5$', ''].map(text => startsWithSign(text, '$€'))).toEqual([true, true, false, false]);
});
