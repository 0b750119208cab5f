/** Commands of those who listen to an article: there are pieces, not rows. */

import type { State } from '../state.ts';
import { type Asked, act, run, type Step, say, type Typed } from './answer.ts';
import { linkNumbersOf } from './inlines.ts';
import { called } from './line-commands.ts';
import { type Piece, pieceBefore, pieceFrom } from './pieces.ts';
import { type Heard, heardIn } from './position.ts';
import { endLines, pieceLines, whereLines } from './told-article.ts';

/** UTF-16 code units that are read on for a page: some minutes’ listening. */
const PAGE_LENGTH = 3000;

export function inArticle(state: State, { count, command, rest }: Asked): Typed | undefined {
	const heard = heardIn(state);
	if (heard === undefined)
		return command === '' ? say(`There is nothing to read here yet; ${called('leave')} goes back.`) : undefined;
	if (command === '' && count !== undefined) return following(heard, count);
	const handler = rest === '' ? ofListeners[command] : undefined;
	return handler?.(state, heard, count);
}

type Listening = (state: State, heard: Heard, count: number | undefined) => Typed | undefined;

const readOn: Listening = (state, heard, count = 1) => onFrom(state, heard, pieces => pieces < Math.max(1, count));

/** Commands that only a listener has. */
const ofListeners: Readonly<Record<string, Listening>> = {
	'': readOn,
	j: readOn,
	k: (state, heard, count = 1) => backFrom(state, heard, pieces => pieces < Math.max(1, count)),
	b: (state, heard) => backFrom(state, heard, (_, length) => length < PAGE_LENGTH),
	f: (state, heard) => onFrom(state, heard, (_, length) => length < PAGE_LENGTH),
	F: (state, heard) => onFrom(state, heard, () => true),
	r: state => say(...pieceLines(state)),
	'.': state => say(...whereLines(state)),
	'%': (state, _, count) => (count === undefined ? say(...whereLines(state)) : undefined),
	l: () => act([run('links')]),
	// The page of a listener is what was read out, not only its first row.
	'#': (_, { piece }, count) =>
		count === undefined && piece?.lines.some(line => NOTE.test(line))
			? act([{ kind: 'read-out', place: piece.last }, run('note')])
			: undefined,
	o: (_, { piece }, count) => {
		if (count !== undefined) return undefined;
		const links = new Set(piece?.lines.flatMap(line => Array.from(line.matchAll(LINK), ([, number = '']) => number)));
		const [only] = links;
		if (only === undefined) return undefined;
		return links.size === 1
			? act([run('browse-link', Number(only))])
			: say('Type the number of the link first, e.g. 3o.');
	},
};

/** As inlines.ts writes them. */
const LINK = /\[link (\d+): /g;
const NOTE = /\[note /;

type IsWanted = (pieces: number, length: number) => boolean;

const lengthOf = (piece: Piece | undefined): number => piece?.lines.reduce((sum, line) => sum + line.length, 0) ?? 0;

/** As far back as is wanted; from there it goes on. */
function backFrom(state: State, { article, place: from }: Heard, isWanted: IsWanted): Typed {
	let place = from;
	let length = 0;
	for (let pieces = 0; isWanted(pieces, length); pieces++) {
		const before = pieceBefore(article, place, state.furniture);
		if (before === undefined) break;
		place = before;
		length += lengthOf(pieceFrom(article, place, state.furniture));
	}
	return place === from ? say('This is the beginning.') : act([{ kind: 'read-out', place }]);
}

/** From the piece that was read last, as long as more is wanted. */
function onFrom(state: State, heard: Heard, isWanted: IsWanted): Typed {
	const { article, piece } = heard;
	if (piece?.next === undefined) return say(...endLines(state));
	function* steps(): Generator<Step> {
		let length = 0;
		let next = piece?.next;
		for (let pieces = 0; next !== undefined && isWanted(pieces, length); pieces++) {
			yield [{ kind: 'read-out', place: next }];
			const read = pieceFrom(article, next, state.furniture);
			length += lengthOf(read);
			next = read?.next;
		}
	}
	return { say: [], steps: steps() };
}

function following({ article }: Heard, number: number): Typed {
	const addresses = [...linkNumbersOf(article).keys()];
	const value = addresses[number - 1];
	if (value !== undefined) return act([run('links'), { kind: 'chosen', menu: 'links', value }]);
	return say(
		addresses.length === 0
			? 'This article has no links.'
			: `There is no link ${number}; the last one is ${addresses.length}.`,
	);
}
