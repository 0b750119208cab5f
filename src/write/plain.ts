/** The rows of a layout as text, for pipes. */

import type { Layout } from '../layout/layout.ts';
import { type Line, textOfLine } from '../layout/line.ts';
import type { Painter } from './ansi.ts';

/** Large enough that writing costs few system calls, small enough that the first words are there at once and memory stays flat. */
const CHUNK_LENGTH = 1 << 16;

const withoutStyle = (line: Line): string => textOfLine(line).trimEnd();

/**
 * Each row and a newline, in chunks; no spaces at the ends of lines, no blank lines at the end. `paint` makes a row a string, e.g. with
 * the escape sequences of write/ansi.ts; without it there are none.
 */
export function* plainText(layout: Layout, paint: Painter = withoutStyle): Generator<string> {
	let chunk = '';
	// Held back until text follows.
	let blankLines = 0;
	for (const line of layout.all()) {
		const row = paint(line);
		if (row === '') {
			blankLines++;
			continue;
		}
		chunk += `${'\n'.repeat(blankLines)}${row}\n`;
		blankLines = 0;
		if (chunk.length < CHUNK_LENGTH) continue;
		yield chunk;
		chunk = '';
	}
	if (chunk !== '') yield chunk;
}
