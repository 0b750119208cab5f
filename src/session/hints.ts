/** Hints of keys in the status bar, made from the command table. */

import { widthOf } from '../text/width.ts';
import { commandNamed } from './commands.ts';
import { fitting } from './fitting.ts';
import { labelOfKey } from './keymap.ts';

const SEPARATOR = ' · ';
/** Cells at the two ends of a bar, and between its left and its right (layout/bar.ts). */
const BAR_EDGES = 2;
const BAR_GAP = 2;

/**
 * The first key of a command, or the one that fits here best, if it has that; and a word for what it does here, which is shorter than
 * the command’s title. Nothing where the command has no key.
 */
export function hintOf(id: string, word: string, best?: string): string {
	const key = firstKey(id, best);
	return key === undefined ? '' : `${labelOfKey(key)} ${word}`;
}

function firstKey(id: string, best?: string): string | undefined {
	const keys = commandNamed(id)?.keys ?? [];
	return keys.find(key => key === best) ?? keys[0];
}

/** A command as a sentence calls it: by its key, or where it has none by its title. */
export function keyOf(id: string): string {
	const key = firstKey(id);
	return key === undefined ? `“${commandNamed(id)?.title}”` : labelOfKey(key);
}

/** As many of the hints as fit into a bar beside what stands at its right, the first ones first. */
export function hintsInBar(hints: readonly string[], right: string, columns: number): string {
	const taken = right === '' ? 0 : widthOf(right) + BAR_GAP;
	const shown = hints.filter(hint => hint !== '');
	return fitting(shown, SEPARATOR, columns - BAR_EDGES - taken);
}
