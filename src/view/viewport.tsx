/** Rows of the page as one piece of text: Ink lays out a single node, however much is on the screen. */

import { Box, Text } from 'ink';
import type { ReactElement } from 'react';
import type { Line } from '../layout/line.ts';

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
	const text = lines
		.slice(0, rows)
		.map(line => indent + paint(line))
		.join('\n');
	return (
		<Box height={rows} flexShrink={0}>
			<Text wrap="truncate">{text}</Text>
		</Box>
	);
}
