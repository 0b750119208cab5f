/** What the terminal answers, in pieces, late, broken; and keys, none of which may be lost. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSieve } from '../../src/shell/sieve.ts';

const ANSWER = '\u001B]11;rgb:1e1e/1e1e/2e2e\u001B\\';
const WITH_BEL = '\u001B]11;rgb:1e1e/1e1e/2e2e\u0007';
/** Of kitty’s graphics protocol, and to XTVERSION. */
const IMAGES = '\u001B_Gi=1;OK\u001B\\';
const NAME = '\u001BP>|kitty(0.43.1)\u001B\\';

interface Fed {
	readonly feed: (data: string) => void;
	/** All that has passed. */
	readonly keys: () => string;
	/** So much time passes that nothing is waited for. */
	readonly rest: () => void;
}

function fed(awaiting: boolean): Fed {
	let keys = '';
	let due: (() => void) | undefined;
	const feed = (data: string): void => {
		keys += sift(data, awaiting);
	};
	const sift = createSieve(feed, act => {
		due = act;
		return () => {
			due = undefined;
		};
	});
	return {
		feed,
		keys: () => keys,
		rest: () => {
			const act = due;
			due = undefined;
			act?.();
		},
	};
}

/** `…` is a while in which nothing comes. */
function checkSifted(pieces: readonly string[], expected: string, awaiting = true): void {
	const { feed, keys, rest } = fed(awaiting);
	for (const piece of pieces) {
		if (piece === '…') rest();
		else feed(piece);
	}
	rest();
	expect(keys(), JSON.stringify(pieces)).toBe(expected);
}

test('keys pass', () => {
	checkSifted(['j', 'k 5', '\u001B[A', '\u001BOA', '\u001Bj', 'ü', '\u0003'], 'jk 5\u001B[A\u001BOA\u001Bjü\u0003');
});

test('an answer does not, whenever it comes', () => {
	for (const awaiting of [true, false]) {
		checkSifted([ANSWER], '', awaiting);
		checkSifted([`j${WITH_BEL}k${ANSWER}l`], 'jkl', awaiting);
		checkSifted(['j', ANSWER.slice(0, 12), ANSWER.slice(12), 'k'], 'jk', awaiting);
		checkSifted(['j', ANSWER.slice(0, -1), '\\k'], 'jk', awaiting);
		checkSifted([`j${IMAGES}k${NAME}l`, IMAGES.slice(0, 9), IMAGES.slice(9), 'm'], 'jklm', awaiting);
	}
});

test('an answer that is awaited may come character by character', () => {
	checkSifted(['j', ...ANSWER, ...WITH_BEL, 'k', ...IMAGES, ...NAME, 'l'], 'jkl');
});

test('other answers pass whole, though they come in pieces: Ink drops them', () => {
	for (const report of ['\u001B[2;21R', '\u001B[?2027;2$y', '\u001B[?997;1n', '\u001B[6;18;9t', '\u001B[?62;4c']) {
		const { feed, keys } = fed(true);
		for (const character of report.slice(0, -1)) feed(character);
		expect(keys()).toBe('');
		feed(report.slice(-1));
		expect(keys()).toBe(report);
	}
});

test('the Esc key passes when nothing follows it', () => {
	checkSifted(['\u001B', '…', 'j'], '\u001Bj');
	checkSifted(['\u001B', '…', '\u001B', '…'], '\u001B\u001B');
	checkSifted(['j\u001B', '…'], 'j\u001B');
	const { feed, keys } = fed(false);
	feed('\u001B');
	expect(keys()).toBe('\u001B');
});

test('an answer that is broken off is dropped, and keys pass after it', () => {
	checkSifted(['j', '\u001B]11;rgb:1e1e/', '…', 'k'], 'jk');
	checkSifted(['j', '\u001B]11;rgb:1e1e/', '…', 'k'], 'jk', false);
	checkSifted(['\u001B]11;zzz', '\u0003', 'k'], '\u0003k');
	checkSifted(['\u001B]11;zzz\u001B[A', 'k'], '\u001B[Ak');
});

test('one without an end does not swallow keys for ever', () => {
	const { feed, keys, rest } = fed(true);
	feed('\u001B]11;');
	for (let piece = 0; piece < 300; piece++) feed('0');
	rest();
	feed('j');
	expect(keys()).toMatch(/^0{48}j$/);
});

const PIECES = fc.array(
	fc.constantFrom(
		ANSWER,
		WITH_BEL,
		IMAGES,
		NAME,
		'\u001B[2;21R',
		'\u001B[?2027;2$y',
		'j',
		' ',
		'5G',
		'\u001B[A',
		'\u001B[5~',
		'é',
	),
);

test('however it is cut up, what passes is what was typed', () => {
	fc.assert(
		fc.property(PIECES, fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 1 }), (pieces, cuts) => {
			const data = pieces.join('');
			const { feed, keys, rest } = fed(true);
			for (let start = 0, cut = 0; start < data.length; cut++) {
				const end = start + (cuts[cut % cuts.length] ?? 1);
				feed(data.slice(start, end));
				start = end;
			}
			rest();
			const answers = [ANSWER, WITH_BEL, IMAGES, NAME];
			expect(keys()).toBe(answers.reduce((rest, answer) => rest.replaceAll(answer, ''), data));
		}),
	);
});
