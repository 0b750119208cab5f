/** What outlives a session: what is remembered of an article, and a state that goes on from it. */

import type { Article } from '../article/article.ts';
import { comparePlaces, type Place } from '../article/place.ts';
import { type Anchor, compareAnchors } from '../layout/layout.ts';
import { pageOf } from './page.ts';
import { withoutSource } from './raw-source.ts';
import { FIRST_ROW, progressOf, withReading } from './reading.ts';
import { type Opened, type Reading, readingOf, type State } from './state.ts';
import { isQuoteAt, quoteAt, quoteFinder, type TextQuote } from './text-quote.ts';

export interface Memory {
	/** The first visible row; absent at the top. */
	readonly position?: Position;
	/** When the reader has changed it: from which one, in cells. */
	readonly measure?: { readonly from: number; readonly to: number };
	readonly marks?: Readonly<Record<string, Spot>>;
	readonly read?: boolean;
}

/** A place, and the words around it in case the article is edited. */
export interface Spot extends Place, TextQuote {}

export interface Position extends Anchor, Spot {
	/** How much of the text lies above it, for when its words are gone. */
	readonly fraction: number;
}

/** What is to be remembered of an article; `known` is what was so far, for what the desk does not tell. */
export function memoryOf(shown: State, id: string, known: Memory = {}): Memory {
	// What is seen of the source says nothing of the article.
	const state = withoutSource(shown) ?? shown;
	const reading = readingOf(state);
	const read = state.read.has(id) || (reading?.id === id && isFinished(state));
	const rest = { ...known, ...(read || known.read !== undefined ? { read } : {}) };
	// An article that is still growing may not have come to where it was left.
	if (reading?.id !== id || reading.content.kind !== 'opened' || reading.content.summary === undefined) return rest;
	const { position: _, measure: __, marks: ___, ...others } = rest;
	const position = positionOf(state, reading, reading.content);
	const measure = measureOf(state, id);
	const marks = marksOf(state, id, reading.content.article);
	return { ...others, ...(position && { position }), ...(measure && { measure }), ...(marks && { marks }) };
}

function measureOf({ measures, firstMeasure }: State, id: string): Memory['measure'] {
	const measure = measures.get(id);
	return measure === undefined || measure === firstMeasure ? undefined : { from: firstMeasure, to: measure };
}

function marksOf({ marks }: State, id: string, article: Article): Memory['marks'] {
	const own = marks.get(id);
	if (own === undefined || own.size === 0) return undefined;
	return Object.fromEntries(
		Array.from(own, ([letter, { block, offset }]) => [letter, spotAt(article, { block, offset })]),
	);
}

function positionOf(state: State, { top, kept }: Reading, { article }: Opened): Position | undefined {
	const page = pageOf(state, article);
	if (compareAnchors(top, page.start) === 0) return undefined;
	const { block, offset, nth }: Anchor = kept === undefined ? top : { ...kept, nth: 0 };
	const spot = spotAt(article, { block, offset });
	return { ...spot, nth, fraction: page.fraction(spot) };
}

const spotAt = (article: Article, place: Place): Spot => ({ ...place, ...quoteAt(article, place) });

/** Whether the end of the article is on the screen. */
function isFinished(state: State): boolean {
	const content = readingOf(state)?.content;
	return content?.kind === 'opened' && content.summary !== undefined && progressOf(state) === 1;
}

/** An article whose end has been on the screen is read. Asked of what has been seen, so that nothing is laid out for it. */
export function withFinished(state: State): State {
	const reading = readingOf(state);
	if (reading === undefined || reading.behind !== undefined || state.read.has(reading.id) || !isFinished(state))
		return state;
	return { ...state, read: new Set(state.read).add(reading.id) };
}

/** The state with what earlier sessions have left. */
export function withMemories(state: State, memories: ReadonlyMap<string, Memory>): State {
	const read = new Set(state.read);
	for (const [id, memory] of memories) if (memory.read) read.add(id);
	return resumed({ ...state, read, memories: new Map([...state.memories, ...memories]) });
}

/** The article on the desk goes on where an earlier session left it, unless the reader has moved in this one. */
export function resumed(state: State): State {
	const reading = readingOf(state);
	if (reading?.content.kind !== 'opened' || reading.behind !== undefined) return state;
	const memory = state.memories.get(reading.id);
	if (memory === undefined) return state;
	const marked = withRememberedMarks(state, reading.id, reading.content, memory);
	if (state.left.has(reading.id) || !isUntouched(reading)) return marked;
	const set = withRememberedMeasure(marked, reading.id, memory);
	return memory.position === undefined ? set : atPosition(set, reading.content, memory.position);
}

/** Those whose words are gone are left out. */
function withRememberedMarks(state: State, id: string, { article, summary }: Opened, { marks }: Memory): State {
	if (marks === undefined || summary === undefined || state.marks.has(id)) return state;
	const find = quoteFinder(article);
	const found = Object.entries(marks).flatMap(([letter, spot]) => {
		const { block, offset } = spot;
		const place = find(spot, { block, offset });
		return place === undefined ? [] : [[letter, place] as const];
	});
	return { ...state, marks: new Map(state.marks).set(id, new Map(found)) };
}

const isUntouched = ({ top, resumed = FIRST_ROW }: Reading): boolean => compareAnchors(top, resumed) === 0;

/** Only what starts with the same measure: another one was asked for since. */
const withRememberedMeasure = (state: State, id: string, { measure }: Memory): State =>
	measure?.from === state.measure && !state.measures.has(id)
		? { ...state, measures: new Map(state.measures).set(id, measure.to) }
		: state;

function atPosition(state: State, { article, summary }: Opened, position: Position): State {
	const place = placeOf(state, article, summary !== undefined, position);
	if (place === undefined) return state;
	const page = pageOf(state, article);
	const row = page.anchorAt(place);
	const isRow = comparePlaces(row, place) === 0;
	const top = isRow ? page.move({ ...row, nth: position.nth }, 0) : row;
	return withReading(state, ({ kept: _, ...reading }) => ({
		...reading,
		top,
		resumed: top,
		// In a row: the terminal has another size.
		...(isRow ? {} : { kept: place }),
	}));
}

function placeOf(state: State, article: Article, complete: boolean, position: Position): Place | undefined {
	const { block, offset } = position;
	const place = { block, offset };
	// Of a part, what is found elsewhere may stand nearer in the rest.
	if (!complete) return isQuoteAt(article, position, place) ? place : undefined;
	return quoteFinder(article)(position, place) ?? pageOf(state, article).placeAt(position.fraction);
}
