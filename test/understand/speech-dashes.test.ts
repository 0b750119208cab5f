import { expect, test } from 'vitest';
import type { Inline } from '../../src/article/article.ts';
import { parseText } from '../../src/parse/plain-text.ts';
import { WHOLE } from '../../src/understand/pass.ts';
import { labelSpeech } from '../../src/understand/speech.ts';

const brackets = (inlines: readonly Inline[]): string =>
	inlines
		.map(inline => ('inlines' in inline ? `[${brackets(inline.inlines)}]` : inline.kind === 'text' ? inline.text : ''))
		.join('');

/** Paragraphs of a scrape, with what is said in brackets; without them, the input. */
function checkDialogue(expected: string): void {
	const lines = expected
		.split('\n')
		.map(line => line.trim())
		.filter(line => line !== '');
	const text = `A line of prose.\n\n${lines.join('\n\n').replace(/[[\]]/g, '')}`;
	const { blocks } = labelSpeech(parseText(text), WHOLE);
	expect(blocks.slice(1).map(block => (block.kind === 'paragraph' ? brackets(block.inlines) : block.kind))).toEqual(
		lines,
	);
}

test('French', () => {
	checkDialogue(`
		[— Tu viens ?]
		[— Oui,] dit-il, [j’arrive.]
		[— Non,] répondit Marie. [Jamais.]
		[— Bien,] dit-elle. Elle ferma la porte.
		Il sortit.`);
});
test('French, with hyphens and short dashes, which a list may have too', () => {
	checkDialogue(`
		[- Tu viens,] dit-il.
		[- Pas maintenant.]
		[- Alors demain.]`);
	checkDialogue(`
		[– Tu viens ?] fit-elle.
		[– Pas maintenant.]`);
});
test('Spanish', () => {
	checkDialogue(`
		[—Hola] —dijo Ana—. [¿Vienes?]
		[—No sé] —respondió él.`);
});
test('Russian', () => {
	checkDialogue(`
		[— Привет, друг мой,] — сказал он тихо и вышел. — [Идём?]
		[— Это — мой дом,] — тихо ответила она.`);
});
test('Polish and Italian', () => {
	checkDialogue(`
		[— Nie] — odpowiedział Jan. — [Idę.]
		[— Tak?]`);
	checkDialogue(`
		[— Così no] — sbottò il capo, piano. — [Che diranno?]
		[— Niente.]`);
});
test('English', () => {
	checkDialogue(`
		[—Is he in?]
		[—No,] said Stephen.`);
});
test('credits, datelines and lists are none', () => {
	checkDialogue(`
		PARIS — It rained here, and that was that for the day.
		— Jane Doe
		Another line of prose, which ends the article here.`);
	checkDialogue(`
		— The budget rose by a tenth.
		— The tax fell by as much.`);
	const { blocks } = parseText('What we need, all of it:\n\n- bread\n- milk\n- a lamp\n');
	expect(blocks.at(-1)?.kind).toBe('list');
});
test('marks inside of a turn are within it', () => {
	checkDialogue(
		`
		[— Il a dit [« Va ! »] et voilà,] dit Marie.
		[— Oui ?]`,
	);
});
