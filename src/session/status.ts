/** The last row: where one is, and what one just asked for. */

import { setBar } from '../layout/bar.ts';
import type { Line } from '../layout/line.ts';
import { commandNamed } from './commands.ts';
import { hintsInBar } from './hints.ts';
import type { State } from './state.ts';

/** `left` is a text, which is cut, or hints of keys, of which as many are shown as fit. A notice needs all of its words: `right` gives way. */
export function statusLine(state: State, left: string | readonly string[], right: string): Line {
	const { columns } = state.size;
	const { notice = askedFor(state), count } = state;
	const givesWay = notice !== undefined && hintsInBar([notice], right, columns) === '';
	const end = count === '' && givesWay ? '' : count || right;
	const start = notice ?? (typeof left === 'string' ? left : hintsInBar(left, end, columns));
	return setBar(start, end, columns, ['bar']);
}

const askedFor = ({ asking }: State): string | undefined => {
	const asks = asking === undefined ? undefined : commandNamed(asking.id)?.asks;
	return asks === undefined ? undefined : `${asks}:`;
};
