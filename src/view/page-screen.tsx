/** A screen made of rows: header, body, status bar. What stands in them is the session's to say. */

import { Box } from 'ink';
import type { ReactElement } from 'react';
import { screenPageOf } from '../session/pages.ts';
import type { ScreenProps } from './screens.ts';
import { Viewport } from './viewport.tsx';

export function PageScreen({ state, paint, words }: ScreenProps): ReactElement | null {
	const page = screenPageOf(state, words);
	if (page === undefined) return null;
	const { header, body, rows, margin, status } = page;
	return (
		<Box flexDirection="column">
			{header !== undefined && <Viewport lines={[header]} paint={paint} rows={1} />}
			<Viewport lines={body} paint={paint} rows={rows} margin={margin} />
			{status !== undefined && <Viewport lines={[status]} paint={paint} rows={1} />}
		</Box>
	);
}
