/** What is shown of a few words where there is no room for all of them. */

import { widthOf } from '../text/width.ts';

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
