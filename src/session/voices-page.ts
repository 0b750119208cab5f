/** Who said what, drawn: each speaker, and below the first words of all they say. */

import type { Voice } from '../article/voices.ts';
import { setBar, setColumns } from '../layout/bar.ts';
import type { Line } from '../layout/line.ts';
import { sanitizeLine } from '../text/sanitize.ts';
import { truncate, widthOf } from '../text/width.ts';
import { cleanLine } from './fitting.ts';
import { hintOf } from './hints.ts';
import type { ScreenPage } from './screen-page.ts';
import { type State, screenOf } from './state.ts';
import { statusLine } from './status.ts';
import { type VoiceRow, visibleVoices } from './voices.ts';

const TITLE = 'Who said what';
const NOBODY = '(nobody named)';
/** Cells before a speaker, and before the words: the sign of the current row stands in the first. */
const NAME_INDENT = 1;
const WORDS_INDENT = 3;
/** Of the header, for whoever speaks in the current row: the name may have scrolled away. */
const NAME_SHARE = 0.6;

export function voicesPage(state: State): ScreenPage | undefined {
	if (screenOf(state).kind !== 'voices') return undefined;
	const { columns } = state.size;
	const { rows, current, number, count, height } = visibleVoices(state);
	const name = current?.kind === 'said' ? nameOf(current.voice) : '';
	return {
		header: setBar(TITLE, truncate(name, Math.floor(columns * NAME_SHARE)), columns, ['bar-strong']),
		body: rows.map(row => rowLine(row, row === current, columns)),
		rows: height,
		margin: 0,
		status: statusLine(state, hints(), count === 0 ? '' : `${number}/${count}`),
	};
}

const hints = (): readonly string[] => [
	hintOf('go-to-speech', 'goes there'),
	hintOf('back', 'goes back'),
	hintOf('next-speaker', 'next speaker'),
];

const nameOf = ({ name }: Voice): string => (name === undefined ? NOBODY : sanitizeLine(name));

const timesOf = (count: number): string => (count === 1 ? 'once' : `${count} times`);

function rowLine(row: VoiceRow, isCurrent: boolean, columns: number): Line {
	if (row.kind === 'blank') return setColumns([], 0);
	if (row.kind === 'voice') return voiceLine(row.voice, columns);
	const room = Math.max(0, columns - WORDS_INDENT - 1);
	const words = cleanLine(row.said.text, columns);
	return setColumns(
		[
			{ text: isCurrent ? '▸' : '', width: WORDS_INDENT },
			{ text: words, width: room },
			{ text: '', width: 1 },
		],
		0,
		isCurrent ? ['selected'] : [],
	);
}

/** The name gives way to how often. */
function voiceLine(voice: Voice, columns: number): Line {
	const times = ` · ${timesOf(voice.said.length)}`;
	const room = Math.max(0, columns - NAME_INDENT - 1);
	const name = truncate(nameOf(voice), Math.max(1, room - widthOf(times)));
	const width = Math.min(room, widthOf(name));
	return setColumns(
		[
			{ text: '', width: NAME_INDENT },
			{ text: name, width, role: voice.name === undefined ? 'dim' : 'header' },
			{ text: times, width: room - width, role: 'dim' },
		],
		0,
	);
}
