/** What is shown of a few words where there is no room for all of them. */

import { sanitizeLine } from '../text/sanitize.ts';
import { widthOf } from '../text/width.ts';

/** Code units a cell can take, generously. */
export const UNITS_A_CELL = 8;

/** The text as one clean line, as much of it as so many cells can show: what is longer is not cleaned to be cut off. */
export const cleanLine = (text: string, cells: number): string => sanitizeLine(text.slice(0, cells * UNITS_A_CELL));

/** As many of the parts as fit in the cells, from the first on; whole ones only. */
export function fitting(parts: readonly string[], separator: string, cells: number): string {
	let line = '';
	for (const part of parts) {
		const longer = line === '' ? part : line + separator + part;
		if (widthOf(longer) > cells) break;
		line = longer;
	}
	return line;
}
