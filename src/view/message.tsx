/** A page that has only something to say: nothing here, still loading, cannot be read. */

import { Box, Text } from 'ink';
import type { ReactElement } from 'react';

interface MessageProps {
	readonly rows: number;
	readonly children: string;
}

export function Message({ rows, children }: MessageProps): ReactElement {
	return (
		<Box height={rows} flexShrink={0} justifyContent="center" alignItems="center" paddingX={1} overflow="hidden">
			<Text wrap="wrap">{children}</Text>
		</Box>
	);
}
