/** A terminal that says what its background is, in every way it may be said. */

import { expect, test } from 'vitest';
import type { Background } from '../../src/layout/theme.ts';
import { ask } from '../../src/shell/ask.ts';
import { backgroundFromEnvironment, backgroundQuestion, changeOfBackground } from '../../src/shell/background-probe.ts';
import { GROUNDS } from '../support/contrast.ts';

const BEL = '\u0007';
const ST = '\u001B\\';
const OSC_11 = '\u001B]11;';

interface Asked {
	readonly hear: (data: string) => boolean;
	readonly told: readonly Background[];
	readonly sent: readonly string[];
	at(milliseconds: number): void;
}

function asked(): Asked {
	const told: Background[] = [];
	const sent: string[] = [];
	let time = 0;
	const hear = ask(
		{ writeUnder: questions => sent.push(questions) },
		[backgroundQuestion(background => told.push(background))],
		() => time,
	);
	return {
		hear,
		told,
		sent,
		at: milliseconds => {
			time = milliseconds;
		},
	};
}

function checkHeard(pieces: readonly string[], expected: Background | undefined): void {
	const { hear, told } = asked();
	for (const piece of pieces) hear(piece);
	expect(told, JSON.stringify(pieces)).toEqual(expected === undefined ? [] : [expected]);
}

test('it is asked once', () => {
	expect(asked().sent).toEqual([`${OSC_11}?${ST}`]);
});

test('one to four digits a channel, with or without how opaque it is, ended in both ways', () => {
	for (const end of [BEL, ST]) {
		checkHeard([`${OSC_11}rgb:0/0/0${end}`], 'dark');
		checkHeard([`${OSC_11}rgb:f/f/f${end}`], 'light');
		checkHeard([`${OSC_11}rgb:1e/1e/2E${end}`], 'dark');
		checkHeard([`${OSC_11}rgb:fff/fff/fff${end}`], 'light');
		checkHeard([`${OSC_11}rgb:fdfd/f6f6/e3e3${end}`], 'light');
		checkHeard([`${OSC_11}rgba:0000/2b2b/3636/c0c0${end}`], 'dark');
		checkHeard([`${OSC_11}rgba:ff/ff/ff/80${end}`], 'light');
	}
});

test('in whatever pieces it comes, with keys and other answers around it', () => {
	checkHeard([...`${OSC_11}rgb:ffff/ffff/ffff${ST}`], 'light');
	checkHeard(['j\u001B[2;21R', `k${OSC_11}rgb:0/0/0`, `${BEL}q`], 'dark');
});

test('what is no answer says nothing', () => {
	for (const garbage of ['rgb:zz/0/0', 'rgb:0/0', 'rgb:00000/0/0', '#000000', '?', '', 'rgb:0/0/0 ']) {
		checkHeard([`${OSC_11}${garbage}${BEL}`], undefined);
	}
	checkHeard([`${OSC_11}rgb:0/0/0`], undefined);
	checkHeard([`\u001B]10;rgb:0/0/0${BEL}`], undefined);
});

test('the first answer counts, and only when it comes at once', () => {
	checkHeard([`${OSC_11}rgb:0/0/0${BEL}`, `${OSC_11}rgb:f/f/f${BEL}`], 'dark');
	const { hear, told, at } = asked();
	at(101);
	hear(`${OSC_11}rgb:0/0/0${BEL}`);
	expect(told).toEqual([]);
});

test('answers are awaited until they come, or for a second', () => {
	const early = asked();
	expect(early.hear('j')).toBe(true);
	expect(early.hear(`${OSC_11}rgb:0/0/0${BEL}`)).toBe(false);
	const late = asked();
	late.at(900);
	expect(late.hear('j')).toBe(true);
	expect(late.hear(`${OSC_11}rgb:0/0/0${BEL}`)).toBe(false);
	const never = asked();
	never.at(1001);
	expect(never.hear('j')).toBe(false);
});

test('dark and light are what the themes were set for; what lies between is neither', () => {
	const heard = (color: string): void => {
		const [red, green, blue] = [1, 3, 5].map(start => color.slice(start, start + 2));
		checkHeard([`${OSC_11}rgb:${red}/${green}/${blue}${ST}`], EXPECTED[color]);
	};
	const EXPECTED: Readonly<Record<string, Background>> = {
		...Object.fromEntries(GROUNDS.dark.map(color => [color, 'dark'])),
		...Object.fromEntries(GROUNDS.light.map(color => [color, 'light'])),
		'#3b3b3b': 'unknown',
		'#808080': 'unknown',
		'#e3e3e3': 'unknown',
	};
	for (const color of Object.keys(EXPECTED)) heard(color);
});

test.each([
	['15;0', 'dark'],
	['0;15', 'light'],
	['0;default;15', 'light'],
	['0;7', 'light'],
	['7;8', 'dark'],
	['12;11', 'dark'],
	['0;default', 'unknown'],
	['0;16', 'unknown'],
	['', 'unknown'],
	['white', 'unknown'],
] as const)('COLORFGBG=%s is %s', (value, expected) => {
	expect(backgroundFromEnvironment({ COLORFGBG: value })).toBe(expected);
});

test('without COLORFGBG nothing is known', () => {
	expect(backgroundFromEnvironment({})).toBe('unknown');
});

test('a terminal tells when its owner turns to dark or to light', () => {
	expect(changeOfBackground('\u001B[?997;1n')).toBe('dark');
	expect(changeOfBackground('j\u001B[?997;1n\u001B[?997;2nk')).toBe('light');
	expect(changeOfBackground('\u001B[?997;3n')).toBeUndefined();
	expect(changeOfBackground('997;1n')).toBeUndefined();
});
