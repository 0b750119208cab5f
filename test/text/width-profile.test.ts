/** One example a switch, and what holds whatever they say. */

import { afterEach, expect, test } from 'vitest';
import { padStart, setWidthProfile, truncate, widthBetween, widthOf, widthProfile } from '../../src/text/width.ts';
import { PROBES, type ProbeName, profileFromAnswers } from '../../src/text/width-probes.ts';
import { CLASSIC, MODERN, PROFILES, UNICODE_VERSIONS, type WidthProfile } from '../../src/text/width-profile.ts';
import { rulerFor } from '../../src/text/width-ruler.ts';

afterEach(() => setWidthProfile(MODERN));

const WOMAN_COOK = '👩🏽\u200D🍳';
/** ka-ssha-ma in one conjunct. */
const CONJUNCT = '\u0915\u094D\u0937\u094D\u092E';
/** The same kind of conjunct in Khmer, known as one cluster since Unicode 17. */
const KHMER_CONJUNCT = '\u1780\u17D2\u1798';
const KA_AA = '\u0915\u093E';
const THAI_AM = '\u0E01\u0E33';

type Row = readonly [switches: Partial<WidthProfile>, text: string, cells: number];

test.each<Row>([
	[{ unicode: 16 }, '🫩', 2],
	[{ unicode: 15.1 }, '🫩', 1],
	[{ unicode: 8 }, '😀中', 3],
	[{ unicode: 17 }, '\u2630', 2],
	[{ unicode: 15.1 }, '\u2630', 1],
	[{ joins: 'nothing' }, WOMAN_COOK, 6],
	[{ joins: 'pictures' }, WOMAN_COOK, 2],
	[{ joins: 'graphemes' }, WOMAN_COOK, 2],
	[{ joins: 'nothing' }, '👍🏽', 4],
	[{ joins: 'pictures' }, '👍🏽', 2],
	[{ joins: 'pictures' }, CONJUNCT, 3],
	[{ joins: 'graphemes', size: 'sum' }, CONJUNCT, 2],
	[{ joins: 'graphemes', size: 'widest' }, CONJUNCT, 1],
	[{ joins: 'graphemes', size: 'widest', unicode: 15 }, CONJUNCT, 3],
	[{ size: 'widest', unicode: 16 }, KHMER_CONJUNCT, 2],
	[{ size: 'widest', unicode: 17 }, KHMER_CONJUNCT, 1],
	[{ size: 'sum' }, THAI_AM, 2],
	[{ size: 'widest' }, THAI_AM, 1],
	[{ vs16: 'emoji' }, '❤\uFE0F1\uFE0F', 4],
	[{ vs16: 'pictures' }, '❤\uFE0F1\uFE0F', 3],
	[{ vs16: 'nothing' }, '❤\uFE0F1\uFE0F', 2],
	[{ vs16: 'emoji', joins: 'nothing' }, '❤\uFE0F', 2],
	[{ vs15: true }, '⌚\uFE0E', 1],
	[{ vs15: false }, '⌚\uFE0E', 2],
	[{ vs15: true }, '中\uFE0E', 2],
	[{ spacingMarks: true }, KA_AA, 2],
	[{ spacingMarks: false }, KA_AA, 1],
	[{ formats: true, joins: 'nothing' }, 'a\u200Eb', 3],
	[{ formats: false, joins: 'nothing' }, 'a\u200Eb', 2],
	[{ formats: true }, 'soft\u00ADly', 6],
	[{ wideFlags: true, joins: 'nothing' }, '🇫🇷', 4],
	[{ wideFlags: true }, '🇫🇷', 2],
	[{ wideFlags: false, joins: 'nothing' }, '🇫🇷', 2],
	[{ joins: 'nothing' }, '\u1112\u1161\u11AB', 2],
	[{ joins: 'nothing' }, 'e\u0301', 1],
	[{ joins: 'nothing' }, '\u0301', 0],
])('with %o, %s takes %i', (switches, text, cells) => {
	expect(rulerFor({ ...MODERN, ...switches }).widthOf(text)).toBe(cells);
});

test('the ruler in use is the one that was chosen last', () => {
	expect(widthProfile()).toBe(MODERN);
	expect(widthOf(WOMAN_COOK)).toBe(2);
	setWidthProfile(CLASSIC);
	expect(widthProfile()).toBe(CLASSIC);
	expect(widthOf(WOMAN_COOK)).toBe(6);
	expect(widthBetween(`a${WOMAN_COOK}`, 1, 1 + WOMAN_COOK.length)).toBe(6);
	expect(truncate(`a${WOMAN_COOK}b`, 7)).toBe('a…');
	expect(padStart(WOMAN_COOK, 8)).toBe(`  ${WOMAN_COOK}`);
});

/** A terminal that counts as the profile does. */
const answering = (profile: WidthProfile): Record<ProbeName, number> => {
	const { widthOf: cells } = rulerFor(profile);
	return Object.fromEntries(Object.entries(PROBES).map(([name, text]) => [name, cells(text)])) as Record<
		ProbeName,
		number
	>;
};

test.each(Object.entries(PROFILES))('%s is told by its answers', (_, profile) => {
	const told = profileFromAnswers(answering(profile), MODERN);
	for (const text of [WOMAN_COOK, CONJUNCT, KA_AA, THAI_AM, '❤\uFE0F', '1\uFE0F', '⌚\uFE0E', '🇫🇷', '🫩', '⿼'])
		expect(rulerFor(told).widthOf(text), text).toBe(rulerFor(profile).widthOf(text));
});

test('an old terminal shows three people in three cells', () => {
	const old = { ...CLASSIC, unicode: 8 } as const;
	expect(profileFromAnswers(answering(old), MODERN)).toEqual(old);
});

test.each(UNICODE_VERSIONS)('the version %s is told by its wide characters', unicode => {
	expect(profileFromAnswers(answering({ ...MODERN, unicode }), MODERN).unicode).toBe(unicode);
});

test('what is not answered stays as it was', () => {
	for (const profile of Object.values(PROFILES)) expect(profileFromAnswers({}, profile)).toEqual(profile);
	expect(profileFromAnswers({ version: 18 }, PROFILES.kitty)).toEqual({ ...PROFILES.kitty, unicode: 15.1 });
	expect(profileFromAnswers({ clusters: true }, CLASSIC)).toEqual({ ...CLASSIC, joins: 'graphemes' });
	expect(profileFromAnswers({ clusters: false }, CLASSIC)).toEqual(CLASSIC);
});

test('nonsense makes a profile all the same', () => {
	for (const cells of [0, -1, 99]) {
		const answers = Object.fromEntries(Object.keys(PROBES).map(name => [name, cells]));
		expect(UNICODE_VERSIONS).toContain(profileFromAnswers(answers, MODERN).unicode);
	}
});
