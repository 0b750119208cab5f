/** The list with the preview beside it, drawn. */

import { START } from '../article/place.ts';
import type { Line, Span } from '../layout/line.ts';
import { type Message, setMessage } from '../layout/message.ts';
import { type Panes, RULE_CELLS } from './geometry.ts';
import { currentEntry } from './list.ts';
import { pageOf } from './page.ts';
import { fromLineStart } from './sideways.ts';
import type { Preview, State } from './state.ts';
import type { Words } from './words.ts';

const RULE: readonly Span[] = [
	{ text: ' ', roles: [] },
	{ text: '│', roles: ['ornament'] },
];

/** As many rows as there are: the lines of the list, a rule, and of the preview what fits. */
export function besidePreview(
	lines: readonly Line[],
	state: State,
	panes: Panes,
	rows: number,
	words: Words,
): readonly Line[] {
	const preview = previewIn(state, panes, rows, words);
	const blank: Line = { spans: [{ text: ' '.repeat(panes.list), roles: [] }], width: panes.list, place: START };
	return Array.from({ length: rows }, (_, row) => joined(lines[row] ?? blank, preview.lines[row], preview.margin));
}

/** The margin counts from the rule. */
function previewIn(state: State, { gutter, measure, hang }: Panes, rows: number, words: Words): Message {
	const margin = gutter - RULE_CELLS;
	const content = contentFor(state);
	if (content?.kind === 'opened') {
		// Images would have to be read and drawn wherever the cursor rests.
		const plain: State = { ...fromLineStart(state), images: { kind: 'hidden' } };
		// What is folded cannot be unfolded here.
		const furniture = state.furniture === 'folded' ? 'hidden' : 'shown';
		const page = pageOf(plain, content.article, { measure, hang, furniture });
		return { lines: page.lines(page.start, rows), margin };
	}
	if (content?.kind === 'failure') {
		const message = setMessage(words.failure(content), rows, measure, state.bidi);
		return { ...message, margin: margin + message.margin };
	}
	return { lines: [], margin };
}

/** What comes first may be another one before its preview is asked for. */
const contentFor = (state: State): Preview['content'] | undefined =>
	state.preview?.id === currentEntry(state)?.id ? state.preview?.content : undefined;

/** One row, and the place of what can be read in it. */
function joined(line: Line, beside: Line | undefined, margin: number): Line {
	const spans = [...line.spans, ...RULE];
	const width = line.width + RULE_CELLS;
	if (beside === undefined || beside.spans.length === 0) return { ...line, spans, width };
	const space: Span = { text: ' '.repeat(margin), roles: [] };
	return { ...beside, spans: [...spans, space, ...beside.spans], width: width + margin + beside.width };
}
