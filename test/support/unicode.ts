/** The break tests of the Unicode Character Database: `÷ 0061 × 0308 ÷ # …`. */

import { readFileSync } from 'node:fs';

export interface BreakTest {
	readonly line: string;
	readonly text: string;
	/** Where there is a break, the end included and the start not. */
	readonly ends: readonly number[];
}

export function breakTests(file: URL): BreakTest[] {
	const tests: BreakTest[] = [];
	for (const line of readFileSync(file, 'utf8').split('\n')) {
		const [data = ''] = line.split('#');
		let text = '';
		const ends: number[] = [];
		for (const token of data.trim().split(/\s+/)) {
			if (token === '÷') ends.push(text.length);
			else if (token !== '×' && token !== '') text += String.fromCodePoint(Number.parseInt(token, 16));
		}
		if (text !== '') tests.push({ line, text, ends: ends.filter(end => end > 0) });
	}
	return tests;
}
