/** A page that has only something to say: nothing here, still loading, cannot be read. */

import type { ReactElement } from 'react';
import { layoutArticle } from '../layout/layout.ts';
import type { Line } from '../layout/line.ts';
import { type Painter, Viewport } from './viewport.tsx';

interface MessageProps {
	readonly rows: number;
	readonly columns: number;
	readonly paint: Painter;
	/** One paragraph, sanitized. */
	readonly children: string;
}

/** Cells; a sentence in the middle of a wide screen is read at one glance. */
const MAX_MEASURE = 56;
/** Cells kept free on each side. */
const MARGIN = 1;

export function Message({ rows, columns, paint, children }: MessageProps): ReactElement {
	const lines = linesOf(children, Math.max(1, Math.min(MAX_MEASURE, columns - 2 * MARGIN)));
	const width = Math.max(0, ...lines.map(line => line.width));
	const above = Math.max(0, Math.floor((rows - lines.length) / 2));
	const margin = Math.max(0, Math.floor((columns - width) / 2));
	return <Viewport lines={[...Array<Line>(above).fill(BLANK), ...lines]} paint={paint} rows={rows} margin={margin} />;
}

const BLANK: Line = { spans: [], width: 0, place: { block: 0, offset: 0 } };

function linesOf(text: string, measure: number): readonly Line[] {
	const article = {
		meta: {},
		blocks: [{ kind: 'paragraph', inlines: [{ kind: 'text', text }] }],
		problems: [],
	} as const;
	return [...layoutArticle(article, { measure, form: 'page', furniture: 'shown' }).all()];
}
