/** What the desk starts with in tests that do not care: as on a terminal of 80 × 24 that nothing is known of. */

import { THEMES } from '../../src/layout/theme.ts';
import type { Preferences } from '../../src/session/state.ts';

export const PREFERENCES: Preferences = {
	size: { columns: 80, rows: 24 },
	theme: 'auto',
	themes: THEMES,
	background: 'unknown',
	measure: 72,
	furniture: 'folded',
	justified: false,
	bidi: 'off',
};
