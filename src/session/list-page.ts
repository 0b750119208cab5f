/** The list: a header, the rows that are visible, a status bar. */

import type { Format } from '../article/format.ts';
import { type Column, setBar, setColumns } from '../layout/bar.ts';
import { dateInBrief } from '../layout/date.ts';
import type { Line, Role } from '../layout/line.ts';
import { setMessage } from '../layout/message.ts';
import { durationInBrief } from './duration.ts';
import { listRows } from './geometry.ts';
import { hintOf } from './hints.ts';
import { cursorOf, type Row, rowsOf, signatureOf, titleOf, topOf } from './list.ts';
import { panesOf } from './preview.ts';
import { besidePreview } from './preview-pane.ts';
import type { ScreenPage } from './screen-page.ts';
import { type Entry, type Sort, type State, screenOf } from './state.ts';
import { statusLine } from './status.ts';
import { isUnread, tellsRead } from './unread.ts';
import type { Words } from './words.ts';

/** Columns fall away from the right as the terminal gets narrower: the title goes last. */
const SIGNATURE_FROM = 72;
const DATE_FROM = 50;
const MINUTES_FROM = 34;
const KIND_FROM = 80;
/** Of the header: the program’s name, then how the list is sorted. */
const NAME_FROM = 48;
const ORDER_FROM = 34;
const DATE_WIDTH = 11;
const MINUTES_WIDTH = 7;
const KIND_WIDTH = 4;
/** Of what the other columns leave to title and signature. */
const SIGNATURE_SHARE = 0.34;
const GAP = 2;
const CURSOR_WIDTH = 1;
const EDGE_WIDTH = 1;

export function listPage(state: State, words: Words): ScreenPage {
	const all = rowsOf(state);
	const rows = listRows(state);
	const top = topOf(state);
	const cursor = cursorOf(state);
	const panes = panesOf(state);
	const columns = panes?.list ?? state.size.columns;
	const signOf = tellsRead(state) ? (entry: Entry) => (isUnread(state, entry) ? 'unread' : 'read') : () => undefined;
	const lines = all
		.slice(top, top + rows)
		.map((row, index) => rowLine(row, top + index === cursor, signOf(row.entry), columns, words.failure));
	const whole = panes === undefined ? lines : besidePreview(lines, state, panes, rows, words);
	const face = whole.length > 0 ? { lines: whole, margin: 0 } : setMessage(emptyFace(state), rows, columns, state.bidi);
	return {
		header: headerLine(state, all.length),
		body: face.lines,
		rows,
		margin: face.margin,
		status: statusLine(state, hintsOf(state), positionOf(cursor, all.length)),
	};
}

const SORTED_BY: Readonly<Record<Sort, string>> = { date: 'newest first', title: 'by title', length: 'longest first' };

function headerLine(state: State, shown: number): Line {
	const { columns } = state.size;
	const all = state.shelf.entries.size;
	const count = state.list.filter.trim() === '' ? counted(all) : `${shown} of ${counted(all)}`;
	const left = columns < NAME_FROM ? count : `lectern · ${count}`;
	const right = state.shelf.complete ? SORTED_BY[state.list.sort] : progressOf(state);
	return setBar(left, columns < ORDER_FROM ? '' : right, columns, ['bar-strong']);
}

function progressOf({ shelf }: State): string {
	const all = shelf.entries.size;
	const known = [...shelf.entries.values()].filter(entry => entry.content.kind !== 'waiting').length;
	return all === 0 ? '' : `reading ${known} of ${all} …`;
}

const counted = (count: number): string => (count === 1 ? '1 article' : `${count} articles`);

const positionOf = (cursor: number, count: number): string => (count === 0 ? '' : `${cursor + 1}/${count}`);

function emptyFace(state: State): string {
	const filter = state.list.filter.trim();
	const hint = dropsFilter(state);
	if (filter !== '') return `Nothing matches “${filter}”.${hint === '' ? '' : ` ${hint}.`}`;
	return state.shelf.complete ? 'There is nothing to read here.' : 'Looking for articles …';
}

const dropsFilter = (state: State): string =>
	hintOf(screenOf(state).kind === 'filter' ? 'drop-filter' : 'leave-list', 'drops the filter', 'esc');

function hintsOf(state: State): string | readonly string[] {
	const { filter } = state.list;
	if (screenOf(state).kind === 'filter') return `/${filter}▏`;
	if (filter !== '') return [`/${filter}`, dropsFilter(state)];
	return state.shelf.entries.size === 0 ? always() : [hintOf('open', 'open'), ...always(), ...often()];
}

const always = (): readonly string[] => [hintOf('help', 'keys'), hintOf('leave-list', 'quit')];
const often = (): readonly string[] => [hintOf('filter', 'filter'), hintOf('sort', 'sort')];

/** Of an article, where the list tells them apart: in the gap before the title, so that no title moves. */
type Sign = 'read' | 'unread';
const SIGNS: Readonly<Record<Sign, string>> = { read: '', unread: '•' };

function rowLine(
	{ entry, matches }: Row,
	current: boolean,
	sign: Sign | undefined,
	columns: number,
	failureOf: FailureWords,
): Line {
	const [, ...cells] = columnsOf(entry, matches, sign === 'read', columns, failureOf);
	const roles: readonly Role[] = current ? ['selected'] : [];
	const edge = columns > CURSOR_WIDTH + GAP ? EDGE_WIDTH : 0;
	const beside = { text: sign === undefined ? '' : SIGNS[sign], width: Math.min(GAP, columns - CURSOR_WIDTH - edge) };
	return setColumns(
		[{ text: current ? '▸' : ' ', width: CURSOR_WIDTH }, beside, ...cells, { text: '', width: edge }],
		0,
		roles,
	);
}

type FailureWords = Words['failure'];

function columnsOf(
	entry: Entry,
	matches: readonly number[],
	isRead: boolean,
	columns: number,
	failureOf: FailureWords,
): readonly Column[] {
	const room = columns - CURSOR_WIDTH - EDGE_WIDTH;
	const title = { text: titleOf(entry), matches };
	if (entry.content.kind === 'failure') {
		// Of the path only its last part, as in every row. The sentence mostly begins with it, so that its letters stay marked.
		const text = failureOf({ ...entry.content, address: { kind: 'path', path: title.text } });
		return spread([{ text, matches: text.startsWith(title.text) ? matches : [], share: 1, role: 'problem' }], room);
	}
	const summary = entry.content.kind === 'known' ? entry.content.summary : undefined;
	const kind = entry.content.kind === 'known' ? KINDS[entry.content.format] : '';
	return spread(
		[
			{ ...title, share: 1 - SIGNATURE_SHARE, ...(summary === undefined || isRead ? { role: 'dim' as const } : {}) },
			...(columns >= SIGNATURE_FROM
				? [{ text: signatureOf(entry), share: SIGNATURE_SHARE, role: 'dim' as const }]
				: []),
			...(columns >= DATE_FROM
				? [{ text: dateInBrief(summary?.published ?? ''), cells: DATE_WIDTH, role: 'dim' as const }]
				: []),
			...(columns >= MINUTES_FROM
				? [
						{
							text: summary === undefined ? '' : durationInBrief(summary.minutes),
							cells: MINUTES_WIDTH,
							align: 'end' as const,
							role: 'dim' as const,
						},
					]
				: []),
			...(columns >= KIND_FROM ? [{ text: kind, cells: KIND_WIDTH, role: 'dim' as const }] : []),
		],
		room,
	);
}

/** Formats as people abbreviate them. */
const KINDS: Readonly<Record<Format, string>> = { text: 'text', markdown: 'md', html: 'html', json: 'json' };

interface Wish extends Omit<Column, 'width'> {
	/** Of what the columns of fixed width leave over. */
	readonly share?: number;
	readonly cells?: number;
}

/** Wishes → columns that fill the room, gaps between them. */
function spread(wishes: readonly Wish[], room: number): readonly Column[] {
	const fixed = wishes.reduce((sum, { cells = 0 }) => sum + cells, 0) + GAP * wishes.length;
	const shares = wishes.reduce((sum, { share = 0 }) => sum + share, 0);
	let left = Math.max(0, room - fixed);
	const free = left;
	return wishes.flatMap(({ share, cells, ...column }, index): readonly Column[] => {
		const isLastShare = !wishes.slice(index + 1).some(wish => wish.share !== undefined);
		const wanted = share === undefined ? (cells ?? 0) : isLastShare ? left : Math.floor((free * share) / shares);
		if (share !== undefined) left -= wanted;
		return [
			{ text: '', width: GAP },
			{ ...column, width: wanted },
		];
	});
}
