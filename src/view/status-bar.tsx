/** The last row: where one is, and what one just asked for. */

import type { ReactElement } from 'react';
import { setBar } from '../layout/bar.ts';
import { hintsInBar } from '../session/hints.ts';
import type { State } from '../session/state.ts';
import { type Painter, Viewport } from './viewport.tsx';

interface StatusBarProps {
	readonly state: State;
	/** Hints of keys, of which as many are shown as fit; or a text, which is cut. */
	readonly left: string | readonly string[];
	readonly right: string;
	readonly paint: Painter;
}

export function StatusBar({ state, left, right, paint }: StatusBarProps): ReactElement {
	const { columns } = state.size;
	const end = state.count === '' ? right : state.count;
	const start = state.notice ?? (typeof left === 'string' ? left : hintsInBar(left, end, columns));
	return <Viewport lines={[setBar(start, end, columns, ['bar'])]} paint={paint} rows={1} />;
}
