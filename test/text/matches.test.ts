import { expect, test } from 'vitest';
import { firstMatchIn, matchesIn } from '../../src/text/matches.ts';

/** The accepted matches, between bars, with their offsets. */
function checkMatches(
	text: string,
	pattern: RegExp,
	accepts: (match: RegExpExecArray) => boolean,
	found: string,
): void {
	const matches = [...matchesIn(text, pattern, accepts)];
	expect(matches.map(match => `${match[0]}@${match.index}`).join('|')).toBe(found);
	expect(firstMatchIn(text, pattern, accepts)?.index).toBe(matches[0]?.index);
}

test('those that are accepted, one after the other', () => checkMatches('aa aa', /a+/g, () => true, 'aa@0|aa@3'));
test('one that is not may hold one that is', () => checkMatches('ab', /a?b/g, ({ index }) => index > 0, 'b@1'));
test('none', () => checkMatches('aa', /b/g, () => true, ''));
test('matches of nothing come to an end', () => checkMatches('ab', /x*/g, () => true, '@0|@1|@2'));
test('the pattern may be in use already', () => {
	const pattern = /a/g;
	const all = [...matchesIn('aaa', pattern, () => [...matchesIn('aa', pattern, () => true)].length === 2)];
	expect(all).toHaveLength(3);
});
