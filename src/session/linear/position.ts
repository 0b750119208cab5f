/** Where a listener is: the article has been read out from there to the end of the piece. */

import type { Article } from '../../article/article.ts';
import type { Place } from '../../article/place.ts';
import { type Message, type Reading, readingOf, type State } from '../state.ts';
import { type Piece, pieceFrom } from './pieces.ts';

export interface Heard {
	readonly reading: Reading;
	readonly article: Article;
	/** Whether it has been loaded to its end. */
	readonly isWhole: boolean;
	/** Where the piece begins. */
	readonly place: Place;
	readonly piece: Piece | undefined;
}

/** Rows may begin elsewhere than pieces: what is kept says it exactly. */
const placeOf = ({ kept, top }: Reading): Place => kept ?? { block: top.block, offset: top.offset };

/** What was read out last; undefined where there is no article. */
export function heardIn(state: State): Heard | undefined {
	const reading = readingOf(state);
	if (reading?.content.kind !== 'opened') return undefined;
	const { article, summary } = reading.content;
	const place = placeOf(reading);
	return {
		reading,
		article,
		isWhole: summary !== undefined,
		place,
		piece: pieceFrom(article, place, state.furniture),
	};
}

/** What follows when what has been told is the end of an article: it is read. */
export function endHeard(state: State): Message | undefined {
	const heard = heardIn(state);
	if (heard === undefined || !heard.isWhole || heard.piece?.next !== undefined) return undefined;
	const { id, behind } = heard.reading;
	return behind !== undefined || state.read.has(id) ? undefined : { kind: 'read-out', place: heard.place, isEnd: true };
}
