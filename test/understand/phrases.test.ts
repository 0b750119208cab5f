import { expect, test } from 'vitest';
import {
	boxOpeners,
	breaks,
	buttonWords,
	endOpeners,
	phrases,
	sectionWords,
} from '../../src/understand/furniture-phrases.ts';
import { phrasesOf } from '../../src/understand/phrases.ts';

test('a phrase may run over the end of a line', () => {
	expect(phrasesOf('\n\ta | b\n\tc |\n\td\n\t\t| e')).toEqual(['a', 'b c', 'd', 'e']);
});

test('the lists of phrases hold phrases, a space between their words', () => {
	for (const list of [phrases, buttonWords, sectionWords, boxOpeners, endOpeners, breaks])
		expect(list.all().filter(phrase => phrase !== phrase.trim() || /[\t\n|]| {2}/.test(phrase))).toEqual([]);
});
