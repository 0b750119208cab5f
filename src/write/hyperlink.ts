/** Text that a terminal can be asked to follow: OSC 8, as VTE and iTerm2 have agreed on it. */

import type { SpanLink } from '../layout/line.ts';

const OPEN = '\u001B]8;';
/** The end of a control string; some terminals do not know the one of a single byte. */
const END = '\u001B\\';

/** Relative addresses mean nothing to a terminal, and what runs programs is not for it. */
const ABSOLUTE = /^(?:https?:\/\/|mailto:)./i;
/** Code units: what VTE and iTerm2 take. */
const MAX_ADDRESS = 2083;
const UNSAFE = /[^!-~]+/g;

/**
 * A part of a link as a terminal shows it, as it is where the address is none for a terminal. `block` is where the link stands: its rows
 * are one to the terminal by their id.
 */
export function hyperlinked(text: string, { href, start }: SpanLink, block: number): string {
	if (href.length > MAX_ADDRESS || !ABSOLUTE.test(href)) return text;
	const address = href.replace(UNSAFE, part => encodeURIComponent(part.toWellFormed()));
	if (address.length > MAX_ADDRESS) return text;
	return `${OPEN}id=${block}-${start};${address}${END}${text}${OPEN};${END}`;
}
