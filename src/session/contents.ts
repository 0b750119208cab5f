/** The contents of the article on the desk: its title and headings, and which of them is current. */

import type { Article } from '../article/article.ts';
import { isFolded } from '../article/folded.ts';
import { comparePlaces, type Place } from '../article/place.ts';
import { textOfBlock } from '../article/text.ts';
import { compareAnchors } from '../layout/layout.ts';
import { headingsOf } from '../layout/places.ts';
import { remembered } from '../text/lazy.ts';
import { headedRows, ROOM_ABOVE } from './geometry.ts';
import { titleOf } from './list.ts';
import { pageOf } from './page.ts';
import { goTo, scroll } from './reading.ts';
import { back, push, withScreen } from './screens.ts';
import { type Contents, type Next, readingOf, type State, screenOf } from './state.ts';
import { entryRead } from './trail.ts';

interface Heading {
	readonly text: string;
	/** How many headings it stands under. */
	readonly depth: number;
	readonly place: Place;
	/** Whether it stands in page furniture. */
	readonly folded: boolean;
}

/** Row of the title: the top of the article. The headings follow. */
const TITLE_ROW = 0;

const headingsFor = remembered((article: Article): readonly Heading[] => {
	/** Levels of the headings that the next one may stand under. */
	const above: number[] = [];
	const headings: Heading[] = [];
	for (const { level, text, place } of headingsOf(article)) {
		const block = article.blocks[place.block];
		if (block === undefined || block.part === 'title') continue;
		while ((above.at(-1) ?? 0) >= level) above.pop();
		headings.push({ text, depth: above.length, place, folded: isFolded(block) });
		above.push(level);
	}
	return headings;
});

const shownFor = remembered((headings: readonly Heading[]) => headings.filter(({ folded }) => !folded));

/** Those there is something to go to of. */
function headingsIn(state: State): readonly Heading[] {
	const content = readingOf(state)?.content;
	if (content?.kind !== 'opened') return [];
	const headings = headingsFor(content.article);
	return state.furniture === 'shown' ? headings : shownFor(headings);
}

/** Why there is nothing to list, if so. */
export const noHeadings = (state: State): string | undefined =>
	headingsIn(state).length === 0 ? 'This article has no headings.' : undefined;

const screenIn = (state: State): Contents | undefined => {
	const screen = screenOf(state);
	return screen.kind === 'contents' ? screen : undefined;
};

/** The row of the last heading at or before a place: the article may have grown. */
const rowAt = (state: State, place: Place | undefined): number =>
	place === undefined
		? TITLE_ROW
		: headingsIn(state).findLastIndex(heading => comparePlaces(heading.place, place) <= 0) + 1;

/** The row of the section at the top of the page. */
function hereOf(state: State): number {
	const reading = readingOf(state);
	if (reading?.content.kind !== 'opened') return TITLE_ROW;
	const { top } = reading;
	const { start } = pageOf(state, reading.content.article);
	return compareAnchors(top, start) === 0 ? TITLE_ROW : rowAt(state, top);
}

/** Opens on the section at the top of the page. */
export function openContents(state: State): State {
	const row = hereOf(state);
	const top = row - Math.floor(headedRows(state) * ROOM_ABOVE);
	return withRow(push(state, { kind: 'contents', top }), row);
}

const currentOf = (state: State): number => rowAt(state, screenIn(state)?.cursor);

/** Index of the first visible row: the wish, moved as little as needed to show what is current. */
function topOf(state: State): number {
	const height = headedRows(state);
	const row = currentOf(state);
	const wish = Math.min(screenIn(state)?.top ?? 0, row, headingsIn(state).length + 1 - height);
	return Math.max(0, wish, row - height + 1);
}

function withRow(state: State, row: number): State {
	const screen = screenIn(state);
	if (screen === undefined) return state;
	const headings = headingsIn(state);
	const cursor = headings[Math.max(TITLE_ROW, Math.min(row, headings.length)) - 1]?.place;
	const moved: Contents = { kind: 'contents', top: screen.top, ...(cursor !== undefined && { cursor }) };
	return withScreen(state, { ...moved, top: topOf(withScreen(state, moved)) });
}

export const moveContents = (state: State, rows: number): State => withRow(state, currentOf(state) + rows);

/** Closes, and goes to the heading. */
export function goToContent(state: State): Next {
	const heading = headingsIn(state)[currentOf(state) - 1];
	const [closed, effects] = back(state);
	return [heading === undefined ? scroll(closed, Number.NEGATIVE_INFINITY) : goTo(closed, heading.place), effects];
}

export interface ContentsRow {
	readonly kind: 'title' | 'heading';
	/** As it stands in the article. */
	readonly text: string;
	readonly depth: number;
	/** How much of the text is above it. */
	readonly fraction: number;
	readonly isCurrent: boolean;
	/** Whether the top of the page is in its section. */
	readonly isHere: boolean;
}

/** What is seen of it. */
export interface VisibleContents {
	readonly rows: readonly ContentsRow[];
	/** The number of the current heading, 0 for the title, and how many there are. */
	readonly number: number;
	readonly count: number;
	readonly height: number;
}

export function visibleContents(state: State): VisibleContents {
	const content = readingOf(state)?.content;
	const headings = headingsIn(state);
	const height = headedRows(state);
	const current = currentOf(state);
	const here = hereOf(state);
	const top = topOf(state);
	const rows: ContentsRow[] = [];
	for (let row = top; row < Math.min(top + height, headings.length + 1); row++) {
		const marks = { isCurrent: row === current, isHere: row === here };
		const heading = headings[row - 1];
		if (heading === undefined) rows.push({ kind: 'title', text: titleIn(state), depth: 0, fraction: 0, ...marks });
		else if (content?.kind === 'opened') {
			const fraction = pageOf(state, content.article).fraction(heading.place);
			rows.push({ kind: 'heading', text: heading.text, depth: heading.depth, fraction, ...marks });
		}
	}
	return { rows, number: current, count: headings.length, height };
}

/** What the article calls itself, or the list calls it. */
function titleIn(state: State): string {
	const reading = readingOf(state);
	if (reading?.content.kind !== 'opened') return '';
	const { meta, blocks } = reading.content.article;
	const block = blocks.find(({ part }) => part === 'title');
	const entry = entryRead(state, reading);
	return meta.title ?? (block && textOfBlock(block)) ?? (entry === undefined ? '' : titleOf(entry));
}
