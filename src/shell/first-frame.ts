/**
 * The first frame, painted from the pure layout before Ink has been loaded: the article can be read while the rest of the program still
 * starts. Ink's own first frame finds these rows on the screen and changes none of them.
 */

import { screenPageOf } from '../session/pages.ts';
import type { State } from '../session/state.ts';
import type { Words } from '../session/words.ts';
import type { Painter } from '../write/ansi.ts';
import type { FrameWriter } from './frame-writer.ts';

export function paintFirstFrame(state: State, words: Words, paint: Painter, frames: FrameWriter): void {
	const page = screenPageOf(state, words);
	if (page === undefined) return;
	const { header, body, rows, margin, status } = page;
	const indent = ' '.repeat(margin);
	const painted = Array.from({ length: rows }, (_, row) => {
		const line = body[row];
		const text = line === undefined ? '' : paint(line);
		return text === '' ? '' : indent + text;
	});
	const below = status === undefined ? [] : [paint(status)];
	frames.write([...(header === undefined ? [] : [paint(header)]), ...painted, ...below].join('\n'));
}
