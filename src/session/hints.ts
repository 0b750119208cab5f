/** Hints of keys in the status bar, made from the command table. */

import { widthOf } from '../text/width.ts';
import { commandNamed } from './commands.ts';
import { fitting } from './fitting.ts';
import { labelOfKey } from './keymap.ts';

const SEPARATOR = ' · ';
/** Cells at the two ends of a bar, and between its left and its right (layout/bar.ts). */
const BAR_EDGES = 2;
const BAR_GAP = 2;

/** The first key of a command and a word for what it does here, which is shorter than the command’s title. */
export function hintOf(id: string, word: string): string {
	const [key = ''] = commandNamed(id)?.keys ?? [];
	return `${labelOfKey(key)} ${word}`;
}

/** As many of the hints as fit into a bar beside what stands at its right, the first ones first. */
export function hintsInBar(hints: readonly string[], right: string, columns: number): string {
	const taken = right === '' ? 0 : widthOf(right) + BAR_GAP;
	return fitting(hints, SEPARATOR, columns - BAR_EDGES - taken);
}
