/** The article on the desk, and how far one is in it, or the line that is being typed. */

import { setMessage } from '../layout/message.ts';
import { durationInBrief } from './duration.ts';
import { findTally } from './find.ts';
import { marginOf, pageRows } from './geometry.ts';
import { highlighted } from './highlights.ts';
import { hintOf } from './hints.ts';
import { titleOf } from './list.ts';
import { pageOf } from './page.ts';
import { promptLine } from './prompts.ts';
import { progressOf } from './reading.ts';
import type { ScreenPage } from './screen-page.ts';
import { type Reading, readingOf, type State } from './state.ts';
import { statusLine } from './status.ts';
import { entryRead } from './trail.ts';
import type { Words } from './words.ts';
import { inZen } from './zen.ts';

export function readingPage(state: State, words: Words): ScreenPage | undefined {
	const reading = readingOf(state);
	if (reading === undefined) return undefined;
	const rows = pageRows(state);
	const { lines, margin } = bodyOf(state, reading, rows, words);
	const status = promptLine(state) ?? statusLine(state, leftOf(state, reading, words), rightOf(state, reading));
	return inZen(state, { body: lines, rows, margin, status });
}

function bodyOf(state: State, { content, top }: Reading, rows: number, words: Words): ReturnType<typeof setMessage> {
	if (content.kind === 'opened')
		return {
			lines: highlighted(state, content.article, pageOf(state, content.article).lines(top, rows)),
			margin: marginOf(state),
		};
	const text = content.kind === 'failure' ? words.failure(content) : 'Reading …';
	return setMessage(text, rows, state.size.columns, state.bidi);
}

/** The title; at the top of an article with problems, the first of them. */
function leftOf(state: State, reading: Reading, words: Words): string {
	const { content, top } = reading;
	const problem = content.kind === 'opened' ? content.article.problems[0] : undefined;
	if (problem !== undefined && top.block === 0 && top.offset === 0) return words.problem(problem);
	const title = content.kind === 'opened' ? content.article.meta.title : undefined;
	const entry = entryRead(state, reading);
	return title ?? (entry === undefined ? '' : titleOf(entry));
}

/** Below this width the title needs the room of what is left to read; below the wider one, that of the hint. */
const MINUTES_FROM = 36;
const HINT_FROM = 60;

function rightOf(state: State, { content, top }: Reading): string {
	const { columns } = state.size;
	if (content.kind === 'failure') return hintOf('leave', 'leaves');
	if (content.kind !== 'opened') return '';
	const progress = progressOf(state);
	const percent = `${Math.floor(progress * 100)}%`;
	const minutes = Math.ceil((content.summary?.minutes ?? 0) * (1 - progress));
	// Once the reader has moved, the keys are known.
	const atTop = top.block === 0 && top.offset === 0;
	const help = hintOf('help', 'keys');
	const found = findTally(state);
	return [
		...(found === '' ? [] : [found]),
		...(atTop && found === '' && help !== '' && columns >= HINT_FROM ? [help] : []),
		percent,
		...(minutes > 0 && columns >= MINUTES_FROM ? [`${durationInBrief(minutes)} left`] : []),
	].join(' · ');
}
