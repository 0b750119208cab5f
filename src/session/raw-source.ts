/** The source of the article in its place, and back. */

import type { Article } from '../article/article.ts';
import { pageOf } from './page.ts';
import { FIRST_ROW, toFraction, withReading } from './reading.ts';
import { type Opened, type Reading, readingOf, type State } from './state.ts';

/** The reading as it is when its source is not shown. */
export const asRead = (reading: Reading): Reading => reading.behind ?? reading;

/** The article as it was before its source was shown; undefined when it is not. */
export const withoutSource = (state: State): State | undefined =>
	readingOf(state)?.behind === undefined ? undefined : withReading(state, asRead);

/** The source has come: it is shown from about where the reader is. */
export function withSource(state: State, id: string, text: string): State {
	const reading = readingOf(state);
	if (reading?.id !== id || reading.content.kind !== 'opened' || reading.behind !== undefined) return state;
	const { content, top } = reading;
	const page = pageOf(state, content.article);
	const isAtStart = top.block === page.start.block && top.offset === page.start.offset;
	const fraction = isAtStart ? 0 : page.fraction(top);
	const source: Reading = { kind: 'reading', id, content: sourceOf(content, text), top: FIRST_ROW, behind: reading };
	return toFraction(
		withReading(state, () => source),
		fraction,
	);
}

function sourceOf(content: Opened, text: string): Opened {
	const article: Article = { meta: {}, blocks: [{ kind: 'code', text }], problems: [] };
	return { ...content, article };
}

/** What is read on while its source is shown waits behind it. */
export const withContent = (reading: Reading, content: Reading['content']): Reading =>
	reading.behind !== undefined && content.kind === 'opened'
		? { ...reading, behind: { ...reading.behind, content } }
		: { ...asRead(reading), content };
