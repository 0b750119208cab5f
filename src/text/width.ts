/**
 * The ruler in use: how many cells of the terminal a text takes. The only one in the program; what it says is what is drawn.
 *
 * Which one is the one thing `text/` remembers. The shell chooses it before anything is laid out, as it chooses the terminal; to carry
 * it through every function that asks for a width would say no more. Whoever keeps what was laid out asks `widthProfile()` whether it
 * still holds: profiles are compared by identity.
 */

import { graphemeEnd } from './graphemes.ts';
import { MODERN, type WidthProfile } from './width-profile.ts';
import { type Ruler, rulerFor } from './width-ruler.ts';

let ruler: Ruler = rulerFor(MODERN);

/** From now on everything is measured as a terminal of this profile draws it. */
export function setWidthProfile(profile: WidthProfile): void {
	if (profile !== ruler.profile) ruler = rulerFor(profile);
}

export const widthProfile = (): WidthProfile => ruler.profile;

/** Cells of the cluster from `start` to `end`. */
export const widthBetween = (text: string, start: number, end: number): number => ruler.widthBetween(text, start, end);

/** Cells of one grapheme cluster. */
export const widthOfGrapheme = (grapheme: string): number => ruler.widthOfGrapheme(grapheme);

export const widthOf = (text: string): number => ruler.widthOf(text);

const ELLIPSIS = '…';

/** The text itself when it fits in `cells`; else as much of it as leaves room for an ellipsis. */
export function truncate(text: string, cells: number): string {
	if (cells < 1) return '';
	// Clusters may be of no width at all, so only counting tells; a text is never measured further than it fits.
	let kept = 0;
	let width = 0;
	for (let start = 0; start < text.length; ) {
		const end = graphemeEnd(text, start);
		width += widthBetween(text, start, end);
		if (width > cells) return text.slice(0, kept) + ELLIPSIS;
		if (width < cells) kept = end;
		start = end;
	}
	return text;
}

/** Filled up with spaces to `cells`; a text that is wider stays as it is. */
export const padStart = (text: string, cells: number): string => ' '.repeat(Math.max(0, cells - widthOf(text))) + text;
