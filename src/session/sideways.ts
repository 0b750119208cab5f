/** Long lines of code: wrapped, or cut and moved sideways. */

import { codeIn } from './code-in.ts';
import { pageRows } from './geometry.ts';
import { pageOf } from './page.ts';
import { keepingPlace } from './reading.ts';
import { readingOf, type State } from './state.ts';

/** Cells: an indent or two, so that the eye keeps its place. */
const STEP = 8;

export function toggleCut(state: State): State {
	const { codeFrom, ...wrapped } = state;
	if (codeFrom === undefined)
		return {
			...keepingPlace(state, { ...state, codeFrom: 0 }),
			notice: 'Code is cut: → and ← move along it.',
		};
	return { ...keepingPlace(state, wrapped), notice: 'Long lines of code are wrapped.' };
}

export function noCode(state: State): string | undefined {
	const content = readingOf(state)?.content;
	return content?.kind === 'opened' && codeIn(content.article) === 'none' ? 'This article has no code.' : undefined;
}

/** Why code cannot be moved. */
export const notCut = (state: State): string | undefined =>
	noCode(state) ?? (state.codeFrom === undefined ? 'Long lines of code are wrapped: S cuts them.' : undefined);

/** As far as the longest line that is seen. */
export function codeRight(state: State, count = 1): State {
	const from = state.codeFrom ?? 0;
	const to = Math.min(from + STEP * count, from + beyond(state));
	return to === from ? { ...state, notice: 'No line of code here goes on.' } : moved(state, to);
}

export const codeLeft = (state: State, count = 1): State =>
	moved(state, Math.max(0, (state.codeFrom ?? 0) - STEP * count));

/** Rows stay where they are, one a line. */
const moved = (state: State, codeFrom: number): State => ({
	...state,
	codeFrom,
	notice: codeFrom === 0 ? 'Lines of code from their start.' : `Lines of code from column ${codeFrom + 1}.`,
});

/** Cells of the longest line of code on the screen that are left out behind it. */
function beyond(state: State): number {
	const reading = readingOf(state);
	if (reading?.content.kind !== 'opened') return 0;
	const lines = pageOf(state, reading.content.article).lines(reading.top, pageRows(state));
	return Math.max(0, ...lines.map(line => line.beyond ?? 0));
}

/** Another article is seen from the start of its lines. */
export const fromLineStart = (state: State): State =>
	state.codeFrom === undefined ? state : { ...state, codeFrom: 0 };
