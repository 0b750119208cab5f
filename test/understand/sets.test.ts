import { expect, test } from 'vitest';
import { parseLabelled } from '../support/labelled.ts';
import { sameSpeaker } from './sets/same-speaker.ts';
import { articlesOf, groupsOf, type SetName, scoreOf } from './sets/scoring.ts';

/** Of the letters of speech. The sets were labelled before anybody saw what the rules make of them. */
const FLOORS: readonly (readonly [SetName, number])[] = [
	['news-en', 0.95],
	['fiction-fr', 0.9],
	['fiction-de', 0.9],
];
for (const [set, floor] of FLOORS) {
	test(`speech in ${set}`, () => expect(scoreOf(articlesOf(set)).f1).toBeGreaterThanOrEqual(floor));
}

test('scare quotes and titles are no speech', () => {
	expect(scoreOf(articlesOf('news-en')).stretchPrecision).toBeGreaterThanOrEqual(0.95);
});

test('dialogue in other languages', () => {
	const scores = [...groupsOf(articlesOf('dialogue-others')).values()].map(articles => scoreOf(articles).f1);
	expect(scores.reduce((sum, f1) => sum + f1, 0) / scores.length).toBeGreaterThanOrEqual(0.85);
});

test('speakers that the text names', () => {
	expect(scoreOf(articlesOf('speakers')).speakersRight).toBeGreaterThanOrEqual(0.9);
});

test('labels nest, and are not in the text', () => {
	const [first, second] = parseLabelled(
		'Plain.\n=== es\n[[speech|Ana|“He said, [[speech||‘go,’]]”]] and [[cited|“went.”]]\n',
	);
	expect(first).toEqual({ group: '', text: 'Plain.', labels: [] });
	expect(second?.group).toBe('es');
	expect(second?.text).toBe('“He said, ‘go,’” and “went.”');
	expect(second?.labels.map(({ kind, speaker, start, end }) => [kind, speaker, second.text.slice(start, end)])).toEqual(
		[
			['speech', 'Ana', '“He said, ‘go,’”'],
			['speech', '', '‘go,’'],
			['cited', '', '“went.”'],
		],
	);
});
for (const mistyped of ['[[speech|Ana|“Go.”', '“Go.”]]', '[[speech|“Go.”]]', '[[speech|Ana|“Go.\n\n“Now.”]]']) {
	test(`a mistyped label is refused: ${mistyped}`, () => expect(() => parseLabelled(mistyped)).toThrow());
}

const SPEAKERS: readonly (readonly [gold: string, found: string, same: boolean])[] = [
	['Dana Whitlock', 'Mayor Dana Whitlock', true],
	['Dana Whitlock', 'Ms. Whitlock', true],
	['Mme Marchetti', 'Hélène Marchetti', true],
	['a spokesman for the ministry', 'spokesman', true],
	['the hotel’s manager', "hotel's manager", true],
	['his wife', 'My wife', true],
	['Dana Whitlock', 'Dana', false],
	['Dana Whitlock', 'Reggie Aldous', false],
	['', 'Reggie Aldous', false],
	['Reggie Aldous', '', false],
];
for (const [gold, found, same] of SPEAKERS) {
	test(`${gold || 'nobody'} ${same ? 'is' : 'is not'} ${found || 'nobody'}`, () =>
		expect(sameSpeaker(gold, found)).toBe(same));
}
