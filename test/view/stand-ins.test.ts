/** Rows go around Ink, and come back where their signs are. */

import { expect, test } from 'vitest';
import { standInFor, withRow } from '../../src/view/stand-ins.ts';

test('a row comes back where its sign is', () => {
	const rows = ['One.', '\u001B[1mTwo.\u001B[22m', '  Three'];
	const signs = rows.map(standInFor);
	expect(signs.map(withRow)).toEqual(rows);
	expect(withRow(`  ${signs[0]} |`)).toBe('  One. |');
});

test('an empty row needs no sign, and other text stands for itself', () => {
	expect(standInFor('')).toBe('');
	expect(['', 'One.', '\uFDD0', '\uE000\uE001'].map(withRow)).toEqual(['', 'One.', '\uFDD0', '\uE000\uE001']);
});

test('as many rows as a screen has are kept apart, frame after frame', () => {
	for (let frame = 0; frame < 40; frame++) {
		const rows = Array.from({ length: 200 }, (_, row) => `${frame}:${row}`);
		expect(rows.map(standInFor).map(withRow)).toEqual(rows);
	}
});
