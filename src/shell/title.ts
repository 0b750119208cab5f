/** The title of the terminal's window, named after what is read, and given back. */

import { titleOf } from '../session/list.ts';
import { readingOf, type State } from '../session/state.ts';
import { entryRead } from '../session/trail.ts';
import { sanitizeLine } from '../text/sanitize.ts';
import { truncate, widthOf } from '../text/width.ts';

/** The terminal's own stack of window titles (xterm ctlseqs, XTWINOPS 22 and 23): the title is put by, and taken back. */
export const KEEPS_TITLE = { enter: '\u001B[22;2t', leave: '\u001B[23;2t' };

/** Cells: more than tabs and title bars show. */
const MAX_TITLE = 100;
const PROGRAM = 'lectern';

function windowTitle(state: State): string {
	const reading = readingOf(state);
	if (reading === undefined) return PROGRAM;
	const entry = entryRead(state, reading);
	const title = reading.content.kind === 'opened' ? reading.content.article.meta.title : undefined;
	const name = sanitizeLine(title ?? (entry === undefined ? '' : titleOf(entry)));
	const end = ` — ${PROGRAM}`;
	return name === '' ? PROGRAM : truncate(name, MAX_TITLE - widthOf(end)) + end;
}

interface WindowTitle {
	/** Sends the title for this state, if the window has another one. */
	readonly show: (state: State) => void;
	/** The window may have any title. */
	readonly forget: () => void;
}

/** OSC 2 sets it (xterm ctlseqs). */
export function createWindowTitle(write: (data: string) => void): WindowTitle {
	let shown: string | undefined;
	return {
		show: state => {
			const title = windowTitle(state);
			if (title === shown) return;
			shown = title;
			write(`\u001B]2;${title}\u001B\\`);
		},
		forget: () => {
			shown = undefined;
		},
	};
}
