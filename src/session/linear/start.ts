/** What a session starts with where nothing is shown: rows are as long as paragraphs, and one of them at a time is on the screen. */

import { THEMES } from '../../layout/theme.ts';
import { initialState, type Screen, type State } from '../state.ts';

/** Cells: longer than a paragraph, so that what goes by rows goes by paragraphs. */
const MEASURE = 10_000;
/** For the gutters beside it. */
const COLUMNS = MEASURE + 10;
/** One for the text, one for the bar. */
const ROWS = 2;

export const linearState = (furniture: State['furniture'], screen: Screen): State => ({
	...initialState(
		{
			size: { columns: COLUMNS, rows: ROWS },
			theme: 'mono',
			themes: THEMES,
			background: 'unknown',
			measure: MEASURE,
			furniture,
			justified: false,
			// Voices and braille displays want text as it is read.
			bidi: 'off',
		},
		screen,
	),
	previews: 'hidden',
});
