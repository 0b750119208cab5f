/** The article on the desk, and how far one is in it. */

import { Box } from 'ink';
import type { ReactElement } from 'react';
import { marginOf, pageRows } from '../session/geometry.ts';
import { hintOf } from '../session/hints.ts';
import { titleOf } from '../session/list.ts';
import { pageOf } from '../session/page.ts';
import { progressOf } from '../session/reading.ts';
import { type Opened, type Reading, readingOf, type State } from '../session/state.ts';
import { Message } from './message.tsx';
import type { ScreenProps } from './screens.ts';
import { StatusBar } from './status-bar.tsx';
import { Viewport } from './viewport.tsx';

export function ReadingScreen({ state, paint, words }: ScreenProps): ReactElement | null {
	const reading = readingOf(state);
	if (reading === undefined) return null;
	const { content } = reading;
	return (
		<Box flexDirection="column">
			{content.kind === 'opened' ? (
				<Page state={state} reading={reading} content={content} paint={paint} />
			) : (
				<Message rows={pageRows(state)} columns={state.size.columns} paint={paint}>
					{content.kind === 'failure' ? words.failure(content) : 'Reading …'}
				</Message>
			)}
			<StatusBar state={state} left={leftOf(state, reading, words)} right={rightOf(state, reading)} paint={paint} />
		</Box>
	);
}

interface PageProps extends Pick<ScreenProps, 'state' | 'paint'> {
	readonly reading: Reading;
	readonly content: Opened;
}

function Page({ state, reading, content, paint }: PageProps): ReactElement {
	const rows = pageRows(state);
	const lines = pageOf(state, content.article).lines(reading.top, rows);
	return <Viewport lines={lines} paint={paint} rows={rows} margin={marginOf(state)} />;
}

/** The title; at the top of an article with problems, the first of them. */
function leftOf(state: State, reading: Reading, words: ScreenProps['words']): string {
	const { content, top } = reading;
	const problem = content.kind === 'opened' ? content.article.problems[0] : undefined;
	if (problem !== undefined && top.block === 0 && top.offset === 0) return words.problem(problem);
	const title = content.kind === 'opened' ? content.article.meta.title : undefined;
	const entry = state.shelf.entries.get(reading.id);
	return title ?? (entry === undefined ? '' : titleOf(entry));
}

/** Below this width the title needs the room of what is left to read; below the wider one, that of the hint. */
const MINUTES_FROM = 36;
const HINT_FROM = 60;

function rightOf(state: State, { content, top }: Reading): string {
	const { columns } = state.size;
	if (content.kind !== 'opened') return '';
	const progress = progressOf(state);
	const percent = `${Math.floor(progress * 100)}%`;
	const minutes = Math.ceil((content.summary?.minutes ?? 0) * (1 - progress));
	// Once the reader has moved, the keys are known.
	const atTop = top.block === 0 && top.offset === 0;
	return [
		...(atTop && columns >= HINT_FROM ? [hintOf('help', 'keys')] : []),
		percent,
		...(minutes > 0 && columns >= MINUTES_FROM ? [`${minutes} min left`] : []),
	].join(' · ');
}
