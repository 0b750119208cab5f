/** The running program, told instead of shown: what is to be said when one state has become another. Lines are only ever added. */

import { type State, screenOf } from '../state.ts';
import type { Words } from '../words.ts';
import { articleTold } from './told-article.ts';
import { choiceLines } from './told-choices.ts';
import { listTold } from './told-list.ts';

/** `before` is absent at the start, when all there is is new. */
export function told(before: State | undefined, after: State, words: Words): readonly string[] {
	const notice = after.notice !== undefined && after.notice !== before?.notice ? [after.notice] : [];
	if (after.asking !== undefined && after.asking !== before?.asking) return [...notice, 'Which letter?'];
	return [...notice, ...screenTold(before, after, words)];
}

function screenTold(before: State | undefined, after: State, words: Words): readonly string[] {
	const screen = screenOf(after);
	const earlier = before && screenOf(before);
	if (screen.kind === 'list') return listTold(before, after, words);
	if (screen.kind === 'reading') return articleTold(before, after, screen, words);
	return screen.kind === earlier?.kind ? [] : choiceLines(after, screen);
}
