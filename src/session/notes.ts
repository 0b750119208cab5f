/** From the text to a note and back. */

import type { Article, Block } from '../article/article.ts';
import { isFolded } from '../article/folded.ts';
import { lengthOfBlock } from '../article/length.ts';
import { blocksIn, inlinesIn } from '../article/parts.ts';
import { comparePlaces, type Place } from '../article/place.ts';
import type { Anchor } from '../layout/layout.ts';
import { remembered } from '../text/lazy.ts';
import { pageRows } from './geometry.ts';
import { pageOf } from './page.ts';
import { goTo, withReading } from './reading.ts';
import { type Reading, readingOf, type State } from './state.ts';

interface NotePlace {
	readonly label: string;
	readonly place: Place;
	/** Offset after its text. */
	readonly end: number;
}

interface Notes {
	readonly notes: readonly NotePlace[];
	/** Where they are referred to, in reading order. */
	readonly references: readonly Pick<NotePlace, 'label' | 'place'>[];
}

const notesOf = remembered(({ blocks }: Article): Notes => {
	const notes: NotePlace[] = [];
	const references: Pick<NotePlace, 'label' | 'place'>[] = [];
	for (const [index, block] of blocks.entries()) {
		for (const { node, offset } of blocksIn(block))
			if (node.kind === 'footnote')
				notes.push({ label: node.label, place: { block: index, offset }, end: offset + lengthOfBlock(node) });
		for (const { node, offset } of inlinesIn(block))
			if (node.kind === 'note') references.push({ label: node.label, place: { block: index, offset } });
	}
	return { notes, references };
});

/** The note that a place is in. */
const noteAt = ({ notes }: Notes, { block, offset }: Place): NotePlace | undefined =>
	notes.find(note => note.place.block === block && note.place.offset <= offset && offset <= note.end);

export function noNotes(state: State): string | undefined {
	const content = readingOf(state)?.content;
	return content?.kind === 'opened' && notesOf(content.article).notes.length === 0
		? 'This article has no notes.'
		: undefined;
}

/** To the first note that the page refers to, or to note `count`; from a note to where the reader came from, or to its reference. */
export function toNote(state: State, count?: number): State {
	const reading = readingOf(state);
	if (reading?.content.kind !== 'opened') return state;
	const { article } = reading.content;
	const found = notesOf(article);
	if (count !== undefined) {
		const note = found.notes.find(({ label }) => label === `${count}`) ?? found.notes[count - 1];
		return note === undefined
			? { ...state, notice: `There is no note ${count}.` }
			: goToNote(state, reading, found, note);
	}
	const current = noteAt(found, reading.top);
	if (current !== undefined) return backFrom(state, reading, found, current);
	const isSeen = placesSeen(state, reading, article);
	const seen = found.references.filter(({ place }) => isSeen(place));
	const target = seen.map(({ label }) => noteLabelled(found, label)).find(note => note !== undefined);
	if (target !== undefined) return goToNote(state, reading, found, target);
	const shown = found.notes.find(({ place }) => isSeen(place));
	if (shown !== undefined) return backFrom(state, reading, found, shown);
	return { ...state, notice: 'No note is referred to on this page.' };
}

const noteLabelled = ({ notes }: Notes, label: string): NotePlace | undefined =>
	notes.find(note => note.label === label);

export const placeOfNote = (article: Article, label: string): Place | undefined =>
	noteLabelled(notesOf(article), label)?.place;

/** The block a note stands in. */
export function noteBlock(article: Article, label: string): Block | undefined {
	const place = placeOfNote(article, label);
	return place && article.blocks[place.block];
}

/** From one note to another, the way back stays the same. */
function goToNote(state: State, reading: Reading, found: Notes, note: NotePlace): State {
	const from: Anchor = (noteAt(found, reading.top) && reading.from) ?? reading.top;
	return withReading(goTo(state, note.place), at => ({ ...at, from }));
}

function backFrom(state: State, { from }: Reading, found: Notes, { label }: NotePlace): State {
	if (from !== undefined) return withReading(state, ({ from: _, kept, ...reading }) => ({ ...reading, top: from }));
	const reference = found.references.find(it => it.label === label);
	if (reference === undefined) return { ...state, notice: 'Nothing refers to this note.' };
	return goTo(state, reference.place);
}

/** Whether a place is on the screen: not before its first row, and before the first row below it. */
function placesSeen(state: State, { top }: Reading, article: Article): (place: Place) => boolean {
	const rows = pageRows(state);
	const lines = pageOf(state, article).lines(top, rows + 1);
	const below = lines[rows]?.place;
	const first = lines[0]?.place ?? top;
	return place => {
		const block = article.blocks[place.block];
		if (block !== undefined && isFolded(block) && state.furniture !== 'shown') return false;
		return comparePlaces(place, first) >= 0 && (below === undefined || comparePlaces(place, below) < 0);
	};
}
