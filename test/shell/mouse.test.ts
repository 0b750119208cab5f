/** What the mouse does between keys, in whatever pieces it comes. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Pointing } from '../../src/session/pointing.ts';
import { partsOf, withoutMouse } from '../../src/shell/mouse.ts';
import { createSieve } from '../../src/shell/sieve.ts';

const CLICK = '\u001B[<0;5;3M';
const RELEASE = '\u001B[<0;5;3m';
const UP = '\u001B[<64;5;3M';
const DOWN = '\u001B[<65;40;20M';
const BACK = '\u001B[<2;5;3M';

const clicked: Pointing = { what: 'click', row: 2, column: 4 };
const turned = (notches: number): Pointing => ({ what: 'wheel', notches });

describe('what comes from the terminal', () => {
	test.each<[data: string, parts: readonly (string | Pointing)[]]>([
		['', []],
		['jk', ['jk']],
		[CLICK, [clicked]],
		[CLICK + RELEASE, [clicked]],
		[`j${CLICK}k`, ['j', clicked, 'k']],
		[BACK, [{ what: 'back' }]],
		['\u001B[<128;5;3M', [{ what: 'back' }]],
		[UP, [turned(-1)]],
		[DOWN.repeat(40), [turned(40)]],
		[`${DOWN}${DOWN}${UP}`, [turned(1)]],
		[`${DOWN}j${DOWN}`, [turned(1), 'j', turned(1)]],
		[DOWN + CLICK + DOWN, [turned(1), clicked, turned(1)]],
		['\u001B[<223;5000;3000M', []],
	])('%j', (data, parts) => expect(partsOf(data)).toEqual(parts));

	test('buttons with keys held, the middle one, movement and a wheel from side to side say nothing', () => {
		for (const button of [4, 8, 16, 1, 32, 35, 66, 67, 68, 69]) expect(partsOf(`\u001B[<${button};1;1M`)).toEqual([]);
	});
	test('keys that look like it are keys', () => {
		for (const keys of ['\u001B[<', '\u001B[<0;1M', '[<0;1;1M', '\u001B[0;1;1M', '\u001B[A'])
			expect(partsOf(keys)).toEqual([keys]);
	});
});

/** What is read and pointed at, in order, through the sieve as in the terminal. */
function heard(pieces: readonly string[]): (string | Pointing)[] {
	const got: (string | Pointing)[] = [];
	const waiting: string[] = [];
	let due: (() => void) | undefined;
	const sift = createSieve(
		keys => waiting.unshift(keys),
		act => {
			due = act;
			return () => {
				due = undefined;
			};
		},
	);
	const read = withoutMouse(
		() => {
			const data = waiting.shift();
			return data === undefined ? null : sift(data, true);
		},
		pointing => got.push(pointing),
	);
	const readAll = (): void => {
		for (let keys = read(); keys !== null; keys = read()) got.push(...keys);
	};
	for (const piece of pieces) {
		waiting.push(piece);
		readAll();
	}
	due?.();
	readAll();
	return got;
}

describe('read between keys', () => {
	test('keys before it come first, those behind it after', () => {
		expect(heard([`j${CLICK}k`])).toEqual(['j', clicked, 'k']);
		expect(heard([`j${DOWN}`, 'k'])).toEqual(['j', turned(1), 'k']);
	});
	test('what is broken off is nobody’s key', () => {
		expect(heard(['j', '\u001B[<0;5', 'k'])).toEqual(['j', ...'\u001B[<0;5k']);
		expect(heard(['j', '\u001B[<0;5'])).toEqual(['j']);
	});
	test('the Esc key is one', () => {
		expect(heard(['\u001B'])).toEqual(['\u001B']);
		expect(heard([CLICK, '\u001B'])).toEqual([clicked, '\u001B']);
	});
	test('however it is cut up', () => {
		const pieces = fc.array(
			fc.constantFrom(CLICK, RELEASE, UP, DOWN, BACK, 'j', '5G', '\u001B[A', '\u001B]11;rgb:0/0/0\u0007'),
		);
		fc.assert(
			fc.property(pieces, fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }), (pieces, cuts) => {
				const data = pieces.join('');
				const cut: string[] = [];
				for (let start = 0; start < data.length; ) {
					const length = cuts[cut.length % cuts.length] ?? 1;
					cut.push(data.slice(start, start + length));
					start += length;
				}
				expect(counted(heard(cut))).toEqual(counted(heard([data])));
			}),
		);
	});
});

/** Turns one after the other are one. */
function counted(parts: readonly (string | Pointing)[]): (string | Pointing)[] {
	const got: (string | Pointing)[] = [];
	for (const part of parts) {
		const last = got.at(-1);
		if (typeof last === 'object' && last.what === 'wheel' && typeof part === 'object' && part.what === 'wheel')
			got[got.length - 1] = turned(last.notches + part.notches);
		else got.push(part);
	}
	return got;
}
