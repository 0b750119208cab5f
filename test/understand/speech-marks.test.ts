import { expect, test } from 'vitest';
import type { Block } from '../../src/article/article.ts';
import { WHOLE } from '../../src/understand/pass.ts';
import { labelSpeech } from '../../src/understand/speech.ts';
import { understand } from '../../src/understand/understand.ts';
import { outlineOf } from '../support/outline.ts';
import { articleOf, BODY, checkSpeech, paragraph } from './check.ts';

for (const sentence of [
	// Speech in speech.
	'[„Er rief [‚Halt!‘] und lief“], sagte sie.',
	'[“He told me [‘Go!’] and went,”] she said.',
	'[‘He told me [“Go!”] and went,’] she said.',
	'[»Er rief [›Halt!‹] und lief«], sagte sie.',
	'[「彼は[『行け』]と言った」]',
	// ’ told from an apostrophe.
	'[‘It’s the boys’ dog,’] he said.',
	'[‘I don’t know’]; she had no idea.',
	'[‘Er is niets,’] zei hij.',
	"'Tis the '90s, rock 'n' roll.",
	'[‘I heard him say [“so”],’] she said.',
	// French, with the clause that reports inside of the marks.
	'[« Oui,] dit-il, [je viens. »]',
	'[« Non,] répondit Marie. [Jamais. »]',
	'[« J’arrive »], a déclaré la voisine.',
	'[« Les phrases,] dit M. Bertin, [ça encombre. »]',
	// Swedish.
	'[”Kom hit”], sade hon.',
	// Lost marks.
	'[“I am here,] said Ann. [“And you?”]',
	'[“I am here,] he said, and sat down.',
	'[“Now,”] he said, [come here at once.”]',
	'[“Now,”] he said, in a low voice, [come here at once.”]',
	'Turning round, he asked: [Are you there?”]',
	'He said that they were [“gutted but not surprised.] He said many had gone.',
]) {
	test(sentence, () => checkSpeech(sentence));
}

const spans = (texts: readonly string[]): string => outlineOf(understand(articleOf([BODY, ...texts.map(paragraph)])));

test('speech goes on in the next paragraph; nothing in it is taken for who said it', () => {
	expect(
		spans(['“It began in May.', '“Then I was cold, he said it too, you know.', '“And that was it,” she said.']),
	).toBe(
		spans([]).concat(
			'\nparagraph “speech(“It began in May.)”',
			'\nparagraph “speech(“Then I was cold, he said it too, you know.)”',
			'\nparagraph “speech(“And that was it,”) she said.”',
		),
	);
});
test('» opens where the article has it so, and closes where not', () => {
	expect(spans(['»Nein.«', '»Doch«, sagte er.'])).toContain('speech(»Doch«)');
	expect(spans(['« Non. »', '« Si », dit-elle.'])).toContain('speech(« Si »)');
	expect(spans(['»Nej.»', '»Jo», sade han.'])).toContain('speech(»Jo»)');
});
test('the same again changes nothing', () => {
	const blocks: readonly Block[] = [
		'“He said ‘go’, he did.',
		'“I ‘went’,” said Ann. “So “there” we are.',
		'— Oui, dit-il. Je viens.',
		'— Non ?',
	].map(paragraph);
	const once = understand(articleOf([BODY, ...blocks]));
	expect(understand(once)).toEqual(once);
});
test('a hundred thousand marks in a paragraph take no time', () => {
	for (const sign of ['“', '”', '"a" ', '« a, dit-il, ', 'a,” b. ', '‘A ', '\n— a, ']) {
		const start = performance.now();
		labelSpeech(articleOf([paragraph(sign.repeat(100_000))]), WHOLE);
		expect(performance.now() - start, sign).toBeLessThan(5_000);
	}
}, 60_000);
