/** The title, once more: scrapes of pages often have it two or three times above the text. */

import { wordsIn } from './pass.ts';

/** Longer lines are no titles. */
const MAX_LENGTH = 220;
/** Fewer words may head a section too. */
const MIN_REPEATED_WORDS = 4;
/** A page’s own title ends in the name of the site. */
const SITE = /^\s*[-|–—·•:»]/;

/** Whether a line is the title once more, with or without the name of the site. */
export function repeatsTitle(text: string, title: string | undefined): boolean {
	if (title === undefined || text.length > MAX_LENGTH) return false;
	const [line, whole] = [spaced(text), spaced(title)];
	if (wordsIn(line) < MIN_REPEATED_WORDS) return false;
	return line === whole || (whole.startsWith(line) && SITE.test(whole.slice(line.length)));
}

const spaced = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();
