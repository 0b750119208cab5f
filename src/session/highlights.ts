/** What is shown of the article beside its own roles: what has been found, the link that is chosen. */

import type { Article } from '../article/article.ts';
import type { Place } from '../article/place.ts';
import type { Line } from '../layout/line.ts';
import { type Highlight, overlaid } from '../layout/overlay.ts';
import { foundHighlights } from './find.ts';
import { chosenHighlight } from './links.ts';
import type { State } from './state.ts';

/** Highlights between two places, the first row on the screen and the end of the last one’s block. */
export type HighlightSource = (state: State, article: Article, from: Place, to: Place) => readonly Highlight[];

/** Later ones lie over earlier ones. */
const SOURCES: readonly HighlightSource[] = [foundHighlights, chosenHighlight];

export function highlighted(state: State, article: Article, lines: readonly Line[]): readonly Line[] {
	const first = lines[0]?.place;
	const last = lines.at(-1)?.place;
	if (first === undefined || last === undefined) return lines;
	const to: Place = { block: last.block, offset: Number.POSITIVE_INFINITY };
	return overlaid(
		lines,
		SOURCES.flatMap(source => source(state, article, first, to)),
	);
}
