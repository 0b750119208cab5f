/** The article and nothing else: no status bar, unless something has to be said. */

import { isAtMatch } from './find.ts';
import type { ScreenPage } from './screen-page.ts';
import { type State, screenOf } from './state.ts';

/** Text stays where it is on the screen: the page only gets or loses its last row. */
export const toggleZen = (state: State): State =>
	state.chrome === 'shown' ? { ...state, chrome: 'hidden' } : { ...state, chrome: 'shown' };

/** Whether the bar has to be there for something that the reader does now. */
const isSpeaking = (state: State): boolean =>
	screenOf(state).kind === 'prompt' ||
	state.notice !== undefined ||
	state.count !== '' ||
	state.asking !== undefined ||
	isAtMatch(state);

/** The page as it is shown in this state. Without its row a bar takes the last one of the text. */
export function inZen(state: State, page: ScreenPage): ScreenPage {
	if (state.chrome === 'shown' || page.status === undefined) return page;
	return isSpeaking(state) ? { ...page, rows: Math.max(1, page.rows - 1) } : { ...page, status: undefined };
}
