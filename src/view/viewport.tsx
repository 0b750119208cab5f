/**
 * Rows of the page as one node, however much is on the screen. Ink lays out what stands in for them (stand-ins.ts): it counts cells in its
 * own way, and would cut what this terminal has room for.
 */

import { Box, Transform } from 'ink';
import type { ReactElement } from 'react';
import type { Line } from '../layout/line.ts';
import { standInFor } from './stand-ins.ts';

export type Painter = (line: Line) => string;

interface ViewportProps {
	readonly lines: readonly Line[];
	readonly paint: Painter;
	/** Rows it takes, filled or not. */
	readonly rows: number;
	/** Cells left of the text. */
	readonly margin?: number;
}

export function Viewport({ lines, paint, rows, margin = 0 }: ViewportProps): ReactElement {
	const indent = ' '.repeat(margin);
	const painted = lines.slice(0, rows).map(line => (indent + paint(line)).trimEnd());
	return (
		<Box height={rows} flexShrink={0}>
			<Transform transform={(_, row) => standInFor(painted[row] ?? '')}>{Array(rows).fill(' ').join('\n')}</Transform>
		</Box>
	);
}
