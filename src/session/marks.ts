/** Places of an article that the reader has given letters to. */

import { comparePlaces, type Place } from '../article/place.ts';
import { commandNamed } from './commands.ts';
import { beforeJump } from './jumps.ts';
import { pageOf } from './page.ts';
import { FIRST_ROW, goTo, toRow } from './reading.ts';
import { readingOf, type State } from './state.ts';

type Marks = ReadonlyMap<string, Place>;

const NO_MARKS: Marks = new Map();
const MARK = /^[a-zA-Z]$/;
const NOT_A_MARK = 'A mark is a letter from a to z or A to Z.';
/** In place of a letter: to before the last jump. */
const BEFORE_JUMP = "'";

/** As the usual key of the command is that sign, so may be another one. */
const isKeyAgain = (key: string): boolean => !MARK.test(key) && commandNamed('go-to-mark')?.keys.includes(key) === true;

const marksOf = (state: State, id: string): Marks => state.marks.get(id) ?? NO_MARKS;

/** Places in the source are none of the article. */
export const noMarks = (state: State): string | undefined =>
	readingOf(state)?.behind === undefined ? undefined : 'Marks are of the article, not of its source.';

/** Gives the letter to the row at the top. */
export function setMark(state: State, letter: string): State {
	const reading = readingOf(state);
	if (reading === undefined) return state;
	if (!MARK.test(letter)) return { ...state, notice: NOT_A_MARK };
	// What a smaller window or another measure has brought to the top is not what the reader went to.
	const { block, offset } = reading.kept ?? reading.top;
	const marks = new Map(marksOf(state, reading.id)).set(letter, { block, offset });
	return { ...state, marks: new Map(state.marks).set(reading.id, marks), notice: `Marked ${letter}.` };
}

export function goToMark(state: State, letter: string): State {
	if (letter === BEFORE_JUMP || isKeyAgain(letter)) return beforeJump(state);
	const reading = readingOf(state);
	if (reading?.content.kind !== 'opened') return state;
	if (!MARK.test(letter)) return { ...state, notice: NOT_A_MARK };
	const place = marksOf(state, reading.id).get(letter);
	if (place === undefined) return { ...state, notice: `No mark ${letter}.` };
	const { start } = pageOf(state, reading.content.article);
	// What stands above the text has the place of its beginning.
	return comparePlaces(place, start) <= 0 ? toRow(state, FIRST_ROW) : goTo(state, place);
}
