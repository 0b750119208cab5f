/** The article and nothing else: no status bar, unless something has to be said. */

import type { ScreenPage } from './screen-page.ts';
import type { State } from './state.ts';

/** Text stays where it is on the screen: the page only gets or loses its last row. */
export const toggleZen = (state: State): State =>
	state.chrome === 'shown' ? { ...state, chrome: 'hidden' } : { ...state, chrome: 'shown' };

/** Whether the bar has to be there for something that the reader does now. */
const isSpeaking = ({ notice, count, asking }: State): boolean =>
	notice !== undefined || count !== '' || asking !== undefined;

/** The page as it is shown in this state. */
export function inZen(state: State, page: ScreenPage): ScreenPage {
	if (state.chrome === 'shown' || page.status === undefined) return page;
	if (isSpeaking(state)) return withStatus({ ...page, status: undefined }, page.status);
	return { ...page, status: undefined };
}

/** A page without a bar gives its last row for it. */
export function withStatus(page: ScreenPage, status: ScreenPage['status']): ScreenPage {
	const rows = page.status === undefined ? Math.max(1, page.rows - 1) : page.rows;
	return { ...page, rows, status };
}
