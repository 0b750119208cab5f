/** The article on the desk, and how far one is in it. */

import { Box } from 'ink';
import type { ReactElement } from 'react';
import { marginOf, pageRows } from '../session/geometry.ts';
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
				<Message rows={pageRows(state)}>{content.kind === 'failure' ? words.failure(content) : 'Reading …'}</Message>
			)}
			<StatusBar state={state} left={leftOf(state, reading, words)} right={rightOf(state, content)} paint={paint} />
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

function rightOf(state: State, content: Reading['content']): string {
	if (content.kind !== 'opened') return '';
	const progress = progressOf(state);
	const percent = `${Math.floor(progress * 100)}%`;
	if (content.summary === undefined) return percent;
	const minutes = Math.ceil(content.summary.minutes * (1 - progress));
	return minutes === 0 ? percent : `${percent} · ${minutes} min left`;
}
