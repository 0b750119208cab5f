/** The last row: where one is, and what one just asked for. */

import type { ReactElement } from 'react';
import { setBar } from '../layout/bar.ts';
import type { State } from '../session/state.ts';
import { type Painter, Viewport } from './viewport.tsx';

interface StatusBarProps {
	readonly state: State;
	readonly left: string;
	readonly right: string;
	readonly paint: Painter;
}

export function StatusBar({ state, left, right, paint }: StatusBarProps): ReactElement {
	const line = setBar(state.notice ?? left, state.count === '' ? right : state.count, state.size.columns, ['bar']);
	return <Viewport lines={[line]} paint={paint} rows={1} />;
}
