/** How much room a text asks for, before anyone breaks it into rows. */

import { FORCED, ItemReader, JOINT, SOFT_HYPHEN } from './line-break-items.ts';

export interface Extent {
	/** Cells of its widest word: in fewer, words are cut. */
	readonly least: number;
	/** Cells of its widest line as it is: in more, nothing changes. */
	readonly natural: number;
}

/** `whole` as in text/wrap.ts: words are not broken at their hyphens. */
export function extentOf(text: string, words: 'broken' | 'whole'): Extent {
	const reader = new ItemReader(text);
	let least = 0;
	let natural = 0;
	let line = 0;
	let word = 0;
	while (reader.read()) {
		const hyphen = reader.place === SOFT_HYPHEN ? 1 : 0;
		least = Math.max(least, word + reader.width + hyphen);
		natural = Math.max(natural, line + reader.width);
		line = reader.place === FORCED ? 0 : line + reader.width + reader.space;
		const goesOn = words === 'whole' && (reader.place === JOINT || reader.place === SOFT_HYPHEN);
		word = goesOn ? word + reader.width : 0;
	}
	return { least: Math.min(least, natural), natural };
}
