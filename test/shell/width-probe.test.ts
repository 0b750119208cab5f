/** A terminal that answers, one that is late, one that is silent. */

import { afterEach, expect, test } from 'vitest';
import { ask } from '../../src/shell/ask.ts';
import { widthQuestions } from '../../src/shell/width-probe.ts';
import { setWidthProfile, widthProfile } from '../../src/text/width.ts';
import { PROBES } from '../../src/text/width-probes.ts';
import { MODERN, PROFILES, type WidthProfile } from '../../src/text/width-profile.ts';
import { rulerFor } from '../../src/text/width-ruler.ts';

afterEach(() => setWidthProfile(MODERN));

interface Asked {
	readonly hear: (data: string) => void;
	readonly sent: readonly string[];
	readonly changes: () => number;
	at(milliseconds: number): void;
}

function asked(columns = 80): Asked {
	const sent: string[] = [];
	let changes = 0;
	let time = 0;
	const hear = ask(
		{ writeUnder: questions => sent.push(questions) },
		widthQuestions(columns, () => changes++),
		() => time,
	);
	return {
		hear,
		sent,
		changes: () => changes,
		at: milliseconds => {
			time = milliseconds;
		},
	};
}

function reportsOf(profile: WidthProfile): string {
	const { widthOf } = rulerFor(profile);
	return Object.values(PROBES)
		.map(text => `\u001B[2;${widthOf(text) + 1}R`)
		.join('');
}

test('a terminal is measured as it says', () => {
	const { hear, changes } = asked();
	hear(reportsOf(PROFILES.kitty));
	expect(widthProfile()).toEqual(PROFILES.kitty);
	expect(changes()).toBe(1);
});

test('in whatever pieces its answers come, with keys between them', () => {
	const { hear, changes } = asked();
	for (const piece of reportsOf(PROFILES.kitty).replaceAll('R', 'Rj')) hear(piece);
	expect(widthProfile()).toEqual(PROFILES.kitty);
	expect(changes()).toBe(1);
});

test('it is heeded once', () => {
	const { hear, changes } = asked();
	hear(reportsOf(PROFILES.kitty));
	hear(reportsOf(PROFILES.xterm));
	expect(widthProfile()).toEqual(PROFILES.kitty);
	expect(changes()).toBe(1);
});

test('what was known already changes nothing', () => {
	const { hear, changes } = asked();
	hear(reportsOf(MODERN));
	expect(widthProfile()).toBe(MODERN);
	expect(changes()).toBe(0);
});

test('what comes late is not heeded', () => {
	const { hear, changes, at } = asked();
	at(101);
	hear(reportsOf(PROFILES.kitty));
	expect(widthProfile()).toBe(MODERN);
	expect(changes()).toBe(0);
});

test('a narrow screen is not asked: there the probes would wrap', () => {
	expect(asked(80).sent).toHaveLength(1);
	expect(asked(23).sent).toEqual([]);
});
